#include "entities/cluster.h"

#include <algorithm>

namespace nutgraf::entities {
namespace {

/// What a cluster remembers of its words; the first ones tell enough, and reading stays linear.
constexpr std::size_t kMostWords = 48;

bool holds(const std::vector<Word>& words, Word word) { return std::find(words.begin(), words.end(), word) != words.end(); }

template <class Item>
void add_once(std::vector<Item>& items, Item item) {
  if (items.size() < kMostWords && std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
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
  dead = dead || facts.dead;
  public_body = public_body || facts.public_body;
  if (facts.is_name()) sites = static_cast<Sites>(sites | facts.sites);
  if (facts.role == Role::Subject || facts.role == Role::PassiveSubject) ++subjects;
  if (facts.is_name() || type == EntityType::Other) {
    if (facts.type != EntityType::Other) type = facts.type;
  }
  if (is_person(facts.form)) type = EntityType::Person;
  if (type == EntityType::Person && gender == Gender::Neuter) gender = Gender::Unknown;  // "the playmaker Ana Lind", whose noun no list has
  const bool thing = type == EntityType::Person && facts.gender == Gender::Neuter;  // "Bo Lind, the Interior Minister" is no thing
  if (!thing && (gender == Gender::Unknown || (guessed_gender && facts.gender != Gender::Unknown && !facts.guessed_gender))) {
    gender = facts.gender;
    guessed_gender = facts.guessed_gender;
  }
  if (number == Number::Unknown || facts.is_name()) number = facts.number;
  if (facts.is_pronoun()) return;
  last_described = facts.sentence;
  add_once(heads, facts.word);
  add_once(phrases, facts.phrase);
  for (const Distinction distinction : facts.distinctions) add_once(distinctions, distinction);
  if (facts.ranked) add_once(stood_in_for, facts.office);
  if (facts.is_list()) return;
  for (const Word word : facts.words) add_once(words, word);
}

}  // namespace nutgraf::entities
