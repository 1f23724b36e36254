// Document and the name of a fact -> why it is told, in English sentences.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// Why a fact is told: its words, the rule that found it with the words that it rests on, and how often such facts are right, a line each.
/// `fact` is a fact as the JSON names it: an entity ("e1"), a time ("t2"), a quotation ("q3") or an event ("v4"); a relation ("r1") or a
/// dispute ("d1") by its place in its list; or a question of the story ("who"), of which the first answer is meant. Nothing where the
/// document has no such fact.
std::optional<std::string> explanation(const Document& document, std::string_view fact);

}  // namespace nutgraf::format
