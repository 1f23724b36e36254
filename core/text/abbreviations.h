// Words that keep their full stop. What the tokenizer and the sentence splitter must agree on.
#pragma once

#include <string_view>

namespace nutgraf::text {

/// How an abbreviation behaves before its full stop.
enum class Abbreviation {
  None,
  Title,         ///< "Mr.", "Gen.": always goes on with a name, never ends a sentence
  Month,         ///< "Sept.": a date goes on
  Introducer,    ///< "e.g.", "vs.": what it introduces follows; never ends a sentence
  General,       ///< "Inc.", "etc.": keeps its stop; may end a sentence
  BeforeNumber,  ///< "No.", "p.", "Sat.": an abbreviation only where a number or another such word follows
  State,         ///< "Calif.", "Pa.": an abbreviation only after a comma ("Malibu, Calif.")
};

/// What the folded word before a full stop is; "et al." and other phrases count by their last word.
Abbreviation abbreviation(std::string_view folded_word);

}  // namespace nutgraf::text
