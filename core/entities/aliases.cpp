#include "entities/aliases.h"

#include <array>
#include <cstddef>

#include "base/utf8.h"
#include "base/word_set.h"

namespace nutgraf::entities {
namespace {

constexpr auto kMaiden = base::word_set({"née", "nee", "né", "born", "formerly", "previously", "originally"});
/// Before "known as".
constexpr auto kAdverbs = base::word_set(
    {"also", "better", "best", "widely", "commonly", "otherwise", "professionally", "popularly", "publicly", "simply", "generally",
     "usually", "locally", "previously", "formerly", "sometimes", "more", "once", "later", "now", "then", "henceforth", "still"});
constexpr auto kAkas = base::word_set({"alias", "aka", "a.k.a.", "a.k.a", "nicknamed", "dubbed"});
/// What artists' names open with, and articles.
constexpr auto kOpenings = base::word_set({"dj", "mc", "the", "as", "simply", "just"});

/// The letters without marks from U+00E0 and from U+0100 on; two letters for those that are two.
constexpr std::array<const char*, 32> kLatin1{"a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
                                              "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y"};
constexpr std::string_view kExtended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The words between, in small letters, without the marks around them.
std::vector<std::string> words_between(std::string_view between) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : base::fold(between) + " ") {
    if (c == ' ' || c == ',' || c == '(' || c == '"' || c == '\'' || c == '\n') {
      if (!word.empty() && word != "“" && word != "‘") words.push_back(word);
      word.clear();
    } else {
      word += c;
    }
  }
  return words;
}

}  // namespace

Alias alias_between(std::string_view between) {
  constexpr std::size_t kLongest = 48;  // bytes of the longest such phrase
  if (between.size() > kLongest) return Alias::None;
  std::vector<std::string> words = words_between(between);
  while (!words.empty() && kOpenings.contains(words.back()) && words.back() != "as") words.pop_back();
  if (!words.empty() && words.back() == "as") {
    words.pop_back();
    if (words.empty() || words.back() != "known") return Alias::None;
    words.pop_back();
    while (!words.empty() && (kAdverbs.contains(words.back()) || words.back() == "is" || words.back() == "was" || words.back() == "who" || words.back() == "to")) words.pop_back();
    return words.empty() ? Alias::Everywhere : Alias::None;
  }
  if (words.size() == 1 && kMaiden.contains(words[0])) return Alias::Here;
  if (words.size() == 1 && kAkas.contains(words[0])) return Alias::Everywhere;
  const bool real = words.size() == 4 && words[0] == "whose" && (words[1] == "real" || words[1] == "birth" || words[1] == "full" || words[1] == "legal") && words[2] == "name";
  return real && (words[3] == "is" || words[3] == "was") ? Alias::Everywhere : Alias::None;
}

PlainName plain_name(std::string_view name) {
  PlainName plain;
  constexpr std::string_view kOpeners[] = {"\"", "“", "‘", "(", "'"};
  std::size_t open = std::string_view::npos, mark = 0;
  for (const std::string_view opener : kOpeners) {
    const std::size_t at = name.find(' ' + std::string(opener));
    if (at < open) open = at, mark = opener.size();
  }
  const std::size_t rest = open == std::string_view::npos ? open : name.find(' ', open + 1 + mark);
  if (open != std::string_view::npos && rest != std::string_view::npos) {
    std::size_t last = open + 1 + mark, end = rest;
    // The closing mark ends the last word of the nickname, which may have several.
    while (end != std::string_view::npos && base::is_letter(base::decode_before(name, end).code_point)) end = name.find(' ', end + 1);
    if (end == std::string_view::npos) end = rest;
    const base::Decoded closing = base::decode_before(name, end);
    plain.nickname = name.substr(last, end - closing.length - last);
    plain.name = std::string(name.substr(0, open)) + std::string(name.substr(end));
    return plain;
  }
  const std::size_t comma = name.find(", ");
  plain.name = comma == std::string_view::npos ? std::string(name) : std::string(name.substr(comma + 2)) + ' ' + std::string(name.substr(0, comma));
  return plain;
}

std::string without_accents(std::string_view name) {
  std::string plain;
  for (std::size_t at = 0; at < name.size();) {
    const base::Decoded character = base::decode(name, at);
    const char32_t c = character.code_point;
    if (c >= 0xE0 && c <= 0xFF && c != 0xF7) plain += kLatin1[c - 0xE0];
    else if (c >= 0x100 && c < 0x100 + kExtended.size()) plain += kExtended[c - 0x100];
    else plain.append(name.substr(at, character.length));
    at += character.length;
  }
  return plain;
}

}  // namespace nutgraf::entities
