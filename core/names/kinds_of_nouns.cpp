#include "names/kinds_of_nouns.h"

#include "base/word_set.h"

namespace nutgraf::names {
namespace {

/// Companies, media, clubs, parties, offices and armed groups.
constexpr auto kBodies = base::word_set(
    {"agency", "airline", "alliance", "association", "bank", "brand", "brewery", "broadcaster", "business", "cartel", "chain", "charity",
     "club", "co-op", "co-operative", "coalition", "college", "company", "conglomerate", "consortium", "consultancy", "cooperative",
     "corporation", "daily", "exchange", "faction", "federation", "firm", "foundation", "franchise", "giant", "grouping", "hospital",
     "institute", "label", "league", "magazine", "manufacturer", "militia", "ministry", "multinational", "newspaper", "ngo", "nonprofit",
     "non-profit", "orchestra", "organisation", "organization", "outlet", "partnership", "party", "pharmacy", "publication", "regulator",
     "retailer", "society", "start-up", "startup", "studio", "subsidiary", "supermarket", "syndicate", "tabloid", "team", "think-tank",
     "thinktank", "union", "university", "utility", "venture", "watchdog", "website", "weekly"});

/// Who trades: a firm, or a person by profession.
constexpr auto kTraders = base::word_set(
    {"brewer", "broker", "builder", "carrier", "caterer", "contractor", "designer", "developer", "distributor", "grocer", "insurer",
     "lender", "maker", "miner", "operator", "producer", "provider", "publisher", "refiner", "seller", "supplier", "wholesaler"});

/// Makers who are people: lawmakers, film-makers.
constexpr auto kPeopleWhoMake = base::word_set(
    {"lawmaker", "filmmaker", "film-maker", "policymaker", "policy-maker", "peacemaker", "troublemaker", "playmaker", "homemaker",
     "matchmaker", "dressmaker", "kingmaker", "bodybuilder", "moneymaker", "merrymaker", "rainmaker", "tastemaker"});

constexpr auto kVessels = base::word_set(
    {"barge", "battleship", "boat", "bulker", "catamaran", "corvette", "cruiser", "cutter", "destroyer", "dredger", "ferry", "freighter",
     "frigate", "galleon", "hovercraft", "icebreaker", "ketch", "lifeboat", "liner", "minesweeper", "powerboat", "sailboat", "schooner",
     "ship", "sloop", "spacecraft", "speedboat", "steamer", "steamship", "submarine", "tanker", "trawler", "tug", "tugboat", "vessel",
     "warship", "yacht", "flagship", "gunboat", "superyacht", "lander", "orbiter", "satellite", "airship", "longship", "dhow"});

constexpr auto kMachines = base::word_set(
    {"aeroplane", "aircraft", "airliner", "airplane", "ambulance", "bike", "biplane", "bomber", "bus", "camera", "car", "chip",
     "chopper", "coach", "computer", "console", "coupe", "drone", "engine", "glider", "gun", "handset", "hatchback", "helicopter",
     "howitzer", "jet", "laptop", "launcher", "locomotive", "lorry", "machine", "minibus", "missile", "monoplane", "motorbike",
     "motorcycle", "phone", "pickup", "pistol", "plane", "processor", "revolver", "rifle", "robot", "rocket", "saloon", "scooter",
     "sedan", "smartphone", "suv", "tablet", "torpedo", "tractor", "train", "tram", "transport", "transporter", "truck", "van",
     "vehicle", "warplane", "watch"});

constexpr auto kWorks = base::word_set(
    {"album", "ballet", "blockbuster", "comedy", "documentary", "drama", "film", "game", "memoir", "movie", "musical", "novel", "opera",
     "play", "podcast", "poem", "sitcom", "song", "symphony", "thriller", "videogame", "bestseller", "sequel", "miniseries", "novella",
     "cantata"});

/// What is made to act on bodies, plants or buildings, and sold under a name.
constexpr auto kSubstances = base::word_set(
    {"antibiotic", "antidepressant", "antiviral", "chemical", "defoliant", "drug", "explosive", "fungicide", "herbicide", "insecticide", "medication",
     "medicine", "opioid", "painkiller", "pesticide", "sedative", "steroid", "tranquilizer", "vaccine", "weedkiller"});

constexpr auto kLandforms = base::word_set(
    {"atoll", "brook", "canyon", "creek", "desert", "fjord", "glacier", "gorge", "gulf", "lagoon", "lake", "mountain", "peak", "reef", "river", "strait",
     "stream", "supervolcano", "volcano", "waterfall"});

bool ends_in(std::string_view word, std::string_view end) { return word.size() > end.size() && word.substr(word.size() - end.size()) == end; }

}  // namespace

std::optional<Calling> calling_of(std::string_view lemma, std::string_view before) {
  if (lemma == "tank" && before == "think") return Calling::Body;
  if (lemma == "carrier" && before == "aircraft") return Calling::Vessel;
  if (kBodies.contains(lemma)) return Calling::Body;
  if (kTraders.contains(lemma)) return Calling::Trader;
  if (kVessels.contains(lemma)) return Calling::Vessel;
  if (kMachines.contains(lemma)) return Calling::Machine;
  if (kWorks.contains(lemma)) return Calling::Work;
  if (kSubstances.contains(lemma)) return Calling::Substance;
  if (kLandforms.contains(lemma)) return Calling::Landform;
  const bool makes = ends_in(lemma, "maker") || ends_in(lemma, "builder");
  return makes && !kPeopleWhoMake.contains(lemma) ? std::optional(Calling::Body) : std::nullopt;
}

}  // namespace nutgraf::names
