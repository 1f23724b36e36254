// Where a record says with other words what stands between quotation marks. Reads no layer.
#pragma once

#include <optional>
#include <vector>

#include "record/alignment.h"

namespace nutgraf::record {

/// The stretch of a record that has most of the words of sense of the quotation, in any order and form; nothing where none has enough.
std::optional<Window> find_paraphrase(const std::vector<Word>& words, const RecordWords& records);

}  // namespace nutgraf::record
