// What a number counts: "12 [people who work in finance]", "60% of [the voters]". Reads tags and arcs.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "document/clauses.h"
#include "figures/amounts.h"

namespace nutgraf::figures {

/// What an amount counts.
struct Counted {
  Span span;          ///< the noun with its restriction, without the amount
  std::uint32_t head;
};

/// Whether a noun tells how many there are in all: "toll", "population".
bool is_total(std::string_view noun);

/// The word by which an amount hangs in its sentence: of its words the one whose head is not among them.
std::uint32_t word_of_amount(const document::Clauses& clauses, IdRange<Token> amount);

/// What an amount counts, or of what it is a part; nothing where its clause names nothing.
std::optional<Counted> find_counted(const document::Clauses& clauses, IdRange<Token> amount, const Figure& figure);

}  // namespace nutgraf::figures
