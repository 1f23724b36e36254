#include "text/addresses.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/word_set.h"

namespace nutgraf::text {
namespace {

constexpr auto kEndings = base::word_set({"com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "co",  "uk",  "us",   "eu",  "de",  "fr",
                                          "ru",  "cn",  "jp",  "in",  "au",  "ca",  "nz",   "ch",  "nl", "se",  "no",  "dk",  "ie",   "za",  "br",  "tv",
                                          "me",  "fm",  "ai",  "app", "dev", "news", "html", "htm", "pdf", "doc", "docx", "xls", "xlsx", "txt", "jpg", "png",
                                          "gif", "zip", "exe", "php", "csv", "ppt"});

/// No address is longer: what keeps a megabyte without a space from being searched again at each of its words.
constexpr std::uint32_t kLongest = 2048;
/// The same for the name before the @ (RFC 5321, 4.5.3.1.1).
constexpr std::uint32_t kLongestLocalPart = 64;

bool starts_with(std::string_view text, std::string_view prefix) {
  if (text.size() < prefix.size()) return false;
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    if (c != prefix[i]) return false;
  }
  return true;
}

/// `end` without the closing marks before it; a closing bracket stays where the address itself opened it.
std::uint32_t without_closing_marks(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (end > begin) {
    const base::Decoded last = base::decode_before(text, end);
    const char32_t c = last.code_point;
    const bool opened = c == U')' && text.substr(begin, end - begin).find('(') != std::string_view::npos;
    const bool closes = c == U'.' || c == U',' || c == U';' || c == U':' || c == U'!' || c == U'?' || c == U')' || c == U']' || c == U'>' || c == U'}' ||
                        base::is_double_quote(c) || base::is_apostrophe(c) || c == 0x2026;
    if (!closes || opened) break;
    end -= last.length;
  }
  return end;
}

bool is_local_part(char32_t c) { return base::is_letter(c) || base::is_digit(c) || c == U'.' || c == U'_' || c == U'-' || c == U'+' || c == U'%'; }

/// The end of a run of word characters from `begin` on.
std::uint32_t name_end(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end) {
    const base::Decoded character = base::decode(text, begin);
    const char32_t c = character.code_point;
    if (!base::is_letter(c) && !base::is_digit(c) && c != U'_') break;
    begin += character.length;
  }
  return begin;
}

/// name@host, from the name on; `begin` where it is none.
std::uint32_t mail_end(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t at = begin;
  while (at < end && at - begin < kLongestLocalPart) {
    const base::Decoded character = base::decode(text, at);
    if (!is_local_part(character.code_point)) break;
    at += character.length;
  }
  if (at == begin || at >= end || text[at] != '@') return begin;
  const std::uint32_t host = ++at;
  while (at < end) {
    const base::Decoded character = base::decode(text, at);
    if (!is_local_part(character.code_point)) break;
    at += character.length;
  }
  at = without_closing_marks(text, host, at);
  return at > host ? at : begin;
}

}  // namespace

bool is_domain_ending(std::string_view word) { return kEndings.contains(word); }

std::uint32_t address_end(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  end = std::min(end, begin + kLongest);
  while (!base::is_border(text, end)) --end;
  const std::string_view rest = text.substr(begin, end - begin);
  if (starts_with(rest, "http://") || starts_with(rest, "https://") || starts_with(rest, "www.") || starts_with(rest, "ftp://")) {
    // Stop at marks that no address holds, so that `<https://…>` and `"https://…"` come apart.
    const std::size_t stop = rest.find_first_of("<>\"");
    return without_closing_marks(text, begin, stop == std::string_view::npos ? end : begin + static_cast<std::uint32_t>(stop));
  }
  if ((rest[0] == '@' || rest[0] == '#') && rest.size() > 1 && base::is_letter(base::decode(text, begin + 1).code_point)) {
    return name_end(text, begin + 1, end);
  }
  const char32_t first = base::decode(text, begin).code_point;
  if (!base::is_letter(first) && !base::is_digit(first)) return begin;
  if (const std::uint32_t mail = mail_end(text, begin, end); mail > begin) return mail;

  // A host without a scheme, with a path behind it: "cra.org/resources/survey". One without a path is an ordinary word.
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos || slash + 1 >= rest.size()) return begin;
  const std::size_t stop = rest.substr(0, slash).rfind('.');
  if (stop == std::string_view::npos || stop == 0 || !is_domain_ending(base::fold(rest.substr(stop + 1, slash - stop - 1)))) return begin;
  for (const char c : rest.substr(0, slash)) {
    if (!is_local_part(static_cast<unsigned char>(c))) return begin;
  }
  return without_closing_marks(text, begin, end);
}

}  // namespace nutgraf::text
