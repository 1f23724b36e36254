#include "entities/bearers_of_names.h"

#include <cstdint>
#include <set>
#include <string_view>
#include <unordered_map>

#include "base/word_set.h"
#include "document/text.h"
#include "entities/aliases.h"
#include "entities/distinctions.h"
#include "entities/name_keys.h"
#include "entities/person_names.h"

namespace nutgraf::entities {
namespace {

class People {
 public:
  explicit People(const Document& document) : document_(document) {}

  /// For each mention how its bearer is called; nothing for what is no person's name.
  std::vector<std::string> bearers() {
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
    std::vector<std::string> all(document_.mentions.size());
    std::size_t place = 0;
    const std::vector<std::string> bearers = people.bearers();
    for (std::uint32_t i = 0; i < document_.mentions.size(); ++i) {
      if (is_person(i)) all[i] = bearers[place++];
    }
    return all;
  }

 private:
  std::string_view text(std::uint32_t mention) const { return document::text(document_, document_.mentions[mention].span); }
  std::string key(std::uint32_t mention) const { return name_key(document_, document_.mentions[mention]); }

  bool is_person(std::uint32_t mention) const {
    return document_.mentions[mention].kind == MentionKind::Name && document_.mentions[mention].type == EntityType::Person;
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

  const Document& document_;
  std::unordered_map<std::string, std::set<std::string_view>> addressed_;  ///< last names: the forms of address before them
  std::unordered_map<std::string, std::set<std::string>> generations_;  ///< last names: what stands behind them, "" for kin's
};

}  // namespace

std::vector<std::string> bearers_of_names(const Document& document) { return People(document).bearers(); }

}  // namespace nutgraf::entities
