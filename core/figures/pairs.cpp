#include "figures/pairs.h"

#include <algorithm>

#include "base/exact.h"
#include "base/word_set.h"
#include "document/text.h"
#include "figures/currencies.h"
#include "figures/units.h"

namespace nutgraf::figures {
namespace {

constexpr auto kOfVotes = base::word_set({"vote", "votes", "voted", "voting", "ballot", "ballots", "majority", "ruling", "ruled", "passed", "approved", "rejected",
                                          "senate", "council", "committee", "jury", "court", "parliament", "house", "decision", "confirmed"});
constexpr auto kOfGames = base::word_set(
    {"win", "wins", "won", "winning", "beat", "beats", "beaten", "beating", "lose", "loses", "lost", "losing", "lead", "led", "leading", "draw", "draws",
     "drew", "drawn", "defeat", "defeats", "defeated", "defeating", "victory", "score", "scores", "scored", "scoring", "tie", "tied", "match", "final", "game",
     "games", "goal", "goals", "half-time", "halftime", "shutout", "series", "sets", "aggregate", "penalties", "equaliser", "loss", "result"});

/// How many words around a pair are looked at for what it counts.
constexpr std::size_t kReach = 12;

template <class Set>
bool has_near(const Words& words, std::size_t begin, std::size_t end, const Set& set) {
  const std::size_t last = std::min(words.size(), end + kReach);
  for (std::size_t at = begin > kReach ? begin - kReach : 0; at < last; ++at) {
    if (set.contains(words.at(at).text)) return true;
  }
  return false;
}

bool is_above(Number a, Number b) { return to_double(a) > to_double(b); }

void make_range(Amount& amount, Number low, const Numeral& second) {
  Figure& figure = amount.figure;
  figure.bound = FigureBound::Range;
  figure.value.reset();
  figure.low = low;
  figure.high = second.value;
  figure.step = second.step;
  amount.end = second.end;
}

/// "5 to 6 million": the multiplier belongs to both.
Number in_step(const Numeral& first, const Numeral& second) {
  const bool shared = first.by == 1 && second.by > 1 && to_double(first.value) < 1000;
  const auto scaled = shared ? base::multiply(first.value, {second.by, 1}) : std::nullopt;
  return scaled ? *scaled : first.value;
}

/// Two numbers with a dash between them: a range of what is counted, or a vote or score.
bool read_dashed(const Words& words, Amount& amount, const Numeral& second, bool money) {
  Figure& figure = amount.figure;
  const Number first = in_step(amount.numeral, second);
  const bool votes = has_near(words, amount.number, second.end, kOfVotes), game = has_near(words, amount.number, second.end, kOfGames);
  const bool whole = first.denominator == 1 && second.value.denominator == 1 && !money;
  const std::string_view next = words.xpos(second.end);
  const bool counts = next == "NNS" || words.at(second.end).is("people") || words.at(second.end).is("%") || words.at(second.end).is("-") || money;
  const bool rises = is_above(second.value, first);
  if (rises && (counts || !(votes || game))) {
    make_range(amount, first, second);
    return counts || second.by > 1;
  }
  constexpr double kHighestScore = 1000;
  if (!whole || !(votes || game) || to_double(first) > kHighestScore) return false;
  figure.kind = votes && !(game && to_double(first) < 20 && !words.at(second.end).is("vote")) ? FigureKind::Votes : FigureKind::Result;
  figure.against = second.value;
  amount.end = second.end;
  return true;
}

/// "[3] to 1", "[52] votes to 48".
bool read_to(const Words& words, Amount& amount, const Numeral& second, std::size_t noun) {
  Figure& figure = amount.figure;
  const Number first = in_step(amount.numeral, second);
  const bool behind_from = amount.begin > 0 && words.at(amount.begin - 1).is("from");
  const bool ranging = amount.begin > 1 && words.at(amount.begin - 2).text.substr(0, 4) == "rang";
  const bool counts_votes = noun > 0 && words.at(amount.end).text.substr(0, 4) == "vote";
  const bool votes = noun > 0 ? counts_votes : has_near(words, amount.number, second.end, kOfVotes);
  const bool game = noun > 0 ? !counts_votes : has_near(words, amount.number, second.end, kOfGames);
  if (noun == 0 && is_above(second.value, first) && (!behind_from || ranging)) {
    make_range(amount, first, second);
    return true;
  }
  const bool scores = amount.numeral.form == NumeralForm::Cardinal && (votes || game) && !behind_from;
  if (!scores) return true;  // the second number is an amount of its own
  figure.kind = votes && (noun > 0 || !game) ? FigureKind::Votes : FigureKind::Result;
  figure.against = second.value;
  amount.end = second.end;
  return true;
}

/// "one in five", "9 out of 10".
bool read_ratio(const Words& words, Amount& amount) {
  std::size_t at = amount.end;
  if (words.at(at).is("in")) {
    at += 1;
  } else if (words.phrase(at, "out of") > 0) {
    at += 2;
    if (words.at(at).is("every")) ++at;
  } else {
    return false;
  }
  if (words.at(at).is("every")) ++at;
  const auto whole = read_numeral(words, at, false);
  const bool counts = whole && whole->form == NumeralForm::Cardinal && is_above(whole->value, amount.numeral.value) && whole->value.denominator == 1;
  constexpr double kRoundest = 1'000'000;
  if (!counts || to_double(whole->value) > kRoundest || document::overlaps_time(words.document(), words.span(at, whole->end))) return false;
  const auto share = base::multiply(amount.numeral.value, {1, whole->value.numerator});
  if (!share) return false;
  Figure& figure = amount.figure;
  figure.kind = FigureKind::Share;
  figure.unit = "1";
  figure.value = *share;
  figure.step = {1, whole->value.numerator};
  amount.end = whole->end;
  return true;
}

/// "Rose [3%] to 5%": by how much something moved, which is no end of a range.
bool is_moved(const Words& words, const Amount& amount) {
  std::size_t before = amount.number;
  while (before > 0 && (words.xpos(before - 1) == "RB" || words.xpos(before - 1) == "IN") && !words.at(before - 1).is("from")) --before;
  return before == 0 || words.xpos(before - 1).substr(0, 2) == "VB" || words.at(before - 1).is("from");
}

}  // namespace

bool read_second_number(const Words& words, Amount& amount, bool money) {
  if (amount.numeral.form == NumeralForm::Several) return true;
  if (amount.numeral.form == NumeralForm::Cardinal && !money && read_ratio(words, amount)) return true;
  std::size_t at = amount.end;
  const bool of_votes = words.at(at).is("votes") || words.at(at).is("vote");
  const bool of_game = words.at(at).is("points") || words.at(at).is("goals") || words.at(at).is("runs") || words.at(at).is("frames") || words.at(at).is("sets");
  const auto unit = of_votes || money ? std::nullopt : read_unit(words, at);  // "10% to 12%"
  const std::size_t noun = (of_votes || of_game) && words.at(at + 1).is("to") ? 1 : 0;
  if (unit) at = unit->end;
  const Word& mark = words.at(at + noun);
  const bool between = amount.begin > 0 && words.at(amount.begin - 1).is("between") && mark.is("and");
  const bool dashed = mark.is_dash() && mark.glued == words.at(at + 1).glued;
  const std::size_t hyphens = mark.is("-") && mark.glued && words.at(at + noun + 1).is("to") && words.at(at + noun + 2).is("-") ? 1 : 0;  // "230-to-197"
  const bool to = (mark.is("to") && (!unit || !is_moved(words, amount))) || hyphens > 0;
  const bool joined = between || dashed || to || mark.is("or");
  if (!joined) return true;
  at += noun + 1 + 2 * hyphens;
  if (const auto sign = money ? read_money_sign(words, at) : std::nullopt) {
    if (sign->code != amount.figure.unit) return true;  // "£738 or $910"
    at = sign->end;
  }
  const auto second = read_numeral(words, at, money);
  const bool number = second && (second->form == NumeralForm::Cardinal || second->form == NumeralForm::Fraction);
  if (!number) return true;
  if (unit && !read_unit(words, second->end)) return true;
  if (dashed && hyphens == 0) return read_dashed(words, amount, *second, money);
  const Number first = in_step(amount.numeral, *second);
  if (between || (mark.is("or") && is_above(second->value, first))) {
    make_range(amount, first, *second);
    return true;
  }
  return mark.is("or") || read_to(words, amount, *second, noun);
}

}  // namespace nutgraf::figures
