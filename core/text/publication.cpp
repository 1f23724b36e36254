#include "text/publication.h"

#include <string>
#include <string_view>

#include "base/calendar.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/calendar_words.h"
#include "document/text.h"

namespace nutgraf::text {
namespace {

/// The first date that `block` states as the day of publication, else its first date of an update.
struct StatedDates {
  std::optional<Publication> published, updated;
};

StatedDates stated_dates(const Document& document, Span block) {
  StatedDates stated;
  std::uint32_t at = block.begin;
  while (at < block.end) {
    const auto found = document::find_full_date(document::text(document, Span{at, block.end}));
    if (!found) break;
    const Span date{at + found->span.begin, at + found->span.end};
    const std::string before = base::fold(document::text(document, Span{at, date.begin}));
    const bool update = before.find("updat") != std::string::npos || before.find("modif") != std::string::npos;
    std::optional<Publication>& place = update ? stated.updated : stated.published;
    // The words that introduce the date are part of what says it: "Published: 2 May 2017".
    if (!place) place = Publication{found->date, DateSource::Text, Span{at, date.end}};
    at = date.end;
    while (at < block.end && !base::is_letter(base::decode(document.source.text, at).code_point)) at += base::decode(document.source.text, at).length;
  }
  return stated;
}

/// The day that a web address holds: "…/2017/05/02/…".
std::optional<Publication> date_in_address(const Document& document, Span block) {
  const std::string_view words = document::text(document, block);
  if (words.find("://") == std::string_view::npos && words.substr(0, 4) != "www.") return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t digits) {
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
      if (!base::is_digit(static_cast<unsigned char>(words[i]))) return -1;
      value = value * 10 + (words[i] - '0');
    }
    return value;
  };
  for (std::size_t at = 0; at + 12 <= words.size(); ++at) {
    if (words[at] != '/' || words[at + 5] != '/' || words[at + 8] != '/' || words[at + 11] != '/') continue;
    const int year = number(at + 1, 4), month = number(at + 6, 2), day = number(at + 9, 2);
    const Date date{year, static_cast<std::uint8_t>(month < 0 ? 0 : month), static_cast<std::uint8_t>(day < 0 ? 0 : day)};
    if (year < 1900 || !base::is_real(date)) continue;
    const auto begin = block.begin + static_cast<std::uint32_t>(at) + 1;
    return Publication{date, DateSource::Text, Span{begin, begin + 10}};
  }
  return std::nullopt;
}

/// What stands between the names of a byline.
constexpr auto kBetweenNames = base::word_set({"by", "and", "with", "for", "in", "at", "from", "reporting", "editing", "written", "additional", "compiled", "story", "words", "report"});
/// Small words within a name.
constexpr auto kWithinNames = base::word_set({"de", "van", "von", "der", "al", "el", "bin", "da", "la", "le", "di", "ben", "of", "the"});

void add_authors(const Document& document, Span block, std::vector<Author>& authors) {
  const std::string_view text = document.source.text;
  Span name{block.begin, block.begin};
  const auto close = [&] {
    if (!name.empty()) authors.push_back({name});
    name = {block.end, block.end};
  };
  name = {block.end, block.end};
  bool in_place = false;  // "in Geneva" says where, not who
  for (std::uint32_t at = block.begin; at < block.end;) {
    const base::Decoded first = base::decode(text, at);
    if (!base::is_letter(first.code_point)) {
      if (!base::is_space(first.code_point)) {
        close();
        in_place = false;
      }
      at += first.length;
      continue;
    }
    std::uint32_t end = at;
    while (end < block.end) {
      const base::Decoded next = base::decode(text, end);
      const bool stop_of_initial = next.code_point == U'.' && end - at <= 2;
      if (!base::is_letter(next.code_point) && !base::is_mark(next.code_point) && !base::is_apostrophe(next.code_point) && next.code_point != U'-' && !stop_of_initial) break;
      end += next.length;
    }
    const std::string word = base::fold(text.substr(at, end - at));
    if (kBetweenNames.contains(word)) {
      close();
      in_place = word == "in" || word == "at" || word == "from";
    } else if (!in_place && base::is_upper(first.code_point)) {
      name = name.empty() ? Span{at, end} : Span{name.begin, end};
    } else if (name.empty() || !kWithinNames.contains(word)) {
      close();
    }
    at = end;
  }
  close();
}

}  // namespace

std::optional<Publication> find_publication(const Document& document) {
  std::optional<Publication> updated, address;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::Metadata && !address) address = date_in_address(document, block.span);
    if (block.kind != BlockKind::Metadata && block.kind != BlockKind::Dateline && block.kind != BlockKind::Byline) continue;
    StatedDates stated = stated_dates(document, block.span);
    if (stated.published) return stated.published;
    if (!updated) updated = stated.updated;
  }
  return updated ? updated : address;
}

std::vector<Author> find_authors(const Document& document) {
  std::vector<Author> authors;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::Byline) add_authors(document, block.span, authors);
  }
  return authors;
}

}  // namespace nutgraf::text
