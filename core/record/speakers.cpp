#include "record/speakers.h"

#include <algorithm>
#include <cstddef>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/lists.h"
#include "document/text.h"
#include "record/words.h"

namespace nutgraf::record {
namespace {

// What stands before names in labels; it names nobody by itself.
constexpr auto kTitles = base::word_set({
    "capt", "captain", "chair", "chairman", "chairwoman", "col", "colonel", "congressman", "congresswoman", "councillor", "dame", "dr",
    "gen", "general", "gov", "governor", "hon", "justice", "judge", "lady", "lord", "lt", "madam", "major", "mayor", "minister", "miss",
    "mr", "mrs", "ms", "mx", "officer", "president", "prime", "prof", "professor", "rep", "representative", "rev", "secretary", "sen",
    "senator", "sergeant", "sgt", "sir", "the", "vice"});

// Parts in a conversation, which say nothing of who has them.
constexpr auto kParts = base::word_set({
    "all", "announcer", "answer", "audience", "caller", "crowd", "host", "interviewee", "interviewer", "man", "member", "members",
    "moderator", "narrator", "operator", "panelist", "participant", "press", "question", "questioner", "reporter", "respondent",
    "speaker", "staff", "translator", "unidentified", "unknown", "voice", "witness", "woman"});

using Names = std::vector<std::string>;

/// The words of a name without titles and without what stands in brackets.
Names name_words(std::string_view name) {
  Names names;
  for (Word& word : read_words(name, {0, static_cast<std::uint32_t>(name.size())})) {
    if (word.optional || word.bracketed || kTitles.contains(word.key)) continue;
    if (word.key.size() > 2 && word.key.substr(word.key.size() - 2) == "'s") word.key.resize(word.key.size() - 2);
    names.push_back(std::move(word.key));
  }
  return names;
}

Names all_words(std::string_view text) {
  Names words;
  for (Word& word : read_words(text, {0, static_cast<std::uint32_t>(text.size())})) words.push_back(std::move(word.key));
  return words;
}

bool holds(const Names& names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

/// Whether two names may be one: their last words agree, or a name of one word is one of the other's.
bool may_be_one(const Names& one, const Names& other) {
  if (one.empty() || other.empty()) return false;
  if (one.back() == other.back()) return true;
  if (one.size() > 1 && other.size() > 1) {  // "Ana Ruiz Moss" may be "Ana Ruiz" in short
    return one.front() == other.front() && (holds(one, other.back()) || holds(other, one.back()));
  }
  return one.size() == 1 ? holds(other, one.front()) : holds(one, other.front());
}

bool are_initials(std::string_view label, const Names& names) {
  std::string initials;
  for (const std::string& name : names) initials += name.front();
  std::string letters;
  for (const char c : base::fold(label)) {
    if (c >= 'a' && c <= 'z') letters += c;
  }
  return letters.size() >= 2 && letters.size() <= 4 && letters == initials;
}

/// Whether a word of the label is an office that the draft gives the speaker: "THE MAYOR".
bool has_office(const Speaker& speaker, const Names& label) {
  return std::any_of(label.begin(), label.end(), [&](const std::string& word) {
    const bool is_office = kTitles.contains(word) || document::person_nouns.contains(word);
    return word.size() > 2 && word != "the" && is_office && holds(speaker.descriptions, word);
  });
}

/// Whether the words are a person's name and no part or occupation.
bool is_personal(const Names& names) {
  const auto is_role = [](const std::string& name) {
    return kParts.contains(name) || document::person_nouns.contains(name) || document::organization_nouns.contains(name);
  };
  const auto is_bare = [](const std::string& name) { return name.size() < 2 || base::is_digit(static_cast<unsigned char>(name.front())); };
  return !names.empty() && std::none_of(names.begin(), names.end(), is_role) && !is_bare(names.back());
}

/// Whether a label has a first name or a title beside a name, as nothing but people have.
bool is_full(std::string_view label, const Names& names) { return names.size() >= 2 || (names.size() == 1 && all_words(label).size() >= 2); }

}  // namespace

std::optional<Speaker> speaker_of(const Document& draft, const Quote& quote) {
  const auto holds_speaker = [&](Span span) { return quote.speaker && span.overlaps(*quote.speaker); };
  if (!quote.speaker || std::any_of(quote.spans.begin(), quote.spans.end(), holds_speaker)) return std::nullopt;
  Speaker speaker;
  const auto add_name = [&](Span span) { speaker.names.emplace_back(document::text(draft, span)); };
  const auto describe = [&](Span span) {
    for (std::string& word : all_words(document::text(draft, span))) speaker.descriptions.push_back(std::move(word));
  };
  for (const Entity& entity : draft.entities) {
    const auto& mentions = entity.mentions;
    const bool is_it = std::any_of(mentions.begin(), mentions.end(), [&](Id<Mention> id) { return id == quote.speaker_mention; });
    if (!quote.speaker_mention || !is_it) continue;
    speaker.is_person = entity.type == EntityType::Person;
    add_name(entity.name);
    for (const Id<Mention> id : mentions) {
      const Mention& mention = draft.mentions[id.index];
      if (mention.kind == MentionKind::Name) add_name(mention.span);
      else if (mention.kind == MentionKind::Nominal) describe(mention.span);
    }
    for (const Span span : entity.descriptions) describe(span);
    speaker.is_named = draft.mentions[quote.speaker_mention.index].kind == MentionKind::Name;
    break;
  }
  describe(*quote.speaker);
  if (speaker.names.empty()) add_name(*quote.speaker);
  return speaker;
}

std::optional<bool> is_called(const Speaker& speaker, std::string_view label) {
  const Names called = name_words(label);
  for (const std::string& name : speaker.names) {
    const Names names = name_words(name);
    if (may_be_one(names, called) || are_initials(label, names)) return true;
  }
  if (has_office(speaker, all_words(label))) return true;
  const bool both_are_people = speaker.is_person && speaker.is_named && is_personal(called) && is_full(label, called);
  return both_are_people ? std::optional<bool>(false) : std::nullopt;
}

}  // namespace nutgraf::record
