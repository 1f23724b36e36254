#include "names/acronyms.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "names/evidence.h"
#include "names/name_words.h"

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

/// The network's kind of a name that ends in this word; a body's where it tells nothing.
std::string_view kind_of_end(std::string_view word) {
  const auto type = type_of_last_word(word);
  return type && nutgraf::is_place(*type) ? "LOC" : "ORG";
}

/// "The Velm High Commissioner for Fish (VHCF)" where only parts of it were found: what its acronym explains is one name.
void whole_long_forms(const std::vector<FoundName>& whole, std::vector<FoundName>& names) {
  for (const FoundName& name : whole) {
    for (FoundName& part : names) {
      if (part.tokens.begin < name.tokens.begin && part.tokens.end > name.tokens.begin) part.tokens.end = name.tokens.begin;
    }
    const auto is_within = [&](const FoundName& part) { return part.tokens.begin < name.tokens.end && name.tokens.begin < part.tokens.end; };
    names.erase(std::remove_if(names.begin(), names.end(), is_within), names.end());
    const auto at = std::find_if(names.begin(), names.end(), [&](const FoundName& other) { return other.tokens.begin >= name.tokens.end; });
    names.insert(at, name);
  }
}

class Reader {
 public:
  Reader(const Document& document, const std::vector<FoundName>& names) : document_(document), names_(names) {}

  /// The kind of each explained acronym; nothing for those of no name.
  std::unordered_map<std::string_view, std::optional<std::string_view>> read() {
    std::unordered_map<std::string_view, std::optional<std::string_view>> kinds;
    for (const Sentence& sentence : document_.sentences) {
      for (std::uint32_t bracket = sentence.tokens.begin + 1; bracket + 2 < sentence.tokens.end; ++bracket) {
        const std::uint32_t acronym = word(bracket + 1) == "or" ? bracket + 2 : bracket + 1;  // "Velm Bird Fever (or VBF)"
        if (word(bracket) != "(" || acronym + 1 >= sentence.tokens.end) continue;
        if (word(acronym + 1) != ")" && word(acronym + 1) != ";" && word(acronym + 1) != ",") continue;
        const std::string letters = letters_of(word(acronym));
        const Range long_form = letters.empty() ? Range{} : find_long_form(sentence, bracket, letters);
        if (!long_form.empty()) add(kinds, word(acronym), long_form, document::sentence_of(document_, bracket));
      }
    }
    return kinds;
  }

  /// Names that were found in parts.
  const std::vector<FoundName>& torn() const { return torn_; }

 private:
  std::string_view word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

  /// Whether all words but the small ones have a capital.
  bool is_capitalised(Range words) const {
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      const base::Decoded first = base::decode(word(at), 0);
      if (base::is_letter(first.code_point) && !base::is_upper(first.code_point) && !kSmall.contains(word(at))) return false;
    }
    return words.size() > 2;
  }

  /// The words before the bracket whose initials, with or without the small words', are these letters.
  Range find_long_form(const Sentence& sentence, std::uint32_t bracket, const std::string& letters) const {
    const std::uint32_t most = 2 * static_cast<std::uint32_t>(letters.size()) + 3;
    std::string all, strong;
    Range small_first;  // "and Plant Health Inspection Service", where the words before do no better
    for (std::uint32_t at = bracket; at > sentence.tokens.begin && bracket - at < most;) {
      const std::string word = base::fold(this->word(--at));
      if (word == "-" || word == "–" || word == "&" || word == "," || word == "'s" || word == "’s") continue;
      const base::Decoded first = base::decode(word, 0);
      if (!base::is_letter(first.code_point)) return small_first;
      const bool small = kSmall.contains(word);
      all.insert(0, word, 0, first.length);
      if (!small) strong.insert(0, word, 0, first.length);
      if ((all == letters || strong == letters) && !small) return {at, bracket};
      if (all == letters) small_first = {at, bracket};
    }
    return small_first;
  }

  /// Where names lie in the long form but none reaches from its start to its end, they say nothing of the whole; nor does a longer
  /// name of the long form: "the Parliament of Velm North Island (VNI)".
  void add(std::unordered_map<std::string_view, std::optional<std::string_view>>& kinds, std::string_view acronym, Range long_form, Id<Sentence> sentence) {
    if (const std::string_view last = word(long_form.end - 1); last == "'s" || last == "’s") --long_form.end;  // "the Bureau for Fish's (BF)"
    const auto first = std::lower_bound(names_.begin(), names_.end(), long_form.begin,
                                        [](const FoundName& name, std::uint32_t token) { return name.tokens.end <= token; });
    if (first == names_.end() || first->tokens.begin >= long_form.end) kinds.emplace(acronym, std::nullopt);
    else if (first->tokens.begin < long_form.begin && word(long_form.begin - 1) == "of") add_place(kinds, acronym, long_form);
    else if (first->tokens.begin <= long_form.begin + 1 && first->tokens.end >= long_form.end) kinds.emplace(acronym, first->kind);
    else if ((first->tokens.begin >= long_form.begin || is_led_by_acronym(*first, long_form)) && first->tokens.end < long_form.end && is_capitalised(long_form)) {
      const std::string_view kind = kind_of_end(word(long_form.end - 1));
      torn_.push_back({long_form, kind, sentence});
      kinds.emplace(acronym, kind);
    }
  }

  /// "VRA Fish" of "the VRA Fish and Hen Bureau (FHB)": the body before the name is another.
  bool is_led_by_acronym(const FoundName& name, Range long_form) const {
    return name.tokens.begin + 1 == long_form.begin && is_acronym(word(name.tokens.begin));
  }

  void add_place(std::unordered_map<std::string_view, std::optional<std::string_view>>& kinds, std::string_view acronym, Range long_form) const {
    if (is_country_or_region(text(document_, long_form))) kinds.emplace(acronym, "LOC");
  }

  const Document& document_;
  const std::vector<FoundName>& names_;
  std::vector<FoundName> torn_;
};

/// Adds an acronym that the article explains for a name wherever it stands and was not found: "WHO said", which looks like a pronoun.
void add_missing(const Document& document, const std::unordered_map<std::string_view, std::optional<std::string_view>>& kinds, std::vector<FoundName>& names) {
  constexpr std::size_t kFewestLetters = 3;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::vector<FoundName> all;
  std::size_t next = 0;
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const IdRange<Token> sentence = document.sentences[i].tokens;
    for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
      for (; next < names.size() && names[next].tokens.end <= at; ++next) all.push_back(names[next]);
      if (next < names.size() && names[next].tokens.begin <= at) continue;
      const std::string_view word = document::text(document, document.tokens[at]);
      const bool acronym = word.size() >= kFewestLetters && std::all_of(word.begin(), word.end(), is_capital);
      const auto known = acronym ? kinds.find(word) : kinds.end();
      if (known != kinds.end() && known->second) all.push_back({{at, at + 1}, *known->second, {i}});
    }
  }
  all.insert(all.end(), names.begin() + static_cast<std::ptrdiff_t>(next), names.end());
  names = std::move(all);
}

}  // namespace

void follow_long_forms(const Document& document, std::vector<FoundName>& names) {
  Reader reader(document, names);
  const auto kinds = reader.read();
  whole_long_forms(reader.torn(), names);
  const auto is_no_name = [&](FoundName& name) {
    const auto known = kinds.find(text(document, name.tokens));
    if (known == kinds.end()) return false;
    if (known->second) name.kind = *known->second;
    return !known->second;
  };
  names.erase(std::remove_if(names.begin(), names.end(), is_no_name), names.end());
  add_missing(document, kinds, names);
}

}  // namespace nutgraf::names
