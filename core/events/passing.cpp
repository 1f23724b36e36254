#include "events/passing.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/general.h"
#include "document/quoted_words.h"
#include "document/text.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;

class PassingJudge {
 public:
  explicit PassingJudge(const Document& document)
      : document_(document), clauses_(document), is_cue_(document::find_cues(document)), is_complement_(document.tokens.size()) {
    for (const Proposition& proposition : document.propositions) is_complement_[proposition.predicate.index] = static_cast<bool>(proposition.within);
  }

  bool is_named_in_passing(const Event& event) const {
    const std::uint32_t word = event.support ? event.support.index : event.token.index;
    if (event.mentions.size() > 1 && (clauses_.is_verb(word) || !event.participants.empty() || event.time)) return false;
    if (is_supposed(word)) return true;
    const bool bare = clauses_.is_verb(word) && event.clause.begin == document_.tokens[word].span.begin;
    const std::uint32_t subject = trees().empty() || !bare ? kNone : trees().child(word, "nsubj");
    if (subject != kNone && subject > word && is_cue_[word]) return true;  // "“Why?” [asked Ruiz]", without what she asked
    if ((bare && lacks_subject(event, word)) || (clauses_.is_verb(word) && has_example_for_subject(word))) return true;
    if (!event.plover.empty()) return false;
    if (document::is_question(document_, word) || document::tells_rule(clauses_, word) || document::tells_of_anybody(clauses_, word)) return true;
    if (!clauses_.is_verb(word)) return is_bare_noun(event);
    return is_of_nobody(event, word) || lacks_content(event, word) || lacks_subject(event, word) || is_unasserted(event, word) || is_lasting(event, word) || is_ability(event, word);
  }

 private:
  const document::Trees& trees() const { return clauses_.trees(); }

  /// Whether somebody with a name takes part.
  bool has_named_party(const Event& event) const {
    return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
      return one.entity && document::has_name(document_, document_.entities[one.entity.index]);
    });
  }

  bool has_doer(const Event& event) const {
    return std::any_of(event.participants.begin(), event.participants.end(), [](const Participant& one) { return one.role == "agent" && one.entity; });
  }

  bool is_placed(const Event& event) const { return event.time || event.place; }

  /// "Brought under control": of which nobody and nothing is told that takes part, nor when or where.
  bool is_of_nobody(const Event& event, std::uint32_t verb) const {
    return event.participants.empty() && !is_placed(event) && trees().child(verb, "nsubj") == kNone;
  }

  /// "The study [found]": a verb of telling whose words are too long for its clause says nothing without them.
  bool lacks_content(const Event& event, std::uint32_t verb) const {
    const std::uint32_t content = trees().child(verb, "ccomp"), end = event.clause.end;
    return content != kNone && content > verb && document_.tokens[content].span.begin >= end && clauses_.object(verb) == kNone;
  }

  /// "Twenty more, including [the mayor, were hurt]": one of many taken for all of them.
  bool has_example_for_subject(std::uint32_t verb) const {
    constexpr auto kExample = base::word_set({"including", "include"});
    const std::uint32_t subject = clauses_.subject(verb);
    if (subject == kNone) return false;
    const std::uint32_t begin = trees().range(subject).begin;
    return kExample.contains(clauses_.preposition(subject)) || kExample.contains(clauses_.lemma(begin)) || (begin > 0 && kExample.contains(clauses_.lemma(begin - 1)));
  }

  /// "The man, said to be ill, [has died]": a verb with a tense whose subject the parser lost tells a deed of it without saying whose.
  bool lacks_subject(const Event& event, std::uint32_t verb) const {
    const std::string_view form = trees().tag(verb).xpos;
    const bool finite = form == "VBD" || form == "VBZ" || form == "VBP" || trees().child(verb, "aux") != kNone;
    return finite && !clauses_.is_passive(verb) && clauses_.subject(verb) == kNone &&
           std::none_of(event.participants.begin(), event.participants.end(), [](const Participant& one) { return one.role == "agent"; });
  }

  /// "The pandemic", "sales": a noun that no verb carries and of which no party with a name, no day or place, and not both who did it and
  /// to whom is told.
  bool is_bare_noun(const Event& event) const {
    const auto undergoes = [](const Participant& one) { return one.role == "patient" || one.role == "target"; };
    const auto does = [](const Participant& one) { return one.role == "agent"; };
    const bool whole = std::any_of(event.participants.begin(), event.participants.end(), does) &&
                       std::any_of(event.participants.begin(), event.participants.end(), undergoes);
    return !whole && !is_placed(event) && !has_named_party(event);
  }

  /// "Missiles [fired] from the sea", but not "deaths [linked] to the virus": a participle that tells more of its deed than to whom it was done.
  bool is_idle_participle(const Event& event, std::uint32_t verb) const {
    constexpr auto kRelating = base::word_set({"affect", "associate", "base", "believe", "call", "cause", "centre", "classify", "confirm", "connect", "consider",
                                               "describe", "entitle", "involve", "know", "link", "locate", "name", "rank", "rate", "regard", "relate", "say",
                                               "surround", "suspect", "think", "title"});
    if (is_placed(event) || has_doer(event)) return kRelating.contains(event.lemma) && !event.time;
    return kRelating.contains(event.lemma) || trees().child(verb, "obl") == kNone;
  }

  /// "[Closing] it would help": a deed as the subject of what would follow from it.
  bool is_supposed(std::uint32_t verb) const {
    const bool subject = clauses_.is_verb(verb) && !trees().is_root(verb) && trees().universal_relation(verb) == "csubj";
    return subject && trees().tag(verb).xpos == "VBG";
  }

  /// Whether a verb without tense names its deed where nothing says that it was done.
  bool is_unasserted(const Event& event, std::uint32_t verb) const {
    const std::string_view form = trees().tag(verb).xpos, relation = trees().universal_relation(verb);
    const bool of_noun = form == "VB" && relation == "acl";  // "no evidence to support it"
    if (trees().child(verb, "aux") != kNone || (is_complement_[verb] && !of_noun && !is_own_purpose(event, verb))) return false;
    if (relation == "conj" && clauses_.is_verb(trees().head(verb)) && trees().tag(trees().head(verb)).xpos == form) {
      const std::uint32_t first = trees().head(verb);
      return trees().child(verb, "nsubj") == kNone && trees().child(first, "aux") == kNone && is_unasserted(event, first);
    }
    if (form == "VBG") return is_idle_gerund(event, verb, relation);
    if (form == "VBN") return relation == "acl" && is_idle_participle(event, verb);
    return form == "VB" && is_idle_infinitive(event, verb, relation);
  }

  /// "Marched to help": what somebody does something else for, unlike what he is told to do ("ordered them to leave").
  bool is_own_purpose(const Event& event, std::uint32_t verb) const {
    if (trees().tag(verb).xpos != "VB" || trees().universal_relation(verb) != "advcl" || event.status == EventStatus::Happened) return false;
    const std::uint32_t above = trees().head(verb), subject = trees().child(above, "nsubj");
    if (verb < above) return true;  // "to end it, he resigned"
    const auto doer = std::find_if(event.participants.begin(), event.participants.end(), [](const Participant& one) { return one.role == "agent"; });
    if (doer == event.participants.end()) return clauses_.object(above) == kNone;
    return subject != kNone && doer->span.contains(document_.tokens[subject].span);
  }

  /// "Guilty of selling it", "on suspicion of selling it": what a judgement is about.
  bool is_judged(std::uint32_t verb) const {
    constexpr auto kJudgements = base::word_set({"accusation", "allegation", "charge", "count", "suspicion"});
    if (trees().is_root(verb)) return false;
    const std::uint32_t above = trees().head(verb);
    return trees().tag(above).upos == "ADJ" || kJudgements.contains(clauses_.lemma(above));
  }

  /// "Praised for saving", "a man wearing a hat", "causing delays" of nobody: a gerund that a preposition, a noun or no doer leads in.
  bool is_idle_gerund(const Event& event, std::uint32_t verb, std::string_view relation) const {
    const bool led = verb > 0 && trees().tag(verb - 1).xpos == "IN" && trees().head(verb - 1) == verb;
    const std::string_view preposition = led ? clauses_.lemma(verb - 1) : std::string_view();
    const bool denied = event.status == EventStatus::Denied && (preposition == "of" || preposition == "from");  // "stopped short of signing"
    if (led && (denied || is_judged(verb))) return false;
    if (led || relation == "nmod" || relation == "obl") return true;
    if (relation == "acl") return !event.time;
    return relation == "advcl" && !has_doer(event);
  }

  /// "A plan to build", "came to help", "all we can to test": a purpose, unless it is told as planned.
  bool is_idle_infinitive(const Event& event, std::uint32_t verb, std::string_view relation) const {
    if (document::is_singled_out(clauses_, verb)) return false;
    if (relation == "acl" || relation == "root") return event.status != EventStatus::Planned;
    return relation == "advcl" || relation == "conj";
  }

  /// Whether the prose says how something is: "the river divides the town". What somebody thinks, says or does by saying it is told so as
  /// well ("officials fear that …", "I thank you"), and so is what is fixed for a day to come ("the court meets on Friday").
  bool is_lasting(const Event& event, std::uint32_t verb) const {
    const Id<Sentence> sentence = document::sentence_of(document_, verb);
    const bool headline = !sentence || document_.blocks[document_.sentences[sentence.index].block.index].kind == BlockKind::Headline;
    if (headline || event.status != EventStatus::Happened || event.time) return false;
    return document::is_simple_present(clauses_, verb) && !is_complement_[verb] && !is_saying(verb);
  }

  bool is_saying(std::uint32_t verb) const {
    const std::uint32_t subject = trees().child(verb, "nsubj");
    return is_cue_[verb] || trees().child(verb, "ccomp") != kNone || (subject != kNone && clauses_.lemma(subject) == "I");
  }

  /// "The drug can lower it", "the ruling cannot be appealed": what is able to happen or never is tells of no deed.
  bool is_ability(const Event& event, std::uint32_t verb) const {
    const auto& children = trees().children(verb);
    const bool open = event.status == EventStatus::Possible || event.status == EventStatus::Denied;
    return open && !event.time && std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return trees().universal_relation(child) == "aux" && (clauses_.lemma(child) == "can" || clauses_.lemma(child) == "ca");
    });
  }

  const Document& document_;
  Clauses clauses_;
  std::vector<bool> is_cue_;         ///< of each token, whether it brings in a quotation
  std::vector<bool> is_complement_;  ///< of each token, whether another predicate takes it as what it tells about
};

}  // namespace

void drop_named_in_passing(const Document& document, std::vector<Event>& events) {
  if (events.empty()) return;
  const PassingJudge judge(document);
  events.erase(std::remove_if(events.begin(), events.end(), [&](const Event& event) { return judge.is_named_in_passing(event); }), events.end());
}

}  // namespace nutgraf::events
