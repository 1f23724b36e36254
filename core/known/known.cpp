#include "known/known.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

#include "base/utf8.h"
#include "document/text.h"
#include "known/lists.h"

namespace nutgraf::known {
namespace {

constexpr std::uint32_t kBeside = 5;  ///< tokens before and behind a name
constexpr std::uint32_t kNone = Id<Mention>::kNone;

/// As scripts/data/make_known_names.py writes names: in lower case without full stops and "the".
std::string key(std::string_view name) {
  std::string key;
  for (const char c : base::fold(name)) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (c == '.' || (space && !key.empty() && key.back() == ' ')) continue;
    key += space ? ' ' : c;
  }
  return key.substr(0, 4) == "the " ? key.substr(4) : key;
}

/// Cuts the part before `mark` off a text.
std::string_view take(std::string_view& text, char mark) {
  const std::size_t end = std::min(text.find(mark), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

bool lists(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    if (take(list, ',') == word) return true;
  }
  return false;
}

/// Whether a list has the word, in short or as it is.
bool means(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const std::string_view code = take(list, ',');
    const std::optional<std::string_view> forms = words.find(code);
    if (forms ? lists(*forms, word) : code == word) return true;
  }
  return false;
}

/// A line of `people`.
struct Person {
  std::string_view item, places, words;
  int since = 0;

  explicit Person(std::string_view line) {
    item = take(line, '\t');
    const std::string_view year = take(line, '\t');
    std::from_chars(year.data(), year.data() + year.size(), since);
    places = take(line, '\t');
    words = line;
  }
};

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document), name_at_(document.tokens.size(), kNone) {
    for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
      const Mention& mention = document.mentions[i];
      if (mention.kind != MentionKind::Name) continue;
      const IdRange<Token> tokens = document::tokens_in(document, mention.span);
      std::fill(name_at_.begin() + tokens.begin, name_at_.begin() + tokens.end, i);
    }
  }

  std::string_view item(const Entity& entity) const {
    const std::string name = key(document::text(document_, entity.name));
    if (entity.type == EntityType::Organization) return bodies.find(name).value_or("");
    if (entity.type == EntityType::Person) return item_of_person(entity, name);
    const bool country = entity.type == EntityType::Gpe && entity.link && entity.link->located && entity.link->level == PlaceLevel::Country;
    return country ? countries.find(name).value_or("") : "";
  }

 private:
  /// What the words beside names say of whether they are this person's.
  struct Evidence {
    bool confirms = false, contradicts = false;
  };

  std::string_view item_of_person(const Entity& entity, const std::string& name) const {
    const std::optional<std::string_view> line = people.find(name);
    if (!line) return "";
    const Person person(*line);
    if (document_.publication && document_.publication->date.year < person.since) return "";
    Evidence evidence;
    for (const Span description : entity.descriptions) read(document::tokens_in(document_, description), person, evidence);
    for (const Id<Mention> id : entity.mentions) {
      const Mention& mention = document_.mentions[id.index];
      if (mention.kind != MentionKind::Name) continue;
      read(before(mention), person, evidence);
      read(behind(mention), person, evidence);
    }
    return evidence.confirms && !evidence.contradicts ? person.item : "";
  }

  /// The words before a name, as far as the name of somebody else.
  IdRange<Token> before(const Mention& mention) const {
    const std::uint32_t end = document::tokens_in(document_, mention.span).begin;
    const std::uint32_t first = std::max(document_.sentences[mention.sentence.index].tokens.begin, end < kBeside ? 0 : end - kBeside);
    std::uint32_t begin = end;
    while (begin > first && !names_person(begin - 1)) --begin;
    return {begin, end};
  }

  /// The words behind a name, where they are set off or follow by "of" and belong to nobody else's name.
  IdRange<Token> behind(const Mention& mention) const {
    const std::uint32_t begin = document::tokens_in(document_, mention.span).end;
    const std::uint32_t last = std::min(document_.sentences[mention.sentence.index].tokens.end, begin + kBeside);
    if (begin >= last || !(word(begin) == "," || word(begin) == "(" || word(begin) == "of")) return {begin, begin};
    std::uint32_t end = begin;
    while (end < last && !names_person(end)) ++end;
    return {begin, end < last ? begin : end};
  }

  void read(IdRange<Token> tokens, const Person& person, Evidence& evidence) const {
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      const std::string word = this->word(token);
      if (means(person.words, word)) {
        evidence.confirms = true;
        evidence.contradicts = evidence.contradicts || (token > 0 && this->word(token - 1) == "state");  // a senator of a state
      } else if (person.since > 0 && is_of_another(token, tokens, person)) {
        evidence.contradicts = true;
      }
    }
  }

  /// "R-Mich.", "of Michigan", "Nigerian".
  bool is_of_another(std::uint32_t token, IdRange<Token> tokens, const Person& person) const {
    const bool party = token > tokens.begin + 1 && word(token - 1) == "-" && (word(token - 2) == "r" || word(token - 2) == "d");
    if (party) return !means(person.places, word(token));
    if (name_at_[token] == kNone) return false;
    const Mention& name = document_.mentions[name_at_[token]];
    if (name.type != EntityType::Gpe && name.type != EntityType::Norp) return false;
    const std::string place = key(document::text(document_, name.span));
    return !means(person.places, place) && !means("us", place);
  }

  bool names_person(std::uint32_t token) const {
    return name_at_[token] != kNone && document_.mentions[name_at_[token]].type == EntityType::Person;
  }

  std::string word(std::uint32_t token) const { return key(document::text(document_, document_.tokens[token])); }

  const Document& document_;
  std::vector<std::uint32_t> name_at_;  ///< of each token: the name that holds it
};

}  // namespace

std::vector<std::string_view> find_items(const Document& document) {
  const Finder finder(document);
  std::vector<std::string_view> items;
  items.reserve(document.entities.size());
  for (const Entity& entity : document.entities) items.push_back(finder.item(entity));
  return items;
}

}  // namespace nutgraf::known
