// The word lists of core/names/lists, built into the program. Reads no layer.
#pragma once

#include "base/word_list.h"
#include "document/lists.h"

namespace nutgraf::names {

using document::cities;
using document::countries;
using document::regions;

extern const base::WordList demonyms;     ///< nationalities, peoples, religions, as adjective or singular noun
extern const base::WordList first_names;
extern const base::WordList word_names;   ///< first names that are also words, months or places

}  // namespace nutgraf::names
