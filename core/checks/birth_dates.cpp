#include "checks/birth_dates.h"

#include <algorithm>
#include <string>

#include "checks/figure_words.h"
#include "document/text.h"

namespace nutgraf::checks {
namespace {

/// How many whole years lie between the earliest and the latest reading of two times.
struct Years {
  int least = 0, most = 0;
};

int whole_years(Date from, Date to) {
  const bool before_birthday = to.month < from.month || (to.month == from.month && to.day < from.day);
  return to.year - from.year - (before_birthday ? 1 : 0);
}

Years years_between(const TimeExpression& birth, Date first, Date last) { return {whole_years(*birth.to, first), whole_years(*birth.from, last)}; }

bool fits(const Figure& figure, Years years) {
  const Limits said = limits(figure);
  return said.low <= years.most && said.high >= years.least;
}

/// The time at which an entity was born; none where the article does not say.
std::vector<Id<TimeExpression>> births(const Document& document) {
  std::vector<Id<TimeExpression>> births(document.entities.size());
  for (const Event& event : document.events) {
    const bool dated = event.lemma == "bear" && event.time && document.times[event.time.index].from && document.times[event.time.index].to;
    if (!dated || event.status != EventStatus::Happened) continue;
    for (const Participant& participant : event.participants) {
      const bool born = participant.entity && (participant.role == "patient" || participant.propbank == "ARG1");
      if (born && !births[participant.entity.index]) births[participant.entity.index] = event.time;
    }
  }
  return births;
}

}  // namespace

std::vector<Check> find_wrong_ages(const Document& document) {
  std::vector<Check> checks;
  const std::vector<Id<TimeExpression>> born = births(document);
  for (std::uint32_t i = 0; i < document.figures.size(); ++i) {
    const Figure& figure = document.figures[i];
    const bool aged = figure.kind == FigureKind::Age && figure.unit == "a" && figure.of_entity && figure.value;
    if (!aged || !born[figure.of_entity.index] || !document.publication) continue;
    const TimeExpression& birth = document.times[born[figure.of_entity.index].index];
    const Date today = document.publication->date;
    const std::string before = word_before(document, figure);
    const bool then = before == "of" || before == "at" || before == "age";  // "at the age of 18": at some time of a life
    bool fit = fits(figure, years_between(birth, today, today));
    if (figure.as_of) {
      const TimeExpression& time = document.times[figure.as_of.index];
      fit = fit || (time.from && time.to && fits(figure, years_between(birth, *time.from, *time.to)));
    }
    if (fit || (then && !figure.as_of)) continue;
    checks.push_back({CheckKind::Contradiction, "age", "The age does not fit the birth: " + quoted(document, figure.span) + " and born " +
                      quoted(document, birth.span) + ".", {figure.span, birth.span}, {{i}}});
  }
  return checks;
}

}  // namespace nutgraf::checks
