#include "quotes/attribution.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "quotes/cue_forms.h"
#include "quotes/cues.h"
#include "quotes/labels.h"
#include "quotes/noun_phrases.h"
#include "quotes/reporting_verbs.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestClause = 48;  ///< tokens that are searched on either side

constexpr std::uint32_t kLongestBareReport = 10;  ///< tokens of a sentence that only says who spoke
constexpr std::uint32_t kLongestHearer = 6;   ///< tokens of a name behind "told"

bool is_dash(const Words& words, std::uint32_t token) {
  const std::string_view text = words.text(token);
  return text == "--" || base::is_dash(base::decode(text, 0).code_point);
}

/// Where the sentence that ends at `end` begins, not below `floor`.
std::uint32_t sentence_begin(const Words& words, std::uint32_t end, std::uint32_t floor) {
  std::uint32_t begin = end;
  while (begin > floor && end - begin < kLongestClause && !words.ends_sentence(begin - 1) && !words.is(begin - 1, ";")) --begin;
  return begin;
}

/// Where the sentence that goes on at `begin` ends, before its full stop.
std::uint32_t sentence_end(const Words& words, std::uint32_t begin, std::uint32_t limit) {
  std::uint32_t end = begin;
  while (end < limit && end - begin < kLongestClause && !words.ends_sentence(end) && !words.is(end, ";")) ++end;
  return end;
}

/// What media do with others' words.
constexpr auto kQuoting = base::word_set({"cite", "cited", "cites", "quote", "quoted", "quotes"});

/// The subject of a cue, before the verb that an infinitive hangs on: "Ortega went on to say".
std::optional<Range> subject_of(const Words& words, std::uint32_t cue, std::uint32_t floor) {
  if (is_passive(words, cue, floor)) return words.is(cue + 1, "by") ? phrase_from(words, cue + 2, words.size()) : std::nullopt;
  if (!is_told_infinitive(words, cue, floor)) return subject_before(words, cue, floor);
  const std::uint32_t verb = cue - 2 - (words.folded(cue - 2) == "on" ? 1 : 0);
  return verb > floor ? subject_before(words, verb, floor) : std::nullopt;
}

/// The line that stands right behind the paragraph of a passage that ends it.
Range line_behind(const Words& words, const Passage& passage) {
  const Document& document = words.document();
  if (passage.end() != passage.paragraphs.back().end || passage.end() >= words.size()) return {passage.end(), passage.end()};
  const Span next = document.tokens[passage.end()].span;
  const auto ends_before = [next](const Block& block) { return block.span.end <= next.begin; };
  const auto block = std::partition_point(document.blocks.begin(), document.blocks.end(), ends_before);
  if (block == document.blocks.end()) return {passage.end(), passage.end()};
  return {passage.end(), document::tokens_in(document, block->span).end};
}

/// A credit: the name behind a dash that closes the line or is one of its own, as under a letter or a motto.
std::optional<Attribution> credit_after(const Words& words, const Passage& passage, Range after) {
  const auto speaker = credited_speaker(words, after.empty() ? line_behind(words, passage) : after);
  return speaker ? std::optional(Attribution{std::nullopt, speaker, false, true}) : std::nullopt;
}

/// Who is named before a colon: Maria Ortega, 61: "…"
std::optional<Attribution> label_before(const Words& words, const Passage& passage, Range before) {
  const std::uint32_t colon = passage.begin() - 1;
  if (before.empty() || before.end != passage.begin() || !words.is(colon, ":")) return std::nullopt;
  const auto speaker = labelled_speaker(words, {sentence_begin(words, colon, before.begin), colon});
  return speaker ? std::optional(Attribution{std::nullopt, speaker, true, true}) : std::nullopt;
}

bool is_according(const Words& words, std::uint32_t at, std::uint32_t limit) {
  return at + 2 < limit && words.folded(at) == "according" && words.is(at + 1, "to");
}

/// "A tweet on Monday by [Ana Ruiz]": who made what the words came in; nothing where the article does not say it right behind.
std::optional<Range> maker_behind(const Words& words, Range vehicle, std::uint32_t limit) {
  constexpr std::uint32_t kFarthest = 4;  // words between, for a day or a verb
  if (!is_vehicle(words.folded(vehicle.end - 1))) return std::nullopt;
  for (std::uint32_t at = vehicle.end; at + 1 < limit && at < vehicle.end + kFarthest && words.is_word(at); ++at) {
    if (words.is(at, "by")) return phrase_from(words, at + 1, limit);
  }
  return std::nullopt;
}

std::optional<Attribution> according_to(const Words& words, std::uint32_t at, std::uint32_t limit, bool before) {
  const auto named = phrase_from(words, at + 2, limit);
  if (!named) return std::nullopt;
  const auto maker = maker_behind(words, *named, limit);
  return Attribution{at, maker ? maker : named, before, true};
}

/// Whether words in marks may stand before the verb as what it reports.
bool may_follow_quotation(std::string_view lemma) { return lemma != "accuse" && lemma != "blame" && lemma != "call"; }

/// Whom a medium quotes: "The Herald quoted Ortega as saying", "Ortega was quoted as saying". `cue` is the participle.
std::optional<Range> quoted_speaker(const Words& words, std::uint32_t cue, std::uint32_t floor) {
  if (cue < floor + 2 || !words.is(cue - 1, "as")) return std::nullopt;
  std::uint32_t verb = cue - 1;
  while (verb > floor && !kQuoting.contains(words.folded(verb - 1))) --verb;
  if (verb-- == floor) return std::nullopt;
  if (verb + 2 == cue) return subject_before(words, verb, floor);
  return verb + 3 == cue ? std::optional(Range{verb + 1, verb + 2}) : phrase_from(words, verb + 1, cue - 1);
}

/// Whether a clause of its own begins there, which reports something else: "…", however Ortega noted …
bool opens_clause(const Words& words, std::uint32_t begin, std::uint32_t speaker) {
  return begin < speaker && is_clause_word(words.folded(begin)) && !words.is(begin, "as") && !words.is(begin, "then");
}

/// Whether a short sentence behind a full stop can only report the words before it, though it should have been a comma: "… here."
/// Ortega said in court.
bool reports_nothing_else(const Words& words, Range sentence) {
  if (sentence.size() > kLongestBareReport) return false;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    const auto verb = cue_at(words, at, sentence.begin);
    if (!verb || verb->form != VerbForm::Past || !needs_words(*verb)) continue;
    const std::uint32_t next = at + 1;
    return next == sentence.end || (is_preposition(words.folded(next)) && !has_tense(words, {next, sentence.end}));
  }
  return false;
}

/// "…," said Maria Ortega / "…," Maria Ortega said.
std::optional<Attribution> attribution_after(const Words& words, const Passage& passage, Range after) {
  if (after.empty()) return std::nullopt;
  const std::uint32_t last_inner = last_token_within(words, passage);
  const bool full_stop = passage.closed && words.is(last_inner, ".");
  std::uint32_t begin = after.begin;
  const bool comma_outside = words.is(begin, ",");
  if (comma_outside || is_dash(words, begin)) ++begin;
  if (begin >= after.end) return std::nullopt;
  const std::uint32_t end = sentence_end(words, begin, after.end);
  if (full_stop && words.is_capitalised(begin) && !reports_nothing_else(words, {begin, end})) return std::nullopt;
  const bool open_end = comma_outside || words.is(last_inner, ",") || words.ends_sentence(last_inner);
  std::uint32_t first = begin;
  while (first < end && is_adverb(words.folded(first))) ++first;
  if (first < end && is_according(words, first, end)) return according_to(words, first, end, false);
  if (first < end && (open_end || is_bare_inversion(words, first, end))) {
    const auto verb = cue_at(words, first, begin);
    if (verb && verb->form != VerbForm::Participle && verb->lemma != "tell" && may_follow_quotation(verb->lemma)) {
      const auto speaker = phrase_from(words, first + 1, end);
      if (speaker) return Attribution{first, with_name_behind(words, *speaker, end), false, true};
    }
  }
  const bool clause_must_be_near = !comma_outside && !words.is(last_inner, ",");
  for (std::uint32_t at = begin; at < end; ++at) {
    const auto verb = cue_at(words, at, begin);
    const auto quoted = verb && open_end ? quoted_speaker(words, at, begin) : std::nullopt;
    if (quoted) return Attribution{at, quoted, false, true};
    if (!verb || verb->form == VerbForm::Participle || !may_follow_quotation(verb->lemma)) continue;
    const auto speaker = subject_of(words, at, begin);
    if (!speaker || opens_clause(words, begin, speaker->begin)) continue;
    const bool near = speaker->begin == begin;
    if (open_end && (near || !clause_must_be_near)) return Attribution{at, speaker, false, true};
    if (!words.is(speaker->begin - 1, ",") || at + 8 < end) continue;
    return Attribution{at, speaker, false, false};  // … "a mess" by Friday, officials said.
  }
  return std::nullopt;
}

/// Whether the clause of the cue is a subordinate one that a comma ends: "After Ortega criticized the plan, Moss left: …".
bool is_subordinate(const Words& words, IdRange<Token> speaker, std::uint32_t cue, std::uint32_t end, std::uint32_t floor) {
  if (speaker.begin == floor || !is_subordinator(words.folded(speaker.begin - 1))) return false;
  for (std::uint32_t at = cue + 1; at < end; ++at) {
    if (words.is(at, ",")) return true;
  }
  return false;
}

/// Ortega was blunt: "…"
std::optional<Attribution> portrait_before(const Words& words, const Passage& passage, Range before) {
  const std::uint32_t colon = passage.begin() - 1;
  if (before.empty() || before.end != passage.begin() || !words.is(colon, ":")) return std::nullopt;
  const auto speaker = portrayed_speaker(words, {sentence_begin(words, colon, before.begin), colon});
  return speaker ? std::optional(Attribution{std::nullopt, speaker, true, true}) : std::nullopt;
}

/// The Herald quoted Ortega: "…"
std::optional<Attribution> quoted_before_colon(const Words& words, const Passage& passage, Range before) {
  const std::uint32_t colon = passage.begin() - 1;
  if (before.empty() || before.end != passage.begin() || !words.is(colon, ":")) return std::nullopt;
  const std::uint32_t floor = sentence_begin(words, colon, before.begin);
  for (std::uint32_t verb = colon; verb > floor + 1; --verb) {
    if (!kQuoting.contains(words.folded(verb - 1))) continue;
    const auto speaker = phrase_from(words, verb, colon);
    return speaker ? std::optional(Attribution{std::nullopt, speaker, true, true}) : std::nullopt;
  }
  return std::nullopt;
}

/// Ortega, on a visit to Velm, offered: "…": before a colon any verb with a tense whose subject is a name or "he" brings in words.
std::optional<Attribution> deed_before(const Words& words, const Passage& passage, Range before) {
  const std::uint32_t colon = passage.begin() - 1;
  const auto& tags = words.document().tags;
  if (before.empty() || before.end != passage.begin() || colon < before.begin + 2 || !words.is(colon, ":") || tags.empty()) return std::nullopt;
  const std::string& form = tags[colon - 1].xpos;
  if (tags[colon - 1].upos != "VERB" || (form != "VBD" && form != "VBZ")) return std::nullopt;
  const auto speaker = subject_before(words, colon - 1, sentence_begin(words, colon, before.begin));
  const bool somebody = speaker && (words.is_capitalised(speaker->end - 1) || is_subject_pronoun(words.folded(speaker->begin)));
  return somebody ? std::optional(Attribution{std::nullopt, speaker, true, true}) : std::nullopt;
}

/// Whether only the name or pronoun of whom it is told to stands between a verb and an opening mark: told Radio Nord "…"
bool is_hearer(const Words& words, std::uint32_t cue, std::uint32_t end) {
  const auto verb = reporting_verb(words.folded(cue));
  if (!verb || verb->lemma != "tell" || end > cue + kLongestHearer) return false;
  for (std::uint32_t at = cue + 1; at < end; ++at) {
    const std::string word = words.folded(at);
    const bool object = word == "me" || word == "us" || word == "him" || word == "them" || word == "her" || word == "you";
    if (words.is_word(at) && !words.is_capitalised(at) && word != "the" && !(object && at == cue + 1)) return false;
  }
  return true;
}

/// Maria Ortega said: "…" / said the deal was "…"
std::optional<Attribution> attribution_before(const Words& words, const Passage& passage, Range before) {
  if (before.empty()) return std::nullopt;
  std::uint32_t end = passage.begin();
  while (end > before.begin && !words.is_word(end - 1) && !words.ends_sentence(end - 1)) --end;
  const std::uint32_t floor = sentence_begin(words, end, before.begin);
  for (std::uint32_t at = end; at > floor; --at) {
    const std::uint32_t cue = at - 1;
    if (is_according(words, cue, end)) return according_to(words, cue, end, true);
    const bool unsaid = cue > floor && (words.is(cue - 1, "not") || words.is(cue - 1, "n't"));  // "but would not elaborate, and that a “…”"
    if (unsaid || !cue_at(words, cue, floor) || (at < end && is_governed_gerund(words, cue, floor))) continue;
    if (cue == floor && words.is_capitalised(cue)) return Attribution{cue, phrase_from(words, cue + 1, end), true, true};  // Said Ortega: "…"
    if (const auto quoted = quoted_speaker(words, cue, floor)) return Attribution{cue, quoted, true, true};
    auto speaker = subject_of(words, cue, floor);
    if (speaker && is_subordinate(words, *speaker, cue, end, floor)) continue;
    const auto teller = speaker && speaker->begin > floor ? reporting_verb(words.folded(speaker->begin - 1)) : std::nullopt;
    if (teller && teller->lemma == "tell") speaker = subject_before(words, speaker->begin - 1, floor);  // "[Ruiz] told the Echo the tide suggested: …"
    const bool beside = cue + 1 == end || is_hearer(words, cue, end) || words.is(passage.begin() - 1, ",") || words.is(passage.begin() - 1, ":");
    return Attribution{cue, speaker, true, beside};
  }
  return std::nullopt;
}

/// Whether what stands behind a passage begins the next sentence: the passage has its speaker before it and ends its own sentence, so
/// that another name takes the word: Ruiz asked, "Who will pay?" Moss said, "Nobody."
bool opens_next(const Words& words, const Passage& passage, const Attribution& ahead, Range after) {
  if (!ahead.beside || !ahead.speaker || after.empty() || !passage.closed) return false;
  return words.ends_sentence(last_token_within(words, passage)) && words.is_capitalised(after.begin);
}

}  // namespace

std::optional<Attribution> find_attribution(const Words& words, const Passage& passage, Range before, Range after) {
  auto behind = attribution_after(words, passage, after);
  auto ahead = quoted_before_colon(words, passage, before);
  if (!ahead) ahead = attribution_before(words, passage, before);
  if (behind && behind->beside && !(ahead && opens_next(words, passage, *ahead, after))) return behind;
  if (!ahead || !ahead->speaker) {
    if (const auto label = label_before(words, passage, before)) return label;
    if (const auto portrait = portrait_before(words, passage, before)) return portrait;
    if (const auto deed = deed_before(words, passage, before)) return deed;
  }
  if (ahead) return ahead;
  return behind ? behind : credit_after(words, passage, after);
}

}  // namespace nutgraf::quotes
