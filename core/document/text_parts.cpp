#include "document/text_parts.h"

#include "base/word_set.h"

namespace nutgraf::document {

bool is_part_of_text(std::string_view lemma) {
  constexpr auto kParts = base::word_set({"abstract", "annex", "appendix", "caption", "chapter", "clause", "conclusion", "content", "edition", "excerpt",
                                          "extract", "finding", "footnote", "foreword", "headline", "hypothesis", "introduction", "outline", "page", "paragraph",
                                          "passage", "postscript", "preamble", "preface", "premise", "result", "section", "summary", "synopsis", "thesis",
                                          "version", "wording"});
  return kParts.contains(lemma);
}

}  // namespace nutgraf::document
