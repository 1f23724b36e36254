#include "quotes/marks.h"

#include <optional>

#include "base/utf8.h"
#include "base/word_set.h"
#include "quotes/paragraphs.h"

namespace nutgraf::quotes {
namespace {

constexpr char32_t kFirstBeyondLatin = 0x0370;  ///< Greek, Cyrillic and all other scripts follow

enum class Family : std::uint8_t { None, Double, Angle, Single, SingleAngle };

/// What the shape of a mark says: opening, closing or, for straight ones, nothing.
enum class Side : std::uint8_t { Either, Open, Close };

struct Mark {
  Family family = Family::None;
  Side side = Side::Either;

  bool is_curly() const { return family == Family::Double && side != Side::Either; }
};

Mark mark_of(std::string_view text) {
  if (text == "``") return {Family::Double, Side::Open};
  if (text == "''") return {Family::Double, Side::Close};
  const base::Decoded first = base::decode(text, 0);
  if (first.length != text.size()) return {};
  switch (first.code_point) {
    case U'"': case 0xFF02: case 0x2033: return {Family::Double, Side::Either};
    case 0x201C: case 0x201E: case 0x201F: return {Family::Double, Side::Open};
    case 0x201D: return {Family::Double, Side::Close};
    case 0xAB: return {Family::Angle, Side::Open};
    case 0xBB: return {Family::Angle, Side::Close};
    case 0x2039: return {Family::SingleAngle, Side::Open};
    case 0x203A: return {Family::SingleAngle, Side::Close};
    case U'\'': return {Family::Single, Side::Either};
    case 0x2018: case 0x201A: case 0x201B: case U'`': return {Family::Single, Side::Open};
    case 0x2019: case 0xB4: return {Family::Single, Side::Close};
    default: return {};
  }
}

/// What follows an apostrophe that stands for left-out letters at the start of a word.
constexpr auto kClipped = base::word_set({"tis", "twas", "twere", "em", "til", "till", "cause", "bout", "n", "round", "cuz", "kay", "s", "t", "d"});

/// One paragraph's search for pairs.
class PairFinder {
 public:
  PairFinder(const Words& words, IdRange<Token> paragraph) : words_(words), paragraph_(paragraph) {}

  /// The passages of this paragraph. `running` is the family of the mark that the paragraph before left open.
  std::vector<Passage> find(Family running) {
    for (std::uint32_t at = paragraph_.begin; at < paragraph_.end; ++at) {
      const Mark mark = mark_of(words_.text(at));
      if (mark.family == Family::Double && !mark.is_curly()) last_straight_ = at;
    }
    for (std::uint32_t at = paragraph_.begin; at < paragraph_.end; ++at) step(at);
    if (family_ != Family::None) finish_open(running);
    return std::move(found_);
  }

  /// The family of the mark that is still open at the paragraph's end.
  Family open_family() const { return left_open_; }

 private:
  bool space_before(std::uint32_t at) const { return at == paragraph_.begin || !words_.touches_next(at - 1); }
  bool space_after(std::uint32_t at) const { return at + 1 == paragraph_.end || !words_.touches_next(at); }

  /// Whether what stands before lets a mark open: a space, a bracket, a dash or another mark.
  bool free_before(std::uint32_t at) const {
    if (space_before(at)) return true;
    const char32_t last = base::decode_before(words_.text(at - 1), words_.text(at - 1).size()).code_point;
    return last == U'(' || last == U'[' || last == U'/' || last == 0x2026 || base::is_dash(last) || base::is_double_quote(last) ||
           base::is_apostrophe(last);
  }

  bool opens(std::uint32_t at, Mark mark) const {
    if (at + 1 == paragraph_.end) return false;
    switch (mark.side) {
      case Side::Open: return true;
      case Side::Close: return mark.family == Family::Angle || (mark.family == Family::Double && free_before(at) && !space_after(at));
      case Side::Either: return free_before(at);
    }
    return false;
  }

  bool closes(std::uint32_t at, Mark mark) const {
    switch (mark.side) {
      case Side::Close: return true;
      case Side::Open: return mark.family == Family::Angle || (!space_before(at) && (space_after(at) || !words_.is_word(at + 1)));
      case Side::Either: return !space_before(at) || space_after(at);
    }
    return false;
  }

  void step(std::uint32_t at) {
    const Mark mark = mark_of(words_.text(at));
    if (mark.family == Family::None) return;
    if (mark.family == Family::Single) {
      if (family_ == Family::None && opens_single(at, mark)) open(at, mark.family);
      else if (family_ == Family::Single && at == single_end_) close(at);
      return;
    }
    if (family_ == Family::None) {
      if (opens(at, mark)) open(at, mark.family);
    } else if (is_nested(at, mark)) {
      nested_ = mark.side == Side::Open;
    } else if (mark.family == family_) {
      if (closes(at, mark)) close(at);
      else open(at, mark.family);  // the earlier mark never closed
    }
  }

  /// Whether a curly mark belongs to a quotation within one in straight marks.
  bool is_nested(std::uint32_t at, Mark mark) const {
    return straight_ && mark.is_curly() && (mark.side == Side::Open ? at < last_straight_ : nested_);
  }

  void open(std::uint32_t at, Family family) {
    family_ = family;
    begin_ = at;
    straight_ = words_.is(at, "\"");
    nested_ = false;
  }

  void close(std::uint32_t at) {
    found_.push_back({{{begin_, at + 1}}, {paragraph_}, true});
    family_ = Family::None;
  }

  void finish_open(Family running) {
    const bool opens_sentence = begin_ == paragraph_.begin || words_.ends_sentence(begin_ - 1) || words_.is(begin_ - 1, ",") ||
                                words_.is(begin_ - 1, ":") || mark_of(words_.text(begin_ - 1)).family != Family::None;
    if (!opens_sentence || (family_ == Family::Single && running != Family::Single)) return;
    left_open_ = family_;
    found_.push_back({{{begin_, paragraph_.end}}, {paragraph_}, false});
  }

  /// A single mark opens only where it is no apostrophe and a closing partner stands in the paragraph.
  bool opens_single(std::uint32_t at, Mark mark) {
    if (mark.side == Side::Close || !free_before(at) || space_after(at)) return false;
    const std::string next = words_.folded(at + 1);
    if (kClipped.contains(next) || (base::is_digit(static_cast<unsigned char>(next[0])) && next.back() == 's')) return false;
    const std::optional<std::uint32_t> end = single_partner(at);
    if (end) single_end_ = *end;
    return end.has_value();
  }

  /// The closing partner of the single mark at `open`: the first that is no plural's apostrophe. The search ends at the next
  /// single mark that opens, so every token is looked at a bounded number of times.
  std::optional<std::uint32_t> single_partner(std::uint32_t open) const {
    std::optional<std::uint32_t> possessive;
    for (std::uint32_t at = open + 2; at < paragraph_.end; ++at) {
      const Mark mark = mark_of(words_.text(at));
      if (mark.family != Family::Single) continue;
      if (space_before(at)) {
        if (mark.side != Side::Close) break;
        continue;
      }
      if (mark.side == Side::Open) continue;
      const bool word_goes_on = !space_after(at) && words_.is_word(at + 1);
      if (word_goes_on) continue;
      if (words_.text(at - 1).back() != 's' || !space_after(at)) return at;
      if (!possessive) possessive = at;  // "the dogs' dinner" or the end of a quotation: only a better one can tell
    }
    return possessive;
  }

  const Words& words_;
  IdRange<Token> paragraph_;
  Family family_ = Family::None;
  Family left_open_ = Family::None;
  bool nested_ = false;              ///< whether a curly quotation within is open
  bool straight_ = false;            ///< whether the open mark has no side
  std::uint32_t last_straight_ = 0;  ///< the last mark without a side
  std::uint32_t begin_ = 0;
  std::uint32_t single_end_ = 0;
  std::vector<Passage> found_;
};

}  // namespace

std::uint32_t last_token_within(const Words& words, const Passage& passage) {
  std::uint32_t last = passage.closed ? passage.end() - 2 : passage.end() - 1;
  while (last > passage.parts.back().begin && mark_of(words.text(last)).family != Family::None) --last;
  const bool supplied = words.is(last, "]") && last > passage.parts.back().begin + 1 && !words.is_word(last - 1);  // "for each other[,]"
  return supplied ? last - 1 : last;
}

bool is_latin(const Words& words, const Passage& passage) {
  std::uint32_t latin = 0, others = 0;
  for (const IdRange<Token> part : passage.parts) {
    for (std::uint32_t at = part.begin; at < part.end; ++at) {
      const char32_t first = base::decode(words.text(at), 0).code_point;
      if (words.is_word(at)) ++(first < kFirstBeyondLatin ? latin : others);
    }
  }
  return latin >= others;
}

std::vector<Passage> find_passages(const Words& words) {
  std::vector<Passage> passages;
  Family running = Family::None;
  for (const Paragraph& block : paragraphs_of(words.document())) {
    if (!block.is_told()) {
      running = Family::None;
      continue;
    }
    const IdRange<Token> paragraph = block.tokens;
    PairFinder finder(words, paragraph);
    std::vector<Passage> found = finder.find(running);
    const bool runs_on = running != Family::None && mark_of(words.text(paragraph.begin)).family == running && !found.empty() &&
                         found.front().begin() == paragraph.begin;
    if (runs_on) {
      Passage& before = passages.back();
      before.parts.push_back(found.front().parts.front());
      before.paragraphs.push_back(paragraph);
      before.closed = found.front().closed;
      found.erase(found.begin());
    }
    for (Passage& passage : found) passages.push_back(std::move(passage));
    running = finder.open_family();
  }
  return passages;
}

}  // namespace nutgraf::quotes
