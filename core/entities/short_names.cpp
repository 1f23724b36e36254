#include "entities/short_names.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/lists.h"
#include "document/text.h"
#include "entities/name_keys.h"

namespace nutgraf::entities {
namespace {

/// Bytes between a name and its acronym: a possessive, a space and a bracket.
constexpr std::uint32_t kFarthestBracket = 6;

/// What companies add to the name by which they are known: their trade.
constexpr auto kTrades = base::word_set({"aerospace", "air", "airline", "airlines", "airways", "automotive", "aviation", "bank", "banking", "brands", "brewery",
                                         "broadcasting", "chemicals", "communications", "electronics", "energy", "entertainment", "financial", "foods", "group",
                                         "holding", "holdings", "hotels", "industries", "insurance", "laboratories", "labs", "logistics", "mining", "motor",
                                         "motors", "networks", "oil", "petroleum", "pharma", "pharmaceuticals", "pictures", "railways", "records", "restaurants",
                                         "semiconductor", "shipping", "software", "steel", "stores", "studios", "supermarkets", "systems", "technologies",
                                         "telecom", "therapeutics"});

/// Chambers of parliaments, which go by their noun: "the House" is "the House of Representatives".
constexpr auto kChambers = base::word_set({"house", "senate", "assembly", "commons", "lords"});

/// What ends names of media that are written as one word, and counts among their letters: "WN" is Wikinews.
constexpr std::string_view kSecondParts[] = {"news", "pedia", "leaks", "tube", "book", "press", "post", "watch", "radio", "net"};

/// The initials of a name of one word that is put together of two; empty where it is not.
std::string initials_of_compound(std::string_view name) {
  const std::string folded = base::fold(name);
  if (folded.find(' ') != std::string::npos) return {};
  for (const std::string_view part : kSecondParts) {
    if (folded.size() < part.size() + 2 || folded.substr(folded.size() - part.size()) != part) continue;
    const std::string letters{folded.front(), part.front()};
    std::string capitals;
    for (const char c : letters) capitals += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return capitals;
  }
  return {};
}

class Reader {
 public:
  explicit Reader(const Document& document) : document_(document) {}

  ShortNames read() {
    learn_acronyms();
    find_acronyms();
    find_bodies_without_state();
    find_bodies_without_place();
    find_states_without_form();
    find_companies_without_trade();
    find_short_landforms();
    find_halves_of_facilities();
    find_bare_bodies();
    return std::move(whole_);
  }

 private:
  std::string_view text(std::uint32_t mention) const { return document::text(document_, document_.mentions[mention].span); }
  std::string key(std::uint32_t mention) const { return name_key(document_, document_.mentions[mention]); }
  bool is_name(std::uint32_t mention) const { return document_.mentions[mention].kind == MentionKind::Name; }

  /// Short names, each with the whole names that it may stand for.
  using WholeNames = std::unordered_map<std::string, std::set<std::string>>;

  /// "World Trade Body (WTB)": from here on WTB is the body's name.
  void learn_acronyms() {
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      const Span full = document_.mentions[i].span;
      const std::uint32_t short_form = mention_behind(i);
      if (short_form == document_.mentions.size() || (short_form > i + 1 && !is_name(i)) || document_.mentions[short_form].span.begin - full.end > kFarthestBracket) continue;
      const std::string_view between = document::text(document_, Span{full.end, document_.mentions[short_form].span.begin});
      const bool bracket = between == " (" || between == "(" || between == "'s (" || between == "’s (" || between == " (or ";
      if (!bracket) continue;
      const std::string_view acronym = text(short_form), name = text(i);
      const std::string_view rest = name.substr(std::min(name.find(' '), name.size() - 1) + 1);  // "Velmian Board of Health (BOH)"
      const std::size_t of = length_before_of(name);
      if (of < name.size() && !abbreviates(acronym, name) && abbreviates(acronym, name.substr(of + 4))) {
        whole_.emplace(key(short_form), folded_name(name.substr(of + 4)));  // "the Parliament of Velm North Island (VNI)"
        continue;
      }
      const bool bodies = is_body(i) && is_body(short_form) && fills_bracket(document_.mentions[short_form].span);
      const bool told = abbreviates(acronym, name) || abbreviates(acronym, rest) || (bodies && (is_short_form(acronym, name) || is_translated(acronym, name)));
      if (told) whole_.emplace(key(short_form), key(i));
    }
  }

  /// The first mention that begins behind one, past those within it; their number where none does.
  std::uint32_t mention_behind(std::uint32_t mention) const {
    std::uint32_t next = mention + 1;
    while (next < document_.mentions.size() && document_.mentions[next].span.begin < document_.mentions[mention].span.end) ++next;
    return std::min(next, static_cast<std::uint32_t>(document_.mentions.size()));
  }

  bool is_body(std::uint32_t mention) const { return is_name(mention) && document_.mentions[mention].type == EntityType::Organization; }

  bool fills_bracket(Span name) const { return document_.source.text.compare(name.end, 1, ")") == 0; }

  /// "The Federal Roads Office (FDR)", whose letters are partly those of another language, and "the University of Velm at Oru (UV Oru)".
  static bool is_short_form(std::string_view form, std::string_view name) {
    if (form.size() >= name.size()) return false;
    const std::vector<std::string_view> words = words_of(form);
    if (words.size() == 1) return form[0] == name[0];
    const std::vector<std::string_view> all = words_of(name);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return std::find(all.begin(), all.end(), word) != all.end(); });
  }

  /// "The World Body for Fish Health (OMP)": letters of another language. What stands in brackets behind a short name may be a source.
  static bool is_translated(std::string_view form, std::string_view name) {
    constexpr std::size_t kFewest = 3;  // of capitals in either
    static constexpr auto kHouses = base::word_set({"center", "centre", "laboratory"});
    const std::string last = base::fold(name.substr(name.rfind(' ') + 1));
    const bool noun = document::organization_nouns.contains(last) || kHouses.contains(last);  // "the Velmian Space Centre (OMP)"
    const bool whole = noun || name.find(" of ") != std::string_view::npos || name.find(" for ") != std::string_view::npos;
    const bool acronym = form.size() >= kFewest && std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return whole && acronym && capitals_of(name).size() >= kFewest;
  }

  /// "The Velm Fishery Council" is the Fishery Council, where no other state's is named, and the National Rescue Agency the Rescue Agency.
  void find_bodies_without_state() {
    WholeNames full;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_body(i)) continue;
      for (const std::string_view rest : {behind_state(text(i)), behind_rank(text(i))}) {
        if (words_of(rest).size() > 1) full[with_office_last(in_american_spelling(base::fold(single_spaced(rest))))].insert(key(i));
      }
    }
    join_short_names(full, [this](std::uint32_t mention) { return is_body(mention); });
  }

  /// "Rescue Agency" of "National Rescue Agency"; empty where the name opens otherwise.
  static std::string_view behind_rank(std::string_view name) {
    const std::size_t space = name.find(' ');
    static constexpr auto kRanks = base::word_set({"Federal", "National", "Royal"});
    return space != std::string_view::npos && kRanks.contains(name.substr(0, space)) ? name.substr(space + 1) : std::string_view();
  }

  /// "The Unity Party of Velm" is the Unity Party, where no other place's is named.
  void find_bodies_without_place() {
    WholeNames full;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_body(i)) continue;
      const std::string name = key(i);
      for (std::size_t of = name.find(" of "); of != std::string::npos; of = name.find(" of ", of + 1)) {
        const std::string head = name.substr(0, of);
        if (words_of(head).size() > 1) full[with_office_last(head)].insert(name);
      }
    }
    join_short_names(full, [this](std::uint32_t mention) { return is_body(mention); });
  }

  /// "Congo" is the Democratic Republic of the Congo, where no other state is called so.
  void find_states_without_form() {
    static constexpr auto kForms = base::word_set({"emirate", "federation", "kingdom", "republic", "sultanate"});
    const auto is_state = [this](std::uint32_t mention) { return is_name(mention) && document_.mentions[mention].type == EntityType::Gpe; };
    WholeNames full;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_state(i)) continue;
      const std::string name = key(i);
      const std::size_t of = name.find(" of ");
      const std::string_view form = std::string_view(name).substr(0, std::min(of, name.size()));
      if (of == std::string::npos || !kForms.contains(form.substr(form.rfind(' ') + 1))) continue;
      const std::size_t begin = of + (name.compare(of, 8, " of the ") == 0 ? 8 : 4);
      full[name.substr(begin)].insert(name);
    }
    join_short_names(full, is_state);
  }

  /// "The territory's Health Ministry": whose body it is stands before it.
  bool is_owned(std::uint32_t mention) const {
    const std::uint32_t begin = document_.mentions[mention].span.begin;
    const std::string_view before = std::string_view(document_.source.text).substr(0, begin);
    return before.ends_with("'s ") || before.ends_with("’s ");
  }

  /// Makes a short name that a mention has one with the whole name that it stands for, where it can be but one and nobody else owns it.
  template <class Test>
  void join_short_names(WholeNames full, Test may_be_short) {
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (may_be_short(i) && is_owned(i)) full.erase(key(i));
    }
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      const auto found = may_be_short(i) ? full.find(key(i)) : full.end();
      if (found != full.end() && found->second.size() == 1) whole_.emplace(found->first, *found->second.begin());
    }
  }

  bool may_abbreviate(std::uint32_t mention) const {
    const EntityType type = document_.mentions[mention].type;
    return is_name(mention) && (type == EntityType::Organization || type == EntityType::Gpe);
  }

  /// An acronym that nobody explains is the one body or place whose capitals it is.
  void find_acronyms() {
    std::unordered_map<std::string, std::vector<std::string>> bodies;  // by their capitals
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!may_abbreviate(i)) continue;
      const std::string name = key(i);
      if (const std::string initials = initials_of_compound(text(i)); is_body(i) && !initials.empty()) {
        std::vector<std::string>& named = bodies[initials];
        if (std::find(named.begin(), named.end(), name) == named.end()) named.push_back(name);
      }
      if (words_of(name).size() < 2) continue;
      for (const std::string_view words : {text(i), without_state(text(i))}) {
        std::vector<std::string>& named = bodies[capitals_of(words)];
        if (std::find(named.begin(), named.end(), name) == named.end()) named.push_back(name);
      }
    }
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!may_abbreviate(i)) continue;
      const auto found = bodies.find(without_marks(text(i)));
      if (found != bodies.end() && found->second.size() == 1 && found->first.size() > 1) whole_.emplace(key(i), found->second.front());
    }
  }

  /// "Velm Airways" is Velm, where no other body's name opens so.
  void find_companies_without_trade() {
    WholeNames full;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_body(i)) continue;
      const std::string name = key(i);
      if (const std::size_t space = name.find(' '); space != std::string::npos) full[name.substr(0, space)].insert(name);
    }
    const auto adds_trade = [](const std::string& known, const std::string& company) { return kTrades.contains(std::string_view(company).substr(known.size() + 1)); };
    std::erase_if(full, [&](const auto& entry) { return !adds_trade(entry.first, *entry.second.begin()); });
    join_short_names(full, [this](std::uint32_t mention) { return is_body(mention); });
  }

  /// "The Velm Hospital" is the Oru and Velm Hospital, where no other ends so.
  void find_halves_of_facilities() {
    const auto is_facility = [this](std::uint32_t mention) { return is_name(mention) && document_.mentions[mention].type == EntityType::Facility; };
    WholeNames full;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_facility(i)) continue;
      const std::string name = key(i);
      const std::size_t joined = name.find(" and ");
      if (joined != std::string::npos && name.find(' ', joined + 5) != std::string::npos) full[name.substr(joined + 5)].insert(name);
    }
    join_short_names(full, is_facility);
  }

  /// "The Ministry" is the Velm Fishery Ministry that was named before, and "the Centre" the Centre for Fish, where no other is.
  void find_bare_bodies() {
    WholeNames full;  // by the noun for what they are
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_body(i)) continue;
      const std::string name = key(i);
      if (words_of(name).size() > 1) {
        full[name.substr(name.rfind(' ') + 1)].insert(name);
        const std::size_t space = name.find(' ');
        if (name.compare(space, 4, " of ") == 0 || name.compare(space, 5, " for ") == 0) full[name.substr(0, space)].insert(name);
        if (const std::string chamber = chamber_of(name); !chamber.empty()) full[chamber].insert(fullest(name));
        continue;
      }
      const bool noun = document::organization_nouns.contains(name) || kChambers.contains(name);
      const auto whole = noun && has_article(i) ? full.find(name) : full.end();
      if (whole != full.end() && whole->second.size() == 1) whole_.emplace(name, *whole->second.begin());
    }
  }

  /// "House" of "the Velm House of Keys"; empty where the name has none.
  static std::string chamber_of(std::string_view name) {
    const std::size_t of = name.find(" of ");
    const std::string_view head = name.substr(0, of);
    const std::string_view noun = head.substr(head.rfind(' ') + 1);
    return of != std::string_view::npos && kChambers.contains(noun) ? std::string(noun) : std::string{};
  }

  /// The name for which the name stands, or itself.
  const std::string& fullest(const std::string& name) const {
    const auto found = whole_.find(name);
    return found == whole_.end() ? name : found->second;
  }

  bool has_article(std::uint32_t mention) const {
    const Span span = document_.mentions[mention].span;
    return span.begin >= 4 && base::fold(std::string_view(document_.source.text).substr(span.begin - 4, 4)) == "the ";
  }

  /// "The Velm" is the Velm Sea and "the Channel" the Velm Channel, where no other landscape is called so.
  void find_short_landforms() {
    static constexpr auto kWaters = base::word_set({"sea", "ocean", "river", "desert", "mountains"});
    WholeNames full;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_name(i) || document_.mentions[i].type != EntityType::Location) continue;
      const std::string name = key(i);
      const std::size_t space = name.rfind(' ');
      if (space == std::string::npos) continue;
      full[name.substr(space + 1)].insert(name);
      if (kWaters.contains(std::string_view(name).substr(space + 1))) full[name.substr(0, space)].insert(name);
    }
    join_short_names(full, [this](std::uint32_t mention) {
      return is_body(mention) || (is_name(mention) && document_.mentions[mention].type == EntityType::Location);
    });
  }

  const Document& document_;
  ShortNames whole_;
};

}  // namespace

ShortNames find_short_names(const Document& document) { return Reader(document).read(); }

}  // namespace nutgraf::entities
