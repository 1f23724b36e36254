#include "time/timex.h"

#include "time/join.h"

namespace nutgraf::time {
namespace {

std::string two_digits(int number) { return join(number < 10 ? "0" : "", std::to_string(number)); }

/// "T17:30".
std::string clock_value(int hour, int minute) { return join("T", two_digits(hour), ":", two_digits(minute < 0 ? 0 : minute)); }

/// "3", "2.5".
std::string decimal(std::int64_t hundredths) {
  const std::string whole = std::to_string(hundredths / 100);
  const int rest = static_cast<int>(hundredths % 100);
  if (rest == 0) return whole;
  std::string text = join(whole, ".", two_digits(rest));
  if (text.back() == '0') text.pop_back();
  return text;
}

std::string_view letters_of(Unit unit) {
  switch (unit) {
    case Unit::Second:
      return "S";
    case Unit::Minute:
      return "M";
    case Unit::Hour:
      return "H";
    case Unit::Day:
      return "D";
    case Unit::Weekend:
      return "WE";
    case Unit::Week:
      return "W";
    case Unit::Month:
      return "M";
    case Unit::Quarter:
      return "Q";
    case Unit::Decade:
      return "DE";
    case Unit::Century:
      return "CE";
    default:
      return "Y";
  }
}

/// "6M" for half a year, "30M" for half an hour; empty where half a unit has no name of its own.
std::string_view half_of(Unit unit) { return unit == Unit::Year ? "6M" : unit == Unit::Hour ? "30M" : unit == Unit::Minute ? "30S" : ""; }

}  // namespace

std::string length_value(const Length& length) {
  const std::string head = length.unit < Unit::Day ? "PT" : "P";
  if (length.amount.vague) return join(head, "X", letters_of(length.unit));
  std::int64_t amount = length.amount.hundredths;
  Unit unit = length.unit;
  if (unit == Unit::Decade || unit == Unit::Century) {
    amount *= unit == Unit::Decade ? 10 : 100;
    unit = Unit::Year;
  }
  const std::string_view half = half_of(unit);
  if (amount % 100 == 50 && !half.empty()) {
    const std::string whole = amount > 50 ? join(std::to_string(amount / 100), letters_of(unit)) : "";
    return join(head, whole, half);
  }
  return join(head, decimal(amount), letters_of(unit));
}

std::string reference_value(Reference reference) {
  return reference == Reference::Past ? "PAST_REF" : reference == Reference::Future ? "FUTURE_REF" : "PRESENT_REF";
}

std::string unplaced_value(const Point& point) {
  if (point.order_open && point.frame) return join(timex_value(*point.frame), "-XX-XX");
  if (point.holiday != nullptr && point.holiday->rule == Holiday::Rule::Fixed) {
    return join("XXXX-", two_digits(point.holiday->month), "-", two_digits(point.holiday->day));
  }
  if (point.month > 0) {
    const std::string month = join("XXXX-", two_digits(point.month));
    return point.day > 0 ? join(month, "-", two_digits(point.day)) : month;
  }
  if (point.day > 0) return join("XXXX-XX-", two_digits(point.day));
  if (point.nth != 0) return unknown_value(point.nth_unit);
  if (point.weekday >= 0) return join("XXXX-WXX-", std::to_string(point.weekday + 1));
  if (point.season > 0) return join("XXXX-", season_letters(point.season));
  if (point.quarter > 0) return join("XXXX-Q", std::to_string(point.quarter));
  if (point.half > 0) return join("XXXX-H", std::to_string(point.half));
  return unknown_value(point.shift ? point.shift->unit : Unit::Day);
}

std::string end_suffix(const Point& point) { return point.last_hour < 0 ? "" : clock_value(point.last_hour, point.last_minute); }

std::string zone_suffix(const Point& point, std::optional<Date> day) {
  return point.zone && point.hour >= 0 ? zone_value(*point.zone, day) : "";
}

std::string time_suffix(const Point& point) {
  if (point.hour >= 0) return clock_value(point.hour, point.minute);
  switch (point.part) {
    case DayPart::Morning:
      return "TMO";
    case DayPart::Midday:
      return "TMI";
    case DayPart::Afternoon:
      return "TAF";
    case DayPart::Evening:
      return "TEV";
    case DayPart::Night:
      return "TNI";
    default:
      return "";
  }
}

}  // namespace nutgraf::time
