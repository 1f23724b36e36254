// Who is given words and who gave no answer, whose voice each passage is, and the sources as an editor audits them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "nutgraf/document/entities.h"
#include "nutgraf/document/quotes.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// Who stands behind words: the article itself, somebody named, somebody whom it leaves unnamed, a document ("the report"),
/// another medium.
enum class VoiceKind : std::uint8_t { Reporter, Named, Unnamed, Document, Medium };

/// How somebody who was asked for a reply, or accused, gave none: declined to, did not answer, could not be reached.
enum class NoReply : std::uint8_t { Declined, NoAnswer, Unreachable };

/// Somebody of whom the article says that he or she gave no answer.
struct Silence {
  Span span;          ///< the words that name the party
  Id<Entity> entity;  ///< none where the words are no mention
  NoReply how = NoReply::Declined;
  Span evidence;      ///< the words that say so: "declined to comment"
};

/// Which part a source plays in the story.
enum class SourceRole : std::uint8_t { None, Official, Expert, Witness, Party, Medium, Document };

/// Somebody whom the article gives words to, spoken or written, with all of them.
struct NewsSource {
  Id<Entity> entity;  ///< none where the article says no more than `name`
  Span name;          ///< the words that name the source where it first speaks
  VoiceKind voice = VoiceKind::Named;
  SourceRole role = SourceRole::None;
  std::vector<Id<Quote>> quotes;      ///< in order
  std::uint32_t direct_words = 0;     ///< how many words stand between quotation marks
  std::uint32_t indirect_words = 0;   ///< and how many are reported
  std::vector<Id<Mention>> through;   ///< those who speak for it: a spokeswoman, a statement; each once, in order
};

/// A run of the article in one voice; passages are in order and tile every block of prose.
struct Passage {
  Span span;
  VoiceKind voice = VoiceKind::Reporter;
  Id<Quote> quote;  ///< the innermost quotation that it belongs to
};

/// What a source is by the words that the article has for it. `Anonymous` is somebody whom it leaves unnamed and calls no more than a source,
/// or who asked not to be named.
enum class SourceKind : std::uint8_t { Unknown, Official, Expert, Witness, Party, Relative, Resident, Document, Medium, Anonymous };

/// A source as an editor audits it, in the article's own words; what the article does not say stays empty. A spokesperson with a name is
/// a source apart from the body that he or she speaks for.
struct AuditedSource {
  Id<Entity> entity;  ///< none where the article says no more than `name`
  Span name;          ///< the fullest name that the article gives; of a source without one the words for it
  VoiceKind voice = VoiceKind::Named;
  Span first;         ///< the first words that it is given, or those that say that it gave no answer
  std::vector<Span> offices;        ///< "mayor of Lisbon", in order of the text, each wording once
  std::optional<Span> affiliation;  ///< the body or place that it belongs to: "Lisbon"
  Id<Entity> affiliation_entity;
  SourceKind kind = SourceKind::Unknown;
  std::optional<Span> kind_evidence;  ///< the word that tells the kind; none where the type of its name does
  std::vector<Span> reasons;          ///< why it is quoted or left unnamed: "who was in the building", "on condition of anonymity"
  std::vector<Id<Quote>> quotes;      ///< in order; none of somebody who was asked and is given no words
  std::uint32_t direct_words = 0;     ///< how many words stand between quotation marks
  std::uint32_t indirect_words = 0;   ///< and how many are reported
  double share = 0.0;                 ///< of all words of the article's prose, those that it is given; 0 … 1
  std::vector<Id<Silence>> silences;  ///< where it was asked and gave no answer
};

}  // namespace nutgraf
