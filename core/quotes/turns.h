// Words without quotation marks that the layout gives to somebody: interviews, transcripts, hearings, quoted blocks.
// Reads tokens, sentences, blocks, tags and mentions.
#pragma once

#include <vector>

#include "quotes/report.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

/// The turns of those who speak, in order, as direct speech: "RUIZ: …" in company of other turns or questions, "A: …" and what
/// answers a question that is a paragraph of its own, the paragraph below "And this from Ana Ruiz:", and blocks behind ">". The
/// reporter's questions ("Q: …") are none. Answers without a label have the one person whom the article names before them.
std::vector<Report> find_turns(const Words& words);

}  // namespace nutgraf::quotes
