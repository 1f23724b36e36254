#include "quotes/noun_phrases.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "document/calendar_words.h"
#include "document/name_around.h"
#include "quotes/reporting_verbs.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kLongestPhrase = 16;     ///< tokens; longer ones are clauses
constexpr std::uint32_t kLongestApposition = 40;  ///< tokens between a name and its verb

bool is_of(std::string_view folded) { return folded == "of"; }

/// Punctuation that can stand within a noun phrase: hyphens and "&".
bool joins(const Words& words, std::uint32_t token) {
  const std::string_view text = words.text(token);
  return text == "&" || text == "-" || text == "/" || text == "’s" || text == "'s" || text == "'" || text == "’";
}

/// Steps back over what can stand between a subject and its verb: adverbs, auxiliaries, days.
std::uint32_t skip_verb_group(const Words& words, std::uint32_t end, std::uint32_t floor) {
  while (end > floor) {
    const std::string word = words.folded(end - 1);
    if (is_adverb(word) || is_auxiliary(word)) {
      --end;
    } else if (is_day(word)) {
      end -= end - 1 > floor && words.is(end - 2, "on") ? 2 : 1;
    } else if (document::month_number(word) > 0 || (base::is_digit(static_cast<unsigned char>(word[0])) && end - 1 > floor &&
                                                    document::month_number(words.folded(end - 2)) > 0)) {
      --end;
    } else if (word == ")" ) {
      std::uint32_t open = end - 1;
      while (open > floor && !words.is(open, "(")) --open;
      if (!words.is(open, "(")) return end;
      end = open;
    } else {
      break;
    }
  }
  return end;
}

/// Whether the words from `begin` to a comma say more about the noun before them rather than being a subject.
bool is_apposition(const Words& words, Range segment) {
  if (segment.empty()) return true;
  const std::string first = words.folded(segment.begin);
  if (first == "the" || first == "a" || first == "an" || first == "his" || first == "her" || first == "its" || first == "who" ||
      first == "whose" || first == "which" || first == "where" || is_preposition(first) || is_adverb(first)) {
    return true;
  }
  const bool abbreviation = words.text(segment.end - 1).back() == '.';  // "R-Ky.", "Jr."
  return !words.is_capitalised(segment.begin) || abbreviation;
}

/// The end of the subject whose appositions end with the comma at `comma`.
std::uint32_t skip_appositions(const Words& words, std::uint32_t comma, std::uint32_t floor) {
  std::uint32_t end = comma;
  while (comma - floor < kLongestApposition) {
    std::uint32_t begin = end;
    while (begin > floor && !words.is(begin - 1, ",") && !words.ends_sentence(begin - 1)) --begin;
    const bool first_of_clause = begin == floor || !words.is(begin - 1, ",");
    if (first_of_clause || !is_apposition(words, {begin, end})) return end;
    end = begin - 1;
  }
  return comma;
}

/// Whether a word in small letters is tagged a verb with a tense.
bool is_tensed(const Words& words, std::uint32_t at) {
  const auto& tags = words.document().tags;
  return !tags.empty() && !words.is_capitalised(at) && tags[at].upos == "VERB" && (tags[at].xpos == "VBD" || tags[at].xpos == "VBZ" || tags[at].xpos == "VBP");
}

/// Whether the token at `at` cannot be within a noun phrase.
bool breaks_phrase(const Words& words, std::uint32_t at) {
  if (!words.is_word(at)) return !joins(words, at);
  const std::string word = words.folded(at);
  if (word == "and" || word == "or") return false;
  const auto verb = reporting_verb(word);
  const bool named_by_participle = at > 0 && is_determiner(words.folded(at - 1));  // "the accused"
  if (verb && verb->form == VerbForm::Past && !named_by_participle) return true;
  if (is_tensed(words, at)) return true;
  return is_clause_word(word) || is_auxiliary(word) || is_adverb(word) || is_subject_pronoun(word);
}

/// "X and Y" is one phrase where both sides are names or a determiner follows.
bool links_nouns(const Words& words, std::uint32_t at, std::uint32_t floor, std::uint32_t end) {
  if (at <= floor || at + 1 >= end) return false;
  return (words.is_capitalised(at - 1) && words.is_capitalised(at + 1)) || (words.is_word(at - 1) && is_determiner(words.folded(at + 1)));
}

/// The phrase that ends at `end`, walked back to where a clause begins.
std::optional<Range> phrase_before(const Words& words, std::uint32_t end, std::uint32_t floor) {
  std::uint32_t begin = end;
  std::uint32_t after_preposition = floor;  // where the last prepositional phrase begins its noun
  while (begin > floor && end - begin < kLongestPhrase && !breaks_phrase(words, begin - 1)) {
    const std::uint32_t at = begin - 1;
    if ((words.is(at, "and") || words.is(at, "or")) && !links_nouns(words, at, floor, end)) break;
    const std::string word = words.folded(at);
    if (is_preposition(word) && !is_of(word) && after_preposition == floor) after_preposition = begin;
    begin = at;
  }
  if (begin == end) return std::nullopt;
  if (begin > floor && is_relative(words.folded(begin - 1)) && begin - 1 > floor && words.folded(begin - 1) != "that") {
    const std::uint32_t antecedent = words.is(begin - 2, ",") ? begin - 2 : begin - 1;
    return phrase_before(words, antecedent, floor);
  }
  if (is_preposition(words.folded(begin))) {  // "In Oslo the minister": a subject of its own only behind a determiner
    for (std::uint32_t at = end; at > begin + 2; --at) {
      const std::string word = words.folded(at - 1);
      if (!is_determiner(word)) continue;
      if (is_preposition(words.folded(at - 2))) return std::nullopt;
      return Range{at - 1, end};
    }
    return std::nullopt;
  }
  return Range{begin, end};
}

/// Without a day that opens the clause, and without "and" or an apostrophe left over at the start.
std::optional<Range> trimmed(const Words& words, std::optional<Range> phrase) {
  if (!phrase) return phrase;
  while (!phrase->empty()) {
    const std::string word = words.folded(phrase->begin);
    if (words.is_word(phrase->begin) && !is_day(word) && word != "and" && word != "or") break;
    ++phrase->begin;
  }
  if (phrase->empty() || !words.is_word(phrase->end - 1)) return std::nullopt;
  return phrase;
}

/// "Speaking", "asked", "last": words that open a sentence before its subject.
bool is_participle(std::string_view folded) {
  const auto ends = [&](std::string_view ending) { return folded.size() > ending.size() + 2 && folded.substr(folded.size() - ending.size()) == ending; };
  return ends("ing") || ends("ed") || folded == "last" || folded == "next";
}

/// "The ministry" where a reporting verb follows, "the Foreign Ministry" where a lower-case word ends the name.
std::optional<Range> determined_opener(const Words& words, std::uint32_t begin, std::uint32_t limit) {
  const auto phrase = phrase_from(words, begin, limit);
  if (!phrase || phrase->size() < 2) return std::nullopt;
  const auto verb = phrase->end < limit ? reporting_verb(words.folded(phrase->end)) : std::nullopt;
  if (verb && verb->form == VerbForm::Past) return phrase;
  std::uint32_t end = begin + 1;
  while (end < phrase->end && (words.is_capitalised(end) || (is_of(words.folded(end)) && end + 1 < phrase->end && words.is_capitalised(end + 1)))) ++end;
  return end > begin + 1 ? std::optional(Range{begin, end}) : std::nullopt;
}

/// The pronoun or name that opens the words from `begin`.
std::optional<Range> opener(const Words& words, std::uint32_t begin, std::uint32_t limit) {
  while (begin < limit && (!words.is_word(begin) || is_clause_word(words.folded(begin)))) ++begin;
  if (begin >= limit) return std::nullopt;
  const std::string first = words.folded(begin);
  if (is_subject_pronoun(first)) return Range{begin, begin + 1};
  if (is_preposition(first) || is_adverb(first) || is_auxiliary(first) || is_participle(first)) return std::nullopt;
  if (is_determiner(first)) return determined_opener(words, begin, limit);
  std::uint32_t end = begin;
  while (end < limit && words.is_capitalised(end) && words.is_word(end)) ++end;
  return end == begin ? std::nullopt : std::optional(Range{begin, end});
}

/// Where the preposition stands that sets a place whose name ends there: "at his club [near] Velm, Norland saying"; the end of the name
/// where none does.
std::uint32_t place_begin(const Words& words, Range name, std::uint32_t floor) {
  const std::uint32_t last = words.document().tokens[name.end - 1].span.end;
  const auto& mentions = words.document().mentions;
  const bool place = std::any_of(mentions.begin(), mentions.end(), [last](const Mention& one) {
    const bool type = one.type == EntityType::Gpe || one.type == EntityType::Location || one.type == EntityType::Facility;
    return one.kind == MentionKind::Name && one.span.end == last && type;
  });
  std::uint32_t at = name.begin;
  while (at > floor && (words.is(at - 1, ",") || words.is_capitalised(at - 1))) --at;
  constexpr std::string_view kPlacing[] = {"at", "in", "near", "outside", "from", "inside"};
  const bool set = place && at > floor && std::find(std::begin(kPlacing), std::end(kPlacing), words.folded(at - 1)) != std::end(kPlacing);
  return set ? at - 1 : name.end;
}

/// The subject of the clause that a later verb belongs to: "Trump shook his head and said", "On Monday, she left, adding".
/// A name right before a participle is its own subject: "footage of Trump saying".
std::optional<Range> clause_subject(const Words& words, std::uint32_t floor, std::uint32_t verb) {
  std::uint32_t name = verb;
  while (name > floor && words.is_word(name - 1) && words.is_capitalised(name - 1)) --name;
  const std::uint32_t end = name < verb ? place_begin(words, {name, verb}, floor) : verb;
  if (name < verb && end == verb) return Range{name, verb};
  const auto& tags = words.document().tags;
  if (end == verb && verb > floor && !tags.empty() && tags[verb - 1].upos == "NOUN") return std::nullopt;  // "holding a banner saying"
  std::uint32_t comma = end;
  while (comma > floor && !words.is(comma - 1, ",")) --comma;
  if (comma > floor && comma < end) {
    if (const auto subject = opener(words, comma, end)) return with_name_behind(words, *subject, end);
  }
  if (const auto subject = opener(words, floor, end)) return with_name_behind(words, *subject, end);
  std::uint32_t first = floor;
  while (first < end && !words.is(first, ",")) ++first;
  return first < end ? opener(words, first, end) : std::nullopt;
}

/// Whether a determiner and a word in small letters open a phrase: "the mayor of Oslo".
bool is_description(const Words& words, Range phrase) {
  return phrase.size() > 1 && is_determiner(words.folded(phrase.begin)) && !words.is_capitalised(phrase.begin + 1);
}

/// Whether the name of a person begins at a word.
bool opens_person(const Words& words, std::uint32_t at) {
  const std::uint32_t begin = words.document().tokens[at].span.begin;
  const auto& mentions = words.document().mentions;
  const auto name = std::partition_point(mentions.begin(), mentions.end(), [begin](const Mention& one) { return one.span.begin < begin; });
  return name != mentions.end() && name->span.begin == begin && name->kind == MentionKind::Name && name->type == EntityType::Person;
}

/// Whether a comma stands between a day and its year within a phrase: "a May 3, 2005 memo".
bool is_within_date(const Words& words, std::uint32_t at, std::uint32_t limit) {
  const auto is_number = [&](std::uint32_t token, std::size_t fewest, std::size_t most) {
    const std::string_view text = words.text(token);
    const bool digits = std::all_of(text.begin(), text.end(), [](char letter) { return base::is_digit(static_cast<unsigned char>(letter)); });
    return digits && text.size() >= fewest && text.size() <= most;
  };
  return words.is(at, ",") && at > 0 && at + 2 < limit && is_number(at - 1, 1, 2) && is_number(at + 1, 4, 4) && words.is_word(at + 2);
}

}  // namespace

std::optional<Range> subject_before(const Words& words, std::uint32_t verb, std::uint32_t floor) {
  const auto form = reporting_verb(words.folded(verb));
  if (form && form->form == VerbForm::Participle) return clause_subject(words, floor, verb);
  std::uint32_t end = skip_verb_group(words, verb, floor);
  if (end == floor) return std::nullopt;
  if (words.is(end - 1, ",")) end = skip_verb_group(words, skip_appositions(words, end - 1, floor), floor);
  if (end == floor) return std::nullopt;
  const std::string last = words.folded(end - 1);
  if (last == "and" || last == "but" || last == ",") return clause_subject(words, floor, verb);
  if (last == "who" || last == "which") {
    end -= end - 1 > floor && words.is(end - 2, ",") ? 2 : 1;
    return end == floor ? std::nullopt : trimmed(words, phrase_before(words, end, floor));
  }
  if (is_subject_pronoun(last)) return Range{end - 1, end};
  return trimmed(words, phrase_before(words, end, floor));
}

std::optional<Range> phrase_from(const Words& words, std::uint32_t begin, std::uint32_t limit) {
  if (begin >= limit || !words.is_word(begin)) return std::nullopt;
  const std::string first = words.folded(begin);
  if (is_subject_pronoun(first) && !is_determiner(first)) return Range{begin, begin + 1};
  if (is_preposition(first) || is_clause_word(first) || is_auxiliary(first) || is_adverb(first) || is_day(first)) return std::nullopt;
  std::uint32_t end = begin + 1;
  while (end < limit && end - begin < kLongestPhrase && (!breaks_phrase(words, end) || is_within_date(words, end, limit))) {
    const std::string word = words.folded(end);
    if ((word == "and" || word == "or") && !links_nouns(words, end, begin, limit)) break;
    const bool after_spokesperson = words.folded(end - 1).rfind("spokes", 0) == 0;
    const Mention* name = document::name_around(words.document(), end);
    const bool within_name = name && name == document::name_around(words.document(), end - 1);  // "Centre [for] Rivers"
    if (is_day(word) || (is_preposition(word) && !is_of(word) && !(word == "for" && after_spokesperson) && !within_name)) break;
    ++end;
  }
  while (end > begin && !words.is_word(end - 1)) --end;
  if (end == begin) return std::nullopt;
  return Range{begin, end};
}

Range with_name_behind(const Words& words, Range phrase, std::uint32_t limit) {
  if (phrase.end + 1 >= limit || !words.is(phrase.end, ",")) return phrase;
  const bool ends_in_name = words.is_capitalised(phrase.end - 1);  // "the mayor of Oslo": behind it may stand "Norway"
  const std::string first = words.folded(phrase.begin);
  const bool described = is_description(words, phrase) || first == "a" || first == "an";  // "a Republican, Ana Ruiz,"
  if (ends_in_name && !(described && opens_person(words, phrase.end + 1))) return phrase;
  std::uint32_t end = phrase.end + 1;
  while (end < limit && words.is_capitalised(end) && words.is_word(end) && !is_day(words.folded(end))) ++end;
  const bool closed = end == limit || words.is(end, ",") || is_preposition(words.folded(end));
  return end > phrase.end + 1 && closed ? Range{phrase.begin, end} : phrase;
}

}  // namespace nutgraf::quotes
