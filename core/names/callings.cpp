#include "names/callings.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "names/candidates.h"
#include "names/evidence.h"
#include "names/kinds_of_nouns.h"
#include "names/lists.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestPhrase = 8;  ///< tokens from an article to its noun
constexpr std::size_t kLongestNumber = 4;    ///< letters of a model's number; longer ones are codes
constexpr std::uint32_t kLongestName = 4;    ///< tokens of a ship or work that was not found

constexpr auto kArticles = base::word_set({"a", "an", "the", "its", "his", "her", "their", "one", "another"});
/// What only bodies have: "Oru's shares", "shares in Oru".
constexpr auto kProperty = base::word_set(
    {"share", "shareholder", "subsidiary", "revenue", "turnover", "headquarters", "stock", "stockholder", "dividend", "founder",
     "co-founder", "cofounder", "ceo"});

class Reader {
 public:
  Reader(const Document& document, NameTable& names) : document_(document), names_(names), capitals_(document) {}

  void read() {
    find_people();
    capitals_.for_each_word([&](Range sentence, std::uint32_t at) { read_at(sentence, at); });
    for (const Sentence& sentence : document_.sentences) {
      for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) follow(at);
    }
  }

 private:
  void read_at(Range sentence, std::uint32_t at) {
    read_model(sentence, at);
    read_noun_before(sentence, at);
    read_prefix(sentence, at);
    const Mention* name = names_.at(at);
    if (!name && opens_name(sentence, at)) read_noun_behind(sentence, {at, at + 1});
    if (!name || names_.tokens(*name).begin != at) return;
    const Range words = names_.tokens(*name);
    read_noun_behind(sentence, words);
    read_property(sentence, words);
    read_landform(sentence, words);
  }

  std::string_view lemma(std::uint32_t token) const { return document_.tags[token].lemma; }
  /// By either tag: the two err apart.
  bool is_noun(std::uint32_t token) const { return document_.tags[token].upos == "NOUN" || document_.tags[token].xpos == "NN"; }
  std::string_view before(Range sentence, std::uint32_t at) const { return at > sentence.begin ? lemma(at - 1) : std::string_view{}; }

  /// A proper noun that nobody took for a name: "Oru, a maker of pumps".
  bool opens_name(Range sentence, std::uint32_t at) const {
    return names_.is_proper(at) && !is_no_name(names_.word(at)) && (at == sentence.begin || !names_.is_capitalised(at - 1));
  }

  /// The words of people's full names: first names and last names.
  void find_people() {
    for (std::uint32_t at = 0; at < document_.tokens.size(); ++at) {
      const Mention* name = names_.at(at);
      if (!name || name->type != EntityType::Person) continue;
      const Range words = names_.tokens(*name);
      const bool titled = at > 0 && words.begin == at && is_title(names_.word(at - 1));
      const bool full = words.size() > 1 && (first_names.contains(names_.word(words.begin)) || word_names.contains(names_.word(words.begin)));
      if (titled || full) people_.insert(names_.word(at));
    }
  }

  /// Whether the words are, or may be, what a person is called.
  bool is_personal(Range words) const {
    const std::string_view first = names_.word(words.begin), last = names_.word(words.end - 1);
    if (words.size() > 1) return first_names.contains(first) || word_names.contains(first) || is_initial(first);
    return people_.count(last) > 0 || first_names.contains(last);
  }

  /// "Oru, a maker of pumps", "Oru is a pump maker".
  void read_noun_behind(Range sentence, Range name) {
    std::uint32_t at = name.end;
    if (at + 2 >= sentence.end) return;
    const bool copula = lemma(at) == "be" && document_.tags[at].upos == "AUX";
    if (names_.word(at) != "," && !copula) return;
    if (copula) at = before_class(at);
    if (at + 2 >= sentence.end) return;
    if (!kArticles.contains(base::fold(names_.word(++at)))) return;
    const std::uint32_t noun = head_behind(sentence, at + 1);
    if (noun == sentence.end) return;
    if (const auto calling = calling_of(lemma(noun), before(sentence, noun))) learn(name, *calling);
  }

  /// "Among" in "is among the", "of" in "is one of the"; the copula where there is neither.
  std::uint32_t before_class(std::uint32_t copula) const {
    if (names_.word(copula + 1) == "among") return copula + 1;
    return names_.word(copula + 1) == "one" && names_.word(copula + 2) == "of" ? copula + 2 : copula;
  }

  /// The last noun of those that follow adjectives and nouns; the sentence's end where there is none.
  std::uint32_t head_behind(Range sentence, std::uint32_t at) const {
    std::uint32_t noun = sentence.end;
    for (const std::uint32_t begin = at; at < sentence.end && at < begin + kLongestPhrase; ++at) {
      const std::string& tag = document_.tags[at].upos;
      if (names_.word(at) == "-" && noun + 1 == at) return sentence.end;  // "a ship-to-ship system"
      if (tag == "NOUN") noun = at;
      else if (tag != "ADJ" && tag != "PROPN" && tag != "NUM" && tag != "ADV" && names_.word(at) != "-" && names_.word(at) != "'s" && names_.word(at) != "’s") break;
    }
    return noun;
  }

  /// "The drugmaker Oru", "its new game, Oru Velm,".
  void read_noun_before(Range sentence, std::uint32_t at) {
    if (!is_noun(at) || names_.at(at) || document_.tags[at].xpos == "NNS" || at + 1 >= sentence.end) return;
    const auto calling = calling_of(lemma(at), before(sentence, at));
    if (!calling) return;
    const bool comma = names_.word(at + 1) == ",";
    const bool article = *calling == Calling::Vessel && at + 2 < sentence.end && comma && names_.word(at + 2) == "the";
    const std::uint32_t begin = at + 1 + (comma ? 1 : 0) + (article ? 1 : 0);
    if (begin >= sentence.end || !may_open(begin, *calling) || (comma && !is_definite(sentence, at))) return;
    if (!comma && !opens_phrase(sentence, at)) return;
    const Range name = with_town(sentence, name_from(sentence, begin, *calling), lemma(at));
    if (name.empty() || (comma && name.end < sentence.end && !ends_apposition(name.end))) return;
    learn(name, *calling);
  }

  /// Ships and works are called by words of any kind: "the trawler Northern Dawn".
  bool may_open(std::uint32_t token, Calling calling) const {
    if (is_no_name(names_.word(token)) || is_demonym(names_.word(token))) return false;
    const bool any = calling == Calling::Vessel || calling == Calling::Work;
    return any ? names_.is_capitalised(token) : names_.is_proper(token);
  }

  /// "The bird hospital, Oru Velm, …", "the bird hospital, Oru Velm in the east of the town".
  bool ends_apposition(std::uint32_t token) const { return document_.tags[token].upos == "PUNCT" || names_.word(token) == "in"; }

  /// "Its new game", "Oru's yacht", "the tanker": where the phrase opens that the noun ends; nothing else is called by what follows.
  bool opens_phrase(Range sentence, std::uint32_t noun) const { return is_definite(sentence, noun) || begin_of(sentence, noun) == sentence.begin; }

  std::uint32_t begin_of(Range sentence, std::uint32_t noun) const {
    std::uint32_t at = noun;
    while (at > sentence.begin && noun - at < kLongestPhrase && (is_noun(at - 1) || document_.tags[at - 1].upos == "ADJ" || document_.tags[at - 1].upos == "PROPN" || names_.word(at - 1) == "-")) --at;
    return at;
  }

  bool is_definite(Range sentence, std::uint32_t noun) const {
    const std::uint32_t at = begin_of(sentence, noun);
    if (at == sentence.begin) return false;
    const std::string word = base::fold(names_.word(at - 1));
    return kArticles.contains(word) || word == "'s" || word == "’s" || word == "and" || document_.tags[at - 1].upos == "ADP";
  }

  /// "The newspaper Star of Velm": papers have their town in their names.
  Range with_town(Range sentence, Range name, std::string_view noun) const {
    static constexpr auto kPapers = base::word_set({"daily", "journal", "magazine", "newspaper", "paper", "tabloid", "weekly"});
    const std::uint32_t town = name.end + 1;
    if (name.empty() || !kPapers.contains(noun) || town >= sentence.end || names_.word(name.end) != "of") return name;
    return names_.is_of(town, EntityType::Gpe) ? Range{name.begin, names_.around(town).end} : name;
  }

  /// The name that begins here; ships and works have one even where none was found.
  Range name_from(Range sentence, std::uint32_t begin, Calling calling) const {
    const Mention* name = names_.at(begin);
    const bool titled = is_title(names_.word(begin)) || is_acronym(names_.word(begin));  // "the cruiser Admiral Oru", "the company CEO"
    if (calling == Calling::Body || calling == Calling::Trader || calling == Calling::Substance) {
      if (name) return names_.tokens(*name).begin == begin ? names_.tokens(*name) : Range{};
      return titled || (begin + 1 < sentence.end && names_.is_capitalised(begin + 1)) ? Range{} : Range{begin, begin + 1};
    }
    std::uint32_t end = begin;
    while (end < sentence.end && end < begin + kLongestName && names_.is_capitalised(end)) ++end;
    if (name && names_.tokens(*name).begin == begin) end = std::max(end, names_.tokens(*name).end);
    const bool whole = end == sentence.end || (document_.tags[end].upos == "PUNCT" && names_.word(end) != "-");
    if (calling == Calling::Work && !whole) return {};  // titles hold small words: "Velm on the Run"
    return {begin, end};
  }

  void learn(Range name, Calling calling) {
    const std::string_view words = capitals_.text(name);
    if (calling == Calling::Machine) return;
    const bool body = calling == Calling::Body || calling == Calling::Trader;
    if ((body || calling == Calling::Substance) && (is_personal(name) || listed_type(words) || !is_open(name))) return;
    if (calling == Calling::Trader && name.size() > 1) return;  // people trade too, under two names
    if (calling == Calling::Work && is_personal(name)) return;
    if (calling == Calling::Landform) return learn_landform(name);
    const EntityType type = body ? EntityType::Organization : calling == Calling::Work ? EntityType::Work : EntityType::Product;
    names_.put(name, type);
    known_.emplace(words, type);
  }

  /// No lake is called after the person who is its namesake, nor is a river of a state the state.
  void learn_landform(Range name) {
    if (is_personal(name) || listed_type(capitals_.text(name)) || !is_open(name)) return;
    names_.put(name, EntityType::Location);
    known_.emplace(capitals_.text(name), EntityType::Location);
  }

  /// "The Velm volcano", "the Velm eruption", "Velm erupted".
  void read_landform(Range sentence, Range name) {
    if (name.end >= sentence.end) return;
    const std::string_view noun = lemma(name.end);
    const bool erupts = noun == "eruption" || noun == "erupt";
    if (erupts || noun == "volcano") learn_landform(name);
  }

  /// Whether the network may have erred: it took a body for a person or a town. What it knows as an event or a people stays.
  bool is_open(Range name) const {
    if (!names_.at(name.begin)) return true;
    const EntityType type = names_.at(name.begin)->type;
    return type == EntityType::Person || type == EntityType::Gpe || type == EntityType::Organization || type == EntityType::Other;
  }

  /// "Oru's shares", "shares in Oru", "a spokeswoman for Oru".
  void read_property(Range sentence, Range name) {
    const EntityType type = names_.at(name.begin)->type;
    if ((type != EntityType::Person && type != EntityType::Gpe) || is_personal(name)) return;
    const std::uint32_t end = name.end;
    const bool owns = name.size() == 1 && end + 1 < sentence.end && (names_.word(end) == "'s" || names_.word(end) == "’s") && kProperty.contains(lemma(end + 1));
    if (owns || is_owned(sentence, name.begin)) learn(name, Calling::Body);
  }

  bool is_owned(Range sentence, std::uint32_t begin) const {
    if (begin < sentence.begin + 2) return false;
    const std::string_view link = names_.word(begin - 1), noun = lemma(begin - 2);
    if (link == "in" || link == "of") return noun == "share" || noun == "stock" || noun == "stake" || noun == "shareholder" || noun == "subsidiary";
    return false;
  }

  /// "MV Velm Tarn", "USS Oru".
  void read_prefix(Range sentence, std::uint32_t at) {
    static constexpr auto kPrefixes = base::word_set({"MV", "M/V", "USS", "U.S.S.", "HMS", "H.M.S.", "HMAS", "HMCS", "HMNZS", "RMS", "INS", "USNS", "USCGC",
                                                      "BRP", "KRI", "ROKS", "FV", "F/V", "RRS", "RFA"});
    if (!kPrefixes.contains(names_.word(at)) || at + 1 >= sentence.end || !names_.is_proper(at + 1)) return;
    std::uint32_t end = at + 1;
    while (end < sentence.end && end < at + kLongestName && names_.is_proper(end)) ++end;
    learn({at, end}, Calling::Vessel);
  }

  /// "A Velm 400 jet", "a Velm-9 transport".
  void read_model(Range sentence, std::uint32_t at) {
    if (!is_noun(at) || at < sentence.begin + 2) return;
    const auto calling = calling_of(lemma(at), before(sentence, at));
    if (calling != Calling::Machine && calling != Calling::Vessel) return;
    const bool number = base::is_digit(static_cast<unsigned char>(names_.word(at - 1)[0])) && names_.word(at - 1).size() <= kLongestNumber;
    if (!number && !has_number(at - 1)) return;
    std::uint32_t begin = at - 1;
    if (begin > sentence.begin && names_.word(begin - 1) == "-") --begin;
    while (begin > sentence.begin && at - begin < kLongestName && names_.is_capitalised(begin - 1) && !is_demonym(names_.word(begin - 1)) && begin - 1 > sentence.begin) --begin;
    if (is_state_code(names_.word(begin))) return;
    if (begin < at - 1 && names_.is_capitalised(begin)) names_.put({begin, at}, EntityType::Product);
    else if (has_number(at - 1)) names_.put({at - 1, at}, EntityType::Product);
  }

  /// "Falk-9" as one token.
  bool has_number(std::uint32_t token) const {
    const std::string_view word = names_.word(token);
    return names_.is_capitalised(token) && base::is_digit(static_cast<unsigned char>(word.back())) && word.find('-') != std::string_view::npos;
  }

  void follow(std::uint32_t at) {
    const Mention* name = names_.at(at);
    if (!name && names_.is_proper(at)) {
      const auto found = known_.find(names_.word(at));
      if (found != known_.end()) names_.put({at, at + 1}, found->second);
      return;
    }
    if (!name || names_.tokens(*name).begin != at) return;
    const auto found = known_.find(capitals_.text(names_.tokens(*name)));
    if (found != known_.end() && name->type != found->second) names_.put(names_.tokens(*name), found->second);
  }

  const Document& document_;
  NameTable& names_;
  Capitals capitals_;
  std::unordered_set<std::string_view> people_;
  std::unordered_map<std::string_view, EntityType> known_;  ///< by the words of the name
};

}  // namespace

void tell_callings(const Document& document, NameTable& names) { Reader(document, names).read(); }

}  // namespace nutgraf::names
