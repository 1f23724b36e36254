#include "names/last_names.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::names {
namespace {

constexpr auto kBeforePlaces = base::word_set({"in", "near", "at", "outside", "inside", "across", "around", "from", "to", "of", "into", "through", "throughout",
                                               "towards", "toward", "between", "over", "for", "via", "beyond"});

std::string_view word(const Document& document, std::uint32_t token) { return document::text(document, document.tokens[token]); }

bool is_placed(const Document& document, const FoundName& name) {
  const IdRange<Token> sentence = document.sentences[name.sentence.index].tokens;
  return name.tokens.begin > sentence.begin && kBeforePlaces.contains(base::fold(word(document, name.tokens.begin - 1)));
}

/// The first letters of a name's words; nothing where a word begins with none.
std::string initials_of(const Document& document, const FoundName& name) {
  std::string letters;
  for (std::uint32_t token = name.tokens.begin; token < name.tokens.end; ++token) {
    const std::string_view word = names::word(document, token);
    if (word == ".") continue;
    if (word[0] < 'A' || word[0] > 'Z') return {};
    letters += word[0];
  }
  return letters;
}

/// Whether a colon follows, at most behind closing brackets.
bool is_label(const Document& document, const FoundName& name) {
  const IdRange<Token> sentence = document.sentences[name.sentence.index].tokens;
  std::uint32_t next = name.tokens.end;
  while (next < sentence.end && word(document, next).find_first_not_of(")]") == std::string_view::npos) ++next;
  return next < sentence.end && word(document, next) == ":";
}

}  // namespace

void follow_last_names(const Document& document, std::vector<FoundName>& names) {
  std::unordered_set<std::string_view> placed;
  for (const FoundName& name : names) {
    const bool full = name.tokens.size() > 1;
    if (name.kind == "PER") continue;
    if (!full && is_placed(document, name)) placed.insert(text(document, name.tokens));
    for (std::uint32_t token = name.tokens.begin; full && token < name.tokens.end; ++token) placed.insert(word(document, token));
  }
  std::unordered_set<std::string_view> last_names;
  for (FoundName& name : names) {
    if (name.kind == "PER" && name.tokens.size() > 1) last_names.insert(word(document, name.tokens.end - 1));
    const std::string_view words = text(document, name.tokens);
    if (name.kind == "LOC" && name.tokens.size() == 1 && last_names.count(words) && !placed.count(words)) name.kind = "PER";
  }
}

void follow_initials(const Document& document, std::vector<FoundName>& names) {
  std::unordered_map<std::string, std::string_view> people;  // by initials; empty where they are several people's
  for (const FoundName& name : names) {
    if (name.kind != "PER" || name.tokens.size() < 2) continue;
    const std::string letters = initials_of(document, name);
    const auto [known, is_new] = people.emplace(letters, text(document, name.tokens));
    if (!is_new && known->second != text(document, name.tokens)) known->second = {};
  }
  for (FoundName& name : names) {
    if (name.kind == "PER" || name.tokens.size() != 1 || !is_label(document, name)) continue;
    const auto known = people.find(std::string(text(document, name.tokens)));
    if (known != people.end() && known->first.size() > 1 && !known->second.empty()) name.kind = "PER";
  }
}

}  // namespace nutgraf::names
