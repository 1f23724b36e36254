#include "quotes/labels.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "quotes/cues.h"
#include "quotes/lists.h"
#include "quotes/noun_phrases.h"
#include "quotes/reporting_verbs.h"
#include "quotes/speaking.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestLabel = 30;  ///< tokens

/// What may stand before "from" where that alone tells whose words follow: "And this from …", "Then there was this, from …".
constexpr auto kBeforeFrom = base::word_set({"and", "but", "then", "finally", "also", "first", "this", "these", "that", "those", "more", "another",
                                             "one", "there", "is", "was", "came", "comes"});

/// What a body does while it speaks.
constexpr auto kGestures = base::word_set({"frown", "grimace", "grin", "laugh", "nod", "shrug", "sigh", "smile", "sob", "weep"});

bool is_finite(const Words& words, std::uint32_t token) {
  const Document& document = words.document();
  if (words.is_capitalised(token)) return false;
  if (document.tags.empty()) {
    const auto verb = reporting_verb(words.folded(token));
    return is_auxiliary(words.folded(token)) || (verb && verb->form == VerbForm::Past);
  }
  const std::string& xpos = document.tags[token].xpos;
  return xpos == "VBD" || xpos == "VBZ" || xpos == "VBP" || xpos == "MD";
}

/// Where what is said about the speaker begins: before the first comma or bracket.
std::uint32_t description_begin(const Words& words, Range range) {
  std::uint32_t at = range.begin;
  while (at < range.end && !words.is(at, ",") && !words.is(at, "(")) ++at;
  return at;
}

/// Whether only a description stands there: no clause but a relative one.
bool is_description(const Words& words, Range range) {
  std::uint32_t end = range.begin;
  while (end < range.end && !is_relative(words.folded(end)) && words.folded(end) != "whose") ++end;
  return !has_tense(words, {range.begin, end});
}

bool all_capitalised(const Words& words, Range range) {
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    if (words.is_word(at) && !words.is_capitalised(at) && words.folded(at) != "of") return false;
  }
  return !range.empty();
}

/// The noun of a phrase before what hangs on it.
std::uint32_t head_of(const Words& words, Range phrase) {
  std::uint32_t noun = phrase.begin;
  while (noun + 1 < phrase.end && !is_preposition(words.folded(noun + 1))) ++noun;
  return noun;
}

/// The lemma of a noun, in small letters: "Vicar: …" may be tagged a name.
std::string lemma_of(const Words& words, std::uint32_t noun) {
  const auto& tags = words.document().tags;
  return tags.empty() || tags[noun].upos == "PROPN" ? words.folded(noun) : tags[noun].lemma;
}

/// Whether a noun, alone, means words rather than somebody: "verdict", "message".
bool means_words(std::string_view lemma) {
  const auto type = document::type_of_noun(lemma);
  return content_nouns.contains(lemma) && (!type || *type == EntityType::Event) && !is_speaker_noun(lemma);
}

/// Whether a noun of the phrase, before what hangs on it, stands for somebody: "a resident", "the ministry".
bool holds_noun_of_speaker(const Words& words, Range phrase) {
  const std::string lemma = lemma_of(words, head_of(words, phrase));
  const auto type = document::type_of_noun(lemma);
  return type == EntityType::Person || type == EntityType::Organization || is_speaker_noun(lemma);
}

bool holds_name_of_speaker(const Words& words, Range phrase) {
  const Span whole = words.span(phrase);
  const auto& mentions = words.document().mentions;
  auto mention = std::partition_point(mentions.begin(), mentions.end(), [whole](const Mention& one) { return one.span.begin < whole.begin; });
  for (; mention != mentions.end() && mention->span.end <= whole.end; ++mention) {
    if (mention->kind != MentionKind::Name) continue;
    const EntityType type = mention->type;
    if (type == EntityType::Person || type == EntityType::Organization) return true;
    if (type == EntityType::Norp || type == EntityType::Gpe) return true;
  }
  return false;
}

/// Two or more words that the tags take for one name, whatever bearer it has.
bool is_unknown_name(const Words& words, Range phrase) {
  const auto& tags = words.document().tags;
  if (tags.empty() || phrase.size() < 2) return false;
  for (std::uint32_t at = phrase.begin; at < phrase.end; ++at) {
    if (tags[at].upos != "PROPN") return false;
  }
  return true;
}

/// Without list markers, marks of stress and the like at its borders.
Range bare(const Words& words, Range range) {
  while (!range.empty() && !words.is_word(range.begin)) ++range.begin;
  while (!range.empty() && !words.is_word(range.end - 1) && !words.is(range.end - 1, ")")) --range.end;
  return range;
}

/// The name or noun phrase that opens the words, if all that follows it describes it.
std::optional<Range> described_phrase(const Words& words, Range range) {
  const std::uint32_t border = description_begin(words, range);
  if (!is_description(words, {border, range.end})) return std::nullopt;
  const Range opening = bare(words, {range.begin, border});
  if (all_capitalised(words, opening)) return opening;  // also where a word of the name is one of grammar: "May Will"
  if (has_tense(words, opening)) return std::nullopt;
  const auto phrase = phrase_from(words, opening.begin, opening.end);
  return phrase ? std::optional(with_name_behind(words, *phrase, range.end)) : std::nullopt;
}

/// Whether a verb only carries a noun for words: "issued a statement", "had this message for drivers".
bool carries_words(const Words& words, std::uint32_t verb, std::uint32_t end) {
  const auto& tags = words.document().tags;
  while (verb + 1 < end && tags[verb].upos == "AUX") ++verb;
  std::uint32_t noun = verb + 1;
  while (noun < end && tags[noun].upos != "NOUN" && tags[noun].upos != "ADP") ++noun;
  while (noun + 1 < end && tags[noun + 1].upos == "NOUN") ++noun;
  return noun < end && tags[verb].upos == "VERB" && carries(tags[verb].lemma, tags[noun].lemma);
}

}  // namespace

bool is_name_like(const Words& words, Range label) {
  for (std::uint32_t at = label.begin; at < label.end; ++at) {
    if (words.is_word(at) && !words.is_capitalised(at)) return false;
  }
  return true;
}

bool is_in_capitals(const Words& words, Range label) {
  for (std::uint32_t at = label.begin; at < label.end; ++at) {
    for (const char letter : words.text(at)) {
      if (letter >= 'a' && letter <= 'z') return false;
    }
  }
  return true;
}

bool has_tense(const Words& words, Range range) {
  for (std::uint32_t at = range.begin; at < range.end; ++at) {
    if (is_finite(words, at)) return true;
  }
  return false;
}

std::optional<Range> labelled_speaker(const Words& words, Range label) {
  label = bare(words, label);
  if (label.empty() || label.size() > kLongestLabel) return std::nullopt;
  std::uint32_t from = label.begin;
  while (from < label.end && (kBeforeFrom.contains(words.folded(from)) || words.is(from, ","))) ++from;
  const bool sent = from + 1 < label.end && words.folded(from) == "from";
  if (sent) label.begin = from + 1;
  if (sent && from + 4 < label.end && words.is(from + 1, "the") && words.is(from + 2, "desk")) label.begin = from + 4;
  const std::uint32_t noun = head_of(words, label);
  const bool of_words = noun + 2 < label.end && (words.is(noun + 1, "of") || words.is(noun + 1, "from")) && means_words(lemma_of(words, noun));
  if (of_words) label.begin = noun + 2;  // "The verdict of Ana Ruiz, a critic"
  const auto speaker = described_phrase(words, label);
  if (!speaker) return std::nullopt;
  const bool can_speak =
      holds_name_of_speaker(words, *speaker) || holds_noun_of_speaker(words, *speaker) || is_unknown_name(words, *speaker);
  return can_speak ? speaker : std::nullopt;
}

std::optional<Range> credited_speaker(const Words& words, Range line) {
  if (line.size() < 3 || line.size() > kLongestLabel) return std::nullopt;
  const bool dash = words.text(line.begin) == "--" || base::is_dash(base::decode(words.text(line.begin), 0).code_point);
  if (!dash || !words.is_capitalised(line.begin + 1)) return std::nullopt;
  const auto speaker = described_phrase(words, bare(words, line));
  return speaker && speaker->size() > 1 ? speaker : std::nullopt;
}

std::optional<Range> portrayed_speaker(const Words& words, Range clause) {
  const auto& tags = words.document().tags;
  if (tags.empty()) return std::nullopt;
  std::uint32_t verb = clause.begin;
  while (verb < clause.end && tags[verb].upos != "VERB" && tags[verb].upos != "AUX") ++verb;
  if (verb == clause.begin || verb == clause.end) return std::nullopt;
  std::uint32_t next = verb + 1;
  while (next < clause.end && tags[next].upos == "ADV") ++next;
  const bool adjective = next < clause.end && tags[next].upos == "ADJ";
  const bool is_said_to_be = tags[verb].lemma == "be" && adjective && is_description(words, {next, clause.end});
  const bool carried = carries_words(words, verb, clause.end);
  if (!is_said_to_be && !carried && !(kGestures.contains(tags[verb].lemma) && next == clause.end)) return std::nullopt;
  const auto speaker = subject_before(words, verb, clause.begin);
  if (!speaker) return std::nullopt;
  const std::string word = words.folded(speaker->begin);
  if (speaker->size() == 1 && (word == "he" || word == "she")) return speaker;
  return labelled_speaker(words, *speaker) ? speaker : std::nullopt;
}

}  // namespace nutgraf::quotes
