// What each rule by which facts are found says of them, in an English sentence. In these sentences "%s" stands for the words of the fact and
// "%c" for words beside them.
#pragma once

#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// Of a quotation; "%c" is the cue.
std::string_view sentence_of(QuoteRule rule);
/// Of a speaker; "%c" is the cue.
std::string_view sentence_of(SpeakerRule rule);
/// Of an answer, whose rules have names.
std::string_view sentence_of_answer(std::string_view rule);
std::string_view sentence_of(EntityRule rule);
std::string_view sentence_of(TypeRule rule);
std::string_view sentence_of(MentionRule rule);
/// Of an expression of time.
std::string_view sentence_of(TimeRule rule);
/// Of the link to a place.
std::string_view sentence_of(LinkRule rule);
/// Of an event; "%c" is the verb that carries its noun.
std::string_view sentence_of(EventRule rule);
std::string_view sentence_of(RelationRule rule);
std::string_view sentence_of(DisputeRule rule);

}  // namespace nutgraf::format
