// How an outline says what a document holds: the article's own words, with names for what they stand for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// The phrases of one document, which must outlive them.
class Phrases {
 public:
  explicit Phrases(const Document& document);

  /// The words of a span as they stand, and on one line.
  std::string_view raw(Span span) const;
  std::string words(Span span) const;
  /// What an entity is called.
  std::string called(Id<Entity> entity) const;
  /// Whom a mention stands for.
  Id<Entity> entity_of(Id<Mention> mention) const { return entity_of_[mention.index]; }
  /// Whether the article has a name for it.
  bool is_named(const Entity& entity) const;
  /// "Ana Ruiz, mayor of Riga; 52"
  std::string described(const Entity& entity) const;
  /// Who says a quotation: the name of its speaker, else the words that stand for the speaker.
  std::string speaker(const Quote& quote) const;
  /// "warned: ", or nothing where no word tells that somebody speaks.
  std::string cue(const Quote& quote) const;
  /// "warned: the dam might burst"
  std::string said(const Quote& quote) const;
  /// The words of an answer with the day that they mean, and with who claims it where they do not say so.
  std::string answer(const Answer& answer) const;
  /// What an event tells, with how it stands and who tells it where it has not simply happened.
  std::string happening(const TimelineEntry& entry) const;
  /// The words that state a relation; where they are no more than one of the two names, a sentence if the kind of relation gives one.
  std::string related(const Relation& relation) const;

 private:
  /// The article's words from the first to the last party of an event, or the event's word alone where they stand far apart.
  std::string deed(const Event& event) const;

  const Document& document_;
  std::vector<Id<Entity>> entity_of_;  ///< of each mention
  std::unordered_map<std::uint32_t, Span> phrase_of_;  ///< the whole mention by where its head begins
};

}  // namespace nutgraf::format
