#include <doctest/doctest.h>

#include <algorithm>

#include "support/noise.h"
#include "time/reading.h"

using namespace nutgraf;

namespace {

/// Reads a TIMEX3 value piece by piece.
class ValueReader {
 public:
  explicit ValueReader(std::string_view value) : rest_(value) {}

  bool whole() {
    if (rest_ == "PRESENT_REF" || rest_ == "PAST_REF" || rest_ == "FUTURE_REF") return true;
    if (take('P')) return length() && rest_.empty();
    return place() && (rest_.empty() || (take('/') && place() && rest_.empty()));
  }

 private:
  bool take(char c) {
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool take(std::string_view text) {
    if (rest_.substr(0, text.size()) != text) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  bool any(std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts) {
      if (take(text)) return true;
    }
    return false;
  }

  static bool is_digit(char c) { return (c >= '0' && c <= '9') || c == 'X'; }

  bool digits(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      if (i >= rest_.size() || !is_digit(rest_[i])) return false;
    }
    rest_.remove_prefix(count);
    return true;
  }

  bool number() {
    std::size_t count = 0;
    while (count < rest_.size() && (is_digit(rest_[count]) || rest_[count] == '.')) ++count;
    rest_.remove_prefix(count);
    return count > 0;
  }

  /// "3D", "T2H30M", "XDE".
  bool length() {
    const bool clock = take('T');
    do {
      if (!number() || !(clock ? any({"H", "M", "S"}) : any({"DE", "CE", "WE", "Y", "M", "W", "D", "Q"}))) return false;
    } while (!rest_.empty() && is_digit(rest_[0]));
    return true;
  }

  bool place() {
    if (!digits(4)) return (digits(3) || digits(2)) && rest_.empty();
    if (take("-W")) {
      if (!digits(2)) return false;
      if (!take("-WE") && take('-') && !digits(1)) return false;
    } else if (!any({"-SP", "-SU", "-FA", "-WI"}) && !(take("-Q") && digits(1)) && !(take("-H") && digits(1)) && take('-')) {
      if (!digits(2) || (take('-') && !digits(2))) return false;
    }
    return !take('T') || any({"MO", "MI", "AF", "EV", "NI"}) || (digits(2) && take(':') && digits(2) && zone());
  }

  /// "Z", "-05:00", or nothing.
  bool zone() { return take('Z') || !(take('+') || take('-')) || (digits(2) && take(':') && digits(2)); }

  std::string_view rest_;
};

void check_laws(const std::string& text, const Document& document) {
  Span before;
  for (const TimeExpression& time : document.times) {
    CAPTURE(text);
    CAPTURE(time.value);
    CHECK(ValueReader(time.value).whole());
    CHECK(!time.span.empty());
    CHECK(before.end <= time.span.begin);
    CHECK(time.from.has_value() == time.to.has_value());
    if (time.from && time.to) CHECK_FALSE(*time.to < *time.from);
    const auto starts = [&](const Token& token) { return token.span.begin == time.span.begin; };
    const auto ends = [&](const Token& token) { return token.span.end == time.span.end; };
    CHECK(std::any_of(document.tokens.begin(), document.tokens.end(), starts));
    CHECK(std::any_of(document.tokens.begin(), document.tokens.end(), ends));
    before = time.span;
  }
}

constexpr const char* kPieces[] = {
    "Friday",   "May",     "7",           "-",     "8",      "2017",   ",",       "the",     "last",    "next",    "week",  "weeks",
    "ago",      "later",   "at",          "5:30",  "p.m.",   "GMT",    "third",   "quarter", "of",      "early",   "1990s", "'",
    "90s",      "century", "19th",        "about", "two",    "and",    "a",       "half",    "years",   "every",   "night", "of",
    "Feb.",     "29",      "30",          "31",    "to",     "from",   "summer",  "year",    "earlier", "billion", "9999",  "hundred",
    "thousand", "million", "Christmas",   "Eve",   "Easter", "once",   "decades", "noon",    "that",    "day",     "will",  "was",
    "/",        "UTC+3", "ET",      "0600",    "hours",   "until",   "between", "Sat.",  "3/4/2017", "9/11",    "99999999999", "12:61",
    "0000",   "Monday", ".",       "end"};

}  // namespace

TEST_CASE("Whatever words stand together, times are well formed, in order and on the borders of tokens") {
  support::Noise noise(7);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t words = 1 + noise.below(14); words > 0; --words) {
      text += kPieces[noise.below(std::size(kPieces))];
      if (noise.below(5) > 0) text += ' ';
    }
    Options options;
    if (noise.below(4) > 0) options.published = Date{2017, 5, 2};
    check_laws(text, test::analyze(text, options));
  }
}

TEST_CASE("A text without a word of time has no times") {
  support::Noise noise(11);
  const char* const plain[] = {"the",    "house", "of",    "a", "king", "stands", "near", "water", "and",
                               "people", "walk",  "there", ".", ",",    "\"",     "was",  "will",  "last"};
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::size_t words = 1 + noise.below(20); words > 0; --words) text += std::string(plain[noise.below(std::size(plain))]) + ' ';
    CAPTURE(text);
    CHECK(test::values(text).empty());
  }
}
