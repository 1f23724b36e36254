#include "format/verb_forms.h"

namespace nutgraf::format {
namespace {

std::string_view pos_of(std::string_view upos) {
  if (upos == "VERB" || upos == "AUX") return "VERB";
  if (upos == "NOUN" || upos == "PROPN") return "NOUN";
  return upos == "ADJ" ? "ADJECTIVE" : upos == "ADP" ? "PREPOSITION" : "OTHER";
}

/// The tense of a finite form; empty for the others.
std::string_view finite_tense(std::string_view xpos) {
  if (xpos == "VBD") return "PAST";
  return xpos == "VBZ" || xpos == "VBP" ? "PRESENT" : "";
}

bool is_helper(std::string_view relation, const Tag& tag) {
  const bool negation = tag.lemma == "not" || tag.lemma == "never" || tag.lemma == "n't" || tag.lemma == "no";
  return relation == "aux" || relation == "aux:pass" || relation == "cop" || negation || (relation == "mark" && tag.lemma == "to");
}

}  // namespace

VerbForms::VerbForms(const Document& document) : document_(document), helpers_(document.tokens.size()) {
  for (std::uint32_t i = 0; i < document.arcs.size(); ++i) {
    const Arc& arc = document.arcs[i];
    if (arc.head && is_helper(arc.relation, document.tags[i])) helpers_[arc.head.index].push_back(i);
  }
}

VerbForm VerbForms::of(std::uint32_t token) const {
  VerbForm form;
  if (document_.tags.empty()) return form;
  const Tag& tag = document_.tags[token];
  form.pos = pos_of(tag.upos);
  const bool verb = form.pos == "VERB";
  form.tense = finite_tense(tag.xpos);
  bool have = false, be = false, infinitive = false;
  for (const std::uint32_t helper : helpers_[token]) {
    const Tag& word = document_.tags[helper];
    const bool auxiliary = word.upos == "AUX";
    if (!auxiliary) (word.lemma == "to" ? infinitive : form.negated) = true;
    if (!auxiliary || !verb) continue;
    have |= word.lemma == "have";
    be |= word.lemma == "be" && document_.arcs[helper].relation == "aux";
    const bool future = word.lemma == "will" || word.lemma == "shall";
    if (future) form.tense = "FUTURE";
    else if (word.xpos == "MD") form.modality = word.lemma;
    else if (form.tense.empty()) form.tense = finite_tense(word.xpos);
  }
  if (!verb) {
    form.tense = "NONE";
    return form;
  }
  const bool progressive = be && tag.xpos == "VBG";
  form.aspect = have && progressive ? "PERFECTIVE_PROGRESSIVE" : have ? "PERFECTIVE" : progressive ? "PROGRESSIVE" : "NONE";
  if (!form.tense.empty()) return form;
  const bool alone = form.modality.empty();
  form.tense = infinitive                     ? "INFINITIVE"
               : alone && tag.xpos == "VBG"   ? "PRESPART"
               : alone && tag.xpos == "VBN"   ? "PASTPART"
                                              : "NONE";
  return form;
}

}  // namespace nutgraf::format
