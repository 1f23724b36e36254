#include "names/bodies.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"
#include "names/candidates.h"
#include "names/evidence.h"
#include "names/lists.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kMostPartners = 4, kLongestPart = 4;  ///< names in a firm, words in one of them

/// What ends the names of firms that are called after their partners.
constexpr auto kPartnerships = base::word_set(
    {"LLP", "LLP.", "LLC", "Solicitors", "Partners", "Associates", "Advocates", "Attorneys", "Sons", "Brothers", "Daughters", "Co",
     "Co."});
/// What firms add to their own name to tell their trade, in the plural or as a noun of science: "Oru Analytics".
constexpr auto kTrades = base::word_set(
    {"Aerospace", "Airlines", "Airways", "Analytics", "Apparel", "Automotive", "Aviation", "Biologics", "Biosciences", "Biotech",
     "Brands", "Breweries", "Chemicals", "Consulting", "Cosmetics", "Devices", "Diagnostics", "Distillers", "Distillery", "Dynamics",
     "Electronics", "Enterprises", "Financial", "Foods", "Genetics", "Genomics", "Holdings", "Hotels", "Industries", "Innovations",
     "Instruments", "Insurance", "Interactive", "Laboratories", "Labs", "Logistics", "Media", "Metals", "Minerals", "Mining", "Motors",
     "Networks", "Oceanography", "Outfitters", "Pharma", "Pharmaceuticals", "Plastics", "Properties", "Publishing", "Railways", "Research", "Resources", "Robotics",
     "Securities", "Semiconductor", "Semiconductors", "Shipping", "Software", "Solutions", "Sciences", "Steelworks", "Stores",
     "Supermarkets", "Systems", "Technologies", "Telecom", "Textiles", "Therapeutics", "Utilities", "Ventures", "Wireless"});
/// What ends the names of newspapers, and no last name.
constexpr auto kPapers = base::word_set(
    {"Advertiser", "Bulletin", "Chronicle", "Daily", "Dispatch", "Echo", "Examiner", "Gazette", "Gazeta", "Inquirer", "Journal", "News",
     "Observer", "Post", "Register", "Sentinel", "Telegraph", "Times", "Tribune", "Weekly"});
/// What opens the names of broadcasters and banks, whose own name follows.
constexpr auto kOpenings = base::word_set(
    {"Radio", "Television", "Télévision", "Banco", "Banca", "Banque", "Grupo", "Groupe", "Gruppo", "Editorial", "Éditions"});

/// What firms and offices deal in, two of which one body has in its name: "Gas and Electric Company".
constexpr auto kMatters = base::word_set(
    {"Aeronautics", "Affairs", "Agriculture", "Air", "Alcohol", "Arts", "Aviation", "Border", "Broadcasting", "Budget", "Casualty",
     "Chemical", "Children", "Citizenship", "Climate", "Coal", "Commerce", "Communications", "Community", "Conservation", "Crafts",
     "Culture", "Customs", "Defence", "Defense", "Design", "Development", "Digital", "Disaster", "Drug", "Economics", "Education",
     "Electric", "Electricity", "Emergency", "Employment", "Energy", "Engineering", "Environment", "Environmental", "Exchange", "Export",
     "Families", "Family", "Finance", "Fire", "Firearms", "Fisheries", "Fishing", "Food", "Forestry", "Gas", "General", "Health",
     "Heritage", "History", "Housing", "Immigration", "Import", "Industry", "Information", "Innovation", "Insurance", "Interior",
     "Investment", "Iron", "Justice", "Labor", "Labour", "Land", "Law", "Letters", "Life", "Light", "Livestock", "Loan", "Logistics",
     "Management", "Manufacturing", "Marine", "Maritime", "Media", "Medical", "Mining", "Monetary", "Nature", "Navigation", "Nuclear",
     "Nutrition", "Oceanic", "Oil", "Parks", "Pensions", "Pharmacy", "Planning", "Policy", "Power", "Prisons", "Property", "Railway",
     "Recreation", "Referral", "Refining", "Refugees", "Rehabilitation", "Relief", "Renewables", "Rescue", "Research", "Revenue",
     "Rights", "Roads", "Rural", "Safety", "Salvage", "Sanitation", "Savings", "Science", "Securities", "Security", "Services", "Shipping", "Skills",
     "Smelting", "Social", "Space", "Sports", "Standards", "Statistics", "Steam", "Steel", "Storage", "Supply", "Surgical", "Technical",
     "Technology", "Telegraph", "Telephone", "Timber", "Tobacco", "Tourism", "Trade", "Trading", "Training", "Transit", "Transport",
     "Treasury", "Trust", "Urban", "Veterinary", "Water", "Welfare", "Wildlife", "Wine", "Women", "Works", "Youth"});

class Reader {
 public:
  Reader(const Document& document, NameTable& names) : document_(document), names_(names), capitals_(document) {}

  void read() {
    for (const Sentence& sentence : document_.sentences) {
      if (capitals_.is_title_case(sentence)) continue;
      for (std::uint32_t at = sentence.tokens.begin + 1; at + 1 < sentence.tokens.end; ++at) {
        join_ampersand(sentence.tokens, at);
        join_partners(sentence.tokens, at);
        join_genitive(sentence.tokens, at);
        join_matters(sentence.tokens, at);
        join_complement(sentence.tokens, at);
        join_campus(sentence.tokens, at);
      }
      for (std::uint32_t at = sentence.tokens.begin; at + 1 < sentence.tokens.end; ++at) {
        part_bodies(at);
        join_opening(at);
        join_trade(sentence.tokens, at);
        join_masthead(sentence.tokens, at);
        join_number(sentence.tokens, at);
      }
    }
  }

 private:
  bool is_body(std::uint32_t token) const { return names_.is_of(token, EntityType::Organization); }

  /// From the first of the capitalised words that end at `end`.
  std::uint32_t run_before(Range sentence, std::uint32_t end) const {
    std::uint32_t begin = end;
    while (begin > sentence.begin && end - begin < kLongestPart && names_.is_proper(begin - 1) && !is_function_word(base::fold(names_.word(begin - 1)))) --begin;
    return begin;
  }

  std::uint32_t run_behind(Range sentence, std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (end < sentence.end && end - begin < kLongestPart && names_.is_capitalised(end)) ++end;
    return end;
  }

  /// "Oru & Velm", but not "Q & A".
  void join_ampersand(Range sentence, std::uint32_t at) {
    if (names_.word(at) != "&") return;
    const std::uint32_t begin = run_before(sentence, at), end = run_behind(sentence, at + 1);
    if (begin == at || end == at + 1 || (names_.word(begin).size() < 2 && names_.word(end - 1).size() < 2)) return;
    const Mention* left = names_.at(begin);
    const Mention* right = names_.at(end - 1);
    if (left && left == right) return;
    const bool people = end == begin + 3 && first_names.contains(names_.word(begin)) && first_names.contains(names_.word(end - 1));
    if (people) return;  // "Ana & Bo"
    const std::uint32_t from = left ? std::min(begin, names_.tokens(*left).begin) : begin;
    const auto type = type_of_last_word(names_.word(end - 1));
    const bool site = type == EntityType::Facility || type == EntityType::Location;
    names_.put({from, right ? std::max(end, names_.tokens(*right).end) : end}, site ? *type : EntityType::Organization);
  }

  /// "Oru, Velm and Tarn LLP": one word before each comma.
  void join_partners(Range sentence, std::uint32_t at) {
    if (names_.word(at) != "and" && names_.word(at) != "&") return;
    const std::uint32_t end = run_behind(sentence, at + 1);
    if (end < at + 3 || !kPartnerships.contains(names_.word(end - 1))) return;
    std::uint32_t begin = at;
    for (std::uint32_t partners = 0; partners < kMostPartners && begin > sentence.begin && is_partner(begin - 1); ++partners) {
      --begin;
      if (begin < sentence.begin + 2 || names_.word(begin - 1) != "," || !is_partner(begin - 2)) break;
      --begin;
    }
    if (begin < at) names_.put({begin, end}, EntityType::Organization);
  }

  bool is_partner(std::uint32_t token) const {
    return names_.is_proper(token) && !listed_type(names_.word(token)) && (!names_.at(token) || names_.tokens(*names_.at(token)).size() == 1);
  }

  /// "Velm Tenants' Association", "Oru Women's Institute".
  void join_genitive(Range sentence, std::uint32_t at) {
    const std::string_view mark = names_.word(at);
    if (mark != "'" && mark != "’" && mark != "'s" && mark != "’s") return;
    const std::uint32_t owner = at - 1, end = run_behind(sentence, at + 1);
    const auto type = end == at + 1 ? std::nullopt : type_of_last_word(names_.word(end - 1));
    if ((type != EntityType::Organization && type != EntityType::Facility) || !owns_body(owner, mark)) return;
    std::uint32_t begin = owner;
    while (begin > sentence.begin && owner - begin < kLongestPart && names_.is_capitalised(begin - 1) && !is_function_word(base::fold(names_.word(begin - 1)))) --begin;
    const bool paired = begin == owner && begin >= sentence.begin + 2 && names_.word(begin - 1) == "and" && is_owner(names_.word(begin - 2));
    if (paired) begin -= 2;  // "Women and Children's Hospital"
    const bool generic = begin == owner && is_owner(names_.word(owner));  // "the Prosecutor's Office"
    if (generic || (begin > sentence.begin && names_.is_glued(begin - 1))) return;
    if (const Mention* name = names_.at(begin)) begin = std::min(begin, names_.tokens(*name).begin);
    const Mention* last = names_.at(end - 1);
    names_.put({begin, last ? std::max(end, names_.tokens(*last).end) : end}, *type);
  }

  /// "Velm Gas and Electric Company", "the Army's Research and Referral Hospital", "Velm Gas and Electric (VG&E)": one body of two matters.
  void join_matters(Range sentence, std::uint32_t at) {
    if (names_.word(at) != "and") return;
    std::uint32_t begin = run_before(sentence, at);
    const std::uint32_t end = run_behind(sentence, at + 1);
    if (begin == at || end == at + 1 || listed_type(names_.word(at + 1)) || first_names.contains(names_.word(at + 1))) return;
    if (const Mention* name = is_body(begin) ? names_.at(begin) : nullptr) begin = std::min(begin, names_.tokens(*name).begin);
    while (begin + 2 < at && is_demonym(names_.word(begin))) ++begin;
    const auto type = type_of_last_word(names_.word(end - 1));
    const bool named = type == EntityType::Organization || type == EntityType::Facility;
    const bool of_matters = named && kMatters.contains(names_.word(at - 1)) && kMatters.contains(names_.word(std::max(end - 2, at + 1)));
    if (!of_matters && !is_explained(sentence, {begin, end})) return;
    names_.put({with_owner(sentence, begin), end}, named ? *type : EntityType::Organization);
  }

  /// Whether an acronym with "&" behind the words has their initials: "(VG&E)".
  bool is_explained(Range sentence, Range words) const {
    if (words.end + 2 >= sentence.end || names_.word(words.end) != "(" || names_.word(words.end + 2) != ")") return false;
    std::string initials;
    for (std::uint32_t token = words.begin; token < words.end; ++token) initials += names_.word(token) == "and" ? '&' : names_.word(token)[0];
    const std::string_view acronym = names_.word(words.end + 1);
    if (acronym.find('&') == std::string_view::npos) return false;
    return acronym == initials || (is_company_suffix(names_.word(words.end - 1)) && acronym == std::string_view(initials).substr(0, initials.size() - 1));
  }

  /// Where a body begins whose owner, no place nor person, stands before it: "Army" of "the Army's Research and Referral Hospital".
  std::uint32_t with_owner(Range sentence, std::uint32_t begin) const {
    if (begin < sentence.begin + 2 || (names_.word(begin - 1) != "'s" && names_.word(begin - 1) != "’s")) return begin;
    const std::uint32_t owner = begin - 2;
    const Mention* name = names_.at(owner);
    const bool other = name && name->type != EntityType::Organization;
    return names_.is_capitalised(owner) && !listed_type(names_.word(owner)) && !other ? owner : begin;
  }

  /// Several people of one kind: "Tenants'", "Women's".
  bool owns_body(std::uint32_t owner, std::string_view mark) const {
    const std::string_view word = names_.word(owner);
    if (!names_.is_capitalised(owner) || listed_type(word)) return false;
    if (is_owner(word)) return true;
    if (mark.size() > 3 || mark == "'s" || word.size() < 4 || word.back() != 's') return false;
    return document::type_of_noun(base::fold(word.substr(0, word.size() - 1))) == EntityType::Person;
  }

  /// "Society for the Care of Horses" goes on with "and Donkeys", where it is not called after a place or a person.
  void join_complement(Range sentence, std::uint32_t at) {
    if ((names_.word(at) != "and" && names_.word(at) != ",") || !is_body(at - 1)) return;
    const Range body = names_.tokens(*names_.at(at - 1));
    if (body.end != at || !has_complement(body) || listed_type(names_.word(at - 1)) || first_names.contains(names_.word(at - 1))) return;
    std::uint32_t end = at;
    std::uint32_t last = at;
    while (last + 1 < sentence.end && (names_.word(last) == "," || names_.word(last) == "and")) {
      const std::uint32_t next = names_.word(last) == "," && names_.word(last + 1) == "and" ? last + 2 : last + 1;
      const bool final = names_.word(next - 1) == "and";
      const std::uint32_t behind = run_behind(sentence, next);
      if (behind == next || behind > next + 3 || is_name_of_its_own({next, behind})) return;
      last = behind;
      if (!final) continue;
      end = behind;
      break;
    }
    if (end > at) names_.put({body.begin, end}, EntityType::Organization);
  }

  /// "University of Velm at Tarn" is one of several that the state has.
  void join_campus(Range sentence, std::uint32_t at) {
    if (names_.word(at) != "at" || !names_.is_capitalised(at + 1) || !is_body(at - 1)) return;
    const Range body = names_.tokens(*names_.at(at - 1));
    if (body.size() < 3 || names_.word(body.begin) != "University" || names_.word(body.begin + 1) != "of") return;
    const std::uint32_t end = names_.at(at + 1) ? names_.tokens(*names_.at(at + 1)).end : run_behind(sentence, at + 1);
    names_.put({body.begin, end}, EntityType::Organization);
  }

  bool has_complement(Range body) const {
    bool headed = false;
    for (std::uint32_t token = body.begin + 1; token < body.end; ++token) {
      const std::string_view word = names_.word(token);
      if (word == "and" || word == "&") return false;
      if (word != "of" && word != "for") continue;
      headed = headed || type_of_word_before_of(names_.word(token - 1)) == EntityType::Organization || type_of_last_word(names_.word(token - 1)) == EntityType::Organization;
    }
    return headed;
  }

  bool holds_and(Range words) const {
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      if (names_.word(token) == "and") return true;
    }
    return false;
  }

  bool is_name_of_its_own(Range words) const {
    if (listed_type(capitals_.text(words)) || is_acronym(names_.word(words.begin)) || first_names.contains(names_.word(words.begin))) return true;
    if (type_of_last_word(names_.word(words.end - 1))) return true;
    const Mention* name = names_.at(words.begin);
    const bool body = name && name->type == EntityType::Organization;
    if (body && holds_and(names_.tokens(*name))) return false;  // "Food and Rural Affairs"
    return body && document::type_of_noun(base::fold(names_.word(words.begin))) != EntityType::Organization && words.size() == 1 && names_.word(words.begin).back() != 's';
  }

  /// "Bank of Norway and Orubank" are two: what is of a place shares its "of" with places only.
  void part_bodies(std::uint32_t at) {
    if (names_.word(at) != "and" || !is_body(at)) return;
    const Range body = names_.tokens(*names_.at(at));
    const auto opens_body = [&](std::uint32_t noun) {
      return noun + 2 < body.end && (names_.word(noun + 1) == "for" || names_.word(noun + 1) == "of") && type_of_word_before_of(names_.word(noun)) == EntityType::Organization;
    };
    if (at > body.begin && opens_body(body.begin) && opens_body(at + 1)) {  // "the Centre for Rivers and the Centre for Lakes"
      const std::uint32_t end = body.end;
      names_.put({body.begin, at}, EntityType::Organization);
      return names_.put({at + 1, end}, EntityType::Organization);
    }
    const bool of_place = at >= body.begin + 3 && names_.word(at - 2) == "of" && is_place(names_.word(at - 1));
    if (!of_place || at + 2 != body.end || is_place(names_.word(at + 1))) return;
    names_.put({body.begin, at}, EntityType::Organization);
    names_.put({at + 1, body.end}, EntityType::Organization);
  }

  /// "Radio Free Velm", also where only "Free Velm" was found.
  void join_opening(std::uint32_t at) {
    if (!kOpenings.contains(names_.word(at))) return;
    const Mention* name = names_.at(names_.at(at) ? at : at + 1);
    if (!name || name->type == EntityType::Organization) return;
    const Range words = names_.tokens(*name);
    const bool whole = words.begin == at && words.size() > 1, rest = words.begin == at + 1 && !first_names.contains(names_.word(at + 1));
    if (whole || rest) names_.put({at, words.end}, EntityType::Organization);
  }

  /// "Oru Analytics", "Velm Observer": what the network took for a person or a town.
  void join_trade(Range sentence, std::uint32_t at) {
    const Mention* name = names_.at(at);
    if (!name || (name->type != EntityType::Person && name->type != EntityType::Gpe)) return;
    Range words = names_.tokens(*name);
    if (words.begin != at) return;
    const bool ends = words.size() > 1 && tells_trade(words.end - 1);
    const bool follows = !ends && words.end < sentence.end && tells_trade(words.end) && !names_.at(words.end) && !names_.is_glued(words.end - 1);
    if (follows) ++words.end;
    if (ends || follows) names_.put(words, EntityType::Organization);
  }

  /// "Marine Bulletin", where the network took the first word for an adjective.
  void join_masthead(Range sentence, std::uint32_t at) {
    const bool alone = is_body(at) && names_.tokens(*names_.at(at)).size() == 1 && kPapers.contains(names_.word(at));
    if (!alone || at < sentence.begin + 2 || names_.at(at - 1) || !names_.is_proper(at - 1) || is_function_word(base::fold(names_.word(at - 1)))) return;
    names_.put({at - 1, at + 1}, EntityType::Organization);
  }

  /// "Velm Channel 4", "Oru School 59".
  void join_number(Range sentence, std::uint32_t at) {
    static constexpr auto kNumbered = base::word_set({"Channel", "School"});
    const Mention* name = names_.at(at);
    if (!name || names_.tokens(*name).begin != at) return;
    const Range words = names_.tokens(*name);
    if (words.size() < 2 || words.end >= sentence.end || !kNumbered.contains(names_.word(words.end - 1)) || names_.at(words.end)) return;
    const std::string_view number = names_.word(words.end);
    if (std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; })) names_.put({words.begin, words.end + 1}, EntityType::Organization);
  }

  bool tells_trade(std::uint32_t token) const { return kTrades.contains(names_.word(token)) || kPapers.contains(names_.word(token)); }

  const Document& document_;
  NameTable& names_;
  Capitals capitals_;
};

}  // namespace

void whole_bodies(const Document& document, NameTable& names) { Reader(document, names).read(); }

}  // namespace nutgraf::names
