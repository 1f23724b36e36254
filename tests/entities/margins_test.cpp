// Where two may be meant, a description or a pronoun is neither.
#include "entities/margins.h"

#include <doctest/doctest.h>

using namespace nutgraf;

namespace {

entities::Cluster named(const entities::Facts& name) {
  entities::Cluster cluster;
  cluster.add(0, name);
  cluster.group = 0;
  return cluster;
}

entities::Facts name_facts() {
  entities::Facts name;
  name.form = entities::Form::OrganizationName;
  name.type = EntityType::Organization;
  name.word = 1;
  name.tokens = {0, 1};
  return name;
}

entities::Facts facts_of(entities::Form form, std::uint32_t sentence, std::uint32_t token) {
  entities::Facts facts;
  facts.form = form;
  facts.word = 2;
  facts.sentence = sentence;
  facts.tokens = {token, token + 2};
  if (facts.is_pronoun()) facts.pronoun.emplace();
  return facts;
}

}  // namespace

TEST_CASE("A lead is asked of pronouns for things and groups, and of nouns by which what has a name never went") {
  using entities::Form;
  const entities::Facts name = name_facts();
  const entities::Cluster cluster = named(name);
  CHECK(entities::lead_needed(facts_of(Form::It, 1, 5), cluster, name) > 0);
  CHECK(entities::lead_needed(facts_of(Form::They, 1, 5), cluster, name) > 0);
  CHECK(entities::lead_needed(facts_of(Form::Definite, 1, 5), cluster, name) > 0);
}

TEST_CASE("No lead is asked of he and she, of names, of a noun known before, and of what stands beside its name") {
  using entities::Form;
  const entities::Facts name = name_facts();
  const entities::Cluster cluster = named(name);
  entities::Facts known = facts_of(Form::Definite, 1, 5);
  known.word = name.word;
  CHECK(entities::lead_needed(facts_of(Form::She, 1, 5), cluster, name) < 0);
  CHECK(entities::lead_needed(facts_of(Form::PersonName, 1, 5), cluster, name) < 0);
  CHECK(entities::lead_needed(known, cluster, name) < 0);
  CHECK(entities::lead_needed(facts_of(Form::Definite, 0, 2), cluster, name) < 0);
}
