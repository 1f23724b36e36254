#include "figures/no_amounts.h"

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::figures {
namespace {

/// Nouns that are told apart by a number behind them.
constexpr auto kNumbered = base::word_set(
    {"act", "amendment", "apartment", "article", "audit", "boxing", "bus", "category", "channel", "chapter", "clause", "class", "code", "count", "day", "district",
     "episode", "exhibit", "exit", "extension", "figure", "film", "flat", "flight", "floor", "formula", "game", "gate", "grade", "group", "heat", "highway", "interstate",
     "issue", "item", "junction", "lap", "level", "line", "lot", "match", "model", "motorway", "no", "no.", "nos", "nos.", "number", "numbers", "page",
     "pages", "paragraph", "part", "phase", "pier", "platform", "plot", "point", "pole", "race", "resolution", "road", "room", "round", "route", "schedule",
     "season", "section", "sector", "seed", "stage", "state", "station", "step", "table", "terminal", "test", "tier", "title", "train", "type", "unit",
     "verse", "version", "volume", "ward", "week", "zone", "#", "v.", "pp.", "p.", "ext.", "rule", "proposition", "measure", "region", "block", "booth", "reactor",
     "building", "camp", "area", "engine", "hall", "lane", "runway", "turn", "year"});

/// Of them those that only tell classes apart, also before a plural: "category 5 storms".
constexpr auto kClasses = base::word_set({"category", "channel", "class", "formula", "grade", "level", "no.", "number", "phase", "stage", "tier", "type", "version"});

/// What is done with the number of a telephone.
constexpr auto kCalling = base::word_set({"call", "called", "calling", "calls", "dial", "dialed", "dialled", "dialing", "dialling", "phone", "phoned", "phoning", "ring", "text"});

/// Nouns that end the names of streets.
constexpr auto kStreets = base::word_set({"street", "st", "st.", "road", "rd", "rd.", "avenue", "ave", "ave.", "lane", "drive", "boulevard", "blvd", "blvd.", "court",
                                          "place", "square", "terrace", "way", "crescent", "parkway", "highway", "row", "mews", "plaza", "quay"});

/// "the Group of [Seven]": a number in capitals within a sentence is part of a name.
bool is_capital_word(const Words& words, const Amount& amount) {
  const std::size_t at = amount.number;
  const bool capital = at > 0 && words.at(at).capital && !amount.numeral.digits;
  return capital && !words.at(amount.end).capital && (words.at(at - 1).is("of") || words.at(at - 1).capital);
}

bool is_letters(const Word& word) { return !word.text.empty() && (static_cast<unsigned char>(word.text[0]) >= 0x80 || (word.text[0] >= 'a' && word.text[0] <= 'z')); }

/// "F-16", "A320", "mid-20s": letters or another number grow into the number. A sign of money or a bracket does not.
bool grows_from_word(const Words& words, const Amount& amount) {
  const std::size_t at = amount.number;
  if (at == 0 || !words.at(at).glued || at > amount.begin) return false;
  const Word& before = words.at(at - 1);
  if (before.is("-") && before.glued && at >= 2) return is_letters(words.at(at - 2)) || words.at(at - 2).digits;
  return is_letters(before) || before.is("/") || before.is(".") || before.is(":") || before.is("'") || before.is("#") || before.is("@");
}

/// "24-hours-a-day", "a 12-hour shift": a length of time that a hyphen joins to its number.
bool is_length(const Words& words, const Amount& amount) {
  constexpr auto kLengths = base::word_set({"day", "days", "hour", "hours", "minute", "minutes", "month", "months", "second", "seconds", "week", "weeks", "year", "years"});
  constexpr auto kLength = base::word_set({"day", "hour", "minute", "month", "week", "year"});
  const Word& hyphen = words.at(amount.end);
  const bool bare = amount.figure.kind == FigureKind::Count && kLength.contains(hyphen.text) && words.xpos(amount.end + 1).substr(0, 2) == "NN";
  if (bare && amount.figure.value != Number{1, 1}) return true;  // "a 47 month prison term"
  return amount.figure.kind == FigureKind::Count && hyphen.is("-") && hyphen.glued && words.at(amount.end + 1).glued && kLengths.contains(words.at(amount.end + 1).text);
}

/// "3D", "4G", "20s", "747-400", "7/24": something that is no unit grows out of the amount.
bool grows_into_word(const Words& words, const Amount& amount) {
  const Word& next = words.at(amount.end);
  if (!next.glued) return false;
  const bool hyphen = next.is("-") && words.at(amount.end + 1).glued;
  const bool code = hyphen && (words.at(amount.end + 1).digits || (amount.numeral.digits && words.at(amount.end + 1).capital));
  return code || next.digits || next.is("/") || next.is(":") || (is_letters(next) && !hyphen && amount.numeral.digits && !next.is("–") && !next.is("—") && !next.is("…"));
}

/// "Phoned 911", "on 096234600": no count begins with a nought.
bool is_telephone(const Words& words, const Amount& amount) {
  const std::string& digits = words.at(amount.number).text;
  const bool plain = digits.size() >= 3 && digits.find_first_not_of("0123456789") == std::string::npos && amount.end == amount.number + 1;
  if (!plain || amount.figure.kind != FigureKind::Count) return false;
  const bool called = amount.number > 0 && kCalling.contains(words.at(amount.number - 1).text) && words.xpos(amount.end) != "NNS";
  return called || digits[0] == '0';
}

/// "on a scale of one to ten".
bool is_of_scale(const Words& words, const Amount& amount) {
  return words.phrase_before(amount.begin, "scale of") + words.phrase_before(amount.begin, "scale from") > 0;
}

bool is_street_number(const Words& words, const Amount& amount) {
  constexpr std::size_t kLongest = 4;
  for (std::size_t ahead = 0; ahead < kLongest && words.at(amount.end + ahead).capital; ++ahead) {
    if (ahead > 0 && kStreets.contains(words.at(amount.end + ahead).text)) return true;
  }
  return false;
}

/// Four plain digits that would be a year of now, with nothing behind that they could count.
bool is_bare_year(const document::Trees& trees, const Words& words, const Amount& amount) {
  const Word& word = words.at(amount.number);
  const bool plain = word.text.size() == 4 && word.text.find_first_not_of("0123456789") == std::string::npos && amount.end == amount.number + 1;
  constexpr double kFirst = 1500, kLast = 2199;
  const double value = to_double(amount.numeral.value);
  if (!plain || value < kFirst || value > kLast || amount.begin < amount.number) return false;
  const std::string_view relation = trees.empty() ? std::string_view() : trees.universal_relation(word.token);
  const bool counts = relation == "nsubj" || relation == "obj";  // "1720 had been discharged"
  return !counts && words.xpos(amount.end) != "NNS" && words.xpos(amount.end + 1) != "NNS" && !words.at(amount.end).is("people");
}

/// "1." at the head of a line, "(1)", "[1]".
bool is_label(const Words& words, const Amount& amount) {
  const bool bare = amount.figure.kind == FigureKind::Count && amount.end == amount.number + 1 && amount.numeral.digits;
  const Word& next = words.at(amount.end);
  const bool heads = amount.number == 0 && (next.is(".") || next.is(")")) && amount.end < words.size();
  const bool bracketed = amount.number > 0 && ((words.at(amount.number - 1).is("(") && next.is(")")) || (words.at(amount.number - 1).is("[") && next.is("]")));
  return bare && (heads || bracketed);
}

}  // namespace

NoAmounts::NoAmounts(const Document& document, const document::Trees& trees) : document_(document), trees_(trees), in_name_(document.tokens.size()) {
  for (const Mention& name : document.names) {
    const IdRange<Token> tokens = document::tokens_in(document, name.span);
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) in_name_[token] = true;
  }
}

/// Whether the number belongs to a name, or to a noun before it that it numbers.
bool NoAmounts::is_named(const Words& words, const Amount& amount) const {
  const std::uint32_t token = words.at(amount.number).token;
  const bool money = amount.figure.kind == FigureKind::Money;
  if (in_name_[token] && !money) return true;
  if (amount.number == 0 || money || amount.figure.kind == FigureKind::Age || amount.begin < amount.number) return false;
  const Word& before = words.at(amount.number - 1);
  if (kNumbered.contains(before.text)) return words.xpos(amount.end) != "NNS" || kClasses.contains(before.text);
  if (trees_.empty() || amount.figure.kind != FigureKind::Count) return false;
  const bool behind_name = before.capital && words.xpos(amount.number - 1).substr(0, 3) == "NNP";
  const bool before_noun = !trees_.is_root(token) && trees_.head(token) > token && trees_.universal_relation(token) == "nummod";
  const std::string_view relation = trees_.universal_relation(token);
  return behind_name && !before_noun && relation != "appos" && relation != "nsubj" && relation != "obj" && relation != "conj";
}

/// "one" that counts nothing: "one of the best", "no one", "this one", "one would think".
bool NoAmounts::is_pronoun(const Words& words, const Amount& amount) const {
  if (!words.at(amount.number).is("one") || amount.end != amount.number + 1 || amount.figure.kind != FigureKind::Count) return false;
  constexpr auto kSome = base::word_set({"day", "moment", "morning", "night", "occasion", "point", "stage", "thing", "time", "way"});
  if (trees_.empty() || words.at(amount.end).is("of") || kSome.contains(words.at(amount.end).text)) return true;  // "on one occasion"
  const std::uint32_t token = words.at(amount.number).token;
  const bool counts = trees_.tag(token).upos == "NUM" && trees_.universal_relation(token) == "nummod" && trees_.head(token) > token;
  return !counts || words.at(amount.end).is("another") || words.at(amount.end).is("-");
}

bool NoAmounts::holds(const Words& words, const Amount& amount) const {
  const Span number = words.span(amount.number, amount.end);
  const bool timeless = amount.figure.kind == FigureKind::Age || amount.figure.kind == FigureKind::Money || amount.figure.unit == "%";
  if (!timeless && document::overlaps_time(document_, number)) return true;
  return is_named(words, amount) || is_pronoun(words, amount) || grows_from_word(words, amount) || grows_into_word(words, amount) ||
         is_street_number(words, amount) || is_bare_year(trees_, words, amount) || is_telephone(words, amount) || is_length(words, amount) || is_label(words, amount) || is_of_scale(words, amount) || is_capital_word(words, amount);
}

}  // namespace nutgraf::figures
