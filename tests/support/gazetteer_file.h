// Gazetteers for tests: the one that ships, and small ones that are whole or spoilt at will.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nutgraf/nutgraf.h"
#include "places/gazetteer_form.h"
#include "support/articles.h"
#include "support/weights_file.h"

namespace nutgraf::test {

/// The bytes of the gazetteer that the project's manifest names.
inline std::string shipped_gazetteer() {
  const std::string manifest = support::read_file("core/gazetteer/manifest.json");
  const std::size_t name = manifest.find("nutgraf-");
  return support::read_file("core/gazetteer/" + manifest.substr(name, manifest.find('"', name) - name));
}

/// A file with two names and two places, in the words of places/gazetteer_form.h: the city of Vell in XA.1, 10.5 degrees north and 20
/// degrees west, and the country of Xanda, whose people are the Vell too.
inline WeightsFile small_gazetteer() {
  using Bytes = std::vector<std::uint8_t>;
  WeightsFile file;
  file.add("names", {13}, Bytes{0, 4, 'v', 'e', 'l', 'l', 0, 5, 'x', 'a', 'n', 'd', 'a'});
  file.add("names.places", {2}, Bytes{1, 1});
  file.add("names.others", {2}, Bytes{1, 0});
  file.add("others.place", {3, 1}, Bytes{1, 0, 0});
  file.add("others.use", {1}, Bytes{2});
  file.add("places.kind", {2}, Bytes{3, 0});
  file.add("places.prominence", {2}, Bytes{50, 90});
  file.add("places.latitude", {2, 2}, Bytes{10050 % 256, 0, 10050 / 256, 0});
  file.add("places.longitude", {2, 2}, Bytes{16000 % 256, 0, 16000 / 256, 0});
  file.add("places.region", {2, 2}, Bytes{1, 0, 0, 0});
  file.add("places.geonames", {3, 2}, Bytes{7, 8, 1, 0, 0, 0});
  file.add_text("regions", "XA\nXA.1\n");
  file.add_text("letters", "é\te\n");
  return file;
}

inline std::string bytes_of_gazetteer(const WeightsFile& file) { return file.bytes(places::kGazetteerForm); }

}  // namespace nutgraf::test
