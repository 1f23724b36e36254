#include "entities/name_groups.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/lists.h"
#include "document/nouns.h"
#include "document/text.h"
#include "entities/aliases.h"
#include "entities/cluster.h"
#include "entities/distinctions.h"
#include "entities/person_names.h"

namespace nutgraf::entities {
namespace {

struct ShortForm {
  std::string_view form;
  std::string_view full;
};

constexpr ShortForm kShortForms[] = {
    {"us", "united states"},         {"u.s.", "united states"},
    {"usa", "united states"},        {"u.s.a.", "united states"},
    {"america", "united states"},    {"united states of america", "united states"},
    {"uk", "united kingdom"},        {"u.k.", "united kingdom"},
    {"uae", "united arab emirates"}, {"u.a.e.", "united arab emirates"},
    {"un", "united nations"},        {"u.n.", "united nations"},
    {"eu", "european union"},        {"e.u.", "european union"},
    {"britain", "united kingdom"},   {"great britain", "united kingdom"},
    {"d.c.", "washington, d.c."},    {"washington d.c.", "washington, d.c."},
    {"washington dc", "washington, d.c."},
    {"washington, dc", "washington, d.c."},
    {"holland", "netherlands"},      {"burma", "myanmar"},
    {"czechia", "czech republic"},   {"ivory coast", "côte d'ivoire"},
    {"swaziland", "eswatini"},       {"east timor", "timor-leste"},
};

/// Bytes between a name and its acronym: a possessive, a space and a bracket.
constexpr std::uint32_t kFarthestBracket = 6;

/// What the law adds to the name of a company.
constexpr auto kSuffixes = base::word_set({"inc", "inc.", "corp", "corp.", "corporation", "co", "co.", "company", "ltd", "ltd.", "limited", "plc", "plc.",
                                           "llc", "llc.", "ag", "sa", "s.a.", "gmbh", "n.v.", "nv"});

/// What companies add to the name by which they are known: their trade.
constexpr auto kTrades = base::word_set({"aerospace", "airline", "airlines", "airways", "automotive", "aviation", "bank", "banking", "brands", "brewery",
                                         "broadcasting", "chemicals", "communications", "electronics", "energy", "entertainment", "financial", "foods", "group",
                                         "holding", "holdings", "hotels", "industries", "insurance", "laboratories", "labs", "logistics", "mining", "motor",
                                         "motors", "networks", "oil", "petroleum", "pharma", "pharmaceuticals", "pictures", "railways", "records", "restaurants",
                                         "semiconductor", "shipping", "software", "steel", "stores", "studios", "supermarkets", "systems", "technologies",
                                         "telecom", "therapeutics"});

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

/// How much of "tropical storm ana" stands before what it is called.
std::size_t length_of_storm(std::string_view name) {
  std::size_t begin = 0;
  for (std::size_t space = name.find(' '); space != std::string_view::npos; space = name.find(' ', space + 1)) {
    const std::size_t word = space == 0 ? 0 : name.rfind(' ', space - 1) + 1;
    if (document::is_storm(name.substr(word, space - word))) begin = space + 1;
  }
  return begin;
}

/// How much of "acme corp." stands before what the law adds.
std::size_t length_without_suffix(std::string_view name) {
  const std::size_t space = name.rfind(' ');
  return space != std::string_view::npos && kSuffixes.contains(name.substr(space + 1)) ? name.find_last_not_of(" ,", space) + 1 : name.size();
}

/// The first letters of the capitalised words.
std::string capitals_of(std::string_view name) {
  std::string letters;
  for (const std::string_view word : words_of(name)) {
    if (word[0] >= 'A' && word[0] <= 'Z') letters.push_back(word[0]);
  }
  return letters;
}

std::string without_marks(std::string_view acronym) {
  std::string plain;
  for (const char c : acronym) {
    if (c != '.' && c != '&') plain.push_back(c);
  }
  return plain;
}

/// "United States Bird Agency" without its state, for which the acronym need not stand.
std::string_view without_state(std::string_view name) {
  const std::string folded = base::fold(name);
  for (const ShortForm& form : kShortForms) {
    for (const std::string_view state : {form.form, form.full}) {
      const bool opens = folded.size() == name.size() && folded.size() > state.size() && folded.compare(0, state.size(), state) == 0;
      if (opens && folded[state.size()] == ' ') return name.substr(state.size() + 1);
    }
  }
  return name;
}

/// What follows the state that opens a name: "Norway Fishery Council".
std::string_view behind_state(std::string_view name) {
  const std::string_view known = without_state(name);
  if (known.size() < name.size()) return known;
  for (std::size_t space = name.find(' '); space != std::string_view::npos; space = name.find(' ', space + 1)) {
    if (document::countries.contains(name.substr(0, space))) return name.substr(space + 1);
  }
  return {};
}

bool abbreviates(std::string_view acronym, std::string_view name) {
  const std::string letters = without_marks(acronym);
  if (letters.size() < 2) return false;
  return letters == capitals_of(name) || letters == capitals_of(name.substr(0, length_without_suffix(base::fold(name))));
}

/// In small letters and without an article.
std::string folded_name(std::string_view name) {
  std::string folded = base::fold(single_spaced(name));
  if (folded.rfind("the ", 0) == 0) folded.erase(0, 4);
  return folded;
}

/// Where the last " of " of a name begins; its size where it has none.
std::size_t length_before_of(std::string_view name) { return std::min(name.rfind(" of "), name.size()); }

/// Groups the names of one article.
class Grouping {
 public:
  explicit Grouping(const Document& document) : document_(document), group_of_(document.mentions.size(), kNoGroup) {}

  std::vector<std::uint32_t> groups() {
    group_people();
    learn_acronyms();
    find_acronyms();
    find_bodies_without_state();
    find_bodies_without_place();
    find_companies_without_trade();
    find_short_landforms();
    group_others();
    join_aliases();
    return std::move(group_of_);
  }

 private:
  std::string_view text(std::uint32_t mention) const { return document::text(document_, document_.mentions[mention].span); }

  /// The form by which equal names are equal.
  std::string key(std::uint32_t mention) const {
    std::string folded = folded_name(text(mention));
    if (document_.mentions[mention].type == EntityType::Event) folded.erase(0, length_of_storm(folded));
    if (document_.mentions[mention].type == EntityType::Organization) folded.resize(length_without_suffix(folded));
    if (document_.mentions[mention].type == EntityType::Norp && folded.size() > 3 && folded.back() == 's') folded.pop_back();
    for (const ShortForm& form : kShortForms) {
      if (form.form == folded) return std::string(form.full);
    }
    return folded;
  }

  std::uint32_t group_named(const std::string& name) {
    return groups_.emplace(name, static_cast<std::uint32_t>(groups_.size())).first->second;
  }

  bool is_name(std::uint32_t mention) const { return document_.mentions[mention].kind == MentionKind::Name; }
  bool is_person(std::uint32_t mention) const { return is_name(mention) && document_.mentions[mention].type == EntityType::Person; }

  void group_people() {
    read_titles();
    read_generations();
    PersonNames people;
    const std::unordered_map<std::string, std::set<std::string>> names_of_initials = find_initials();
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_person(i)) continue;
      const auto full = names_of_initials.find(std::string(text(i)));  // "BSL" of Bo S. Lind, who asks
      const bool one = full != names_of_initials.end() && full->second.size() == 1;
      const PlainName plain = plain_name(one_generation(without_accents(one ? *full->second.begin() : key(i))));
      people.add(titled(i, plain.name), is_kin(i));
      if (!plain.nickname.empty()) people.add_nickname(plain.nickname);
    }
    std::size_t place = 0;
    const std::vector<std::string> bearers = people.bearers();
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (is_person(i)) group_of_[i] = group_named("person " + bearers[place++]);
    }
  }

  /// The people of each initials that stand for a name: "WSS" of William S. Saturn.
  std::unordered_map<std::string, std::set<std::string>> find_initials() const {
    std::unordered_map<std::string, std::set<std::string>> people;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_person(i) || words_of(text(i)).size() < 2) continue;
      people[capitals_of(text(i))].insert(key(i));
    }
    return people;
  }

  /// Notes which of several generations the text tells apart under one name: "Bo Lind Sr. and Bo Lind Jr.".
  void read_generations() {
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_person(i)) continue;
      const std::string name = without_accents(key(i));
      const std::size_t length = length_without_generation(name);
      if (length < name.size()) generations_[last_word(name.substr(0, length))].insert(last_word(name));
      else if (is_kin(i)) generations_[last_word(name)].insert("");
    }
  }

  static std::string last_word(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

  /// "Bo Lind Jr." is Bo Lind, unless the text also tells of another generation, or of kin.
  std::string one_generation(std::string name) const {
    const std::size_t length = length_without_generation(name);
    if (length == name.size()) return name;
    const auto known = generations_.find(last_word(name.substr(0, length)));
    if (known != generations_.end() && known->second.size() == 1) name.resize(length);
    return name;
  }

  /// Whether a name is that of somebody's relative: "her brother Bo Lind", "his late wife, Ana Lind".
  bool is_kin(std::uint32_t mention) const {
    const IdRange<Token> tokens = document::tokens_in(document_, document_.mentions[mention].span);
    if (tokens.empty() || tokens.begin == 0) return false;
    std::uint32_t noun = tokens.begin - 1;
    if (noun > 0 && document::folded(document_, document_.tokens[noun]) == ",") --noun;
    return distinction_of(document::folded(document_, document_.tokens[noun])) == DistinctionKind::Kinship;
  }

  /// The form of address before a name: "mr" for men's, "mrs" for women's; nothing for none.
  std::string_view address(std::uint32_t mention) const {
    static constexpr auto kMen = base::word_set({"mr", "mr.", "sir", "lord"});
    static constexpr auto kWomen = base::word_set({"mrs", "mrs.", "ms", "ms.", "miss", "madam", "madame", "dame", "lady"});
    const IdRange<Token> tokens = document::tokens_in(document_, document_.mentions[mention].span);
    if (tokens.empty() || tokens.begin == 0) return {};
    const std::string before = document::folded(document_, document_.tokens[tokens.begin - 1]);
    return kMen.contains(before) ? "mr" : kWomen.contains(before) ? "mrs" : std::string_view{};
  }

  /// "Mr Oru and Mrs Oru" are two: notes the last names to which both forms of address stand, alone or before a full name.
  void read_titles() {
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_person(i)) continue;
      const std::string name = without_accents(key(i));
      const std::string_view form = address(i);
      if (form.empty()) continue;
      addressed_[name.substr(name.rfind(' ') + 1)].insert(form);
    }
  }

  /// One last name that both forms of address have is told with its own.
  std::string titled(std::uint32_t mention, const std::string& name) const {
    const std::string_view form = address(mention);
    const auto forms = addressed_.find(name);
    return form.empty() || forms == addressed_.end() || forms->second.size() < 2 ? name : std::string(form) + ' ' + name;
  }

  /// "Ana Oru, née Lind"; "Bo Oru, better known as DJ Tarn".
  void join_aliases() {
    std::unordered_map<std::uint32_t, std::uint32_t> other;  // groups that are another's
    std::uint32_t before = kNoGroup;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_name(i)) continue;
      const std::uint32_t first = before;
      before = i;
      if (first == kNoGroup || !is_person(first) || document_.mentions[first].sentence.index != document_.mentions[i].sentence.index) continue;
      const Span gap{document_.mentions[first].span.end, document_.mentions[i].span.begin};
      if (gap.begin >= gap.end) continue;
      const Alias alias = alias_between(document::text(document_, gap));
      if (alias == Alias::Everywhere) other.emplace(group_of_[i], group_of_[first]);
      if (alias == Alias::Here) group_of_[i] = group_of_[first];
    }
    for (std::uint32_t& group : group_of_) {
      const auto known = other.find(group);
      if (known != other.end()) group = known->second;
    }
  }

  /// Short names, each with the whole names that it may stand for.
  using WholeNames = std::unordered_map<std::string, std::set<std::string>>;

  /// "World Trade Body (WTB)": from here on WTB is the body's name.
  void learn_acronyms() {
    for (std::uint32_t i = 0; i + 1 < document_.mentions.size(); ++i) {
      const Span full = document_.mentions[i].span, next = document_.mentions[i + 1].span;
      if (next.begin <= full.end || next.begin - full.end > kFarthestBracket) continue;
      const std::string_view between = document::text(document_, Span{full.end, next.begin});
      const bool bracket = between == " (" || between == "(" || between == "'s (" || between == "’s (" || between == " (or ";
      if (!bracket) continue;
      const std::string_view name = text(i), rest = name.substr(std::min(name.find(' '), name.size() - 1) + 1);  // "Velmian Board of Health (BOH)"
      const std::size_t of = length_before_of(name);
      if (of < name.size() && !abbreviates(text(i + 1), name) && abbreviates(text(i + 1), name.substr(of + 4))) {
        acronyms_.emplace(key(i + 1), folded_name(name.substr(of + 4)));  // "the Parliament of Velm North Island (VNI)"
        continue;
      }
      const bool told = abbreviates(text(i + 1), name) || abbreviates(text(i + 1), rest) || (is_body(i) && is_body(i + 1) && fills_bracket(next) && is_short_form(text(i + 1), name));
      if (told) acronyms_.emplace(key(i + 1), key(i));
    }
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

  /// "The Velm Fishery Council" is the Fishery Council, where no other state's is named.
  void find_bodies_without_state() {
    WholeNames full;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_body(i)) continue;
      const std::string_view rest = behind_state(text(i));
      if (words_of(rest).size() > 1) full[base::fold(single_spaced(rest))].insert(key(i));
    }
    join_short_names(full, [this](std::uint32_t mention) { return is_body(mention); });
  }

  /// "The Unity Party of Velm" is the Unity Party, where no other place's is named.
  void find_bodies_without_place() {
    WholeNames full;
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!is_body(i)) continue;
      const std::string name = key(i), head = name.substr(0, length_before_of(name));
      if (head.size() < name.size() && words_of(head).size() > 1) full[head].insert(name);
    }
    join_short_names(full, [this](std::uint32_t mention) { return is_body(mention); });
  }

  /// Makes a short name that a mention has one with the whole name that it stands for, where it can be but one.
  template <class Test>
  void join_short_names(const WholeNames& full, Test may_be_short) {
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      const auto found = may_be_short(i) ? full.find(key(i)) : full.end();
      if (found != full.end() && found->second.size() == 1) acronyms_.emplace(found->first, *found->second.begin());
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
      if (words_of(name).size() < 2) continue;
      for (const std::string_view words : {text(i), without_state(text(i))}) {
        std::vector<std::string>& named = bodies[capitals_of(words)];
        if (std::find(named.begin(), named.end(), name) == named.end()) named.push_back(name);
      }
    }
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (!may_abbreviate(i)) continue;
      const auto found = bodies.find(without_marks(text(i)));
      if (found != bodies.end() && found->second.size() == 1 && found->first.size() > 1) acronyms_.emplace(key(i), found->second.front());
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

  void group_others() {
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (group_of_[i] != kNoGroup || !is_name(i)) continue;
      const std::string name = key(i);
      const auto full = acronyms_.find(name);
      group_of_[i] = group_named(full == acronyms_.end() ? name : full->second);
    }
  }

  const Document& document_;
  std::vector<std::uint32_t> group_of_;  ///< of each mention
  std::unordered_map<std::string, std::uint32_t> groups_;
  std::unordered_map<std::string, std::set<std::string_view>> addressed_;  ///< last names: the forms of address before them
  std::unordered_map<std::string, std::set<std::string>> generations_;  ///< last names: what stands behind them, "" for kin's
  std::unordered_map<std::string, std::string> acronyms_;
};

}  // namespace

std::vector<std::uint32_t> group_names(const Document& document) { return Grouping(document).groups(); }

}  // namespace nutgraf::entities
