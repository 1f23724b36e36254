#include "story/row_judge.h"

#include <algorithm>
#include <string>

#include "base/word_set.h"
#include "document/general.h"
#include "document/quoted_words.h"
#include "document/text.h"
#include "story/standalone_clause.h"
#include "story/told_clauses.h"

namespace nutgraf::story {
namespace {

/// Verbs that tell how things are and not what happens, the states of Z. Vendler 1957: "the deadline stands at 31 October".
bool is_state(const Event& event) {
  constexpr auto kStates = base::word_set({"stand", "remain", "live", "reside", "stay", "exist", "lie", "belong", "contain", "consist", "own", "possess",
                                           "dwell", "resemble", "border", "face", "await", "deserve", "want", "need", "prefer", "love", "hate",
                                           "fear", "hope", "believe", "know", "doubt", "suspect", "expect"});
  return kStates.contains(event.lemma);
}

/// What is only supposed or wished has no day.
bool is_hypothetical(const Event& event) { return event.status == EventStatus::Conditional || event.status == EventStatus::Wished; }

}  // namespace

RowJudge::RowJudge(const document::Clauses& clauses) : document_(clauses.document()), clauses_(clauses), is_cue_(document::find_cues(clauses.document())) {}

bool RowJudge::has_row(const Event& event) const {
  if (!stands_alone(clauses_, event) || is_hypothetical(event) || is_state(event) || is_bare_saying(event)) return false;
  const bool tells_no_deed = is_of_rule(event) || is_schedule(event) || is_open(event) || is_of_article(event);
  return !tells_no_deed && !is_of_other_sentence(event) && !is_bounded(event) && !is_day_of_speaker(event);
}

/// Whether a verb only says who says something. Who announces, pleads or orders does something by saying it: the declarations,
/// commissives and directives of J. Searle 1976.
bool RowJudge::is_bare_saying(const Event& event) const {
  constexpr auto kDeeds = base::word_set(
      {"announce", "declare", "proclaim", "decree", "order", "rule", "plead", "apologise", "apologize", "sign", "file", "appeal", "resign",
       "promise", "pledge", "vow", "swear", "threaten", "offer", "propose", "agree", "refuse", "reject", "demand", "sentence", "confess",
       "testify", "admit", "petition", "nominate", "appoint", "endorse", "veto", "authorise", "authorize", "ban", "unveil", "publish", "launch"});
  return is_cue_[event.token.index] && event.plover.empty() && !kDeeds.contains(event.lemma);
}

/// Whether the day of an event stands in a sentence that does not tell of it: a later one may be of another election.
bool RowJudge::is_of_other_sentence(const Event& event) const {
  if (!event.time) return false;
  const IdRange<Token> words = document::tokens_in(document_, document_.times[event.time.index].span);
  const Id<Sentence> sentence = words.empty() ? Id<Sentence>() : document::sentence_of(document_, words.begin);
  return sentence && std::none_of(event.mentions.begin(), event.mentions.end(), [&](Span mention) {
           return document_.sentences[sentence.index].span.contains(mention);
         }) && !document_.sentences[sentence.index].span.contains(event.span);
}

/// Whether a time only bounds what is told: "has held the seat since its creation in 1984", "as of Wednesday 20 had died".
bool RowJudge::is_bounded(const Event& event) const {
  constexpr auto kBounds = base::word_set({"since", "before", "after", "following", "despite"});
  if (!event.time || clauses_.empty()) return false;
  const document::Trees& trees = clauses_.trees();
  const IdRange<Token> words = document::tokens_in(document_, document_.times[event.time.index].span);
  if (words.empty()) return false;
  if (words.begin > 0 && clauses_.lemma(words.begin - 1) == "since") return true;
  const bool as_of = words.begin > 1 && clauses_.lemma(words.begin - 1) == "of" && clauses_.lemma(words.begin - 2) == "as";
  if (as_of && is_perfect(event)) return true;  // what is going on at that time is told of it: "as of Tuesday he was being treated"
  std::uint32_t token = words.begin;
  while (!trees.is_root(token) && words.contains(trees.head(token))) token = trees.head(token);
  for (; !clauses_.is_verb(token); token = trees.head(token)) {
    if (kBounds.contains(clauses_.preposition(token))) return true;
    if (trees.is_root(token)) break;
  }
  return false;
}

/// What is always so has no day.
bool RowJudge::is_of_rule(const Event& event) const {
  const std::uint32_t verb = event.support ? event.support.index : event.token.index;
  return !clauses_.empty() && (document::tells_rule(clauses_, verb) || (!event.time && document::tells_of_anybody(clauses_, verb)));
}

/// "Is scheduled to return on Friday", "is scheduled for Friday": a row tells of the return, and the day is not that of the schedule.
bool RowJudge::is_schedule(const Event& event) const {
  constexpr auto kScheduling = base::word_set({"schedule", "expect", "slate", "set", "plan", "intend", "aim", "hope", "project", "tip", "poise"});
  if (kScheduling.contains(event.lemma) && is_day_ahead_of(event)) return true;
  const std::uint32_t deed = clauses_.empty() ? document::Clauses::kNone : clauses_.trees().child(event.token.index, "xcomp");
  return deed != document::Clauses::kNone && clauses_.is_verb(deed) && kScheduling.contains(event.lemma);
}

/// Whether "for" brings in the day of an event: "has been set for Friday".
bool RowJudge::is_day_ahead_of(const Event& event) const {
  if (!event.time || clauses_.empty()) return false;
  const IdRange<Token> words = document::tokens_in(document_, document_.times[event.time.index].span);
  return !words.empty() && words.begin > 0 && clauses_.lemma(words.begin - 1) == "for";
}

/// Whether it stays open if something has happened: it is asked about, or a mere noun with a month or year that is not over ("this year's
/// election").
bool RowJudge::is_open(const Event& event) const {
  if (document::is_question(document_, event.token.index)) return true;
  if (!event.time || event.support || event.status != EventStatus::Happened || clauses_.empty()) return false;
  const bool bare_noun = !clauses_.is_verb(event.token.index) && event.participants.empty();
  return bare_noun && document::is_not_over(document_, document_.times[event.time.index]);
}

/// "Article last amended: 17 March": what is done to the page itself.
bool RowJudge::is_of_article(const Event& event) const {
  constexpr auto kEditing = base::word_set({"amend", "update", "edit", "modify", "revise", "review", "publish", "archive", "correct"});
  constexpr auto kPages = base::word_set({"article", "page", "story", "post", "entry", "piece"});
  if (!kEditing.contains(event.lemma)) return false;
  return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
    const IdRange<Token> words = document::tokens_in(document_, one.span);
    return !words.empty() && kPages.contains(document::folded(document_, document_.tokens[words.end - 1]));
  });
}

/// Whether a day is counted from the day on which somebody speaks, which need not be that of publication, and the tense does not tell
/// that it is near it: "I took the pills today", "that evening he came".
bool RowJudge::is_day_of_speaker(const Event& event) const {
  if (!event.time) return false;
  const IdRange<Token> words = document::tokens_in(document_, document_.times[event.time.index].span);
  if (words.empty()) return false;
  const std::string first = document::folded(document_, document_.tokens[words.begin]);
  const std::string last = document::folded(document_, document_.tokens[words.end - 1]);
  const bool anaphoric = first == "that" || (words.size() > 2 && (document::folded(document_, document_.tokens[words.begin + 1]) == "next"));
  const auto& from = document_.times[event.time.index].from;
  const bool by_publication = from && document_.publication && !(*from < document_.publication->date);
  if (anaphoric && by_publication) return true;  // it is another day that the text speaks of
  if (!is_direct_speech(event)) return false;
  if (last == "ago" || last == "earlier" || last == "later") return true;
  if (first == "last") return true;
  const bool ahead = event.status == EventStatus::Planned;
  if (first == "today" || first == "tonight" || first == "this" || first == "now") return !ahead && !is_perfect(event);
  return first == "tomorrow" && !ahead;
}

/// Whether an event is told in direct speech, between marks or, as in interviews, by an "I" without them.
bool RowJudge::is_direct_speech(const Event& event) const {
  if (event.quote) return document_.quotes[event.quote.index].kind == QuoteKind::Direct;
  constexpr auto kSpeaker = base::word_set({"i", "me", "my", "mine", "myself"});
  const Id<Sentence> sentence = document::sentence_of(document_, event.token.index);
  if (!sentence) return false;
  const IdRange<Token> words = document_.sentences[sentence.index].tokens;
  for (std::uint32_t token = words.begin; token < words.end; ++token) {
    if (kSpeaker.contains(document::folded(document_, document_.tokens[token]))) return true;
  }
  return false;
}

bool RowJudge::is_perfect(const Event& event) const {
  const std::uint32_t auxiliary = clauses_.trees().child(event.support ? event.support.index : event.token.index, "aux");
  return auxiliary != document::Clauses::kNone && clauses_.lemma(auxiliary) == "have";
}

}  // namespace nutgraf::story
