#include "names/name_words.h"

#include <string>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/calendar_words.h"

namespace nutgraf::names {
namespace {

constexpr auto kOrganizationLast = base::word_set(
    {"Party", "Ministry", "Department", "University", "College", "Institute", "Institution", "School", "Elementary", "Academy", "Inc.", "Inc", "Corp.", "Corp",
     "Ltd", "Ltd.", "LLC", "PLC", "Company", "Co.", "Group", "Bank", "Holdings", "Corporation", "Association", "Federation", "Union", "League",
     "Club", "Council", "Committee", "Commission", "Court", "Police", "Army", "Navy", "Force", "Forces", "Guard", "Agency", "Authority", "Bureau",
     "Office", "Organization", "Organisation", "Foundation", "Fund", "Society", "Trust", "Congress", "Parliament", "Assembly", "Senate", "Front",
     "Movement", "Alliance", "Coalition", "Network", "Times", "Post", "Journal", "News", "Tribune", "Herald", "Telegraph", "Gazette", "Airlines",
     "Airways", "Motors", "Energy", "Industries", "Partners", "Services", "Systems", "Technologies", "Pictures", "Records", "Studios", "Media",
     "Press", "Radio", "Television", "TV", "Board", "Chamber", "Reserve", "Cabinet", "Embassy", "Church", "Brigade", "Brigades", "Battalion",
     "Command", "Capital", "Insurance", "Ventures", "Bancorp", "Tribunal", "Secretariat", "Initiative", "United", "Government", "Administration",
     "Service", "Center", "Centre", "Ministries", "House", "Express", "Oil", "Petroleum", "Electric", "Communications", "Entertainment", "Taskforce", "Presidency", "Directorate", "Railways"});

constexpr auto kLocationLast = base::word_set(
    {"River", "Mountain", "Mountains", "Mount", "Sea", "Ocean", "Lake", "Peninsula", "Island", "Islands", "Valley", "Desert", "Gulf", "Bay", "Strait",
     "Coast", "Hills", "Forest", "Canal", "Basin", "Park", "Beach", "Falls", "Peak", "Reef", "Cape", "Delta", "Creek", "Region", "Heights",
     "Archipelago", "Glacier", "Plateau", "Canyon", "Channel", "Fjord", "Lagoon", "Volcano"});

constexpr auto kGpeLast =
    base::word_set({"Province", "County", "District", "City", "Republic", "Kingdom", "State", "Village", "Town", "Governorate", "Prefecture", "Emirate",
                    "Territory", "Oblast", "Municipality", "Township"});

constexpr auto kFacilityLast =
    base::word_set({"Airport", "Bridge", "Stadium", "Port", "Station", "Hospital", "Tower", "Prison", "Museum", "Palace", "Square", "Street", "Avenue",
                    "Road", "Highway", "Base", "Temple", "Mosque", "Cathedral", "Library", "Theatre", "Theater", "Hall", "Hotel", "Arena", "Dam",
                    "Cemetery", "Plaza", "Boulevard", "Terminal", "Harbour", "Plant", "Castle", "Gallery", "Complex", "Campus", "Farm"});

constexpr auto kEventLast = base::word_set({"Summit", "Olympics", "War", "Games", "Cup", "Festival", "Conference", "Championship", "Championships", "Awards",
                                            "Revolution", "Forum", "Prix", "Marathon", "Expo", "Intifada", "Uprising", "Holocaust"});

constexpr auto kLawLast = base::word_set({"Act", "Treaty", "Accord", "Accords", "Protocol", "Constitution", "Convention", "Amendment", "Charter", "Bill", "Agreement"});

constexpr auto kOrganizationBeforeOf = base::word_set(
    {"Ministry", "Department", "University", "College", "Institute", "School", "Bank", "House", "Court", "Council", "Association", "Federation",
     "Organization", "Organisation", "Centre", "Center", "Committee", "Commission", "Office", "Bureau", "Chamber", "Academy", "Union", "Church",
     "League", "Society", "Board", "Fund", "Party", "Confederation", "Alliance", "Movement", "Front", "Army", "Congress", "Parliament", "Foundation",
     "Coalition", "Agency", "Museum", "Government", "Embassy", "Authority"});

constexpr auto kLocationBeforeOf = base::word_set({"Gulf", "Bay", "Strait", "Cape", "Isle", "Sea", "Horn", "Lake", "Mount"});
constexpr auto kGpeBeforeOf = base::word_set({"Republic", "District", "Kingdom", "Commonwealth", "State", "City"});

constexpr auto kKnownOrganizations =
    base::word_set({"Kremlin",    "White House", "Pentagon", "United Nations", "European Union", "Congress", "Parliament", "Senate", "NATO", "Taliban", "Hamas",
                    "Hezbollah",  "Al Qaeda",    "al Qaeda", "Al-Qaeda", "al-Qaeda", "Islamic State", "Reuters", "Supreme Court", "House of Representatives",
                    "House of Commons", "State Department", "Treasury", "Twitter", "Facebook", "Google", "Interpol", "Downing Street", "Knesset",
                    "Duma", "Bundestag", "Vatican", "Microsoft", "Apple", "Boeing", "Airbus", "Labour", "Unicef", "Unesco", "Greenpeace", "Capitol", "Agence France-Presse", "Associated Press", "Xinhua", "BBC", "CNN", "FBI", "CIA", "NASA"});

constexpr auto kKnownLocations = base::word_set({"Middle East", "Africa", "Europe", "Asia", "Latin America", "North America", "South America", "Central America",
                                                 "East Africa", "West Africa", "Central Asia", "Southeast Asia", "South Asia", "East Asia", "Asia-Pacific",
                                                 "Balkans", "Caribbean", "Caucasus", "Himalayas", "Alps", "Mediterranean", "Atlantic", "Pacific", "Arctic",
                                                 "Antarctic", "Sahara", "Sahel", "Scandinavia", "Siberia", "Amazon", "Persian Gulf", "Silicon Valley",
                                                 "Eastern Europe", "Western Europe", "Southern Africa", "North Africa", "Gulf", "West", "Far East",
                                                 "Sub-Saharan Africa", "Mideast", "Indo-Pacific", "Baltics", "Kashmir", "Kurdistan", "Crimea", "Donbas"});

constexpr auto kHonorifics = base::word_set({"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Prof", "Prof.", "Sir", "Dame", "Lord", "Lady", "Madam",
                                             "Sheikh", "Rev.", "Rev", "Imam", "Ayatollah", "Pope", "Sen.", "Rep.", "Gov.", "Gen.", "Lt.", "Col.", "Capt.",
                                             "Sgt.", "Gen", "Lt", "Col", "Capt", "Sgt", "Gov", "Sen", "Rep", "Hon.", "Maj.", "Adm.", "Cardinal", "Archbishop", "Bishop", "Saint", "St."});

constexpr auto kTitles = base::word_set(
    {"President", "Senator", "Minister", "Secretary", "Governor", "General", "Chancellor", "Ambassador", "Mayor", "Congressman", "Congresswoman",
     "Representative", "Justice", "Judge", "Captain", "Colonel", "Lieutenant", "Major", "Sergeant", "Admiral", "Commander", "Chairman", "Chairwoman",
     "Chair", "Director", "Professor", "Doctor", "Premier", "Speaker", "Deputy", "Vice", "Prime", "Chief", "Executive", "Officer", "Prince", "Princess",
     "King", "Queen", "Emperor", "Sultan", "Emir", "Foreign", "Defense", "Defence", "Assistant", "Acting", "Former", "Attorney", "Leader", "Brigadier",
     "Commissioner", "Inspector", "Superintendent", "Detective", "Coach", "Majority", "Minority", "Interior", "Finance", "Health", "Education",
     "Economy", "Environment", "Councillor", "Councilor", "Councilman", "Councilwoman", "Comrade", "Spokesman", "Spokeswoman", "Spokesperson", "Envoy", "Marshal", "Mufti", "CEO",
     "Principal", "Dean", "Elder", "Father", "Brother", "Sister", "Aunt", "Uncle", "Advocate", "Lead", "Special", "Home", "Crown", "High", "Shadow"});

/// Titles that hold an office alone; the others only qualify one of these ("Prime", "Foreign").
constexpr auto kQualifiers = base::word_set({"Deputy", "Vice", "Prime", "Chief", "Executive", "Foreign", "Defense", "Defence", "Assistant", "Acting", "Former",
                                             "Majority", "Minority", "Interior", "Finance", "Health", "Education", "Economy", "Environment", "Lead",
                                             "Special", "Home", "Crown", "High", "Shadow"});

constexpr auto kPortfolios = base::word_set({"State", "Defense", "Defence", "Treasury", "Health", "Education", "Energy", "Labor", "Labour", "Finance", "Justice",
                                             "Commerce", "Staff", "Interior", "Agriculture", "Transportation", "Transport", "Foreign", "Affairs", "Trade",
                                             "Homeland", "Security", "Human", "Services", "State", "Information", "Environment", "Police", "Near", "Eastern", "Rights"});

constexpr auto kOccupations = base::word_set(
    {"leader", "lawyer", "attorney", "coach", "minister", "spokesman", "spokeswoman", "spokesperson", "author", "director", "president", "chairman",
     "chairwoman", "chief", "analyst", "economist", "actor", "actress", "singer", "player", "journalist", "editor", "reporter", "writer", "artist",
     "activist", "professor", "scientist", "researcher", "secretary", "manager", "captain", "striker", "midfielder", "goalkeeper", "candidate", "mayor",
     "governor", "senator", "ambassador", "founder", "executive", "boss", "head", "expert", "historian", "poet", "novelist", "doctor", "nurse",
     "son", "daughter", "wife", "husband", "brother", "sister", "father", "mother", "friend", "colleague", "premier", "officer", "judge", "prosecutor",
     "photographer", "filmmaker", "producer", "host", "owner", "counterpart", "commander", "strongman", "dictator", "star", "teammate", "resident",
     "driver", "farmer", "teacher", "student", "lawmaker", "adviser", "advisor", "aide", "strategist", "consultant", "billionaire", "entrepreneur",
     "co-founder", "ceo", "victim", "suspect", "defender", "winger", "forward", "partner", "uncle", "aunt", "cousin", "grandfather", "grandmother",
     "philosopher", "critic", "designer", "architect", "engineer", "musician", "rapper", "composer", "conductor", "comedian", "runner-up", "named"});

constexpr auto kPersonalVerbs =
    base::word_set({"said", "says", "told", "added", "explained", "argued", "wrote", "noted", "thinks", "believes", "recalled", "laughed", "smiled", "insisted",
                    "admitted", "replied", "asked", "claimed", "warned", "tweeted", "continued", "stressed", "recalls", "explains", "adds", "joked",
                    "commented", "stated", "announced", "pointed", "suggested", "died", "married", "resigned", "scored", "testified"});

constexpr auto kFunctionWords = base::word_set({
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our",
    "my", "your", "in", "on", "at", "by", "for", "from", "to", "with", "of", "as", "if", "when", "while", "after", "before", "since",
    "until", "although", "though", "because", "but", "and", "or", "so", "yet", "however", "meanwhile", "also", "then", "there", "here",
    "what", "who", "where", "why", "how", "which", "not", "no", "yes", "one", "two", "three", "four", "five", "six", "ten", "some",
    "many", "most", "more", "all", "both", "each", "every", "any", "other", "another", "such", "earlier", "later", "about", "against",
    "among", "between", "during", "despite", "through", "within", "without", "according", "once", "just", "only", "even", "still", "is",
    "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should", "may", "might", "let",
    "unlike", "like", "instead", "perhaps", "maybe", "well", "indeed", "thus", "therefore", "moreover", "furthermore", "finally", "out",
    "up", "down", "off", "into", "upon", "nor", "whether", "than", "too", "very", "much", "few", "several", "never", "always", "often",
    "sometimes", "whatever", "whoever", "everyone", "someone", "nobody", "nothing", "something", "everything", "anyone", "anything",
    "per", "via", "plus", "amid", "around", "behind", "beyond", "near"});

constexpr auto kOpeners = base::word_set({
    "now", "today", "yesterday", "tomorrow", "last", "next", "first", "second", "third", "over", "under", "officials", "police",
    "people", "experts", "new", "former", "photo", "image", "read", "see", "click", "please", "thank", "thanks", "hi", "hello", "dear",
    "following", "based", "nearly", "almost", "asked", "speaking", "having", "being", "given", "born", "recently", "currently",
    "previously", "additionally", "ms", "sources", "government", "oh", "ok", "okay", "sure", "good", "great", "best", "full", "early",
    "late", "fellow", "local", "national", "international", "global", "world", "state", "women", "men", "children", "students",
    "workers", "protesters", "lawmakers", "critics", "supporters", "voters", "investors", "analysts", "scientists", "researchers",
    "doctors", "authorities", "prosecutors"});

constexpr auto kNoNames = base::word_set({"I",   "TV",  "DNA", "CEO", "GDP", "AM",  "PM",   "A.M.", "P.M.", "HIV", "AIDS", "COVID-19", "Covid-19", "COVID", "Covid", "Internet",
                                          "OK",  "CFO", "COO", "HR",  "IT",  "PR",  "ID",   "Q&A", "PDF", "USB", "GPS", "SMS", "DVD", "CD", "NGO", "NGOs",
                                          "II",  "III", "IV",  "VI",  "VII", "VIII", "AI",  "SUV", "VIP", "FAQ", "URL", "LGBT", "LGBTQ", "MP", "MPs", "GMT", "EST",
                                          "EDT", "BST", "CET", "CEST", "PST", "PDT", "CST", "CDT", "IST", "BC",  "AD",  "USD", "EUR", "God", "Christmas", "Easter", "Ramadan", "Mr", "UTC", "PhD", "MBA", "IPO", "RT", "CO2"});

constexpr auto kCompanySuffixes = base::word_set({"Inc.", "Inc", "Corp.", "Corp", "Ltd", "Ltd.", "LLC", "PLC", "Co.", "Group", "Holdings", "Corporation", "Company"});

constexpr auto kDirections = base::word_set({"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Upper", "Lower",
                                             "Greater", "Mainland", "Inner", "Outer"});

/// People as a kind, whose bodies are named with a possessive: "Prosecutor's Office", "Women's Council".
constexpr auto kOwners = base::word_set({"Prosecutor", "Minister", "President", "People", "Women", "Men", "Children", "Workers", "Teachers", "Employers",
                                         "Farmers", "Veterans", "Students", "Attorney", "General", "Sheriff", "Governor", "Mayor", "Lawyers", "Writers"});

constexpr auto kParticles = base::word_set({"de", "del", "della", "da", "do", "dos", "du", "di", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le",
                                            "ben", "ter", "bint", "y"});

constexpr auto kStateCodes = base::word_set({"AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA",
                                             "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ",
                                             "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT",
                                             "VA", "WA", "WV", "WI", "WY"});

}  // namespace

std::optional<EntityType> type_of_last_word(std::string_view word) {
  if (kOrganizationLast.contains(word)) return EntityType::Organization;
  if (kLocationLast.contains(word)) return EntityType::Location;
  if (kGpeLast.contains(word)) return EntityType::Gpe;
  if (kFacilityLast.contains(word)) return EntityType::Facility;
  if (kEventLast.contains(word)) return EntityType::Event;
  if (kLawLast.contains(word)) return EntityType::Law;
  return std::nullopt;
}

std::optional<EntityType> type_of_word_before_of(std::string_view word) {
  if (kOrganizationBeforeOf.contains(word)) return EntityType::Organization;
  if (kLocationBeforeOf.contains(word)) return EntityType::Location;
  if (kGpeBeforeOf.contains(word)) return EntityType::Gpe;
  if (word == "Battle" || word == "War" || word == "Siege") return EntityType::Event;
  if (word == "Treaty" || word == "Declaration" || word == "Bill") return EntityType::Law;
  return std::nullopt;
}

std::optional<EntityType> type_of_known_name(std::string_view name) {
  if (kKnownOrganizations.contains(name)) return EntityType::Organization;
  if (kKnownLocations.contains(name)) return EntityType::Location;
  return std::nullopt;
}

bool is_honorific(std::string_view word) { return kHonorifics.contains(word); }
bool is_title(std::string_view word) { return kTitles.contains(word) || kHonorifics.contains(word); }
bool is_qualifier(std::string_view word) { return kQualifiers.contains(word); }
bool is_portfolio(std::string_view word) { return kPortfolios.contains(word); }
bool is_occupation(std::string_view folded) { return kOccupations.contains(folded); }
bool is_personal_verb(std::string_view folded) { return kPersonalVerbs.contains(folded); }

bool is_function_word(std::string_view folded) { return kFunctionWords.contains(folded); }
bool is_opener(std::string_view folded) { return kOpeners.contains(folded); }

bool is_no_name(std::string_view word) {
  if (kNoNames.contains(word)) return true;
  const std::string folded = base::fold(word);
  return document::month_number(folded) > 0 || document::weekday_number(folded) >= 0;
}

bool is_company_suffix(std::string_view word) { return kCompanySuffixes.contains(word); }
bool is_direction(std::string_view word) { return kDirections.contains(word); }
bool is_owner(std::string_view word) { return kOwners.contains(word); }

bool is_state_code(std::string_view word) {
  if (word.size() != 2 || word[0] < 'A' || word[0] > 'Z') return false;
  const char second = word[1] >= 'a' && word[1] <= 'z' ? static_cast<char>(word[1] - 'a' + 'A') : word[1];
  return kStateCodes.contains(std::string{word[0], second});
}

bool is_particle(std::string_view word) { return kParticles.contains(word); }

}  // namespace nutgraf::names
