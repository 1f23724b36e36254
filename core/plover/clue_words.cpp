#include "plover/clue_words.h"

#include "base/word_set.h"

namespace nutgraf::plover {

using document::Clauses;

std::vector<std::string> ClueWords::names_of(const Event& event) const {
  std::vector<std::string> names;
  const std::uint32_t token = event.token.index;
  const bool hyphenated = token > 1 && clauses_.lemma(token - 1) == "-";  // "a cease-fire" is no fire
  if (hyphenated) names.push_back(std::string(clauses_.lemma(token - 2)) + '-' + event.lemma);
  const std::uint32_t particle = clauses_.trees().child(event.token.index, "compound");
  if (clauses_.is_verb(event.token.index) && particle != Clauses::kNone && clauses_.trees().relation(particle) == "compound:prt") {
    names.push_back(event.lemma + '_' + std::string(clauses_.lemma(particle)));
  }
  for (const std::uint32_t child : clauses_.trees().children(event.token.index)) {
    const std::string_view relation = clauses_.trees().universal_relation(child), preposition = clauses_.preposition(child);
    if ((relation == "obl" || relation == "nmod") && !preposition.empty()) names.push_back(event.lemma + '_' + std::string(preposition));
    const std::uint32_t mark = relation == "advcl" ? clauses_.trees().child(child, "mark") : Clauses::kNone;
    if (mark != Clauses::kNone && clauses_.trees().tag(child).xpos == "VBG") names.push_back(event.lemma + '_' + std::string(clauses_.lemma(mark)));
  }
  const std::uint32_t asked = clauses_.trees().child(event.token.index, "xcomp"), aim = clauses_.trees().child(event.token.index, "advcl");
  for (const std::uint32_t deed : {asked, aim}) {
    const std::uint32_t mark = deed == Clauses::kNone ? Clauses::kNone : clauses_.trees().child(deed, "mark");
    if (mark != Clauses::kNone && clauses_.lemma(mark) == "to") names.push_back(event.lemma + "_inf");
  }
  if (clauses_.trees().child(event.token.index, "ccomp") != Clauses::kNone) names.push_back(event.lemma + "_that");
  if (!clauses_.is_verb(event.token.index)) names.push_back(event.lemma + "_n");
  if (event.support) names.emplace_back(clauses_.lemma(event.support.index));
  names.push_back(event.lemma);
  return names;
}

std::vector<std::uint32_t> ClueWords::companions_of(const Event& event, bool with_subject) const {
  std::vector<std::uint32_t> companions;
  add_companions(event.token.index, 3, with_subject, companions);
  if (event.support) {
    companions.push_back(event.token.index);
    add_companions(event.support.index, 2, with_subject, companions);
  }
  return companions;
}

void ClueWords::add_companions(std::uint32_t token, int depth, bool with_subject, std::vector<std::uint32_t>& companions) const {
  if (depth == 0) return;
  for (const std::uint32_t child : clauses_.trees().children(token)) {
    const std::string_view relation = clauses_.trees().universal_relation(child);
    if (!with_subject && clauses_.trees().relation(child) == "nsubj") continue;
    if (is_where(child)) continue;
    if (relation == "punct" || relation == "mark" || relation == "aux" || relation == "advcl" || relation == "parataxis") continue;
    if (relation == "conj" && clauses_.is_verb(child)) continue;
    companions.push_back(child);
    if (relation != "acl" && relation != "ccomp") add_companions(child, depth - 1, with_subject, companions);
  }
}

bool ClueWords::is_where(std::uint32_t token) const {
  constexpr auto kPlacing = base::word_set({"in", "at", "near", "outside", "inside", "across", "around"});
  const Id<Entity> entity = entities_.at(token);
  return entity && kPlacing.contains(clauses_.preposition(token)) && is_place(clauses_.document().entities[entity.index].type);
}

}  // namespace nutgraf::plover
