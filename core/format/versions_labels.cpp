#include "format/versions_labels.h"

#include <cstddef>
#include <iterator>

namespace nutgraf::format {
namespace {

constexpr std::string_view kLabels[] = {
    "headline",      "figure_changed", "quotation_added",   "quotation_cut",       "quotation_altered", "speaker_changed", "source_added", "source_gone",
    "hedge_added",   "hedge_removed",     "status_changed",      "attribution_added", "attribution_removed", "denial_added", "denial_gone",
    "no_reply_added", "no_reply_gone",    "time_moved",          "place_moved",       "name_added",      "name_gone", "paragraph_added", "paragraph_cut"};

constexpr std::string_view kHeadings[] = {"THE HEADLINE",
                                          "NUMBERS CHANGED",
                                          "QUOTATIONS ADDED",
                                          "QUOTATIONS CUT",
                                          "QUOTATIONS ALTERED",
                                          "WORDS GIVEN TO SOMEBODY ELSE",
                                          "SOURCES ADDED",
                                          "SOURCES NO LONGER NAMED",
                                          "TOLD AS LESS SURE",
                                          "TOLD AS MORE SURE",
                                          "WHAT HAS HAPPENED AND WHAT HAS NOT",
                                          "TOLD AS A CLAIM NOW",
                                          "TOLD AS A FACT NOW",
                                          "DENIALS ADDED",
                                          "DENIALS GONE",
                                          "NO REPLY: ADDED",
                                          "NO REPLY: GONE",
                                          "TIMES MOVED",
                                          "PLACES MOVED",
                                          "NAMES ADDED",
                                          "NAMES GONE",
                                          "PARAGRAPHS ADDED",
                                          "PARAGRAPHS CUT"};

/// The kinds of changes, in the order of which both tables have their words.
constexpr std::size_t kKinds = static_cast<std::size_t>(ChangeKind::ParagraphCut) + 1;
static_assert(std::size(kLabels) == kKinds && std::size(kHeadings) == kKinds);

}  // namespace

std::string_view label(ChangeKind kind) { return kLabels[static_cast<std::size_t>(kind)]; }
std::string_view heading(ChangeKind kind) { return kHeadings[static_cast<std::size_t>(kind)]; }

}  // namespace nutgraf::format
