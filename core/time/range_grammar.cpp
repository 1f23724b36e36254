// Ranges between two points, each of which is an expression by itself.
#include "base/word_set.h"
#include "time/grammar.h"

namespace nutgraf::time {
namespace {

/// Verbs that move something from one time to another: what they name are two times and no range.
constexpr auto kMoves = base::word_set(
    {"postpone", "postpones", "postponed", "postponing", "move", "moves", "moved", "moving", "shift", "shifts", "shifted", "shifting",
     "reschedule", "reschedules", "rescheduled", "rescheduling", "defer", "defers", "deferred", "deferring", "delay", "delays", "delayed",
     "delaying", "push", "pushes", "pushed", "pushing", "bring", "brings", "brought", "bringing", "change", "changes", "changed",
     "changing", "switch", "switches", "switched", "switching", "put", "puts", "putting", "advance", "advances", "advanced", "advancing",
     "extend", "extends", "extended", "extending", "rearrange", "rearranged", "adjourn", "adjourned", "transferred"});

/// Before the first point they make it a time of its own: "adjourned on Monday until Friday", "rose in 2019 to 2021 levels".
constexpr auto kOwnPrepositions = base::word_set(
    {"on", "in", "at", "by", "since", "until", "till", "before", "after", "of", "during", "for"});

/// How fine a point is; none for a time of day without a day, and for a point that is a range already.
std::optional<Unit> grain(const Point& point) {
  const bool is_range = point.last_day > 0 || point.last_year > 0 || point.last_hour >= 0 || point.week_of || point.order_open;
  if (is_range) return std::nullopt;
  if (point.nth != 0) return point.nth_unit;
  if (point.day > 0 || point.weekday >= 0 || point.holiday != nullptr) return Unit::Day;
  if (point.month > 0) return Unit::Month;
  if (point.season > 0) return Unit::Season;
  if (point.quarter > 0) return Unit::Quarter;
  if (point.half > 0) return Unit::Half;
  if (point.frame) return point.frame->unit;
  return point.shift && !point.shift->keeps_grain ? std::optional(point.shift->unit) : std::nullopt;
}

bool is_plain_point(const Expression& expression) {
  return expression.meaning.kind == MeaningKind::Point && expression.meaning.modifier.empty() && !expression.meaning.last;
}

/// What stands between two points and makes a range of them.
enum class Joint : std::uint8_t { None, And, To, Until, Hyphen, Dash };

Joint joint_between(const std::vector<Word>& words, const Expression& first, const Expression& second) {
  Cursor cursor(words, first.end);
  if (cursor.here().is(",") && cursor.here(1).is_hyphen()) return Joint::None;
  const bool comma = cursor.word(",");
  Joint joint = Joint::None;
  if (cursor.here().is_hyphen()) {
    const bool glued = cursor.here().glued && cursor.here(1).glued;
    joint = glued ? Joint::Hyphen : cursor.here().is("—") ? Joint::None : Joint::Dash;
    cursor.advance();
  } else if (cursor.here().is("/") && cursor.here().glued && cursor.here(1).glued) {  // "Jul/Aug"
    joint = comma ? Joint::None : Joint::Hyphen;
    cursor.advance();
  } else if (cursor.word("and")) {
    joint = comma ? Joint::None : Joint::And;
  } else if (cursor.phrase("through to") || cursor.phrase("up to") || cursor.any("to", "through", "thru")) {
    joint = Joint::To;
  } else if (cursor.phrase("up until") || cursor.any("until", "till")) {
    joint = Joint::Until;
  }
  return cursor.at() == second.begin ? joint : Joint::None;
}

/// Whether a verb of moving governs the words before the first point.
bool is_moved(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t kReach = 8;
  for (std::size_t back = 1; back <= kReach && back <= at; ++back) {
    if (kMoves.contains(words[at - back].text)) return true;
  }
  return false;
}

/// Years of one frame, or days, in the wrong order.
bool is_backwards(const Point& first, const Point& last) {
  return first.frame && last.frame && (last.frame->first < first.frame->first);
}

bool is_range(const std::vector<Word>& words, const Expression& first, const Expression& second) {
  if (!is_plain_point(first) || !is_plain_point(second)) return false;
  const Point& begin = first.meaning.point;
  const Point& end = second.meaning.point;
  const auto finer = grain(begin), other = grain(end);
  const Joint joint = joint_between(words, first, second);
  if (!finer || !other || joint == Joint::None || is_backwards(begin, end)) return false;
  const std::string_view before = first.begin > 0 ? std::string_view(words[first.begin - 1].text) : std::string_view();
  if (joint == Joint::And) return before == "between" && finer == other;
  if (finer != other && before != "from") return false;
  if (words[second.end].is("'s") && joint != Joint::Hyphen) return false;  // "from 2019 to 2021's figure"
  switch (joint) {
    case Joint::Hyphen:
      return true;
    case Joint::Dash:
      return !begin.is_weekday_only() && (finer == Unit::Day || !kOwnPrepositions.contains(before));
    default:
      return !kOwnPrepositions.contains(before) && !is_moved(words, first.begin);
  }
}

/// "postponed from January to April".
bool is_put_off(const std::vector<Word>& words, const Expression& first, const Expression& second) {
  const bool from = first.begin > 0 && words[first.begin - 1].is("from");
  const bool forward = words[second.end].is("forward") || (first.begin > 1 && words[first.begin - 2].is("forward"));
  const bool points = is_plain_point(first) && is_plain_point(second) && grain(first.meaning.point) == grain(second.meaning.point);
  const bool unframed = !second.meaning.point.frame && !second.meaning.point.shift && second.meaning.point.which == Which::Unsaid;
  return points && unframed && from && !forward && joint_between(words, first, second) == Joint::To && is_moved(words, first.begin);
}

/// The next one behind the time before it.
void follow(Point& point) {
  point.which = Which::Next;
  point.counts_from = TimeAnchor::Text;
}

}  // namespace

void join_ranges(const std::vector<Word>& words, std::vector<Expression>& expressions) {
  std::size_t kept = 0;
  for (std::size_t next = 1; next < expressions.size(); ++next) {
    Expression& first = expressions[kept];
    if (is_range(words, first, expressions[next])) {
      first.meaning.last = expressions[next].meaning.point;
      first.end = expressions[next].end;
    } else {
      if (is_put_off(words, first, expressions[next])) follow(expressions[next].meaning.point);
      expressions[++kept] = expressions[next];
    }
  }
  if (!expressions.empty()) expressions.resize(kept + 1);
}

}  // namespace nutgraf::time
