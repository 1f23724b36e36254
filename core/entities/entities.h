// source, blocks, sentences, tokens, mentions, quotes -> entities.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// The people, bodies and places that the mentions name, in order of their first mention; every mention is in exactly one.
/// Joined are: the same name; a person's full name with the first or last name alone, where only one person of the article
/// has it; "Full Name (FN)" with "FN"; the usual short forms of a few states and bodies. In doubt they stay apart.
///
/// `salience` compares entities within the article: each mention counts 2, each quotation spoken 1, the headline or the
/// first sentence of the body 6 more, the first tenth of the text 3 more; the sum is divided by the greatest of the article.
std::vector<Entity> find_entities(const Document& document);

}  // namespace nutgraf::entities
