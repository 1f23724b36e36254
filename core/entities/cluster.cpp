#include "entities/cluster.h"

#include <algorithm>

namespace nutgraf::entities {
namespace {

/// What a cluster remembers of its words; the first ones tell enough, and reading stays linear.
constexpr std::size_t kMostWords = 48;

bool holds(const std::vector<Word>& words, Word word) { return std::find(words.begin(), words.end(), word) != words.end(); }

void add_once(std::vector<Word>& words, Word word) {
  if (words.size() < kMostWords && !holds(words, word)) words.push_back(word);
}

bool is_person(Form form) { return form <= Form::She; }

bool is_thing(EntityType type) {
  return type == EntityType::Organization || type == EntityType::Gpe || type == EntityType::Location || type == EntityType::Facility ||
         type == EntityType::Event;
}

/// He and she, I and you are people; it and this are none.
bool kinds_differ(const Facts& facts, const Cluster& cluster) {
  if (!facts.is_pronoun()) return false;
  if (facts.form == Form::We || facts.form == Form::They || facts.form == Form::These || facts.form == Form::Those) return false;
  if (is_person(facts.form)) return is_thing(cluster.type) || cluster.gender == Gender::Neuter;
  return cluster.type == EntityType::Person;
}

/// "This country" is no building, "the man" no town; bodies and states are spoken of by each other's nouns.
bool nouns_differ(const Facts& facts, const Cluster& cluster) {
  if (facts.is_name() || facts.is_pronoun() || !cluster.has_name()) return false;
  const auto is_site = [](EntityType type) { return type == EntityType::Gpe || type == EntityType::Facility; };
  if (facts.type == EntityType::Person) return is_site(cluster.type) || cluster.type == EntityType::Location;
  if (cluster.type == EntityType::Person) return is_site(facts.type) || facts.type == EntityType::Location;
  return is_site(facts.type) && is_site(cluster.type) && facts.type != cluster.type;
}

bool genders_differ(Gender a, Gender b) {
  return (a == Gender::Male && b == Gender::Female) || (a == Gender::Female && b == Gender::Male) ||
         (a == Gender::Neuter && (b == Gender::Male || b == Gender::Female)) ||
         (b == Gender::Neuter && (a == Gender::Male || a == Gender::Female));
}

bool numbers_differ(const Facts& facts, const Cluster& cluster) {
  if (facts.number == Number::Unknown || cluster.number == Number::Unknown || facts.number == cluster.number) return false;
  const bool plural_pronoun = facts.is_pronoun() && facts.number == Number::Plural;
  if (plural_pronoun)
    return !cluster.collective && (cluster.type != EntityType::Person || cluster.has_name());  // "they" for a body, for a student
  return !(facts.collective && cluster.number == Number::Plural && !cluster.has_nominal());
}

/// "The 2016 election" and one of 2020, "the first day" and a second one.
bool numerals_differ(const Facts& facts, const Cluster& cluster) {
  if (cluster.numerals.empty()) return false;
  return std::any_of(facts.numerals.begin(), facts.numerals.end(), [&](Word word) { return !holds(cluster.numerals, word); });
}

bool within(IdRange<Token> inner, IdRange<Token> outer) { return outer.begin <= inner.begin && inner.end <= outer.end; }

/// "his wife" is not he; a list is none of its items.
bool nested(const Facts& a, const Facts& b) {
  return a.sentence == b.sentence && (within(a.tokens, b.tokens) || within(b.tokens, a.tokens));
}

/// "Ortega praised him": not herself.
bool share_clause(const Facts& a, const Facts& b) {
  if (a.governor != b.governor || a.governor == Id<Token>::kNone) return false;
  const auto is_argument = [](Role role) {
    return role == Role::Subject || role == Role::PassiveSubject || role == Role::Object || role == Role::Oblique;
  };
  const bool reflexive = a.pronoun && a.pronoun->form == document::PronounForm::Reflexive;
  return !reflexive && is_argument(a.role) && is_argument(b.role);
}

}  // namespace

bool Cluster::has_nominal() const {
  for (auto form = static_cast<std::size_t>(Form::Definite); form <= static_cast<std::size_t>(Form::List); ++form) {
    if (forms[form] > 0) return true;
  }
  return false;
}

bool Cluster::knows_head(Word word) const { return holds(heads, word); }
bool Cluster::knows_word(Word word) const { return holds(words, word); }
bool Cluster::knows_phrase(Word phrase) const { return holds(phrases, phrase); }

void Cluster::add(std::uint32_t mention, const Facts& facts) {
  mentions.push_back(mention);
  ++forms[static_cast<std::size_t>(facts.form)];
  collective = collective || facts.collective;
  if (facts.role == Role::Subject || facts.role == Role::PassiveSubject) ++subjects;
  if (facts.is_name() || type == EntityType::Other) {
    if (facts.type != EntityType::Other) type = facts.type;
  }
  if (is_person(facts.form)) type = EntityType::Person;
  if (gender == Gender::Unknown) gender = facts.gender;
  if (number == Number::Unknown || facts.is_name()) number = facts.number;
  if (facts.is_pronoun()) return;
  last_described = facts.sentence;
  add_once(heads, facts.word);
  add_once(phrases, facts.phrase);
  for (const Word word : facts.numerals) add_once(numerals, word);
  if (facts.is_list()) return;
  for (const Word word : facts.words) add_once(words, word);
}

bool exclude_each_other(const std::vector<Facts>& all, std::uint32_t mention, std::uint32_t group, const Cluster& cluster) {
  const Facts& facts = all[mention];
  if (group != kNoGroup && cluster.group != kNoGroup && group != cluster.group) return true;
  if (kinds_differ(facts, cluster) || genders_differ(facts.gender, cluster.gender) || numbers_differ(facts, cluster)) return true;
  if (nouns_differ(facts, cluster)) return true;
  if (facts.is_list() || (cluster.has(Form::List) && facts.number == Number::Singular)) return true;
  const Facts& last = all[cluster.last()];
  if (facts.denied || last.denied || (facts.names_town && cluster.has_name()) || numerals_differ(facts, cluster)) return true;
  return nested(facts, last) || share_clause(facts, last);
}

}  // namespace nutgraf::entities
