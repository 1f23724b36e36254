// The word lists of core/names/lists, built into the program. Reads no layer.
#pragma once

#include "base/word_list.h"

namespace nutgraf::names {

extern const base::WordList countries;    ///< with short forms and continents
extern const base::WordList regions;      ///< states and provinces
extern const base::WordList cities;       ///< capitals and large cities
extern const base::WordList demonyms;     ///< nationalities, peoples, religions, as adjective or singular noun
extern const base::WordList first_names;
extern const base::WordList word_names;   ///< first names that are also words, months or places

}  // namespace nutgraf::names
