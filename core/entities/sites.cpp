#include "entities/sites.h"

#include "base/word_set.h"
#include "document/lists.h"

namespace nutgraf::entities {
namespace {

constexpr auto kCountries = base::word_set({"country", "nation", "homeland", "kingdom", "motherland", "fatherland"});
constexpr auto kStates = base::word_set({"state", "republic", "territory"});  ///< of the world, or of a federation
constexpr auto kRegions = base::word_set({"canton", "county", "governorate", "mainland", "oblast", "prefecture", "province", "region"});
constexpr auto kTowns = base::word_set({"borough", "capital", "city", "hamlet", "metropolis", "municipality", "suburb", "town", "township", "village"});

}  // namespace

Sites sites_of_name(std::string_view name) {
  const int country = document::countries.contains(name) ? kCountry : 0;
  const int region = document::regions.contains(name) ? kRegion : 0;
  const int town = document::cities.contains(name) ? kTown : 0;
  return static_cast<Sites>(country | region | town);
}

Sites sites_of_noun(std::string_view lemma) {
  if (kCountries.contains(lemma)) return kCountry;
  if (kStates.contains(lemma)) return kCountry | kRegion;
  if (kRegions.contains(lemma)) return kRegion;
  return kTowns.contains(lemma) ? kTown : Sites{0};
}

}  // namespace nutgraf::entities
