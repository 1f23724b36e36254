// Numbers with what they say.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document/entities.h"
#include "nutgraf/document/events.h"
#include "nutgraf/document/quotes.h"
#include "nutgraf/document/text.h"
#include "nutgraf/document/times.h"
#include "nutgraf/number.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// What a figure measures. `Casualties` are people who died, were hurt or are missing; `Result` is a score, `Share` a part of a whole,
/// `Ratio` how many times as much, `Count` a number of anything else.
enum class FigureKind : std::uint8_t { Count, Casualties, Money, Votes, Result, Age, Share, Measure, Rank, Ratio };

/// How the words bound a figure: "12", "about 12", "at least 12", "more than 12", "up to 12", "fewer than 12", "10 to 12", "dozens".
enum class FigureBound : std::uint8_t { Exact, About, AtLeast, MoreThan, AtMost, LessThan, Range, Several };

/// What became of the people that a figure of casualties counts.
enum class Casualty : std::uint8_t { None, Dead, Injured, Missing };

/// Which part of a change a figure is: "rose [by 3] [from 2] [to 5]", or what a figure is compared with ("up from 2").
enum class ChangePart : std::uint8_t { None, By, From, To };
enum class Direction : std::uint8_t { None, Up, Down };

/// The same quantity in another unit, as brackets give it: "10 km (6 miles)".
struct Equivalent {
  Number value;
  std::string unit;
};

/// A number with what it says.
struct Figure {
  Span span;  ///< its words, with those that bound it and its unit: "more than $2 million"
  FigureKind kind = FigureKind::Count;
  FigureBound bound = FigureBound::Exact;
  std::optional<Number> value;      ///< the number that the words give; none of a range and of "dozens"
  std::optional<Number> low, high;  ///< where the words bound it; both are `value` where it is exact
  std::optional<Number> against;    ///< the other side of a vote or of a score
  Number step;                      ///< the worth of the last digit written: 100,000 of "5.2 million"
  std::string unit;                 ///< UCUM code ("km", "%"), or ISO 4217 code of a currency; empty where it counts or is not known
  std::vector<Equivalent> also;
  std::optional<Span> per;          ///< "an hour", "per 100,000 people"
  std::optional<Span> counted;      ///< what is counted, with its restriction: "people who work in finance"
  Id<Token> counted_head;
  Id<Entity> counted_entity;
  std::optional<Span> of;           ///< whose figure it is: who is so old, whose price has risen
  Id<Entity> of_entity;
  Id<TimeExpression> as_of;
  Id<Event> event;                  ///< the event in whose clause it stands
  Id<Quote> quote;                  ///< the quotation in which it stands; none: the article says so itself
  Casualty casualty = Casualty::None;
  ChangePart part = ChangePart::None;
  Direction direction = Direction::None;
  bool record = false;              ///< whether it is told as a record: "the highest since 1986"
};

}  // namespace nutgraf
