#include "text/blocks.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "text/block_signs.h"
#include "text/furniture.h"
#include "text/line_words.h"
#include "text/markers.h"
#include "text/opening_lines.h"
#include "text/paragraphs.h"

namespace nutgraf::text {
namespace {

/// A paragraph with so many words is prose: it ends what may stand before an article and begins what may stand after it.
constexpr std::uint32_t kProse = 18;
constexpr std::uint32_t kLongestHeadline = 30, kLongestHeading = 12;
/// More headlines of other articles than these follow no heading.
constexpr std::size_t kMostLinks = 15;

/// Letters and digits only, folded: how a title is compared with a line, whatever their marks.
std::string bare(std::string_view words) {
  std::string letters;
  for (std::size_t at = 0; at < words.size();) {
    const base::Decoded character = base::decode(words, at);
    if (base::is_letter(character.code_point) || base::is_digit(character.code_point)) base::append(letters, base::to_lower(character.code_point));
    at += character.length;
  }
  return letters;
}

/// A paragraph, and what it is known to be from elsewhere.
struct Paragraph {
  Span span;
  std::optional<BlockKind> given;
};

/// The paragraphs of the text, parted also at the borders of the blocks that are given.
std::vector<Paragraph> part(std::string_view text, const std::vector<Block>& given) {
  std::vector<Paragraph> paragraphs;
  auto block = given.begin();
  for (const Span paragraph : find_paragraphs(text)) {
    for (std::uint32_t at = paragraph.begin; at < paragraph.end;) {
      while (block != given.end() && block->span.end <= at) ++block;
      const bool inside = block != given.end() && block->span.begin <= at;
      const std::uint32_t border = block == given.end() ? paragraph.end : inside ? block->span.end : block->span.begin;
      const std::uint32_t end = std::min(border, paragraph.end);
      const Span span = trimmed(text, {at, end});
      if (!span.empty()) paragraphs.push_back({span, inside ? std::optional(block->kind) : std::nullopt});
      at = end;
    }
  }
  return paragraphs;
}

class BlockFinder {
 public:
  BlockFinder(std::string_view text, std::string_view title, const std::vector<Block>& given) : text_(text), title_(bare(title)) {
    for (const auto& [span, kind] : part(text, given)) {
      paragraphs_.push_back(span);
      given_.push_back(kind);
      words_.push_back(count_words(text, span));
      headline_seen_ = headline_seen_ || kind == BlockKind::Headline;
    }
    first_prose_ = paragraphs_.size();
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      if (words_[i] < kProse || given_[i].value_or(BlockKind::Paragraph) != BlockKind::Paragraph || is_boilerplate(text, paragraphs_[i])) continue;
      if (first_prose_ == paragraphs_.size()) first_prose_ = i;
      last_prose_ = i;
    }
  }

  std::vector<Block> find() {
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      if (given_[i] && given_[i] != BlockKind::Paragraph) {
        add(*given_[i], paragraphs_[i]);
      } else if (i < links_end_ && !given_[i]) {
        add(BlockKind::Boilerplate, paragraphs_[i]);
      } else {
        place(i);
      }
    }
    return std::move(blocks_);
  }

 private:
  bool before_prose(std::size_t i) const { return i < first_prose_; }
  bool after_prose(std::size_t i) const { return first_prose_ < paragraphs_.size() && i > last_prose_; }
  void add(BlockKind kind, Span span) {
    if (!span.empty()) blocks_.push_back({kind, span});
  }

  /// Adds the paragraph as one block, or as several where metadata or a dateline opens it or a credit closes it.
  void place(std::size_t i) {
    Span rest = paragraphs_[i];
    const std::uint32_t end = publication_line_end(text_, rest);
    if (end > rest.begin) {
      const Span tail = trimmed(text_, {end, rest.end});
      const bool whole = tail.size() < 24;  // "(2 comments)" and the like stays with it
      if (whole || i <= first_prose_) {
        add(BlockKind::Metadata, {rest.begin, whole ? rest.end : end});
        if (whole) return;
        rest = tail;
      }
    }
    const Span credit{closing_credit(text_, rest), rest.end};
    if (credit.begin > rest.begin) rest = trimmed(text_, {rest.begin, credit.begin});
    const BlockKind kind = kind_of(i, rest);
    if (kind == BlockKind::Boilerplate && opens_links(text_, rest)) links_end_ = end_of_links(i + 1);
    caption_follows_ = kind == BlockKind::Caption && labels_caption(text_, rest);
    if (kind == BlockKind::Paragraph && !dateline_seen_ && i <= first_prose_ + 1) {
      const std::uint32_t end = dateline_end(text_, rest);
      if (end > rest.begin) {
        dateline_seen_ = true;
        add(BlockKind::Dateline, trimmed(text_, {rest.begin, end}));
        rest = trimmed(text_, {end, rest.end});
      }
    }
    add(kind, rest);
    if (credit.begin > rest.begin) add(BlockKind::Byline, credit);
  }

  /// Where the headlines of other articles end that stand from paragraph `first` on: at prose, and at a blank line where none parts
  /// them from each other.
  std::size_t end_of_links(std::size_t first) const {
    std::size_t end = first;
    bool close = false;  // two of them stand on lines that follow at once
    while (end < paragraphs_.size() && end - first < kMostLinks && is_link(end)) {
      const bool parted = end > first && is_parted(end);
      if (parted && close) break;
      close = close || (end > first && !parted);
      ++end;
    }
    // Before the article the last of them is its headline.
    const bool before = !headline_seen_ && end == first_prose_ && end < paragraphs_.size() && end > first + 1;
    return before ? end - 1 : end;
  }
  bool is_link(std::size_t i) const {
    const Span span = paragraphs_[i];
    const bool title = !title_.empty() && bare(text_.substr(span.begin, span.size())) == title_;
    return !title && words_[i] < kProse && (has_marker(i) || is_title_like(text_, span) || is_date_line(text_, span)) && dateline_end(text_, span) == span.begin;
  }
  /// Whether a blank line stands before the paragraph.
  bool is_parted(std::size_t i) const {
    const std::string_view between = text_.substr(paragraphs_[i - 1].end, paragraphs_[i].begin - paragraphs_[i - 1].end);
    const char end = between.find('\n') != std::string_view::npos ? '\n' : '\r';
    return std::count(between.begin(), between.end(), end) > 1;
  }

  BlockKind kind_of(std::size_t i, Span span) {
    if (!headline_seen_ && !given_[i] && i <= first_prose_ && is_headline(i, span)) {
      headline_seen_ = true;
      return BlockKind::Headline;
    }
    if (is_boilerplate(text_, span)) return BlockKind::Boilerplate;
    if (is_caption(text_, span) || (caption_follows_ && words_[i] < kLongestHeadline)) return BlockKind::Caption;
    if ((before_prose(i) || after_prose(i) || words_[i] <= 8) && is_byline(text_, span)) return BlockKind::Byline;
    if (is_date_line(text_, span)) return after_prose(i) ? BlockKind::Metadata : BlockKind::Dateline;
    if ((before_prose(i) || after_prose(i)) && is_metadata(text_, span)) return BlockKind::Metadata;
    if (given_[i]) return *given_[i];
    if (is_list_item(i)) return BlockKind::List;
    if (is_heading(i, span)) return BlockKind::Heading;
    return BlockKind::Paragraph;
  }

  /// The title, where it is known; else the first line that looks like one and that other text follows.
  bool is_headline(std::size_t i, Span span) const {
    const std::string_view words = text_.substr(span.begin, span.size());
    if (!title_.empty() && words.size() < 2 * title_.size() + 64 && bare(words) == title_) return true;
    if (i + 1 >= paragraphs_.size() || words_[i] < 2 || words_[i] > kLongestHeadline || first_prose_ == paragraphs_.size()) return false;
    if (is_boilerplate(text_, span) || is_caption(text_, span) || is_byline(text_, span) || is_date_line(text_, span) || is_metadata(text_, span)) return false;
    const Span title{span.begin, span.end - (ends_in_initials(words) ? 1 : 0)};
    return !is_list_item(i) && dateline_end(text_, span) == span.begin && (is_title_like(text_, title) || is_title_case(text_, title));
  }

  /// "Mad cow disease confirmed in [U.S.]": a full stop that ends no sentence.
  static bool ends_in_initials(std::string_view words) {
    const std::size_t end = words.size();
    return end > 4 && words[end - 1] == '.' && words[end - 3] == '.' && words[end - 2] >= 'A' && words[end - 2] <= 'Z';
  }

  bool is_heading(std::size_t i, Span span) const {
    if (i + 1 >= paragraphs_.size() || after_prose(i) || words_[i] > kLongestHeading || !is_title_like(text_, span)) return false;
    return words_[i + 1] > words_[i];
  }

  /// A dash makes a list only in company: on its own it may open a quotation or a signature.
  bool is_list_item(std::size_t i) const {
    if (!has_marker(i) || is_numbered_heading(i)) return false;
    const bool dash = base::is_dash(base::decode(text_, paragraphs_[i].begin).code_point);
    return !dash || (i > 0 && has_marker(i - 1)) || (i + 1 < paragraphs_.size() && has_marker(i + 1));
  }
  /// "2. What comes next" between prose: a number that stands alone before a title counts sections, not items.
  bool is_numbered_heading(std::size_t i) const {
    if (!is_numbered(i) || words_[i] > kLongestHeading || i + 1 >= paragraphs_.size()) return false;
    return (i == 0 || !is_numbered(i - 1)) && words_[i + 1] >= kProse && !has_marker(i + 1) && is_title_like(text_, paragraphs_[i]);
  }
  bool is_numbered(std::size_t i) const { return has_marker(i) && base::is_digit(base::decode(text_, paragraphs_[i].begin).code_point); }
  bool has_marker(std::size_t i) const { return list_marker_end(text_, paragraphs_[i]) > paragraphs_[i].begin; }

  std::string_view text_;
  std::string title_;
  std::vector<Span> paragraphs_;
  std::vector<std::optional<BlockKind>> given_;  ///< what each paragraph is known to be
  std::vector<std::uint32_t> words_;  ///< of each paragraph
  std::size_t first_prose_ = 0, last_prose_ = 0;
  std::vector<Block> blocks_;
  std::size_t links_end_ = 0;  ///< where the headlines of other articles end
  bool headline_seen_ = false, dateline_seen_ = false, caption_follows_ = false;
};

}  // namespace

std::vector<Block> find_blocks(const Document& document, std::string_view title, const std::vector<Block>& given) {
  return BlockFinder(document.source.text, title, given).find();
}

}  // namespace nutgraf::text
