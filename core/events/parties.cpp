#include "events/parties.h"

#include "document/text.h"

namespace nutgraf::events {

bool is_unknown_pronoun(const Document& document, const Participant& participant) {
  const IdRange<Token> words = document::tokens_in(document, participant.span);
  return !participant.entity && words.size() == 1 && document.tags[words.begin].upos == "PRON";
}

}  // namespace nutgraf::events
