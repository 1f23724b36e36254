#include "entities/descriptions.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"
#include "entities/features.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kLongestTitle = 9;  ///< words before a name
constexpr auto kTerms = base::word_set({"acting", "serving", "sitting", "incoming", "outgoing", "reigning", "then"});  ///< how an office is held

bool is_negated(const document::Trees& trees, std::uint32_t token) {
  const auto children = trees.children(token);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t child) { return trees.tag(child).lemma == "not" || trees.tag(child).lemma == "never"; });
}

}  // namespace

Descriptions::Descriptions(const Scene& scene)
    : document_(scene.document), trees_(scene.trees), facts_(scene.facts), bearers_(scene.bearers), nominals_of_(trees_.empty() ? 0 : document_.tokens.size()) {
  for (std::uint32_t i = 0; i < facts_.size() && !trees_.empty(); ++i) {
    const Facts& nominal = facts_[i];
    if (document_.mentions[i].kind != MentionKind::Nominal || nominal.is_list() || nominal.number == Number::Plural) continue;
    if (scene.bearers[i] != kNoBearer) nominals_of_[facts_[scene.bearers[i]].head].push_back(i);
    const std::uint32_t subject = trees_.child(nominal.head, "nsubj");
    const bool states = trees_.child(nominal.head, "cop") != Id<Token>::kNone && subject != Id<Token>::kNone;
    if (states && !is_negated(trees_, nominal.head)) nominals_of_[subject].push_back(i);
  }
}

std::vector<Span> Descriptions::of(const Cluster& cluster) const {
  std::vector<Span> found;
  if (trees_.empty()) return found;
  std::vector<std::string> wordings;
  const auto add = [&](Span description) {
    if (description.empty()) return;
    std::string wording = base::fold(document::text(document_, description));
    if (std::find(wordings.begin(), wordings.end(), wording) != wordings.end()) return;
    wordings.push_back(std::move(wording));
    found.push_back(description);
  };
  for (const std::uint32_t mention : cluster.mentions) {
    const Facts& name = facts_[mention];
    if (!name.is_name() || name.type == EntityType::Norp) continue;
    add(words_before(name));
    if (name.type == EntityType::Person) add(age_behind(name));
    for (const std::uint32_t nominal : nominals_of_[name.head]) {
      const EntityType type = facts_[nominal].type;
      if (type == name.type || type == EntityType::Person || (type == EntityType::Other && bearers_[nominal] == mention)) add(document_.mentions[nominal].span);
    }
  }
  return found;
}

/// "acting Secretary for Eastern Affairs" before a name: nouns and adjectives, among them one for a person.
Span Descriptions::words_before(const Facts& name) const {
  const std::uint32_t first = document_.sentences[name.sentence].tokens.begin;
  std::uint32_t begin = name.tokens.begin;
  bool office = false;
  while (begin > first && name.tokens.begin - begin < kLongestTitle) {
    const std::uint32_t token = begin - 1;
    const std::string& part = trees_.tag(token).upos;
    const bool links =
        part == "ADP" && (trees_.tag(token).lemma == "for" || trees_.tag(token).lemma == "of") && !office && begin < name.tokens.begin;
    const bool qualifies = part == "NOUN" || part == "PROPN" || part == "ADJ" || trees_.relation(token) == "amod" ||
                           kTerms.contains(document::folded(document_, document_.tokens[token]));
    if (!qualifies && !links) break;
    office = office || is_office(token);
    begin = token;
  }
  while (begin < name.tokens.begin && trees_.tag(begin).upos == "ADP") ++begin;
  return office ? span({begin, name.tokens.begin}) : Span{};
}

bool Descriptions::is_office(std::uint32_t token) const {
  const std::string lemma = base::fold(trees_.tag(token).lemma);
  if (trees_.tag(token).feats.find("Number=Plur") != std::string::npos) return false;  // "officers Ortega and Lind"
  return document::type_of_noun(lemma) == EntityType::Person;
}

/// "42" in "Ortega, 42,".
Span Descriptions::age_behind(const Facts& name) const {
  const std::uint32_t end = document_.sentences[name.sentence].tokens.end, comma = name.tokens.end, age = comma + 1;
  if (age + 1 >= end || document::text(document_, document_.tokens[comma]) != ",") return {};
  const std::string_view words = document::text(document_, document_.tokens[age]),
                         after = document::text(document_, document_.tokens[age + 1]);
  const bool number =
      !words.empty() && words.size() <= 3 && std::all_of(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
  return number && (after == "," || after == ".") ? document_.tokens[age].span : Span{};
}

Span Descriptions::span(IdRange<Token> tokens) const {
  return {document_.tokens[tokens.begin].span.begin, document_.tokens[tokens.end - 1].span.end};
}

}  // namespace nutgraf::entities
