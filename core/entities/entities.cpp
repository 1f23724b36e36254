#include "entities/entities.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::entities {
namespace {

using MentionId = Id<Mention>;

constexpr std::uint32_t kNone = Id<Entity>::kNone;
constexpr std::size_t kTypes = 10;

struct ShortForm {
  std::string_view form;
  std::string_view full;
};

constexpr ShortForm kShortForms[] = {
    {"us", "united states"},     {"u.s.", "united states"},  {"usa", "united states"},
    {"u.s.a.", "united states"}, {"america", "united states"}, {"united states of america", "united states"},
    {"uk", "united kingdom"},    {"u.k.", "united kingdom"}, {"uae", "united arab emirates"},
    {"u.a.e.", "united arab emirates"}, {"un", "united nations"}, {"u.n.", "united nations"},
    {"eu", "european union"},    {"e.u.", "european union"},
};

/// The text with every run of white space, non-breaking and line ends too, made one space.
std::string single_spaced(std::string_view text) {
  std::string spaced;
  for (std::size_t at = 0; at < text.size();) {
    const base::Decoded character = base::decode(text, at);
    if (!base::is_space(character.code_point)) {
      spaced.append(text.substr(at, character.length));
    } else if (!spaced.empty() && spaced.back() != ' ') {
      spaced += ' ';
    }
    at += character.length;
  }
  return spaced;
}

/// The words of a name, cut at spaces.
std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  while (begin < name.size()) {
    const std::size_t end = std::min(name.find_first_of(" \n\t", begin), name.size());
    if (end > begin) words.push_back(name.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

/// Written in capitals only, as datelines and some headlines are.
bool is_shouted(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const base::Decoded character = base::decode(name, at);
    if (base::is_lower(character.code_point)) return false;
    at += character.length;
  }
  return true;
}

/// Whether `acronym` is the first letters of the capitalised words of `name`.
bool abbreviates(std::string_view acronym, std::string_view name) {
  std::string letters;
  for (const std::string_view word : words_of(name)) {
    if (word[0] >= 'A' && word[0] <= 'Z') letters.push_back(word[0]);
  }
  std::string plain;
  for (const char c : acronym) {
    if (c != '.') plain.push_back(c);
  }
  return plain.size() >= 2 && plain == letters;
}

/// Groups mentions by name. Groups are kept in order of their first mention.
class Grouping {
 public:
  explicit Grouping(const Document& document) : document_(document), group_of_(document.mentions.size(), kNone) {}

  std::vector<Entity> entities() {
    group_people();
    learn_acronyms();
    group_others();
    return build();
  }

 private:
  std::string_view text(std::uint32_t mention) const { return document::text(document_, document_.mentions[mention].span); }

  /// The form by which equal names are equal.
  std::string key(std::uint32_t mention) const {
    std::string folded = base::fold(single_spaced(text(mention)));
    if (folded.rfind("the ", 0) == 0) folded.erase(0, 4);
    if (document_.mentions[mention].type == EntityType::Norp && folded.size() > 3 && folded.back() == 's') folded.pop_back();
    for (const ShortForm& form : kShortForms) {
      if (form.form == folded) return std::string(form.full);
    }
    return folded;
  }

  std::uint32_t group_named(const std::string& name) {
    return groups_.emplace(name, static_cast<std::uint32_t>(groups_.size())).first->second;
  }

  bool is_person(std::uint32_t mention) const { return document_.mentions[mention].type == EntityType::Person; }

  /// Full names first: middle names and initials do not part two people of the same first and last name. Then the single
  /// names, which join the one person who has them.
  void group_people() {
    std::unordered_map<std::string, std::vector<std::uint32_t>> people;  // by first and by last name
    const auto note = [&](const std::string& name, std::uint32_t group) {
      std::vector<std::uint32_t>& groups = people[name];
      if (std::find(groups.begin(), groups.end(), group) == groups.end() && groups.size() < 2) groups.push_back(group);
    };
    const auto mentions = static_cast<std::uint32_t>(document_.mentions.size());
    for (std::uint32_t i = 0; i < mentions; ++i) {
      const std::string name = key(i);
      const auto words = words_of(name);
      if (!is_person(i) || words.size() < 2) continue;
      const std::string first(words.front()), last(words.back());
      group_of_[i] = group_named("person " + first + ' ' + last);
      note(first, group_of_[i]);
      note(last, group_of_[i]);
    }
    for (std::uint32_t i = 0; i < mentions; ++i) {
      if (!is_person(i) || group_of_[i] != kNone) continue;
      const std::string name = key(i);
      const auto found = people.find(name);
      const bool unique = found != people.end() && found->second.size() == 1;
      group_of_[i] = unique ? found->second.front() : group_named("person " + name);
    }
  }

  /// "World Trade Body (WTB)": from here on WTB is the body's name.
  void learn_acronyms() {
    for (std::uint32_t i = 0; i + 1 < document_.mentions.size(); ++i) {
      const Span full = document_.mentions[i].span, next = document_.mentions[i + 1].span;
      if (next.begin <= full.end || next.begin - full.end > 2) continue;
      const std::string_view between = document::text(document_, Span{full.end, next.begin});
      if ((between == " (" || between == "(") && abbreviates(text(i + 1), text(i))) acronyms_.emplace(key(i + 1), key(i));
    }
  }

  void group_others() {
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (group_of_[i] != kNone) continue;
      const std::string name = key(i);
      const auto full = acronyms_.find(name);
      group_of_[i] = group_named(full == acronyms_.end() ? name : full->second);
    }
  }

  std::vector<Entity> build() const {
    std::vector<std::uint32_t> entity_of(groups_.size(), kNone);
    std::vector<Entity> entities;
    for (std::uint32_t i = 0; i < group_of_.size(); ++i) {
      std::uint32_t& entity = entity_of[group_of_[i]];
      if (entity == kNone) {
        entity = static_cast<std::uint32_t>(entities.size());
        entities.emplace_back();
      }
      entities[entity].mentions.push_back({i});
    }
    for (Entity& entity : entities) describe(entity);
    set_salience(entities);
    return entities;
  }

  /// The fullest name: of most words, then of most letters, then not shouted ("OSLO"), then the first. The type that most
  /// mentions have.
  void describe(Entity& entity) const {
    std::array<std::uint32_t, kTypes> votes{};
    std::size_t most_words = 0;
    for (const MentionId id : entity.mentions) {
      const Mention& mention = document_.mentions[id.index];
      ++votes[static_cast<std::size_t>(mention.type)];
      const std::size_t words = words_of(text(id.index)).size();
      const bool calmer = is_shouted(document::text(document_, entity.name)) && !is_shouted(text(id.index));
      const bool fuller = mention.span.size() > entity.name.size() || (mention.span.size() == entity.name.size() && calmer);
      if (words < most_words || (words == most_words && !fuller)) continue;
      most_words = words;
      entity.name = mention.span;
    }
    entity.type = static_cast<EntityType>(std::max_element(votes.begin(), votes.end()) - votes.begin());
  }

  /// The sentence that opens the body.
  Id<Sentence> opening() const {
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) {
      if (document_.blocks[document_.sentences[i].block.index].kind == BlockKind::Paragraph) return {i};
    }
    return {};
  }

  bool is_in_headline(const Mention& mention) const {
    const Id<Block> block = document_.sentences[mention.sentence.index].block;
    return document_.blocks[block.index].kind == BlockKind::Headline;
  }

  void set_salience(std::vector<Entity>& entities) const {
    std::vector<std::uint32_t> quotes_of(document_.mentions.size(), 0);
    for (const Quote& quote : document_.quotes) {
      if (quote.speaker_mention) ++quotes_of[quote.speaker_mention.index];
    }
    const Id<Sentence> opening = this->opening();
    std::vector<std::uint32_t> weights;
    for (const Entity& entity : entities) {
      const Mention& first = document_.mentions[entity.mentions.front().index];
      std::uint32_t weight = 2 * static_cast<std::uint32_t>(entity.mentions.size());
      for (const MentionId id : entity.mentions) weight += quotes_of[id.index];
      if (first.sentence && (first.sentence == opening || is_in_headline(first))) weight += 6;
      if (first.span.begin < document_.source.text.size() / 10) weight += 3;
      weights.push_back(weight);
    }
    const std::uint32_t greatest = weights.empty() ? 1 : *std::max_element(weights.begin(), weights.end());
    for (std::size_t i = 0; i < entities.size(); ++i) entities[i].salience = static_cast<double>(weights[i]) / greatest;
  }

  const Document& document_;
  std::vector<std::uint32_t> group_of_;  ///< of each mention
  std::unordered_map<std::string, std::uint32_t> groups_;
  std::unordered_map<std::string, std::string> acronyms_;
};

}  // namespace

std::vector<Entity> find_entities(const Document& document) { return Grouping(document).entities(); }

}  // namespace nutgraf::entities
