#include "document/calendar_words.h"

#include <array>
#include <string>
#include <vector>

#include "base/calendar.h"
#include "base/utf8.h"

namespace nutgraf::document {
namespace {

struct Word {
  std::string_view text;
  int number;
};

constexpr Word kMonths[] = {
    {"january", 1},  {"jan", 1},  {"february", 2}, {"feb", 2},  {"march", 3},      {"mar", 3},   {"april", 4}, {"apr", 4},
    {"may", 5},      {"june", 6}, {"jun", 6},      {"july", 7}, {"jul", 7},        {"august", 8}, {"aug", 8},  {"september", 9},
    {"sept", 9},     {"sep", 9},  {"october", 10}, {"oct", 10}, {"november", 11},  {"nov", 11},  {"december", 12}, {"dec", 12}};

constexpr Word kWeekdays[] = {{"monday", 0},  {"mon", 0},   {"tuesday", 1},  {"tues", 1}, {"tue", 1},   {"wednesday", 2}, {"weds", 2}, {"wed", 2},
                              {"thursday", 3}, {"thurs", 3}, {"thur", 3},     {"thu", 3},  {"friday", 4}, {"fri", 4},       {"saturday", 5},
                              {"sat", 5},     {"sunday", 6}, {"sun", 6}};

template <std::size_t N>
int number_of(const Word (&words)[N], std::string_view word, int otherwise) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  for (const Word& known : words) {
    if (known.text == word) return known.number;
  }
  return otherwise;
}

/// A run of letters or of digits, or one other visible character.
struct Piece {
  enum Kind { Letters, Digits, Other } kind;
  std::string folded;
  Span span;
};

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < text.size();) {
    const base::Decoded character = base::decode(text, at);
    const std::size_t end = at + character.length;
    if (!base::is_space(character.code_point)) {
      const Piece::Kind kind = base::is_letter(character.code_point) ? Piece::Letters
                               : base::is_digit(character.code_point) ? Piece::Digits
                                                                      : Piece::Other;
      const bool joins = !pieces.empty() && kind != Piece::Other && pieces.back().kind == kind && pieces.back().span.end == at;
      if (joins) {
        pieces.back().span.end = static_cast<std::uint32_t>(end);
      } else {
        pieces.push_back({kind, {}, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}});
      }
    }
    at = end;
  }
  for (Piece& piece : pieces) piece.folded = base::fold(text.substr(piece.span.begin, piece.span.size()));
  return pieces;
}

/// Reads one date from a list of pieces, from a given place on.
class DateReader {
 public:
  explicit DateReader(const std::vector<Piece>& pieces) : pieces_(pieces) {}

  std::optional<DatedSpan> read(std::size_t first) {
    for (const auto form : {&DateReader::iso, &DateReader::slashed, &DateReader::day_first, &DateReader::month_first}) {
      at_ = first;
      date_ = {};
      if ((this->*form)() && base::is_real(date_) && !more_digits()) return DatedSpan{date_, {pieces_[first].span.begin, pieces_[at_ - 1].span.end}};
    }
    return std::nullopt;
  }

 private:
  bool iso() { return year() && mark("-") && month_digits() && mark("-") && day(); }

  bool slashed() {
    int first = 0, second = 0;
    if (!number(1, 2, first) || !mark("/") || !number(1, 2, second) || !mark("/") || !year()) return false;
    if (first > 12) std::swap(first, second);
    date_.month = static_cast<std::uint8_t>(first);
    date_.day = static_cast<std::uint8_t>(second);
    return true;
  }

  bool day_first() {
    weekday();
    if (!day()) return false;
    ordinal();
    word("of");
    if (!month_word()) return false;
    mark(",");
    return year();
  }

  bool month_first() {
    weekday();
    if (!month_word() || !day()) return false;
    ordinal();
    mark(",");
    return year();
  }

  void weekday() {
    const std::size_t start = at_;
    if (at_ < pieces_.size() && weekday_number(pieces_[at_].folded) >= 0) {
      ++at_;
      mark(".");
      mark(",");
      word("the");
    } else {
      at_ = start;
    }
  }

  bool month_word() {
    if (at_ >= pieces_.size()) return false;
    const int month = month_number(pieces_[at_].folded);
    if (month == 0) return false;
    date_.month = static_cast<std::uint8_t>(month);
    ++at_;
    mark(".");
    return true;
  }

  bool month_digits() {
    int value = 0;
    if (!number(1, 2, value)) return false;
    date_.month = static_cast<std::uint8_t>(value);
    return true;
  }

  bool day() {
    int value = 0;
    if (!number(1, 2, value) || value > 31) return false;
    date_.day = static_cast<std::uint8_t>(value);
    return true;
  }

  bool year() {
    int value = 0;
    if (!number(4, 4, value) || value < 1000) return false;
    date_.year = value;
    return true;
  }

  void ordinal() {
    if (word("st") || word("nd") || word("rd")) return;
    word("th");
  }

  bool number(std::size_t fewest, std::size_t most, int& value) {
    if (at_ >= pieces_.size() || pieces_[at_].kind != Piece::Digits) return false;
    const std::string& digits = pieces_[at_].folded;
    if (digits.size() < fewest || digits.size() > most) return false;
    value = std::stoi(digits);
    ++at_;
    return true;
  }

  bool word(std::string_view expected) {
    if (at_ >= pieces_.size() || pieces_[at_].folded != expected) return false;
    ++at_;
    return true;
  }

  bool mark(std::string_view expected) { return word(expected); }

  /// Whether the number just read goes on: "2017-05-021", "5/2/2017/3".
  bool more_digits() const {
    return at_ < pieces_.size() && pieces_[at_].span.begin == pieces_[at_ - 1].span.end && (pieces_[at_].folded == "/" || pieces_[at_].folded == "-");
  }

  const std::vector<Piece>& pieces_;
  std::size_t at_ = 0;
  Date date_;
};

}  // namespace

int month_number(std::string_view word) { return number_of(kMonths, word, 0); }
int weekday_number(std::string_view word) { return number_of(kWeekdays, word, -1); }

std::optional<DatedSpan> find_full_date(std::string_view text) {
  const std::vector<Piece> pieces = pieces_of(text);
  DateReader reader(pieces);
  for (std::size_t first = 0; first < pieces.size(); ++first) {
    if (first > 0 && pieces[first].kind == Piece::Digits && pieces[first - 1].kind != Piece::Letters &&
        pieces[first - 1].span.end == pieces[first].span.begin && pieces[first - 1].folded != "(") {
      continue;  // the middle of a longer number
    }
    if (auto found = reader.read(first)) return found;
  }
  return std::nullopt;
}

}  // namespace nutgraf::document
