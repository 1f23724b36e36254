// tokens, sentences, tags, evidence, arcs -> arcs: what grammar rules out in a tree, mended. Costs time in proportion to the tokens.
#pragma once

#include "nutgraf/document.h"

namespace nutgraf::syntax {

/// Rids the arcs of a document of faults that a greedy parser makes, and that turn facts round: words that depend on a mark; a finite verb whose
/// subject was taken for a part of the clause before it ("won a majority in the House and both Ruiz and Holm claimed victory"); a sentence
/// whose only verb was taken for a participle behind its subject ("the singer Ana Ruiz died"); what tells about a noun, taken for a clause of its own
/// ("said Ana Ruiz, who helped them", "told those gathered there"); and a verb with two subjects of which one
/// belongs to the other ("the member of parliament, Ana Ruiz said", "the mayor of Velm, Norway resigned"). Trees stay trees.
void mend_arcs(Document& document);

}  // namespace nutgraf::syntax
