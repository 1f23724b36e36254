#include "names/people.h"

#include <string>
#include <string_view>
#include <unordered_set>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "names/candidates.h"
#include "names/evidence.h"
#include "names/lists.h"
#include "names/name_words.h"
#include "names/syllables.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestNickname = 3;  ///< tokens
constexpr std::uint32_t kLongestAside = 12;    ///< tokens between a name and its verb

/// What stands before months and places, and so before no first name that begins a clause: "in April Jones said".
constexpr auto kPrepositions = base::word_set(
    {"in", "on", "since", "until", "till", "during", "from", "near", "at", "to", "of", "last", "next", "this", "the"});

/// What ends the names of places and buildings and is a last name as well.
constexpr auto kSurnames = base::word_set(
    {"Castle", "Bridge", "Park", "Lake", "River", "Rivers", "Hill", "Hills", "Church", "Hall", "Tower", "Temple", "Bay", "Beach",
     "Falls", "Forest", "Street", "House", "Court", "Peak", "Port", "Post", "Guard", "Mount"});

class Reader {
 public:
  Reader(const Document& document, NameTable& names) : document_(document), names_(names), capitals_(document) {}

  void read() {
    capitals_.for_each_word([&](Range sentence, std::uint32_t at) { read_at(sentence, at); });
    for (const Sentence& sentence : document_.sentences) {
      if (!capitals_.is_title_case(sentence)) learn(sentence.tokens);
    }
    for (const Sentence& sentence : document_.sentences) {
      const bool title = capitals_.is_title_case(sentence);
      for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) title ? cut_headline(at) : follow(sentence.tokens, at);
    }
  }

 private:
  void read_at(Range sentence, std::uint32_t at) {
    join_syllables(sentence, at);
    join_first_name(sentence, at);
    join_beside(sentence, at);
    join_nickname(sentence, at);
    join_reversed(sentence, at);
    turn_last_name(sentence, at);
    part_hearer(at);
    part_host(at);
    turn_honour(at);
  }

  /// "Ambassador to [Norway] Ana Ruiz": where somebody is sent is no part of the name behind it.
  void part_host(std::uint32_t at) {
    if (!is_person(at) || at < 2 || names_.word(at - 1) != "to" || !is_title(names_.word(at - 2)) || !countries.contains(names_.word(at))) return;
    const Range name = names_.around(at);
    if (name.begin != at || name.size() < 3) return;
    names_.put({at, at + 1}, EntityType::Gpe);
    names_.put({at + 1, name.end}, EntityType::Person);
  }

  /// "told [NPR] Ana Ruiz …": whom somebody tells is no part of the name behind it.
  void part_hearer(std::uint32_t at) {
    static constexpr auto kStations = base::word_set({"ABC", "AFP", "AP", "BBC", "CBS", "CNBC", "CNN", "ITV", "MSNBC", "NBC", "NPR", "PBS"});
    if (!is_person(at) || !kStations.contains(names_.word(at))) return;
    const Range name = names_.around(at);
    if (name.begin != at || name.size() < 3) return;
    names_.put({at, at + 1}, EntityType::Organization);
    names_.put({at + 1, name.end}, EntityType::Person);
  }

  /// "The Ana Ruiz Prize" is nobody.
  void turn_honour(std::uint32_t at) {
    static constexpr auto kHonours = base::word_set({"Award", "Awards", "Medal", "Prize", "Trophy"});
    if (!is_person(at) || !kHonours.contains(names_.word(at))) return;
    const Range name = names_.around(at);
    if (name.end == at + 1 && name.size() > 1) names_.put(name, EntityType::Work);
    else if (name.size() == 1) names_.clear(name);
  }

  bool is_person(std::uint32_t token) const { return names_.is_of(token, EntityType::Person); }

  bool is_first_name(std::uint32_t token) const { return first_names.contains(names_.word(token)) || word_names.contains(names_.word(token)); }

  /// "Cassian" and "Oru" side by side are one person.
  void join_beside(Range sentence, std::uint32_t at) {
    if (at + 1 >= sentence.end || !is_person(at) || !is_person(at + 1)) return;
    const bool single = names_.around(at).size() == 1 && names_.around(at + 1).size() == 1;
    if (single && names_.is_capitalised(at) && names_.word(at) != names_.word(at + 1)) names_.put({at, at + 2}, EntityType::Person);
  }

  /// "Kim Do-yun" and "Bo-ra Nam".
  void join_syllables(Range sentence, std::uint32_t at) {
    if (at + 2 >= sentence.end || !names_.is_capitalised(at) || !are_joined_syllables(at)) return;
    if (at + 4 < sentence.end && names_.word(at + 3) == "-" && names_.is_glued(at + 2)) return;
    const bool last_first = at > sentence.begin && is_family_name(at - 1);
    if (last_first) {
      family_names_.insert(names_.word(at - 1));
      names_.put({is_person(at - 1) ? names_.around(at - 1).begin : at - 1, at + 3}, EntityType::Person);
    } else if (at + 3 < sentence.end && names_.is_proper(at + 3)) {
      names_.put({at, is_person(at + 3) ? names_.around(at + 3).end : at + 4}, EntityType::Person);
      family_names_.insert(names_.word(names_.around(at).end - 1));
    }
  }

  bool is_family_name(std::uint32_t token) const {
    return names_.is_proper(token) && !is_title(names_.word(token)) && !is_demonym(names_.word(token)) && !names_.is_glued(token);
  }

  bool are_joined_syllables(std::uint32_t at) const {
    if (names_.word(at + 1) != "-" || !names_.is_glued(at) || !names_.is_glued(at + 1) || names_.is_capitalised(at + 2)) return false;
    return is_given_syllable(base::fold(names_.word(at))) && is_given_syllable(names_.word(at + 2));
  }

  /// "Will Oru said": but neither "Will Oru come?" nor "In April Oru said".
  void join_first_name(Range sentence, std::uint32_t at) {
    const std::uint32_t last = at + 1;
    const bool proper = last < sentence.end && (is_person(at) ? names_.is_capitalised(last) : names_.is_proper(last));
    if (!proper || !word_names.contains(names_.word(at)) || is_title(names_.word(last)) || names_.is_glued(at)) return;
    const Range family = names_.around(last);
    const bool open = is_person(last) ? family.begin == last : !names_.at(last) && (!names_.at(at) || is_person(at));
    const bool alone = !names_.at(at) || names_.around(at).size() == 1;
    if (!open || !alone || is_no_first_name(sentence, at, family.end)) return;
    const bool begun = is_person(at) && !names_.at(last) && !is_no_name(names_.word(last));
    if (!is_person(last) && !begun && !acts(sentence, last + 1) && !is_listed_with_person(sentence, last + 1)) return;
    names_.put({at, family.end}, EntityType::Person);
  }

  bool is_no_first_name(Range sentence, std::uint32_t at, std::uint32_t end) const {
    if (is_no_name(names_.word(at + 1))) return true;  // "May God"
    if (at > sentence.begin && kPrepositions.contains(base::fold(names_.word(at - 1)))) return true;
    const std::string_view word = names_.word(at);
    if (at == sentence.begin && (word == "Will" || word == "May")) {
      const bool bare = end < sentence.end && document_.tags[end].xpos == "VB";
      return bare || names_.word(sentence.end - 1) == "?";
    }
    return is_listed_whole({at, end});
  }

  bool is_listed_whole(Range words) const { return listed_type(capitals_.text(words)).has_value(); }

  /// "April Oru and Bo Lind".
  bool is_listed_with_person(Range sentence, std::uint32_t at) const {
    return at + 1 < sentence.end && names_.word(at) == "and" && is_person(at + 1);
  }

  /// Whether a verb in the past follows, or what describes a person.
  bool acts(Range sentence, std::uint32_t at) const {
    if (at >= sentence.end) return false;
    const std::string& tag = document_.tags[at].xpos;
    if (tag == "VBD" || tag == "." || is_personal_verb(base::fold(names_.word(at)))) return true;
    return names_.word(at) == "," && at + 1 < sentence.end && base::is_digit(static_cast<unsigned char>(names_.word(at + 1)[0]));
  }

  /// William “Bill” Oru, Dwayne (Moose) Oru.
  void join_nickname(Range sentence, std::uint32_t at) {
    const char32_t mark = base::decode(names_.word(at), 0).code_point;
    const bool quoted = base::is_double_quote(mark) || base::is_apostrophe(mark) || mark == U'‘';
    if ((!quoted && mark != U'(') || at == sentence.begin || !names_.is_proper(at - 1) || names_.is_glued(at - 1)) return;
    std::uint32_t close = at + 1;
    while (close < sentence.end && close <= at + kLongestNickname && is_part_of_nickname(close)) ++close;
    if (close == at + 1 || close + 1 >= sentence.end || !closes(close, mark) || !names_.is_proper(close + 1) || names_.is_glued(close)) return;
    const Range before = name_before(sentence, at), behind = is_person(close + 1) ? names_.around(close + 1) : Range{close + 1, close + 2};
    if (before.empty() || (mark == U'(' && (before.size() > 1 || is_acronym(names_.word(at + 1))))) return;
    if (close == at + 2) family_names_.insert(names_.word(at + 1));
    names_.put({before.begin, behind.end}, EntityType::Person);
  }

  bool is_part_of_nickname(std::uint32_t token) const {
    const std::string word = base::fold(names_.word(token));
    return names_.is_capitalised(token) || word == "the" || is_particle(word);
  }

  bool closes(std::uint32_t token, char32_t opener) const {
    const char32_t mark = base::decode(names_.word(token), 0).code_point;
    if (opener == U'(') return mark == U')';
    if (base::is_double_quote(opener)) return base::is_double_quote(mark);
    return base::is_apostrophe(mark);
  }

  /// The first names, at most two, that end before the mark.
  Range name_before(Range sentence, std::uint32_t end) const {
    const Mention* name = names_.at(end - 1);
    if (name && name->type == EntityType::Person) return {names_.tokens(*name).begin, end};
    if (name && name->type != EntityType::Gpe && name->type != EntityType::Other) return {};
    std::uint32_t begin = end;
    while (begin > sentence.begin && end - begin < 2 && names_.is_capitalised(begin - 1) && is_first_name(begin - 1)) --begin;
    return {begin, end};
  }

  /// "Sydney Lake spoke": a first name and a word that ends places or bodies are a person where they act as one, or beside one.
  void turn_last_name(Range sentence, std::uint32_t at) {
    const Mention* name = names_.at(at);
    if (!name || name->type == EntityType::Person || name->type == EntityType::Norp) return;
    const Range words = names_.tokens(*name);
    if (words.begin != at || words.size() != 2 || !is_first_name(at) || is_listed_whole(words) || is_acronym(names_.word(at + 1))) return;
    if (type_of_last_word(names_.word(at + 1)) && !kSurnames.contains(names_.word(at + 1))) return;
    const bool article = at > sentence.begin && base::fold(names_.word(at - 1)) == "the";
    if (!article && (speaks(sentence, words.end) || is_beside_person(sentence, words))) names_.put(words, EntityType::Person);
  }

  /// A personal verb, also behind what is set off by commas; a relative clause with "who"; an age.
  bool speaks(Range sentence, std::uint32_t at) const {
    if (at >= sentence.end) return false;
    if (is_spoken(at)) return true;
    if (names_.word(at) != "," || at + 1 >= sentence.end) return names_.word(at) == "who";
    const std::string_view next = names_.word(at + 1);
    if (next == "who" || base::is_digit(static_cast<unsigned char>(next[0])) || is_spoken(at + 1)) return true;
    for (std::uint32_t token = at + 1; token + 1 < sentence.end && token < at + kLongestAside; ++token) {
      if (names_.word(token) == ",") return is_spoken(token + 1);
    }
    return false;
  }

  bool is_spoken(std::uint32_t token) const {
    const std::string& lemma = document_.tags[token].lemma;
    return is_personal_verb(base::fold(names_.word(token))) || lemma == "speak" || lemma == "praise" || lemma == "smile" || lemma == "criticise" || lemma == "criticize";
  }

  /// "Faith Summers, Bo Oru and Ana Lind"; "its founder, Hope Castle,".
  bool is_beside_person(Range sentence, Range words) const {
    const std::uint32_t next = words.end + 1;
    const bool list = words.end < sentence.end && (names_.word(words.end) == "," || names_.word(words.end) == "and");
    if (list && next < sentence.end && is_person(next) && names_.around(next).size() > 1) return true;
    if (words.begin < sentence.begin + 2) return false;
    const std::uint32_t noun = names_.word(words.begin - 1) == "," ? words.begin - 2 : words.begin - 1;
    return document_.tags[noun].upos == "NOUN" && is_occupation(document_.tags[noun].lemma);
  }

  /// What people are called by one word: their last names, and family names before given syllables.
  void learn(Range sentence) {
    for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
      const Mention* name = names_.at(at);
      if (!name || name->type != EntityType::Person || names_.tokens(*name).end != at + 1 || names_.tokens(*name).begin == at) continue;
      last_names_.insert(names_.word(at));
      const Range words = names_.tokens(*name);
      if (words.size() > 3 && names_.word(at - 1) == "-") hyphened_.insert(capitals_.text(Range{at - 2, at + 1}));
    }
  }

  /// "Morel-Oru" after "Jean Morel-Oru", and "Kim" after "Kim Do-yun".
  void follow(Range sentence, std::uint32_t at) {
    if (at + 2 < sentence.end && names_.word(at + 1) == "-" && hyphened_.count(capitals_.text(Range{at, at + 3}))) {
      const bool within = is_person(at) && is_person(at + 2) && names_.around(at).size() > 3;
      if (!within) names_.put({at, at + 3}, EntityType::Person);
      return;
    }
    const Mention* name = names_.at(at);
    if (!name || names_.tokens(*name).size() != 1 || name->type == EntityType::Person) return;
    if (family_names_.count(names_.word(at)) && !listed_type(names_.word(at))) names_.put({at, at + 1}, EntityType::Person);
  }

  /// In a headline a person's name ends with a last name that the text below has: "Oru Signs".
  void cut_headline(std::uint32_t at) {
    const Mention* name = names_.at(at);
    if (!name || name->type != EntityType::Person) return;
    const Range words = names_.tokens(*name);
    if (words.begin != at || words.size() < 2 || last_names_.count(names_.word(words.end - 1))) return;
    for (std::uint32_t last = words.end - 1; last-- > words.begin;) {
      if (last_names_.count(names_.word(last))) return names_.put({words.begin, last + 1}, EntityType::Person);
    }
  }

  /// "Oru, John A., of Velm": a last name before the first, as lists have it.
  void join_reversed(Range sentence, std::uint32_t at) {
    if (at + 4 >= sentence.end || names_.word(at + 1) != "," || !names_.is_capitalised(at) || !first_names.contains(names_.word(at + 2))) return;
    if (at > sentence.begin && (names_.word(at - 1) == "," || names_.word(at - 1) == "and" || names_.is_capitalised(at - 1))) return;
    std::uint32_t end = at + 3;
    const std::string_view initial = names_.word(end);
    if (initial.size() > 2 || !names_.is_capitalised(end) || (initial.size() == 2 && initial[1] != '.')) return;
    ++end;
    if (initial.size() == 1 && end < sentence.end && names_.word(end) == ".") ++end;
    if (end < sentence.end && names_.word(end) != "," && names_.word(end) != ".") return;
    names_.put({at, end}, EntityType::Person);
  }

  const Document& document_;
  NameTable& names_;
  Capitals capitals_;
  std::unordered_set<std::string_view> family_names_;  ///< of people with hyphened given names; and nicknames
  std::unordered_set<std::string_view> last_names_;    ///< of people whom the text names in full
  std::unordered_set<std::string_view> hyphened_;      ///< last names of two parts
};

}  // namespace

void whole_people(const Document& document, NameTable& names) { Reader(document, names).read(); }

}  // namespace nutgraf::names
