// Revises the names that the network has found sentence by sentence, by what their words and the whole article tell.
// Reads tokens.
#pragma once

#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// A name that was found: its words and the network's kind of it ("PER", "ORG" …).
struct FoundName {
  IdRange<Token> tokens;
  std::string_view kind;
  Id<Sentence> sentence;
};

/// Takes in what a hyphen joins to a person's name: "Jean" and "Paul Laurens" become "Jean-Paul Laurens". `names` are in
/// order and do not overlap; nor do they afterwards.
void join_hyphens(const Document& document, std::vector<FoundName>& names);

/// Gives the same words the same kind throughout the article: the most frequent one, or each its own where several are.
void agree_on_kinds(const Document& document, std::vector<FoundName>& names);

}  // namespace nutgraf::names
