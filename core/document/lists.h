// The word lists of core/document/lists, built into the program. Reads no layer.
#pragma once

#include "base/word_list.h"

namespace nutgraf::document {

extern const base::WordList person_nouns;        ///< what people are, in the singular: "lawyer", "crowd"
extern const base::WordList organization_nouns;  ///< "company", "army"
extern const base::WordList gpe_nouns;           ///< "country", "city"
extern const base::WordList location_nouns;      ///< "river", "region"
extern const base::WordList facility_nouns;      ///< "airport", "prison"
extern const base::WordList event_nouns;         ///< "war", "election"
extern const base::WordList countries;           ///< with short forms and continents
extern const base::WordList regions;             ///< states and provinces
extern const base::WordList cities;              ///< capitals and large cities
extern const base::WordList female_names;        ///< first names of women only
extern const base::WordList male_names;          ///< first names of men only

}  // namespace nutgraf::document
