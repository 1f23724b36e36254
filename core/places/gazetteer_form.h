// What the code takes for granted of the file of the gazetteer; scripts/data/gazetteer_file.py reads the words from here.
#pragma once

#include <string_view>

namespace nutgraf::places {

/// Change it with whatever it describes.
inline constexpr std::string_view kGazetteerForm = R"(
names: keys in order of their bytes, each as what it shares with the one before, the length of the rest, the rest
names.places: how many places follow that have this name first; names.others: how many other uses, which others.* list
uses: name, other name, demonym, short form
kinds: country, region, county, city, capital, section, area, sea, river, mountain, island
places: latitude + 90 and longitude + 180 in hundredths of a degree, numbers in planes of bytes, the lowest first
)";

}  // namespace nutgraf::places
