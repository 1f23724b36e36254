#include "names/offices.h"

#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "names/candidates.h"
#include "names/evidence.h"
#include "names/lists.h"
#include "names/name_words.h"
#include "names/revision.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestOffice = 14;  ///< tokens

/// Ranks of police and army and forms of address that are written short, before a name.
constexpr auto kRanks = base::word_set(
    {"PC", "WPC", "PCSO", "DC", "DS", "DI", "DCI", "DSI", "Det", "Det.", "Insp", "Insp.", "Supt", "Supt.", "Const", "Const.", "Cllr",
     "Cllr.", "Cpl", "Cpl.", "Pte", "Pvt", "Pvt.", "Pfc.", "Spc.", "Maj", "Brig", "Brig.", "Cmdr", "Cmdr.", "Adm", "Fr", "Fr.", "Revd",
     "Atty.", "Supt", "Constable", "Corporal", "Private", "Trooper", "Sheriff", "Rabbi", "Reverend"});

/// Who holds an office that "for" or "of" and its business follow.
constexpr auto kOfficers = base::word_set(
    {"Minister", "Secretary", "Undersecretary", "Under-Secretary", "Commissioner", "Ambassador", "Spokesman", "Spokeswoman",
     "Spokesperson", "Director", "Envoy", "Governor", "Chancellor", "Commander", "Superintendent", "Chief", "Ombudsman"});

class Reader {
 public:
  Reader(const Document& document, NameTable& names) : document_(document), names_(names), capitals_(document) {}

  void read() {
    capitals_.for_each_word([&](Range sentence, std::uint32_t at) {
      drop_rank(at);
      read_district(sentence, at);
      read_office(sentence, at);
    });
  }

 private:
  bool is_person(std::uint32_t token) const { return names_.is_of(token, EntityType::Person); }

  /// "PC Ana Oru" is Ana Oru; "Shadow" before "Health Secretary" is nobody.
  void drop_rank(std::uint32_t at) {
    if (!is_person(at)) return;
    const Range name = names_.around(at);
    if (name.begin != at) return;
    if (name.size() > 1 && !names_.is_capitalised(at) && is_maiden(at)) return names_.put({at + 1, name.end}, EntityType::Person);
    if (name.size() > 1 && kRanks.contains(names_.word(at))) names_.put({at + 1, name.end}, EntityType::Person);
    if (name.size() == 1 && is_qualifier(names_.word(at))) names_.clear(name);
  }

  /// "United States District Judge Oru", "California State Senator Oru": the country or state is a place, the rest of the office none.
  void read_district(Range sentence, std::uint32_t at) {
    static constexpr auto kOffices = base::word_set({"Judge", "Attorney"});
    static constexpr auto kStateOffices = base::word_set({"Assemblyman", "Assemblywoman", "Auditor", "Representative", "Senator", "Treasurer"});
    if (at + 1 >= sentence.end) return;
    const std::string_view next = names_.word(at + 1);
    if (names_.word(at) == "District" ? !kOffices.contains(next) : names_.word(at) != "State" || !kStateOffices.contains(next)) return;
    const Mention* name = names_.at(at);
    if (!name || names_.tokens(*name).end != at + 1) return;
    for (std::uint32_t begin = at - std::min(at - sentence.begin, 2u); begin < at; ++begin) {
      if (is_state({begin, at})) return names_.put({begin, at}, EntityType::Gpe), names_.clear({at, at + 1});
    }
    names_.clear(names_.tokens(*name));
  }

  /// Whether the words are the name of a country or of a part of one: "United States", "US", "Ohio".
  bool is_state(Range words) const {
    const std::string_view name = text(document_, words);
    return is_country_or_region(name) || name == "US" || name == "U.S.";
  }

  bool is_maiden(std::uint32_t token) const { return names_.word(token) == "née" || names_.word(token) == "nee" || names_.word(token) == "né" || names_.word(token) == "born"; }

  /// "Minister for Trade and Fisheries Lars Oru": what follows "for" as far as the first name is no part of his.
  void read_office(Range sentence, std::uint32_t at) {
    if (!kOfficers.contains(names_.word(at)) || at + 3 >= sentence.end) return;
    const std::string_view link = names_.word(at + 1);
    if (link != "for" && link != "of") return;
    std::uint32_t end = at + 2, part = at + 2;
    for (; end < sentence.end && end < at + kLongestOffice && goes_on(end, part); ++end) {
      if (!names_.is_capitalised(end)) part = end + 1;
    }
    while (end > part && !names_.is_capitalised(end - 1)) --end;
    const std::uint32_t first = end < part + 3 ? end : first_of_holder(part, end);
    if (first == end) return leave_business({at, at + 2}, end);
    const std::uint32_t last = is_person(end - 1) ? names_.around(end - 1).end : end;
    clear_business({at + 2, first});
    names_.put({first, last}, EntityType::Person);
  }

  /// "The Minister for Local Affairs" names nobody.
  void leave_business(Range office, std::uint32_t end) {
    static constexpr auto kHeads = base::word_set({"Minister", "Secretary", "Undersecretary", "Under-Secretary"});
    if (kHeads.contains(names_.word(office.begin)) && names_.word(office.begin + 1) == "for") clear_business({office.end, end});
  }

  bool goes_on(std::uint32_t token, std::uint32_t part) const {
    const std::string_view word = names_.word(token);
    if (names_.is_capitalised(token)) return true;
    if (word == "and" || word == "&" || word == "the" || word == "of" || word == "for") return true;
    const bool listed = word == "," && token > part && token + 1 < document_.tokens.size() && names_.is_capitalised(token + 1);
    const bool holder = listed && is_person(token + 1) && names_.around(token + 1).size() > 1;  // "for Harbours, Susan Oru"
    return listed && !holder && !is_person(token - 1);
  }

  /// Where the name of the office's holder begins: at the first of two or three last words that are a first name, or that a person's
  /// name ends with; `end` where nobody is named.
  std::uint32_t first_of_holder(std::uint32_t part, std::uint32_t end) const {
    if (is_place(names_.word(part))) return part + 1;
    for (std::uint32_t at = part + 1; at + 1 < end; ++at) {
      if (is_particle(base::fold(names_.word(at)))) return end;
      if (first_names.contains(names_.word(at))) return at;
    }
    const Mention* name = names_.at(end - 1);
    if (!name || name->type != EntityType::Person || names_.tokens(*name).end != end) return end;
    return end - 2;
  }


  /// Business is neither a person nor a body; the countries in it stay.
  void clear_business(Range words) {
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      const Mention* name = names_.at(token);
      if (!name) continue;
      const bool single = name->type == EntityType::Person && (names_.tokens(*name).size() == 1 || names_.tokens(*name).end > words.end);
      if (single || name->type == EntityType::Organization) names_.clear(names_.tokens(*name));
    }
  }

  const Document& document_;
  NameTable& names_;
  Capitals capitals_;
};

}  // namespace

void leave_offices(const Document& document, NameTable& names) { Reader(document, names).read(); }

}  // namespace nutgraf::names
