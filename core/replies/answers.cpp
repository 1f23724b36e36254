#include "replies/answers.h"

#include "base/word_set.h"

namespace nutgraf::replies {
namespace {

constexpr auto kRequests = base::word_set({"approach", "call", "e-mail", "email", "enquiry", "fax", "inquiry", "invitation", "letter", "mail", "message",
                                           "query", "question", "request", "text", "voicemail"});
constexpr auto kReplies = base::word_set({"answer", "clarification", "comment", "explanation", "interview", "reaction", "reply", "response", "statement"});
constexpr auto kAskers = base::word_set({"agency", "broadcaster", "correspondent", "journalist", "magazine", "media", "medium", "newspaper", "press",
                                         "reporter", "website"});
constexpr auto kAnswers = base::word_set({"answer", "comment", "elaborate", "reply", "respond"});
constexpr auto kSpeaking = base::word_set({"confirm", "deny", "discuss", "disclose", "explain", "say"});
constexpr auto kTalking = base::word_set({"speak", "talk"});
constexpr auto kGiving = base::word_set({"give", "have", "issue", "make", "offer", "provide", "release"});
constexpr auto kAsking = base::word_set({"approach", "ask", "contact"});
constexpr auto kAnswersRequest = base::word_set({"acknowledge", "answer", "return"});
constexpr auto kDeclines = base::word_set({"decline", "refuse"});
constexpr auto kReceives = base::word_set({"get", "have", "obtain", "receive"});
constexpr auto kReaches = base::word_set({"contact", "locate", "reach"});

}  // namespace

bool is_request(std::string_view noun) { return kRequests.contains(noun); }
bool is_reply(std::string_view noun) { return kReplies.contains(noun); }
bool is_asker(std::string_view noun) { return kAskers.contains(noun); }
bool answers(std::string_view verb) { return kAnswers.contains(verb); }
bool speaks(std::string_view verb) { return kSpeaking.contains(verb); }
bool talks(std::string_view verb) { return kTalking.contains(verb); }
bool gives(std::string_view verb) { return kGiving.contains(verb); }
bool asks(std::string_view verb) { return kAsking.contains(verb); }
bool answers_request(std::string_view verb) { return kAnswersRequest.contains(verb); }
bool declines(std::string_view verb) { return kDeclines.contains(verb); }
bool receives(std::string_view verb) { return kReceives.contains(verb); }
bool reaches(std::string_view verb) { return kReaches.contains(verb); }

}  // namespace nutgraf::replies
