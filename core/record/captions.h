// Captions (WebVTT, SubRip) as words, voices and times. Reads no layer. Cost: linear.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nutgraf/record.h"

namespace nutgraf::record {

/// The words of captions: a paragraph for each turn of a voice ("<v Ana Moss>", ">>", a dash), opened by its name where there is one. What
/// stands in brackets is a sound and left out; live captions that repeat the words before are read once. Nothing where the bytes are no
/// captions: they open with "WEBVTT", or their first cue has a line of times within the first lines.
std::optional<Record> read_captions(std::string_view bytes);

}  // namespace nutgraf::record
