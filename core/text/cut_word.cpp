#include "base/word_set.h"
#include "text/abbreviations.h"
#include "text/addresses.h"
#include "text/chunk.h"

namespace nutgraf::text {
namespace {

/// Prefixes that stay with their word, as the treebanks have it: "anti-war" is one word, "long-term" three.
constexpr auto kPrefixes =
    base::word_set({"non", "e",  "anti",  "re",    "co",   "pre",  "pro", "mid", "cross",  "post",  "over",  "semi",  "multi", "ex", "sub", "counter", "mini", "neo", "socio", "inter",
                    "intra", "arch", "micro", "psycho", "un", "de", "bi", "tri", "pseudo", "ultra", "infra", "hyper", "mega", "meta", "trans", "uh", "mm", "hm"});

/// Colloquial words that are two or three, with the bytes of the first and second part; the rest is a third.
struct Colloquial {
  std::string_view word;
  std::uint8_t first, second;
};
constexpr Colloquial kColloquials[] = {
    {"cannot", 3, 3},   {"gonna", 3, 2}, {"wanna", 3, 2},  {"gotta", 3, 2},  {"gimme", 3, 2},  {"lemme", 3, 2},   {"dunno", 2, 1},   {"dont", 2, 2},
    {"cant", 2, 2},     {"wont", 2, 2},  {"didnt", 3, 2},  {"doesnt", 4, 2}, {"isnt", 2, 2},   {"wasnt", 3, 2},   {"arent", 3, 2},   {"werent", 4, 2},
    {"havent", 4, 2},   {"hasnt", 3, 2}, {"hadnt", 3, 2},  {"aint", 2, 2},   {"couldnt", 5, 2}, {"wouldnt", 5, 2}, {"shouldnt", 6, 2}, {"im", 1, 1},
    {"ive", 1, 2},      {"youre", 3, 2}, {"theyre", 4, 2}, {"thats", 4, 1},  {"whats", 4, 1},  {"outta", 3, 2}};

constexpr auto kClitics = base::word_set({"'s", "'re", "'ve", "'ll", "'d", "'m"});
/// Words that begin with an apostrophe.
constexpr auto kElisions = base::word_set({"'em", "'til", "'till", "'cause", "'tis", "'twas", "'n'", "'n", "'cos", "'bout"});

bool is_word_character(char32_t c) { return base::is_letter(c) || base::is_digit(c) || base::is_mark(c) || c == U'_'; }

/// The end of a word that opens with the apostrophe at `begin`, or of a clitic that stands alone behind a space.
std::uint32_t elision_end(const Chunk& chunk, std::uint32_t begin) {
  const std::uint32_t end = chunk.letters(chunk.next(begin));
  if (base::is_apostrophe(chunk.at(end)) && kElisions.contains(chunk.folded(begin, chunk.next(end)))) return chunk.next(end);
  const std::string word = chunk.folded(begin, end);
  return kElisions.contains(word) || (begin == chunk.begin() && kClitics.contains(word)) ? end : begin;
}

/// Whether a full stop between letters stands inside a word (U.S, comp.sources, example.com) rather than between two
/// sentences that lack a space ("over.We").
bool joined_by_stop(const Chunk& chunk, std::uint32_t begin, std::uint32_t stop) {
  const std::uint32_t next = stop + 1, next_end = chunk.letters(next);
  std::uint32_t piece = stop;  // the last piece before the stop begins here
  while (piece > begin && chunk.at(piece - 1) != U'.') --piece;
  if (stop - piece <= 2 && base::is_upper(chunk.at(piece))) return true;                                        // U.S, Ph.D
  if (stop - piece == 1 && next_end - next <= 2) return true;                                                   // e.g
  if (base::is_lower(chunk.at(next)) && chunk.at(next_end) == U'.' && base::is_lower(chunk.at(next_end + 1))) return true;  // comp.sources.unix
  if (base::is_upper(chunk.at(next))) return base::is_upper(chunk.at(stop - 1));
  return piece > begin || stop - begin == 1 || is_domain_ending(chunk.folded(next, next_end));
}

/// The end of the word that begins at `begin`: letters and digits with what may stand inside a word.
std::uint32_t word_end(const Chunk& chunk, std::uint32_t begin) {
  std::uint32_t end = chunk.run(begin, is_word_character);
  while (end < chunk.end()) {
    const char32_t mark = chunk.at(end);
    const std::uint32_t after = chunk.next(end);
    const bool letter_next = base::is_letter(chunk.at(after));
    const bool capital = base::is_upper(chunk.at(begin));
    if (mark == U'$' && end - begin <= 3 && capital) return after;                                                               // US$
    if (mark == U'-' && after == chunk.end() && begin == chunk.begin() && end - begin <= 2 && base::is_lower(chunk.at(begin))) return after;  // th-, broken off
    const bool apostrophe = base::is_apostrophe(mark) && mark != U'`' && letter_next && clitic_end(chunk, end) == end;
    const bool prefix = mark == U'-' && (letter_next || base::is_digit(chunk.at(after))) && kPrefixes.contains(chunk.folded(begin, end));
    const bool stop = mark == U'.' && letter_next && joined_by_stop(chunk, begin, end);
    const bool company = mark == U'&' && letter_next && end - begin <= 4 && capital && base::is_upper(chunk.at(after));           // AT&T
    const bool slash = mark == U'/' && letter_next && end - begin == 1 && chunk.letters(after) == after + 1 && !base::is_upper(chunk.at(after));  // w/o
    if (!apostrophe && !prefix && !stop && !company && !slash) break;
    end = chunk.run(after, is_word_character);
  }
  return end;
}

/// "u.s", "p.m", "ph.d": pieces of at most two letters.
bool is_initialism(std::string_view folded_word) {
  std::size_t piece = 0;
  for (const char c : folded_word) {
    piece = c == '.' ? 0 : piece + 1;
    if (piece > 2) return false;
  }
  return true;
}

bool month_follows(const Chunk& chunk, std::uint32_t from) {
  const std::uint32_t begin = chunk.next_visible(from);
  std::uint32_t end = begin;
  while (base::is_letter(chunk.next_visible_character(end)) && chunk.next_visible(end) == end) end = chunk.next(end);
  return abbreviation(chunk.folded(begin, end)) == Abbreviation::Month;
}

/// Whether the full stop behind the word belongs to it.
bool stop_belongs(const Chunk& chunk, std::uint32_t begin, std::uint32_t end, std::string_view previous) {
  if (chunk.at(end) != U'.' || (chunk.at(end + 1) == U'.' && chunk.at(end + 2) == U'.')) return false;
  const std::string word = chunk.folded(begin, end);
  if (word.find('.') != std::string::npos) return is_initialism(word);

  const char32_t next = chunk.next_visible_character(end + 1);
  const bool capital = base::is_upper(chunk.at(begin));
  if (end - begin == 1) {  // an initial: of a name ("I" only within one) or of a species ("E. coli", "T. b. gambiense")
    const bool behind_capital = !previous.empty() && base::is_upper(base::decode(previous, 0).code_point);
    if (capital) return base::is_letter(next) && (chunk.at(begin) != U'I' || (behind_capital && base::is_upper(next)));
    if (behind_capital && previous.size() == 2 && previous[1] == '.') return true;
  }
  switch (abbreviation(word)) {
    case Abbreviation::Title:
    case Abbreviation::Month: return next != 0;
    case Abbreviation::Introducer:
    case Abbreviation::General: return true;
    case Abbreviation::BeforeNumber: return base::is_digit(next) || next == U',' || (capital && month_follows(chunk, end + 1));
    case Abbreviation::State: return capital && previous == ",";
    case Abbreviation::None: break;
  }
  return false;
}

Cuts cut_colloquial(const Chunk& chunk, std::uint32_t begin, std::uint32_t end, std::string_view folded_word) {
  Cuts cuts;
  for (const Colloquial& colloquial : kColloquials) {
    if (folded_word != colloquial.word || end - begin != folded_word.size()) continue;
    if (end - begin == 2 && base::is_upper(chunk.at(begin + 1))) continue;  // IM, the initials
    cuts.add(begin + colloquial.first);
    if (begin + colloquial.first + colloquial.second < end) cuts.add(begin + colloquial.first + colloquial.second);
    cuts.add(end);
  }
  return cuts;
}

}  // namespace

std::uint32_t clitic_end(const Chunk& chunk, std::uint32_t mark) {
  if (!base::is_apostrophe(chunk.at(mark))) return mark;
  const std::uint32_t end = chunk.letters(chunk.next(mark));
  return kClitics.contains(chunk.folded(mark, end)) && !base::is_digit(chunk.at(end)) ? end : mark;
}

Cuts cut_word(const Chunk& chunk, std::uint32_t begin, std::string_view previous) {
  Cuts cuts;
  if (base::is_apostrophe(chunk.at(begin))) {
    if (const std::uint32_t end = elision_end(chunk, begin); end > begin) cuts.add(end);
    return cuts;
  }
  if (!base::is_letter(chunk.at(begin))) return cuts;
  const std::uint32_t end = word_end(chunk, begin);
  if (stop_belongs(chunk, begin, end, previous)) {
    cuts.add(end + 1);
    return cuts;
  }
  const std::string word = chunk.folded(begin, end);
  if (cuts = cut_colloquial(chunk, begin, end, word); cuts) return cuts;
  if (word.size() > 3 && word.compare(word.size() - 3, 3, "n't") == 0) cuts.add(chunk.previous(chunk.previous(chunk.previous(end))));
  cuts.add(end);
  if (const std::uint32_t clitic = clitic_end(chunk, end); clitic > end) cuts.add(clitic);
  return cuts;
}

}  // namespace nutgraf::text
