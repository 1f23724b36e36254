// Who can speak, and what can be said. Reads tokens, tags, arcs and mentions.
#pragma once

#include "quotes/clauses.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {

/// Whether a noun, alone, means somebody who speaks: by its ending ("novelist") or by a list ("regulator").
bool is_speaker_noun(std::string_view lemma);
/// Whether the noun or pronoun stands for somebody who has a voice or a will: a person, a body, a state or town, a building that a
/// body is called by ("the hospital"). Animals, forces of nature, things and events have none. True for `kNone`.
bool can_speak(const Clauses& clauses, std::uint32_t noun);
/// Whether it is somebody, and nothing that can be said: a person, a body, "him".
bool is_party(const Clauses& clauses, std::uint32_t noun);
/// Whether it can speak, or is what words come in: "a letter", "an ad".
bool can_tell(const Clauses& clauses, std::uint32_t noun);
/// Whether a noun phrase means words, thoughts or acts rather than people or things.
bool can_be_said(const Clauses& clauses, std::uint32_t noun);
/// Whether a noun, alone, means a deed or an event: "closure", "attack".
bool is_act(std::string_view noun);
/// Whether a document says it: "a new analysis shows".
bool is_shown(const Clauses& clauses, std::uint32_t subject, std::uint32_t verb);
/// Whether a verb that may report means a deed here: "responses detailing the work" that are awaited, "called me", "referred her to a clinic".
bool has_other_sense(const Clauses& clauses, std::uint32_t verb);
/// Whether the object of a verb is what the verb says, or whom it judges. Verbs with a second sense of doing something to people or
/// things need an object that can be said, or a reason: "attacked the plan", "attacked the mayor for closing it", unlike "attacked a
/// farm".
bool fits_object(const Clauses& clauses, std::uint32_t verb, std::uint32_t object, const CueWord& cue);
/// Whether what stands behind a preposition is what the verb says: "pressed for reform", unlike "pressed for a winner" and "admitted to hospital".
bool fits_aim(const Clauses& clauses, std::uint32_t verb, std::uint32_t aim);
/// Whether refusing to do what the infinitive says is a stance: "refused to apologise", "declined to say", unlike "refused to leave"
/// and unlike "declined to comment", which gives no words at all.
bool is_refused_speech(const Clauses& clauses, std::uint32_t infinitive);
/// The class of what a cue reports: that of its verb, or writing where a document says it, or an act where a court decides.
QuoteClass class_of(const Clauses& clauses, std::uint32_t cue, std::uint32_t subject, QuoteClass of_cue);

}  // namespace nutgraf::quotes
