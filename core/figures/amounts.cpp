#include "figures/amounts.h"

#include "base/exact.h"
#include "base/word_set.h"
#include "document/text.h"
#include "figures/bounds.h"
#include "figures/currencies.h"
#include "figures/pairs.h"
#include "figures/units.h"

namespace nutgraf::figures {
namespace {

constexpr auto kReaching = base::word_set({"finish", "finished", "finishing", "came", "come", "placed", "rank", "ranked", "ranks", "ranking", "qualified"});

/// "third-largest", "second most populous", "finished third", "12th place". Other ordinals number things and are no figures.
std::optional<Amount> read_rank(const Words& words, std::size_t at, const Numeral& numeral) {
  const std::size_t next = words.at(numeral.end).is("-") ? numeral.end + 1 : numeral.end;
  const bool superlative = words.xpos(next) == "JJS" || words.xpos(next) == "RBS";
  const bool place = words.at(next).is("place") || words.at(next).is("position");
  const bool reached = at > 0 && kReaching.contains(words.at(at - 1).text);
  if (!superlative && !place && !reached) return std::nullopt;
  Amount amount{{}, at, superlative || place ? next + 1 : numeral.end, at, numeral};
  amount.figure.kind = FigureKind::Rank;
  amount.figure.value = numeral.value;
  return amount;
}

/// "34-year-old", "34 years old", "six months old", "34 years of age", "aged 34", "at the age of 34".
bool read_age(const Words& words, Amount& amount) {
  const std::size_t hyphen = words.at(amount.end).is("-") ? 1 : 0;
  const std::string_view unit = words.at(amount.end + hyphen).text;
  const std::string_view singular = unit.size() > 1 && unit.back() == 's' ? unit.substr(0, unit.size() - 1) : unit;
  const bool of_time = singular == "year" || singular == "month" || singular == "week" || singular == "day";
  const std::size_t behind = amount.end + hyphen + 1, second = words.at(behind).is("-") ? behind + 1 : behind;
  const bool old = words.at(second).is("old") || words.at(second).is("olds");
  const std::size_t before = amount.number;
  if (of_time && (old || words.phrase(behind, "of age") > 0)) {
    amount.end = old ? second + 1 : behind + 2;
    amount.figure.unit = time_unit(singular);
  } else if (words.phrase_before(before, "aged") + words.phrase_before(before, "the age of") + words.phrase_before(before, "age") + words.phrase_before(before, "at age") +
                 words.phrase_before(before, "aged between") + words.phrase_before(before, "ages of") + words.phrase_before(before, "ages") > 0) {
    amount.figure.unit = "a";
  } else {
    return false;
  }
  amount.figure.kind = FigureKind::Age;
  return true;
}

/// "three times as many", "10 times the size": how many times as much, not how often.
bool read_multiple(const Words& words, Amount& amount) {
  if (!words.at(amount.end).is("times")) return false;
  const std::string& next = words.at(amount.end + 1).text;
  const bool compares = next == "as" || next == "the" || next == "more" || next == "higher" || next == "larger" || next == "bigger" || next == "greater" ||
                        next == "faster" || next == "that";
  if (!compares) return false;
  amount.figure.kind = FigureKind::Ratio;
  amount.figure.unit = "1";
  ++amount.end;
  return true;
}

void make_hundredths(Figure& figure) {
  for (std::optional<Number>* number : {&figure.value, &figure.low, &figure.high}) {
    if (*number) *number = base::multiply(**number, {1, 100});
  }
}

/// Money by the word behind it, or a unit.
void read_unit_behind(const Words& words, Amount& amount, bool money) {
  Figure& figure = amount.figure;
  const std::size_t hyphen = words.at(amount.end).is("-") && words.at(amount.end).glued ? 1 : 0;
  const std::size_t of = words.at(amount.end).is("of") && figure.bound == FigureBound::Several ? 1 : 0;  // "millions of dollars"
  const std::size_t at = amount.end + hyphen + of;
  if (const auto currency = money ? std::nullopt : read_money_word(words, at)) {
    figure.kind = FigureKind::Money;
    figure.unit = currency->code;
    if (currency->hundredths) make_hundredths(figure);
    amount.end = currency->end;
    return;
  }
  if (money) {
    const auto code = read_money_word(words, at);  // "$5 million US", "£3 million sterling"
    if (code && code->code == figure.unit && hyphen + of == 0) amount.end = code->end;
    return;
  }
  const auto unit = read_unit(words, at);
  if (!unit) return;
  figure.unit = unit->code;
  const bool part = figure.unit == "%" || figure.unit == "{percentage_point}" || figure.unit == "{basis_point}";
  figure.kind = part ? FigureKind::Share : FigureKind::Measure;
  amount.end = unit->end;
}

/// "magnitude 6.5", "a 6.5-magnitude earthquake": the unit stands before or behind.
void read_magnitude(const Words& words, Amount& amount) {
  const std::size_t behind = amount.end + (words.at(amount.end).is("-") ? 1 : 0);
  std::size_t before = amount.number;
  if (before > 0 && (words.at(before - 1).is("of") || words.at(before - 1).is("-"))) --before;
  const bool after = words.at(behind).is("magnitude"), ahead = before > 0 && words.at(before - 1).is("magnitude");
  if (!after && !ahead) return;
  amount.figure.kind = FigureKind::Measure;
  amount.figure.unit = "{magnitude}";
  if (after) amount.end = behind + 1;
}

/// Where one bound is words' and the other nothing's.
void set_limits(Figure& figure) {
  if (figure.bound == FigureBound::Range || !figure.value) return;
  const Number value = *figure.value;
  const bool low = figure.bound == FigureBound::Exact || figure.bound == FigureBound::AtLeast || figure.bound == FigureBound::MoreThan;
  const bool high = figure.bound == FigureBound::Exact || figure.bound == FigureBound::AtMost || figure.bound == FigureBound::LessThan;
  if (low) figure.low = value;
  if (high) figure.high = value;
}

/// "between", "more than", "or more".
void read_bounds(const Words& words, Amount& amount) {
  Figure& figure = amount.figure;
  const Bound behind = bound_behind(words, amount.end);
  if (behind.bound != FigureBound::Exact) amount.end = behind.at;
  if (behind.bound != FigureBound::Exact && figure.kind == FigureKind::Count) read_unit_behind(words, amount, false);  // "1,000 or more kilograms"
  const bool between = amount.begin > 0 && words.at(amount.begin - 1).is("between") && figure.bound == FigureBound::Range;
  if (between) --amount.begin;
  const Bound before = bound_before(words, amount.begin);
  amount.begin = before.at;
  if (figure.bound != FigureBound::Exact) return;
  figure.bound = before.bound != FigureBound::Exact ? before.bound : behind.bound;
}

/// Time by time or head by head: "an hour", "per person".
void read_per(const Words& words, Amount& amount) {
  const Word& mark = words.at(amount.end);
  const bool per = mark.is("per"), article = mark.is("a") || mark.is("an") || mark.is("each") || mark.is("every");
  const bool time = !time_unit(words.at(amount.end + 1).text).empty();
  const std::string& then = words.at(amount.end + 2).text;
  const bool dates = then == "earlier" || then == "ago" || then == "later" || then == "before" || then == "after" || then == "old" || then == "on" || then == "in";
  if (article && dates) return;  // "$2 million a year earlier"
  if (!(per && !words.at(amount.end + 1).digits) && !(article && (time || words.at(amount.end + 1).is("head")))) return;
  amount.figure.per = words.span(amount.end, amount.end + 2);
}

std::optional<Amount> read_plain(const Words& words, std::size_t at) {
  const auto sign = read_money_sign(words, at);
  std::size_t number = sign ? sign->end : at;
  const bool minus = words.at(number).is("minus") || (words.at(number).is_dash() && !words.at(number).glued && words.at(number + 1).glued && !sign);
  if (minus) ++number;
  const auto numeral = read_numeral(words, number, sign.has_value());
  if (!numeral) return std::nullopt;
  if (numeral->form == NumeralForm::Ordinal) return sign ? std::nullopt : read_rank(words, at, *numeral);
  Amount amount{{}, at, numeral->end, number, *numeral};
  Figure& figure = amount.figure;
  figure.step = numeral->step;
  figure.value = Number{minus ? -numeral->value.numerator : numeral->value.numerator, numeral->value.denominator};
  if (sign) figure.kind = FigureKind::Money, figure.unit = sign->code;
  if (numeral->form == NumeralForm::Fraction) figure.kind = FigureKind::Share, figure.unit = "1";
  if (numeral->form == NumeralForm::Several) figure.bound = FigureBound::Several, figure.low = figure.value, figure.value.reset();
  if (!read_second_number(words, amount, sign.has_value())) return std::nullopt;
  if (figure.kind != FigureKind::Count && !sign) return amount;
  if (read_age(words, amount) || read_multiple(words, amount)) return amount;
  read_unit_behind(words, amount, sign.has_value());
  read_magnitude(words, amount);
  return amount;
}

/// The same quantity in another unit: "£5m ([$6.5m])", "10 km ([6 miles])", "one in 20 ([5%])".
void read_equivalents(const Words& words, Amount& amount) {
  if (amount.figure.kind != FigureKind::Money && amount.figure.kind != FigureKind::Measure && amount.figure.kind != FigureKind::Share) return;
  if (!words.at(amount.end).is("(")) return;
  std::size_t at = amount.end + 1;
  std::vector<Equivalent> also;
  bool ranges = false;  // "18 to 23 feet (5.5 to 7 metres)"
  while (at < words.size() && !words.at(at).is(")")) {
    const bool joins = words.at(at).is(";") || words.at(at).is(",") || words.at(at).is("or") || words.at(at).is("about") || words.at(at).is("approximately") ||
                       words.at(at).is("around") || words.at(at).is("roughly") || words.at(at).is("/");
    if (joins) {
      ++at;
      continue;
    }
    const auto other = read_plain(words, at);
    if (!other || other->figure.kind != amount.figure.kind || other->figure.unit == amount.figure.unit) return;
    const bool range = other->figure.bound == FigureBound::Range && amount.figure.bound == FigureBound::Range;
    if (!other->figure.value && !range) return;
    ranges = ranges || range;
    if (other->figure.value) also.push_back({*other->figure.value, other->figure.unit});
    at = other->end;
  }
  if (at >= words.size() || (also.empty() && !ranges)) return;
  amount.figure.also = std::move(also);
  amount.end = at + 1;
}

}  // namespace

std::optional<Amount> read_amount(const Words& words, std::size_t at) {
  std::optional<Amount> amount = read_plain(words, at);
  if (!amount) return std::nullopt;
  read_equivalents(words, *amount);
  read_bounds(words, *amount);
  set_limits(amount->figure);
  read_per(words, *amount);
  amount->figure.span = words.span(amount->begin, amount->end);
  return amount;
}

}  // namespace nutgraf::figures
