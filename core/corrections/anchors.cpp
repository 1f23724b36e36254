#include "corrections/anchors.h"

#include <algorithm>

#include "base/utf8.h"

namespace nutgraf::corrections {
namespace {

/// What may differ between the text and the words of an anchor, which were cut from what the text was made of.
bool counts(char32_t c) {
  const bool hidden = c == 0xAD || (c >= 0x200C && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
  return !hidden && !base::is_space(c) && !base::is_dash(c);
}

bool is_of_word(char32_t c) { return base::is_letter(c) || base::is_digit(c); }

std::string bare(std::string_view words) {
  std::string bare;
  for (std::size_t at = 0; at < words.size();) {
    const base::Decoded character = base::decode(words, at);
    if (counts(character.code_point)) bare.append(words, at, character.length);
    at += character.length;
  }
  return bare;
}

bool is_one_word(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const base::Decoded character = base::decode(words, at);
    if (base::is_space(character.code_point)) return false;
    at += character.length;
  }
  return true;
}

/// How many bytes two texts have in common from where they begin.
std::size_t common_front(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t size = 0;
  while (size < most && a[size] == b[size]) ++size;
  return size;
}

/// And up to where they end.
std::size_t common_back(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t size = 0;
  while (size < most && a[a.size() - 1 - size] == b[b.size() - 1 - size]) ++size;
  return size;
}

/// More of the context tells nothing more, and would cost more than linear time.
constexpr std::size_t kLongestContext = 512;  // bytes

/// What stands before or behind the words, without what does not count, and how much of it the nearest word takes.
struct Context {
  std::string bare;
  std::size_t nearest = 0;
};

Context context_behind(std::string_view suffix) {
  Context context;
  bool in_word = false, ended = false;
  for (std::size_t at = 0; at < suffix.size() && context.bare.size() < kLongestContext;) {
    const base::Decoded character = base::decode(suffix, at);
    const bool letter = is_of_word(character.code_point);
    ended = ended || (in_word && !letter);
    in_word = in_word || letter;
    if (counts(character.code_point)) context.bare.append(suffix, at, character.length);
    if (!ended) context.nearest = context.bare.size();
    at += character.length;
  }
  return context;
}

Context context_before(std::string_view prefix) {
  Context context;
  bool in_word = false, ended = false;
  std::size_t begin = prefix.size(), taken = 0;
  while (begin > 0 && taken < kLongestContext) {
    const base::Decoded character = base::decode_before(prefix, begin);
    const bool letter = is_of_word(character.code_point);
    ended = ended || (in_word && !letter);
    in_word = in_word || letter;
    begin -= character.length;
    if (counts(character.code_point)) taken += character.length;
    if (!ended) context.nearest = taken;
  }
  context.bare = bare(prefix.substr(begin));
  return context;
}

}  // namespace

Anchors::Anchors(const Document& document) : text_(document.source.text) {
  bare_.reserve(text_.size());
  for (std::uint32_t at = 0; at < text_.size();) {
    const base::Decoded character = base::decode(text_, at);
    const std::uint32_t end = at + character.length;
    if (counts(character.code_point)) {
      bare_.append(text_, at, character.length);
      at_.insert(at_.end(), character.length, at);
      end_.insert(end_.end(), character.length, end);
    }
    at = end;
  }
}

/// By the method of D. Knuth, J. Morris and V. Pratt (1977), which is linear whatever the words.
std::vector<Anchors::Found> Anchors::places_of(std::string_view bare) const {
  std::vector<Found> places;
  if (bare.empty() || bare.size() > bare_.size()) return places;
  std::vector<std::size_t> border(bare.size(), 0);  // of each front of the words: the longest front that also ends it
  for (std::size_t i = 1, size = 0; i < bare.size(); ++i) {
    while (size > 0 && bare[i] != bare[size]) size = border[size - 1];
    size += bare[i] == bare[size] ? 1 : 0;
    border[i] = size;
  }
  for (std::size_t i = 0, size = 0; i < bare_.size(); ++i) {
    while (size > 0 && bare_[i] != bare[size]) size = border[size - 1];
    size += bare_[i] == bare[size] ? 1 : 0;
    if (size < bare.size()) continue;
    const Found found{static_cast<std::uint32_t>(i + 1 - size), static_cast<std::uint32_t>(i + 1)};
    if (stands_alone(span(found))) places.push_back(found);
    size = border[size - 1];
  }
  return places;
}

/// Whether no word is cut at either end.
bool Anchors::stands_alone(Span span) const {
  const auto cuts = [&](std::uint32_t at) {
    if (at == 0 || at == text_.size()) return false;
    return is_of_word(base::decode_before(text_, at).code_point) && is_of_word(base::decode(text_, at).code_point);
  };
  return !cuts(span.begin) && !cuts(span.end);
}

Place Anchors::find(const Anchor& anchor) const {
  const std::string words = bare(anchor.exact);
  const std::vector<Found> places = places_of(words);
  if (places.empty()) return {std::nullopt, "absent", "The words \"" + anchor.exact + "\" do not stand in the text."};
  const Context before = context_before(anchor.prefix), behind = context_behind(anchor.suffix);
  const bool no_context = before.bare.empty() && behind.bare.empty();
  if (places.size() == 1 && (no_context || !is_one_word(anchor.exact))) return {span(places.front()), "", ""};

  const Found* best = nullptr;
  std::size_t most = 0;
  bool tie = false, any = false;
  for (const Found& place : places) {
    const std::size_t front = common_back(std::string_view(bare_).substr(0, place.begin), before.bare);
    const std::size_t back = common_front(std::string_view(bare_).substr(place.end), behind.bare);
    const bool agrees = no_context || (!before.bare.empty() && front >= before.nearest) || (!behind.bare.empty() && back >= behind.nearest);
    any = any || agrees;
    if (!agrees || (best && front + back < most)) continue;
    tie = best && front + back == most;
    best = &place;
    most = front + back;
  }
  if (!any) return {std::nullopt, "absent", "The words \"" + anchor.exact + "\" do not stand where they stood."};
  if (tie) return {std::nullopt, "ambiguous", "The words \"" + anchor.exact + "\" stand in several places that look alike."};
  return {span(*best), "", ""};
}

std::vector<Span> Anchors::all(std::string_view words) const {
  std::vector<Span> spans;
  for (const Found found : places_of(bare(words))) {
    if (spans.empty() || spans.back().end <= span(found).begin) spans.push_back(span(found));
  }
  return spans;
}

}  // namespace nutgraf::corrections
