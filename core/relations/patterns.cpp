#include "relations/patterns.h"

#include <algorithm>

#include "base/word_set.h"

namespace nutgraf::relations {
namespace {

constexpr auto kOffices = base::word_set(
    {"president", "minister", "premier", "chancellor", "secretary", "governor", "gov", "gov.", "senator", "sen.", "mayor", "ambassador",
     "king", "queen", "prince", "emir", "sultan", "pope", "chairman", "chairwoman", "chair", "chief", "executive", "ceo", "director",
     "leader", "head", "commissioner", "attorney", "prosecutor", "founder", "co-founder", "treasurer", "speaker", "captain", "coach",
     "manager", "envoy"});
constexpr auto kRanks = base::word_set({"vice", "prime", "foreign", "defense", "defence", "finance", "interior", "deputy", "press",
                                        "executive", "district", "secretary", "health", "managing", "supreme", "crown"});
constexpr auto kStaff = base::word_set({"spokesman", "spokeswoman", "spokesperson", "reporter", "correspondent", "analyst", "professor", "researcher",
                                        "lawyer", "economist", "official", "officer", "editor", "engineer", "lecturer", "employee"});
constexpr auto kModifiers = base::word_set({"former", "then", "acting", "current", "new", "senior", "late", "longtime", "outgoing", "the", "a", "an"});
constexpr auto kPast = base::word_set({"former", "then", "late", "ex", "ex-", "ousted", "deposed", "was"});

/// One item of a pattern, taken apart.
struct Item {
  std::string_view choices;
  bool optional = false, repeated = false;
};

Item item_of(std::string_view word) {
  Item item{word};
  item.optional = word.back() == '?';
  item.repeated = word.back() == '+';
  if (item.optional || item.repeated) item.choices.remove_suffix(1);
  return item;
}

bool allows(std::string_view choices, std::string_view word) {
  if (choices == "@office") return kOffices.contains(word);
  if (choices == "@rank") return kRanks.contains(word);
  if (choices == "@staff") return kStaff.contains(word);
  if (choices == "@modifier") return kModifiers.contains(word);
  while (!choices.empty()) {
    const std::size_t end = std::min(choices.find('|'), choices.size());
    if (choices.substr(0, end) == word) return true;
    choices.remove_prefix(std::min(end + 1, choices.size()));
  }
  return false;
}

bool matches_from(std::string_view between, const std::vector<std::string>& words, std::size_t at) {
  if (between.empty()) return at == words.size();
  const std::size_t end = std::min(between.find(' '), between.size());
  const Item item = item_of(between.substr(0, end));
  const std::string_view rest = between.substr(std::min(end + 1, between.size()));
  if (item.optional && matches_from(rest, words, at)) return true;
  if (at == words.size() || !allows(item.choices, words[at])) return false;
  return (item.repeated && matches_from(between, words, at + 1)) || matches_from(rest, words, at + 1);
}

}  // namespace

bool matches(std::string_view between, const std::vector<std::string>& words) { return matches_from(between, words, 0); }

bool tells_of_the_past(std::string_view word) { return kPast.contains(word); }

const std::vector<Pattern>& patterns() {
  static const std::vector<Pattern> all{
      {"holds_office", kState | kBody, kPerson, "'s? @rank? @rank? @office+ general?", false, RelationRule::TitleBefore},
      {"holds_office", kPerson, kState | kBody, ", @modifier? @modifier? @rank? @rank? @office+ general? of|for|at the?", true, RelationRule::Apposition},
      {"holds_office", kPerson, kState | kBody, "is|was|became|remains @modifier? @modifier? @rank? @rank? @office+ general? of|for|at the?", true, RelationRule::Copula},
      {"works_for", kBody | kState, kPerson, "'s? @staff+", false, RelationRule::TitleBefore},
      {"works_for", kPerson, kBody | kState, ", @modifier? @modifier? @staff+ for|at|of|with the?", true, RelationRule::Apposition},
      {"member_of", kPerson | kState | kBody, kBody, ", @modifier? @modifier? member of the?", true, RelationRule::Apposition},
      {"member_of", kPerson | kState | kBody, kBody, "is|was @modifier? @modifier? member of the?", true, RelationRule::Copula},
      {"member_of", kPerson, kBody, "joined the?", true, RelationRule::Verb},
      {"born_in", kPerson, kPlace, ",? who? was? born in the?", true, RelationRule::Verb},
      {"spouse", kPerson, kPerson, "and his|her wife|husband ,?", true, RelationRule::Coordination},
      {"spouse", kPerson, kPerson, "'s wife|husband ,?", true, RelationRule::Possessive},
      {"spouse", kPerson, kPerson, ", @modifier? wife|husband|widow|widower of", true, RelationRule::Apposition},
      {"spouse", kPerson, kPerson, "is|was married to", true, RelationRule::Copula},
      {"ally_of", kAnyone, kAnyone, ", a|an close|key|staunch|important? ally of the?", true, RelationRule::Apposition},
      {"ally_of", kState, kState | kBody, "'s close|key|main|staunch? ally ,?", true, RelationRule::Possessive},
      {"ally_of", kState, kState, "and its close|key|main|staunch? ally", true, RelationRule::Coordination},
      {"owns", kBody | kPerson, kBody, ", which|who owns the?", true, RelationRule::Verb},
      {"owns", kBody | kPerson, kBody, "owns the?", true, RelationRule::Verb},
      {"owns", kBody, kBody | kPerson, ",? which? is? owned by the?", false, RelationRule::Verb},
  };
  return all;
}

}  // namespace nutgraf::relations
