#include "figures/changes.h"

#include <algorithm>

#include "base/word_set.h"

namespace nutgraf::figures {
namespace {

/// Verbs and nouns for a quantity that becomes more or less, by their lemmas.
constexpr auto kUp = base::word_set({"appreciate", "climb", "expand", "gain", "grow", "growth", "hike", "increase", "jump", "raise", "rally", "rebound", "rise",
                                     "skyrocket", "soar", "spike", "surge", "swell"});
constexpr auto kDown = base::word_set({"contract", "cut", "decline", "decrease", "depreciate", "dip", "drop", "dwindle", "ease", "fall", "lower", "plummet", "plunge",
                                       "reduce", "reduction", "shrink", "sink", "slide", "slip", "slump", "tumble"});
constexpr auto kEither = base::word_set({"change", "go", "move", "revise", "shift", "swing", "upgrade", "downgrade"});

Direction direction_of(std::string_view lemma) { return kUp.contains(lemma) ? Direction::Up : kDown.contains(lemma) ? Direction::Down : Direction::None; }

bool tells_change(std::string_view lemma) { return direction_of(lemma) != Direction::None || kEither.contains(lemma); }

std::string_view lemma(const Words& words, std::size_t at) {
  const std::uint32_t token = words.at(at).token;
  return token < words.document().tags.size() ? std::string_view(words.document().tags[token].lemma) : std::string_view();
}

/// The nearest word before `begin` that tells a change, within its clause; the words' number where there is none.
std::size_t change_before(const Words& words, std::size_t begin) {
  constexpr std::size_t kReach = 12;
  for (std::size_t at = begin; at > 0 && begin - at < kReach; --at) {
    if (words.at(at - 1).is(";") || words.at(at - 1).is(":")) break;
    if (tells_change(lemma(words, at - 1))) return at - 1;
  }
  return words.size();
}

bool is_of_degree(const Figure& figure) { return figure.kind == FigureKind::Share || figure.kind == FigureKind::Money; }

}  // namespace

Change find_change(const Words& words, std::size_t begin, std::size_t end, const Figure& figure) {
  while (begin > 1 && (words.at(begin - 1).is("record") || words.at(begin - 1).is("a") || words.at(begin - 1).is("just") || words.at(begin - 1).is("only"))) --begin;
  if (begin == 0 && end >= words.size()) return {};
  const Word& before = words.at(begin == 0 ? words.size() : begin - 1);
  const std::string_view next = lemma(words, end);
  const bool noun = words.xpos(end).substr(0, 2) == "NN";
  if (noun && is_of_degree(figure) && direction_of(next) != Direction::None) return {ChangePart::By, direction_of(next), words.at(end).token};  // "a 3% rise"
  if (begin == 0) return {};
  if ((before.is("up") || before.is("down")) && is_of_degree(figure)) {
    return {ChangePart::By, before.is("up") ? Direction::Up : Direction::Down, before.token};
  }
  const bool from = before.is("from");
  if (from && begin >= 2 && (words.at(begin - 2).is("up") || words.at(begin - 2).is("down"))) {
    return {ChangePart::From, words.at(begin - 2).is("up") ? Direction::Up : Direction::Down, words.at(begin - 2).token};
  }
  const std::size_t at = change_before(words, begin);
  if (at >= words.size()) return {};
  const std::uint32_t word = words.at(at).token;
  const Direction direction = direction_of(lemma(words, at));
  const bool verb = words.xpos(at).substr(0, 1) == "V";
  if (before.is("by") && verb && begin - at < 5) return {ChangePart::By, direction, word};
  if (before.is("to") || from) return {from ? ChangePart::From : ChangePart::To, direction, word};
  const bool of = before.is("of") && at + 2 == begin && !verb;
  const bool directly = verb && begin - at <= 2 && (at + 1 == begin || words.xpos(at + 1) == "RB" || words.xpos(at + 1) == "DT");
  if ((of || directly) && is_of_degree(figure) && direction != Direction::None) return {ChangePart::By, direction, word};
  return {};
}

bool is_record(const Words& words, std::size_t begin, std::size_t end) {
  constexpr std::size_t kNear = 4, kClause = 12;
  const std::size_t first = begin > kNear ? begin - kNear : 0;
  for (std::size_t at = first; at < std::min(words.size(), end + kNear); ++at) {
    if (words.at(at).is("record") && words.xpos(at).substr(0, 1) != "V" && !words.at(at + 1).is("of")) return true;
  }
  bool superlative = false;
  for (std::size_t at = begin > kClause ? begin - kClause : 0; at < std::min(words.size(), end + kClause); ++at) {
    superlative = superlative || words.xpos(at) == "JJS";
    if (superlative && (words.at(at).is("since") || words.at(at).is("ever") || words.phrase(at, "in history") > 0 || words.phrase(at, "on record") > 0)) return true;
  }
  return false;
}

}  // namespace nutgraf::figures
