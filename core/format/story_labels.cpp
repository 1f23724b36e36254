#include "format/story_labels.h"

#include <cstddef>

namespace nutgraf::format {
namespace {

constexpr std::string_view kLabels[] = {"figure_differs",   "event_denied", "speaker_differs", "quoted_in_both", "quoted_in_one",
                                        "quotation_in_one", "name_in_one",  "figure_in_one",   "day_in_one"};

constexpr std::string_view kHeadings[] = {"ONE COUNT, TWO VALUES",
                                          "TOLD BY ONE, DENIED BY THE OTHER",
                                          "ONE QUOTATION, TWO SPEAKERS",
                                          "QUOTED IN BOTH",
                                          "QUOTED IN ONE",
                                          "QUOTATIONS IN ONE",
                                          "PEOPLE AND BODIES IN ONE",
                                          "FIGURES IN ONE",
                                          "DAYS IN ONE"};

}  // namespace

std::string_view label(StoryPoint point) { return kLabels[static_cast<std::size_t>(point)]; }
std::string_view heading(StoryPoint point) { return kHeadings[static_cast<std::size_t>(point)]; }

}  // namespace nutgraf::format
