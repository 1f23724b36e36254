// The words that report what somebody says, thinks, wants or shows, and how each takes the words that it reports.
// Knows words, reads no layer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::quotes {

/// What a cue says about the speaker, and the constructions in which it reports.
struct CueWord {
  QuoteClass quote_class = QuoteClass::Speech;
  Stance stance = Stance::Say;
  bool spoken = false;      ///< of speech or writing: "said", unlike "believed"
  bool quotable = false;    ///< words in quotation marks may stand beside it: "said", "thought"
  bool clause = false;      ///< "said (that) …"
  bool infinitive = false;  ///< "vowed to …"
  bool request = false;     ///< "urged them to …"
  bool object = false;      ///< "announced the plan", "accused them of …"
  bool only_content = false;  ///< its object must be something that can be said: "dismissed the claim", unlike "dismissed the guard"
  bool predicate = false;   ///< "called it a …", "described it as …"
};

/// The lemma of a verb as the lists have it, where a tagger has "denie" for "denies".
std::string with_y(std::string_view lemma);
/// What a verb says as a cue, by its lemma; nothing for verbs that report nothing.
std::optional<CueWord> verb_cue(std::string_view lemma);
/// The same for a noun ("statement", "warning", "plan") and an adjective ("confident", "aware"); stance and constructions alone.
std::optional<CueWord> noun_cue(std::string_view lemma);
std::optional<CueWord> adjective_cue(std::string_view lemma);

/// Whether a noun is a document or record whose contents a verb may report, and whether a verb does: "the poll shows a lead".
bool is_document(std::string_view noun);
bool shows(std::string_view verb);
/// Whether words that come in it are written: a document, a letter, a post.
bool is_written(std::string_view noun);
/// Whether what comes in it is heard, wherever it is put: "in a video on Twitter".
bool carries_voice(std::string_view noun);
/// Whether the object of the verb is whom one tells, not what: "told them that …".
bool tells(std::string_view verb);
/// Whether a verb only carries a noun that reports: "expressed hope", "made a promise".
bool carries(std::string_view verb, std::string_view noun);
/// Whether the verb says that its subject gave no answer: "declined to say", "refused to comment".
bool is_refusal(std::string_view lemma);
/// Whether a noun is but the form in which somebody's words come, so that they are the words of whoever stands beside it: "a White
/// House statement".
bool is_vehicle(std::string_view noun);
/// Whether a noun is what words are said in or at: "briefing", "interview".
bool is_occasion(std::string_view noun);
/// What journalists ask for, which is nobody's words: "requests for comment", "was asked for a reply".
bool is_reply(std::string_view noun);

}  // namespace nutgraf::quotes
