// Words of asking and answering. Knows words, reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::replies {

/// What journalists send or put to somebody: "request", "question", "call".
bool is_request(std::string_view noun);
/// What they hope to get: "comment", "interview", "reply".
bool is_reply(std::string_view noun);
/// Those who ask: "reporter", "newspaper".
bool is_asker(std::string_view noun);
/// Verbs of giving an answer, which without one need no object: "comment", "respond", "reply", "answer".
bool answers(std::string_view verb);
/// Verbs of speaking that deny an answer only where somebody declines to: "say", "discuss", "confirm".
bool speaks(std::string_view verb);
/// Verbs of talking that deny an answer where somebody would not or declines to, with journalists or of a matter: "speak", "talk".
bool talks(std::string_view verb);
/// Verbs whose object is the reply: "give", "issue".
bool gives(std::string_view verb);
/// Verbs of turning to somebody for a reply: "approach", "ask".
bool asks(std::string_view verb);
/// Verbs whose object is the request that they answer: "answer", "return", "acknowledge".
bool answers_request(std::string_view verb);
/// Verbs that say no: "decline", "refuse".
bool declines(std::string_view verb);
/// Verbs of those who ask and get a reply: "received no answer".
bool receives(std::string_view verb);
/// Verbs of getting hold of somebody: "reach", "contact".
bool reaches(std::string_view verb);

}  // namespace nutgraf::replies
