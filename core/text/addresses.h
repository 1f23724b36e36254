// Web addresses, mail addresses, handles and hashtags: what the tokenizer must leave whole.
#pragma once

#include <cstdint>
#include <string_view>

namespace nutgraf::text {

/// The end of the address, handle (@name) or hashtag (#name) that begins at `begin`; `begin` where there is none.
/// `end` is the end of the run without white space. Marks that close a sentence or a bracket are left out.
std::uint32_t address_end(std::string_view text, std::uint32_t begin, std::uint32_t end);

/// Whether a folded word behind a full stop makes the whole a host or file name ("com", "org", "doc").
bool is_domain_ending(std::string_view folded_word);

}  // namespace nutgraf::text
