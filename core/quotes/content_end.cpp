#include "quotes/content_end.h"

#include <algorithm>

#include "base/word_set.h"
#include "quotes/cues.h"
#include "quotes/speaking.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kFarthestCut = 300;  ///< tokens of reported words that are looked through
constexpr std::uint32_t kFarthestRefusal = 6;  ///< tokens behind "but" where a verb of refusing may stand
constexpr int kHighestClimb = 6;             ///< words between a relative pronoun and its clause: "in some of which"

/// Verbs of what one does to a matter by speaking of it, which nothing but a speaker does.
constexpr auto kDealing = base::word_set({"belittle", "contradict", "defend", "deride", "disparage", "downplay", "echo", "rebuff", "ridicule", "tout"});
constexpr auto kDealingWithParticle = base::word_set({"brush", "fend", "hit", "lash", "laugh", "play", "push", "rule", "shrug", "single", "talk", "wave"});
constexpr auto kParticles = base::word_set({"aside", "away", "back", "down", "off", "out", "up"});
constexpr auto kRelatives = base::word_set({"which", "who", "whom", "whose", "where"});

class ContentEnd {
 public:
  explicit ContentEnd(const Clauses& clauses) : clauses_(clauses), words_(clauses.words()), trees_(clauses.trees()) {}

  Range cut(Range content, bool whole) const {
    bool quoted = false;
    for (std::uint32_t at = content.begin; at < std::min(content.end, content.begin + kFarthestCut); ++at) {
      if (words_.is_double_mark(at)) quoted = !quoted;
      if (!quoted && at > content.begin && is_byname(at, content.end)) return clauses_.trimmed({content.begin, at});
      if (!quoted && at > content.begin && (goes_on_saying(content.begin, at) || others_say(at) || is_second_frame(at))) return clauses_.trimmed({content.begin, at});
      if (!quoted && is_gloss(content.begin, at)) return {content.begin, at};
      if (!quoted && at > content.begin && (tells_no_more(at, content.end) || is_objection(at, content.end))) return clauses_.trimmed({content.begin, at});
      const bool behind_mark = at > content.begin + 1 && words_.is_double_mark(at - 1) && words_.is(at - 2, ",");
      if (!quoted && behind_mark && is_refusing(at, content.end)) return {content.begin, at};  // "it “holds,” [but would not elaborate]"
      if (quoted || at == content.begin || !words_.is(at - 1, ",")) continue;
      const bool participle = is_dealing(at) || is_saying(at) || is_rejoinder(at);
      const bool second = is_refusing(at, content.end) || is_unlike(content.begin, at, content.end);
      const bool more = !whole && (is_contrast(at, content.end) || is_addition(at, content.end));
      if (participle || second || more) return clauses_.trimmed({content.begin, at});
    }
    return content;
  }

 private:
  /// Where the reporter tells, up to the end, by what name others call the matter: "in what has been called a massacre".
  bool is_byname(std::uint32_t at, std::uint32_t end) const {
    constexpr auto kNaming = base::word_set({"brand", "call", "characterise", "characterize", "describe", "dub", "label", "term"});
    if (!words_.is(at, "in") || at + 2 >= end || !words_.is(at + 1, "what")) return false;
    const std::uint32_t naming = trees_.is_root(at + 1) ? Clauses::kNone : trees_.head(at + 1);
    for (const std::uint32_t verb : {naming, naming == Clauses::kNone ? naming : trees_.child(at + 1, "acl")}) {
      const bool named = verb != Clauses::kNone && verb > at && verb < end && kNaming.contains(clauses_.lemma(verb));
      const std::uint32_t namer = named ? clauses_.own_subject(verb) : Clauses::kNone;
      const bool others = namer != Clauses::kNone && trees_.tag(namer).upos != "PRON";  // "in what the police have called a crime"
      if (named && (others || clauses_.is_passive(verb))) return reaches(verb, end);
    }
    return false;
  }

  /// Where a second verb of saying goes on with the reporter's clause, which a tree joins with the reported one: "said it had rained [and
  /// argued against a dam]". Of whom the words tell he or it may be the speaker, or cannot speak; a third party may have said it.
  bool goes_on_saying(std::uint32_t begin, std::uint32_t at) const {
    if (!words_.is(at, "and") && !words_.is(at, "but")) return false;
    std::uint32_t verb = at + 1;
    while (verb < words_.size() && verb <= at + 2 && !clauses_.is_verb(verb)) ++verb;  // "but [does] say"
    if (verb >= words_.size() || !clauses_.is_verb(verb) || trees_.universal_relation(verb) != "conj") return false;
    const auto cue = verb_cue(clauses_.lemma(verb));
    const bool says = cue && cue->spoken && cue->clause && clauses_.own_subject(verb) == Clauses::kNone;
    const bool finite = clauses_.is_finite(verb) || clauses_.lemma(at + 1) == "do";
    const std::uint32_t first = trees_.head(verb), subject = first >= begin && first < at ? clauses_.own_subject(first) : Clauses::kNone;
    if (!says || !finite || subject == Clauses::kNone || subject < begin || verb_cue(clauses_.lemma(first))) return false;
    return trees_.tag(subject).upos == "PRON" || !can_speak(clauses_, subject);
  }

  /// "… from saliva, [and a charity called it excessive]", "… are ill [and officials believe that …]": a clause with somebody else who speaks or
  /// thinks, whom the words name.
  bool others_say(std::uint32_t at) const {
    if (!words_.is(at, "and") && !words_.is(at, "but")) return false;
    const std::uint32_t verb = trees_.is_root(at) ? Clauses::kNone : trees_.head(at);
    if (verb == Clauses::kNone || verb < at || !clauses_.is_verb(verb) || trees_.universal_relation(verb) != "conj") return false;
    const std::uint32_t subject = clauses_.own_subject(verb);
    const bool somebody = subject != Clauses::kNone && subject > at && subject < verb && trees_.tag(subject).upos != "PRON" && can_speak(clauses_, subject);
    const auto cue = verb_cue(clauses_.lemma(verb));
    const bool content = trees_.child(verb, "ccomp") != Clauses::kNone || (cue && cue->predicate && has_predicate(verb));
    const bool of_speaker = somebody && clauses_.owner(subject) != Clauses::kNone && trees_.tag(clauses_.owner(subject)).upos == "PRON";  // "and his critics blame him"
    return somebody && cue && ((of_speaker && cue->spoken) || ((cue->clause || cue->predicate) && content));
  }

  /// Whether a verb says what it takes its object for: "called it excessive", whose adjective a parser may hang on the object.
  bool has_predicate(std::uint32_t verb) const {
    const std::uint32_t object = trees_.child(verb, "obj");
    const std::uint32_t adjective = object == Clauses::kNone ? object : trees_.child(object, "amod");
    return trees_.child(verb, "xcomp") != Clauses::kNone || (adjective != Clauses::kNone && adjective > object);
  }

  /// "…, [which he said would help]": what the reporter brings in as said of the words before.
  bool is_second_frame(std::uint32_t at) const {
    if (!words_.is(at, "which") || at == 0 || !words_.is(at - 1, ",") || at + 2 >= words_.size()) return false;
    std::uint32_t verb = at + 1;
    if (trees_.tag(verb).upos == "PRON") ++verb;
    else while (verb + 1 < words_.size() && trees_.tag(verb).upos == "PROPN") ++verb;
    const auto cue = verb_cue(clauses_.lemma(verb));
    return verb > at + 1 && cue && cue->spoken && cue->clause && clauses_.is_finite(verb);
  }

  /// ", meaning …" behind quoted words: what the reporter takes them for.
  bool is_gloss(std::uint32_t begin, std::uint32_t at) const {
    return at > begin + 1 && words_.is(at, "meaning") && words_.is_double_mark(at - 1) && words_.is(at - 2, ",");
  }

  /// "… without giving details", "… without elaborating": what the speaker leaves unsaid.
  bool tells_no_more(std::uint32_t at, std::uint32_t end) const {
    constexpr auto kTelling = base::word_set({"disclosing", "elaborating", "explaining", "giving", "going", "identifying", "naming", "offering", "providing", "revealing", "saying", "specifying"});
    constexpr auto kUntold = base::word_set({"detail", "evidence", "explanation", "figure", "further", "information", "name", "proof", "reason"});
    if (!words_.is(at, "without") || at + 1 >= end || !kTelling.contains(words_.folded(at + 1))) return false;
    if (at + 2 >= end || words_.folded(at + 1) == "elaborating") return true;
    const std::uint32_t object = trees_.child(at + 1, "obj");
    return (object != Clauses::kNone && kUntold.contains(clauses_.lemma(object))) || words_.is(at + 2, "further") || words_.is(at + 2, "into");
  }

  /// "…, though officials urge people to stay away": what others say against it, up to the end.
  bool is_objection(std::uint32_t at, std::uint32_t end) const {
    if (!words_.is(at, "although") && !words_.is(at, "though") && !words_.is(at, "while")) return false;
    const std::uint32_t verb = trees_.is_root(at) ? Clauses::kNone : trees_.head(at);
    if (verb == Clauses::kNone || verb < at || trees_.relation(at) != "mark") return false;
    const std::uint32_t subject = clauses_.own_subject(verb);
    const bool somebody = subject != Clauses::kNone && trees_.tag(subject).upos != "PRON" && can_speak(clauses_, subject);
    const auto cue = verb_cue(clauses_.lemma(verb));
    return somebody && cue && cue->spoken && reaches(verb, end);
  }

  /// A participle behind a comma that tells how the speaker deals with the matter.
  bool is_dealing(std::uint32_t at) const {
    if (trees_.tag(at).xpos != "VBG" || trees_.universal_relation(at) != "advcl") return false;
    if (kDealing.contains(clauses_.lemma(at))) return true;
    const std::uint32_t next = at + 1;
    return next < words_.size() && kDealingWithParticle.contains(clauses_.lemma(at)) && kParticles.contains(words_.folded(next));
  }

  /// A participle that tells what else the speaker says: ", claiming a right to it".
  bool is_saying(std::uint32_t at) const {
    if (trees_.tag(at).xpos != "VBG" || trees_.universal_relation(at) != "advcl") return false;
    const auto cue = verb_cue(clauses_.lemma(at));
    return cue && cue->spoken && (cue->quote_class == QuoteClass::Speech || cue->quote_class == QuoteClass::Writing);
  }

  /// "…, allegations the government denies": how others take what is said.
  bool is_rejoinder(std::uint32_t at) const {
    constexpr auto kClaims = base::word_set({"accusation", "allegation", "assertion", "charge", "claim", "report", "suggestion"});
    constexpr auto kContesting = base::word_set({"challenge", "contest", "contradict", "deny", "dismiss", "dispute", "refute", "reject"});
    const std::uint32_t noun = trees_.tag(at).upos == "DET" ? at + 1 : at;
    if (noun >= words_.size() || trees_.tag(noun).upos != "NOUN" || !kClaims.contains(clauses_.lemma(noun))) return false;
    const std::uint32_t clause = trees_.child(noun, "acl");
    return clause != Clauses::kNone && kContesting.contains(clauses_.lemma(clause)) && clauses_.own_subject(clause) != Clauses::kNone;
  }

  /// Where the speaker says no more: ", but would not elaborate", ", but declined to name him".
  bool is_refusing(std::uint32_t at, std::uint32_t end) const {
    if (!words_.is(at, "but") && !words_.is(at, "and")) return false;
    constexpr auto kTelling = base::word_set({"answer", "comment", "disclose", "discuss", "elaborate", "explain", "identify", "name", "reveal", "say", "specify"});
    for (std::uint32_t verb = at + 1; verb < std::min(end, at + kFarthestRefusal); ++verb) {
      if (trees_.tag(verb).upos == "NOUN" || trees_.tag(verb).upos == "PROPN") return false;
      if (!clauses_.is_verb(verb)) continue;
      return is_refusal(clauses_.lemma(verb)) || (kTelling.contains(clauses_.lemma(verb)) && clauses_.is_negated(verb));
    }
    return false;
  }

  /// ", while …" with a subject of its own, up to the end.
  bool is_contrast(std::uint32_t at, std::uint32_t end) const {
    if (!words_.is(at, "while") && !words_.is(at, "whereas")) return false;
    const std::uint32_t clause = trees_.is_root(at) ? Clauses::kNone : trees_.head(at);
    return clause != Clauses::kNone && clause > at && clauses_.own_subject(clause) != Clauses::kNone && reaches(clause, end);
  }

  /// ", but …" with a tense and a subject of its own behind words without a tense, which it cannot be joined with: "told them to wait,
  /// but the train had left".
  bool is_unlike(std::uint32_t begin, std::uint32_t at, std::uint32_t end) const {
    if ((!words_.is(at, "but") && !words_.is(at, "and")) || clauses_.has_finite_verb({begin, at})) return false;
    for (std::uint32_t tensed = at + 1; tensed < end; ++tensed) {
      if (!clauses_.is_finite(tensed)) continue;
      const bool auxiliary = trees_.tag(tensed).upos == "AUX" && !trees_.is_root(tensed);
      const std::uint32_t subject = clauses_.own_subject(auxiliary ? trees_.head(tensed) : tensed);
      if (subject != Clauses::kNone && subject > at && subject < tensed && !clauses_.is_relative_pronoun(subject)) return true;
    }
    return false;
  }

  /// A relative clause behind a comma, up to the end.
  bool is_addition(std::uint32_t at, std::uint32_t end) const {
    std::uint32_t word = at;
    if (trees_.universal_relation(at) == "case") ++word;  // ", of which …"
    if (word >= end || !kRelatives.contains(words_.folded(word))) return false;
    for (int climb = 0; climb < kHighestClimb && !trees_.is_root(word); ++climb) {
      if (trees_.universal_relation(word) == "acl") return trees_.head(word) < at && reaches(word, end) && !is_closed({at, end});
      word = trees_.head(word);
    }
    return false;
  }

  /// Whether a comma within closes the clause, as what stands behind it goes on with the words before: ", who was ill, of lying".
  bool is_closed(Range clause) const {
    for (std::uint32_t at = clause.begin; at + 1 < clause.end; ++at) {
      const std::string& next = trees_.tag(at + 1).upos;
      if (words_.is(at, ",") && (next == "ADP" || next == "SCONJ" || next == "PART" || clauses_.is_finite(at + 1))) return true;
    }
    return false;
  }

  /// Whether the words of a clause end where the reported ones do.
  bool reaches(std::uint32_t clause, std::uint32_t end) const { return clauses_.phrase(clause).end >= end; }

  const Clauses& clauses_;
  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace

Range without_reporters_clause(const Clauses& clauses, Range content, bool whole) { return ContentEnd(clauses).cut(content, whole); }

std::uint32_t next_deed(const Clauses& clauses, std::uint32_t verb, std::uint32_t clause) {
  const document::Trees& trees = clauses.trees();
  if (trees.tag(clause).xpos != "VB") return Clauses::kNone;
  for (const std::uint32_t child : trees.children(clause)) {
    if (trees.universal_relation(child) != "conj") continue;
    const bool has_subject = trees.child(child, "nsubj") != Clauses::kNone;
    const bool past = trees.tag(child).xpos == "VBD" && trees.tag(verb).xpos == "VBD";
    const std::uint32_t auxiliary = trees.child(child, "aux");
    const bool tensed = clauses.has_to(clause) && auxiliary != Clauses::kNone && auxiliary > clause && trees.tag(auxiliary).xpos != "MD" && clauses.is_finite(auxiliary);  // "told them to wait and has called …"
    const bool same_subject = (past || tensed) && !has_subject;
    if (same_subject || (has_subject && clauses.has_to(clause))) return trees.range(child).begin;
  }
  return Clauses::kNone;
}

}  // namespace nutgraf::quotes
