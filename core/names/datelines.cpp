#include "names/datelines.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/calendar_words.h"
#include "document/text.h"
#include "names/evidence.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

/// Agencies and the words that names of media end with.
constexpr auto kMedia = base::word_set({"ap", "afp", "upi", "cp", "pa", "dpa", "efe", "ansa", "tass", "ians", "ani", "pti", "cns", "anp", "ntb", "tt", "reuters", "xinhua", "bloomberg", "kyodo", "yonhap",
                                        "interfax", "bbc", "cnn", "npr", "prnewswire", "businesswire", "globenewswire", "news", "newswire", "agency", "agencies", "press", "times", "post", "service",
                                        "tribune", "herald", "journal", "gazette", "guardian", "star", "globe", "mail", "daily", "standard", "chronicle", "observer", "wire", "media", "online"});
/// "ABOARD AIR FORCE ONE", "OFF THE COAST OF YEMEN": where something moves there is no place to name.
constexpr auto kAround = base::word_set({"aboard", "on", "off", "near", "over", "with", "above"});

/// A part of a dateline between commas, slashes and brackets.
struct Part {
  IdRange<Token> tokens;
  char32_t mark = 0;  ///< what opens it: a comma, a slash, a bracket; 0 for the first
};

bool is_divider(char32_t c) { return c == U',' || c == U'/' || c == U'|' || c == U';' || c == U':' || c == U'_' || c == U'(' || c == U')' || c == U'[' || c == U']'; }
bool is_bracket(char32_t c) { return c == U'(' || c == U'['; }

class Dateline {
 public:
  Dateline(const Document& document, Id<Sentence> sentence, IdRange<Token> tokens) : document_(document), sentence_(sentence) { cut(tokens); }

  /// Its names; nothing where it is no more than a date.
  std::vector<Mention> names() const {
    std::vector<Mention> names;
    bool place = false;
    for (const Part& part : parts_) {
      if (is_date(part)) continue;
      if (is_medium(part)) {
        names.push_back(mention(part, EntityType::Organization));
      } else if (!kAround.contains(document::folded(document_, document_.tokens[part.tokens.begin])) && (place || part.mark == 0)) {
        place = true;
        names.push_back(mention(part, type_of_place(part)));
      }
    }
    return names;
  }

 private:
  void cut(IdRange<Token> tokens) {
    Part part{{tokens.begin, tokens.begin}, 0};
    const auto close = [&](std::uint32_t end) {
      part.tokens.end = end;
      if (!part.tokens.empty()) parts_.push_back(part);
    };
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
      const char32_t mark = character(i);
      // A hyphen within a name touches both words: "PORT-AU-PRINCE".
      const bool dash = base::is_dash(mark) && !(i > tokens.begin && touches_next(i - 1) && i + 1 < tokens.end && touches_next(i));
      if (!dash && !is_divider(mark)) continue;
      close(i);
      part = {{i + 1, i + 1}, mark};
    }
    close(tokens.end);
  }

  Span span(std::uint32_t token) const { return document_.tokens[token].span; }
  char32_t character(std::uint32_t token) const { return base::decode(document_.source.text, span(token).begin).code_point; }
  bool touches_next(std::uint32_t token) const { return span(token).end == span(token + 1).begin; }
  Span span(const Part& part) const { return {span(part.tokens.begin).begin, span(part.tokens.end - 1).end}; }

  bool is_date(const Part& part) const {
    for (std::uint32_t i = part.tokens.begin; i < part.tokens.end; ++i) {
      const std::string word = document::folded(document_, document_.tokens[i]);
      if (base::is_digit(character(i)) || document::weekday_number(word) >= 0) return true;
      if (document::month_number(word) > 0 && part.tokens.size() == 1) return true;
    }
    return false;
  }

  bool is_medium(const Part& part) const {
    if (is_bracket(part.mark)) return true;
    const std::string last = document::folded(document_, document_.tokens[part.tokens.end - 1]);
    if (kMedia.contains(last)) return true;
    return type_of_words(part) == EntityType::Organization;
  }

  EntityType type_of_place(const Part& part) const {
    return type_of_words(part) == EntityType::Location ? EntityType::Location : EntityType::Gpe;
  }

  /// What the lists say of the words, written as names are: "West Bank" for "WEST BANK".
  std::optional<EntityType> type_of_words(const Part& part) const {
    std::string name;
    bool inside = false;
    for (const char c : document::text(document_, span(part))) {
      const auto letter = static_cast<unsigned char>(c);
      if (letter < 0x80 && inside) name += static_cast<char>(base::to_lower(letter));
      else name += c;
      inside = letter >= 0x80 || base::is_letter(letter);
    }
    return listed_type(name);
  }

  Mention mention(const Part& part, EntityType type) const { return {span(part), span(part.tokens.end - 1), MentionKind::Name, type, sentence_}; }

  const Document& document_;
  Id<Sentence> sentence_;
  std::vector<Part> parts_;
};

}  // namespace

std::vector<Mention> read_datelines(const Document& document, std::vector<Mention> names) {
  const auto in_dateline = [&](Id<Sentence> sentence) {
    return document.blocks[document.sentences[sentence.index].block.index].kind == BlockKind::Dateline;
  };
  names.erase(std::remove_if(names.begin(), names.end(), [&](const Mention& name) { return in_dateline(name.sentence); }), names.end());
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    if (!in_dateline({i})) continue;
    const std::vector<Mention> found = Dateline(document, {i}, document.sentences[i].tokens).names();
    names.insert(names.end(), found.begin(), found.end());
  }
  std::stable_sort(names.begin(), names.end(), [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  return names;
}

}  // namespace nutgraf::names
