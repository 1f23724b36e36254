#include "quotes/read_out.h"

#include "base/word_set.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;

/// Who sent a document: whose it is, or whoever carries it: "released a statement".
std::uint32_t sender_of(std::uint32_t noun, const Clauses& clauses) {
  const document::Trees& trees = clauses.trees();
  const std::uint32_t owner = clauses.owner(noun);
  if (owner != kNone || trees.is_root(noun) || trees.universal_relation(noun) != "obj") return owner;
  return clauses.subject(trees.head(noun));
}

/// The sender of the only document that a sentence names; `kNone` where there are several or none.
std::uint32_t sender_in(Range sentence, const Clauses& clauses) {
  std::uint32_t document = kNone;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (clauses.trees().tag(at).upos != "NOUN" || !(is_vehicle(clauses.lemma(at)) || is_written(clauses.lemma(at)))) continue;
    if (document != kNone) return kNone;
    document = at;
  }
  return document == kNone ? kNone : sender_of(document, clauses);
}

/// Who issues the document on which a cue hangs: "[Ruiz] issued a statement saying …", unless it is by somebody else; `kNone` where
/// nobody does.
std::uint32_t issuer_of(const Report& report, const Clauses& clauses) {
  constexpr auto kIssuing = base::word_set({"circulate", "deliver", "distribute", "email", "give", "issue", "make", "post", "publish", "release", "send", "tweet", "write"});
  const document::Trees& trees = clauses.trees();
  const std::uint32_t noun = report.source_head;
  if (noun == kNone || !report.cue || trees.is_root(*report.cue) || trees.head(*report.cue) != noun || trees.universal_relation(*report.cue) != "acl") return kNone;
  if (trees.is_root(noun) || trees.universal_relation(noun) != "obj" || !is_vehicle(clauses.lemma(noun))) return kNone;
  const std::uint32_t verb = trees.head(noun);
  if (clauses.oblique(noun, "nmod", "by") != kNone || clauses.oblique(noun, "nmod", "from") != kNone) return kNone;
  return kIssuing.contains(clauses.lemma(verb)) && !clauses.is_passive(verb) ? clauses.subject(verb) : kNone;
}

/// Gives a report to whoever sent the document that it names.
void give(Report& report, std::uint32_t sender, const Clauses& clauses) {
  set_source(report, clauses, sender);
  report.source_rule = SpeakerRule::Sender;
  report.quote_class = QuoteClass::Writing;
}

}  // namespace

void give_documents_senders(std::vector<Report>& reports, const Clauses& clauses) {
  const Words& words = clauses.words();
  for (Report& report : reports) {
    const std::uint32_t issuer = issuer_of(report, clauses);
    if (issuer != kNone) give(report, issuer, clauses);
    if (report.lemma != "read" || !report.source || report.source->size() != 1 || words.folded(report.source->begin) != "it") continue;
    const Range sentence = clauses.sentence(report.source->begin);
    if (sentence.begin == 0) continue;
    const std::uint32_t sender = sender_in(clauses.sentence(sentence.begin - 1), clauses);
    if (sender != kNone) give(report, sender, clauses);
  }
}

}  // namespace nutgraf::quotes
