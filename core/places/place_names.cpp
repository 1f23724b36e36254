#include "places/place_names.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::places {
namespace {

constexpr std::uint32_t kLongestPart = 3;  ///< tokens of a place within a body's name or behind a comma

/// Of the cities that stand in datelines without a state or country (AP Stylebook, "datelines"), those that share their name with a
/// place as prominent.
struct CityAlone {
  std::string_view key, country;
};
constexpr CityAlone kCitiesAlone[] = {{"saint louis", "US"}, {"panama city", "PA"}};

std::string_view country_alone(std::string_view key) {
  for (const CityAlone& city : kCitiesAlone) {
    if (city.key == key) return city.country;
  }
  return {};
}

bool is_whole(PlaceKind kind) { return kind == PlaceKind::Country || kind == PlaceKind::Region || kind == PlaceKind::County; }

bool may_be_place(EntityType type) {
  return type == EntityType::Gpe || type == EntityType::Location || type == EntityType::Norp || type == EntityType::Facility;
}

class Collector {
 public:
  Collector(const Document& document, const Gazetteer& gazetteer) : document_(document), gazetteer_(gazetteer) {}

  PlaceNames collect() {
    collect_entities();
    collect_parts_of_bodies();
    return std::move(names_);
  }

 private:
  void collect_entities() {
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      const Entity& entity = document_.entities[i];
      if (!may_be_place(entity.type)) continue;
      PlaceName name;
      name.entity = {i};
      name.type = entity.type;
      name.candidates = candidates(entity);
      if (name.candidates.empty() && entity.type != EntityType::Gpe) continue;
      for (const Id<Mention> id : entity.mentions) {
        const Mention& mention = document_.mentions[id.index];
        if (mention.kind != MentionKind::Name) continue;
        ++name.mentions;
        add_wholes(mention, name);
        const Id<Block> block = document_.sentences[mention.sentence.index].block;
        if (document_.blocks[block.index].kind == BlockKind::Dateline) name.alone = country_alone(gazetteer_.key(text(document::tokens_in(document_, mention.span))));
      }
      (name.candidates.empty() ? names_.unlisted : names_.listed).push_back(std::move(name));
    }
  }

  /// "Athens City Council": the longest beginning of the name that is a place itself.
  void collect_parts_of_bodies() {
    std::map<std::string, std::size_t> known;
    for (const Mention& mention : document_.mentions) {
      const bool body = mention.type == EntityType::Organization || mention.type == EntityType::Facility;
      if (mention.kind != MentionKind::Name || !body) continue;
      const IdRange<Token> tokens = document::tokens_in(document_, mention.span);
      for (std::uint32_t size = std::min(tokens.size(), kLongestPart + 1); size-- > 1;) {
        const std::string_view part = text({tokens.begin, tokens.begin + size});
        const auto [at, fresh] = known.emplace(part, names_.listed.size());
        if (fresh) {
          PlaceName name;
          name.candidates = find_candidates(gazetteer_, part, EntityType::Gpe);
          if (name.candidates.empty() || name.candidates.front().within) {
            known.erase(at);
            continue;
          }
          names_.listed.push_back(std::move(name));
        }
        ++names_.listed[at->second].mentions;
        break;
      }
    }
  }

  /// "Hamburg, Germany", "Rock Hill, S.C.": the countries and regions that may be meant behind a comma.
  void add_wholes(const Mention& mention, PlaceName& name) const {
    const IdRange<Token> tokens = document_.sentences[mention.sentence.index].tokens, part = document::tokens_in(document_, mention.span);
    const std::uint32_t comma = part.end;
    if (comma + 1 >= tokens.end || word(comma) != "," || !is_capitalised(comma + 1)) return;
    for (std::uint32_t size = std::min(kLongestPart, tokens.end - comma - 1); size > 0; --size) {
      const IdRange<Token> whole{comma + 1, comma + 1 + size};
      const bool listed = goes_on_before(part.begin, tokens) || goes_on_behind(whole.end, tokens);
      bool found = false;
      const std::vector<Candidate> meant = find_candidates(gazetteer_, text(whole), EntityType::Gpe);
      const auto is_town = [](const Candidate& candidate) { return candidate.place.kind == PlaceKind::City || candidate.place.kind == PlaceKind::Capital; };
      if (listed && name.may_be(PlaceKind::City) && std::any_of(meant.begin(), meant.end(), is_town)) return;  // "Boston, New York and Chicago"
      for (const Candidate& candidate : meant) {
        const PlaceKind kind = candidate.place.kind;
        if (!is_whole(kind)) continue;
        found = true;
        if (listed && name.may_be(kind)) continue;
        name.wholes.push_back(candidate.place);
        const std::uint32_t last = size > 1 && word(whole.end - 1) == "." ? whole.end - 2 : whole.end - 1;
        if (!name.ground) name.ground = Span{document_.tokens[whole.begin].span.begin, document_.tokens[last].span.end};
      }
      if (found) return;
    }
  }

  /// "Chad, Niger, Nigeria and Mali" is a list of its like and says of none where it lies.
  bool goes_on_before(std::uint32_t token, IdRange<Token> sentence) const { return token > sentence.begin && divides(token - 1); }
  bool goes_on_behind(std::uint32_t token, IdRange<Token> sentence) const {
    return token + 1 < sentence.end && divides(token) && (divides(token + 1) || is_capitalised(token + 1));
  }
  bool divides(std::uint32_t token) const { return word(token) == "," || word(token) == "and" || word(token) == "or"; }

  bool is_capitalised(std::uint32_t token) const { return base::is_upper(base::decode(word(token), 0).code_point); }

  std::string_view word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

  std::string_view text(IdRange<Token> tokens) const {
    return document::text(document_, Span{document_.tokens[tokens.begin].span.begin, document_.tokens[tokens.end - 1].span.end});
  }

  /// What the fullest name may mean, or else the first of its other names that means anything.
  std::vector<Candidate> candidates(const Entity& entity) const {
    std::vector<Candidate> found = find_candidates(gazetteer_, document::text(document_, entity.name), entity.type);
    for (std::size_t i = 0; i < entity.mentions.size() && found.empty(); ++i) {
      const Mention& mention = document_.mentions[entity.mentions[i].index];
      if (mention.kind == MentionKind::Name) found = find_candidates(gazetteer_, document::text(document_, mention.span), entity.type);
    }
    return found;
  }

  const Document& document_;
  const Gazetteer& gazetteer_;
  PlaceNames names_;
};

}  // namespace

PlaceNames find_place_names(const Document& document, const Gazetteer& gazetteer) { return Collector(document, gazetteer).collect(); }

}  // namespace nutgraf::places
