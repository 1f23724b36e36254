#include "names/acronyms.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "names/evidence.h"

namespace nutgraf::names {
namespace {

using Range = IdRange<Token>;

/// Small words whose initials an acronym may leave out.
constexpr auto kSmall = base::word_set({"of", "and", "the", "for", "in", "on", "to", "de", "la", "y", "del", "a", "at", "by", "with"});

/// The letters of an acronym in small letters, without the dots between and the "s" of several; nothing for another word.
std::string letters_of(std::string_view word) {
  if (word.size() > 2 && word.back() == 's' && base::is_upper(base::decode_before(word, word.size() - 1).code_point)) word.remove_suffix(1);
  std::size_t capitals = 0;
  std::string letters;
  for (const char c : word) {
    if (c == '.' || c == '-') continue;
    const bool capital = c >= 'A' && c <= 'Z';
    if (!capital && (c < 'a' || c > 'z')) return {};
    capitals += capital ? 1 : 0;
    letters += c;
  }
  return letters.size() >= 2 && letters.size() <= 8 && capitals * 2 > letters.size() ? base::fold(letters) : std::string{};
}

class Reader {
 public:
  Reader(const Document& document, const std::vector<FoundName>& names) : document_(document), names_(names) {}

  /// The kind of each explained acronym; nothing for those of no name.
  std::unordered_map<std::string_view, std::optional<std::string_view>> read() const {
    std::unordered_map<std::string_view, std::optional<std::string_view>> kinds;
    for (const Sentence& sentence : document_.sentences) {
      for (std::uint32_t bracket = sentence.tokens.begin + 1; bracket + 2 < sentence.tokens.end; ++bracket) {
        const std::uint32_t acronym = word(bracket + 1) == "or" ? bracket + 2 : bracket + 1;  // "Velm Bird Fever (or VBF)"
        if (word(bracket) != "(" || acronym + 1 >= sentence.tokens.end) continue;
        if (word(acronym + 1) != ")" && word(acronym + 1) != ";" && word(acronym + 1) != ",") continue;
        const std::string letters = letters_of(word(acronym));
        const Range long_form = letters.empty() ? Range{} : find_long_form(sentence, bracket, letters);
        if (!long_form.empty()) add(kinds, word(acronym), long_form);
      }
    }
    return kinds;
  }

 private:
  std::string_view word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

  /// The words before the bracket whose initials, with or without the small words', are these letters.
  Range find_long_form(const Sentence& sentence, std::uint32_t bracket, const std::string& letters) const {
    const std::uint32_t most = 2 * static_cast<std::uint32_t>(letters.size()) + 3;
    std::string all, strong;
    for (std::uint32_t at = bracket; at > sentence.tokens.begin && bracket - at < most;) {
      const std::string word = base::fold(this->word(--at));
      if (word == "-" || word == "–" || word == "&" || word == "," || word == "'s" || word == "’s") continue;
      const base::Decoded first = base::decode(word, 0);
      if (!base::is_letter(first.code_point)) return {};
      const bool small = kSmall.contains(word);
      all.insert(0, word, 0, first.length);
      if (!small) strong.insert(0, word, 0, first.length);
      if (all == letters || (strong == letters && !small)) return {at, bracket};
    }
    return {};
  }

  /// Where names lie in the long form but none reaches from its start to its end, they say nothing of the whole; nor does a longer
  /// name of the long form: "the Parliament of Velm North Island (VNI)".
  void add(std::unordered_map<std::string_view, std::optional<std::string_view>>& kinds, std::string_view acronym, Range long_form) const {
    const auto first = std::lower_bound(names_.begin(), names_.end(), long_form.begin,
                                        [](const FoundName& name, std::uint32_t token) { return name.tokens.end <= token; });
    if (first == names_.end() || first->tokens.begin >= long_form.end) kinds.emplace(acronym, std::nullopt);
    else if (first->tokens.begin < long_form.begin && word(long_form.begin - 1) == "of") add_place(kinds, acronym, long_form);
    else if (first->tokens.begin <= long_form.begin + 1 && first->tokens.end >= long_form.end) kinds.emplace(acronym, first->kind);
  }

  void add_place(std::unordered_map<std::string_view, std::optional<std::string_view>>& kinds, std::string_view acronym, Range long_form) const {
    if (is_country_or_region(text(document_, long_form))) kinds.emplace(acronym, "LOC");
  }

  const Document& document_;
  const std::vector<FoundName>& names_;
};

}  // namespace

void follow_long_forms(const Document& document, std::vector<FoundName>& names) {
  const auto kinds = Reader(document, names).read();
  const auto is_no_name = [&](FoundName& name) {
    const auto known = kinds.find(text(document, name.tokens));
    if (known == kinds.end()) return false;
    if (known->second) name.kind = *known->second;
    return !known->second;
  };
  names.erase(std::remove_if(names.begin(), names.end(), is_no_name), names.end());
}

}  // namespace nutgraf::names
