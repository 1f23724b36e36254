#include "events/coreference.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/word_set.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/general.h"
#include "document/quoted_words.h"
#include "document/text.h"
#include "events/parties.h"
#include "events/taking_part.h"

namespace nutgraf::events {
namespace {

constexpr std::size_t kShortestStem = 4;
constexpr double kSpoken = 0.8;           ///< what an event weighs that is told between quotation marks, where people mostly judge and suppose
constexpr std::size_t kMostCompared = 8;  ///< the latest events of one stem that a new one is held against
constexpr std::string_view kEndings[] = {"ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "als", "al", "e"};

/// What "attack", "attacking" and "meet", "meeting" have in common.
std::string_view stem(std::string_view lemma) {
  for (const std::string_view ending : kEndings) {
    const std::size_t left = lemma.size() - std::min(lemma.size(), ending.size());
    if (left >= kShortestStem && lemma.substr(left) == ending) return lemma.substr(0, left);
  }
  return lemma;
}

bool is_definite(const document::Clauses& clauses, const Event& event) {
  for (const std::uint32_t child : clauses.trees().children(event.token.index)) {
    const std::string_view lemma = clauses.lemma(child);
    if (clauses.trees().universal_relation(child) == "det" && (lemma == "the" || lemma == "this" || lemma == "that")) return true;
  }
  return false;
}

/// Whether two events may be one as far as the parties in a role go: 1 where they share one, -1 where they have different ones, else 0.
int compare(const Event& a, const Event& b, std::string_view role) {
  bool in_a = false, in_b = false;
  for (const Participant& one : a.participants) {
    if (one.role != role || !one.entity) continue;
    in_a = true;
    for (const Participant& other : b.participants) {
      if (other.role != role || !other.entity) continue;
      in_b = true;
      if (one.entity == other.entity) return 1;
    }
  }
  return in_a && in_b ? -1 : 0;
}

class Joiner {
 public:
  explicit Joiner(const Document& document) : document_(document), clauses_(document), entities_(document), is_cue_(document::find_cues(document)) {}

  std::vector<Event> join(std::vector<Event> events) {
    std::vector<Event> joined;
    std::unordered_map<std::string_view, std::vector<std::size_t>> same_stem;
    for (Event& event : events) {
      std::vector<std::size_t>& others = same_stem[stem(clauses_.lemma(event.token.index))];
      const std::size_t first = others.size() - std::min(others.size(), kMostCompared);
      const auto same = std::find_if(others.rbegin(), others.rend() - static_cast<std::ptrdiff_t>(first),
                                     [&](std::size_t other) { return is_same(joined[other], event); });
      if (same != others.rend() - static_cast<std::ptrdiff_t>(first)) {
        merge(joined[*same], std::move(event));
        continue;
      }
      others.push_back(joined.size());
      joined.push_back(std::move(event));
    }
    share_circumstances(document_, joined);
    for (Event& event : joined) event.salience = salience(event);
    return joined;
  }

 private:
  bool times_agree(const Event& a, const Event& b) const {
    if (!a.time || !b.time) return true;
    const TimeExpression& one = document_.times[a.time.index];
    const TimeExpression& other = document_.times[b.time.index];
    return !(*one.to < *other.from) && !(*other.to < *one.from);
  }

  /// "The talks" says nothing of whether they were held; they are those that were spoken of.
  bool statuses_agree(const Event& earlier, const Event& later) const {
    if (earlier.status == later.status) return true;
    const bool bare = !clauses_.is_verb(later.token.index) && !later.support && later.status == EventStatus::Happened;
    return bare && earlier.status == EventStatus::Planned && is_definite(clauses_, later);
  }

  /// Whether a noun says of which kind or which one the event is where the earlier word did not: "the air strikes" behind "struck", "the
  /// last election" behind "an election".
  bool adds_kind(const Event& earlier, const Event& later) const {
    constexpr auto kOfNoKind = base::word_set({"entire", "recent", "same", "whole"});
    for (const std::uint32_t child : clauses_.trees().children(later.token.index)) {
      const std::string_view relation = clauses_.trees().relation(child);
      if ((relation != "compound" && relation != "amod") || kOfNoKind.contains(clauses_.lemma(child))) continue;
      bool known = false;
      for (const std::uint32_t other : clauses_.trees().children(earlier.token.index)) {
        known |= clauses_.trees().relation(other) == relation && clauses_.lemma(other) == clauses_.lemma(child);
      }
      if (!known && !(earlier.place && entities_.at(child) == earlier.place)) return true;
    }
    return false;
  }

  /// Whether one of two nouns names a single event and the other several: "her death" and "the deaths".
  bool differ_in_number(const Event& earlier, const Event& later) const {
    const std::string_view one = clauses_.trees().tag(earlier.token.index).xpos, other = clauses_.trees().tag(later.token.index).xpos;
    return (one == "NN" && other == "NNS") || (one == "NNS" && other == "NN");
  }

  /// Whether both have parties in a role, of which one has no name, and none in the same words: "the arrest of Lind", where "337 users were
  /// arrested".
  bool have_others(const Event& earlier, const Event& later, std::string_view role) const {
    bool both = false;
    for (const Participant& one : earlier.participants) {
      for (const Participant& other : later.participants) {
        if (one.role != role || other.role != role) continue;
        if (one.entity ? one.entity == other.entity : last_word(one) == last_word(other)) return false;
        both = true;
      }
    }
    return both;
  }

  std::string_view last_word(const Participant& party) const { return clauses_.lemma(document::tokens_in(document_, party.span).end - 1); }

  bool is_same(const Event& earlier, const Event& later) const {
    if (!statuses_agree(earlier, later) || !times_agree(earlier, later)) return false;
    if (earlier.place && later.place && earlier.place != later.place) return false;
    const int agents = compare(earlier, later, "agent");
    const int patients = std::max(compare(earlier, later, "patient"), compare(earlier, later, "target"));
    if (agents < 0 || patients < 0) return false;
    const bool noun = !clauses_.is_verb(later.token.index);
    if (differ_in_number(earlier, later) || (noun && adds_kind(earlier, later))) return false;
    if (noun && (have_others(earlier, later, "agent") || have_others(earlier, later, "patient"))) return false;
    if (noun && is_definite(clauses_, later)) return true;
    if (earlier.place && earlier.place == later.place && noun) return true;
    return agents > 0 && patients > 0;
  }

  static void merge(Event& earlier, Event&& later) {
    earlier.mentions.push_back(later.span);
    if (!earlier.time) std::swap(earlier.time, later.time);
    if (!earlier.time_end) earlier.time_end = later.time_end;
    if (!earlier.place) earlier.place = later.place;
    if (earlier.plover.empty() && !later.plover.empty()) {
      std::swap(earlier.plover, later.plover);
      std::swap(earlier.mode, later.mode);
      std::swap(earlier.cameo, later.cameo);
      std::swap(earlier.context, later.context);
      std::swap(earlier.evidence, later.evidence);
    }
    for (Participant& participant : later.participants) {
      const bool known = std::any_of(earlier.participants.begin(), earlier.participants.end(),
                                     [&](const Participant& other) { return other.role == participant.role; });
      if (!known) earlier.participants.push_back(std::move(participant));
    }
  }

  /// Whether a verb heads its sentence, or what the sentence's reporter says: "Police said that …".
  bool is_main(std::uint32_t verb) const {
    for (int step = 0; step < 3 && !clauses_.trees().is_root(verb); ++step) {
      const std::string_view relation = clauses_.trees().universal_relation(verb);
      if (relation != "ccomp" && relation != "parataxis" && relation != "conj") return false;
      verb = clauses_.trees().head(verb);
    }
    return clauses_.trees().is_root(verb);
  }

  /// From 0 to 1: an event of the opening sentence's main clause that is named often and concerns the main entities comes near 1.
  double salience(const Event& event) const {
    const Id<Sentence> sentence = document::sentence_of(document_, event.token.index);
    const double early = 1.0 / (1.0 + static_cast<double>(sentence ? sentence.index : 0) / 2.0);
    const double often = static_cast<double>(std::min<std::size_t>(event.mentions.size(), 4) - 1) / 3.0;
    double entity = 0.0;
    for (const Participant& participant : event.participants) {
      if (participant.entity) entity = std::max(entity, document_.entities[participant.entity.index].salience);
    }
    const std::uint32_t verb = event.support ? event.support.index : event.token.index;
    const double main = is_main(verb) ? 1.0 : 0.0;
    const double coded = event.plover.empty() ? 0.0 : 1.0;
    const double whole = 0.4 * early + 0.1 * often + 0.1 * entity + 0.25 * main + 0.15 * coded;
    const bool aside = event.plover.empty() && (is_beside(event, verb) || hides_party(event));
    const double weight = tells_little(event, verb) || aside ? whole / 2.0 : whole;
    return event.quote && event.plover.empty() && document_.quotes[event.quote.index].kind != QuoteKind::Indirect ? kSpoken * weight : weight;
  }

  /// Whether an event is only named, and nobody says that it took place or what was done: "his campaign".
  bool is_bare_noun(const Event& event, std::uint32_t word) const { return !event.support && !clauses_.is_verb(word) && event.mentions.size() == 1; }

  /// Whether a deed is told beside the point: of a noun that another clause is about, or by a noun alone.
  bool is_beside(const Event& event, std::uint32_t word) const {
    if (!clauses_.is_verb(word)) return true;
    std::uint32_t clause = word;
    while (!clauses_.trees().is_root(clause) && clauses_.trees().universal_relation(clause) == "conj") clause = clauses_.trees().head(clause);
    return !clauses_.trees().is_root(clause) && clauses_.trees().universal_relation(clause) == "acl" && !event.time;
  }

  /// Whether who does a deed or undergoes it is left to a pronoun of which nobody knows for whom it stands: "they set up rooms".
  bool hides_party(const Event& event) const {
    return std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) {
      return (one.role == "agent" || one.role == "patient") && is_unknown_pronoun(document_, one);
    });
  }

  /// Whether the prose says of something in the present how it is: "the river divides the town".
  bool tells_state(std::uint32_t verb) const {
    const Id<Sentence> sentence = document::sentence_of(document_, verb);
    const bool prose = sentence && document_.blocks[document_.sentences[sentence.index].block.index].kind != BlockKind::Headline;
    return prose && clauses_.is_verb(verb) && document::is_simple_present(clauses_, verb);
  }

  /// Whether a deed is only what something is for, and nobody is said to do it: "funds to fight the fires".
  bool is_aim_of_nobody(const Event& event, std::uint32_t verb) const {
    const bool infinitive = clauses_.is_verb(verb) && clauses_.trees().tag(verb).xpos == "VB" && clauses_.trees().child(verb, "mark") != document::Clauses::kNone;
    return infinitive && std::none_of(event.participants.begin(), event.participants.end(), [](const Participant& one) { return one.role == "agent"; });
  }

  /// Whether an event has nobody known to tell of, no time and no place, only brings in what somebody says, which the quotations tell
  /// whole, or belongs to a rule, a condition or a question.
  bool tells_little(const Event& event, std::uint32_t verb) const {
    const bool has_nobody = std::all_of(event.participants.begin(), event.participants.end(), [&](const Participant& one) { return is_unknown_pronoun(document_, one); });
    if (has_nobody && !event.time && !event.place) return true;
    if (is_cue_[verb] && event.plover.empty()) return true;
    const bool open = event.time && document::is_not_over(document_, document_.times[event.time.index]);
    if (event.plover.empty() && is_bare_noun(event, verb) && (open || (!event.time && !event.place))) return true;
    if (event.plover.empty() && (tells_state(verb) || is_aim_of_nobody(event, verb))) return true;
    if (event.status == EventStatus::Conditional || document::tells_rule(clauses_, verb) || document::tells_of_anybody(clauses_, verb)) return true;
    return document::is_question(document_, verb);
  }

  const Document& document_;
  document::Clauses clauses_;
  document::EntityIndex entities_;
  std::vector<bool> is_cue_;  ///< of each token, whether it brings in a quotation
};

}  // namespace

std::vector<Event> join_events(const Document& document, std::vector<Event> events) {
  if (events.empty()) return events;
  return Joiner(document).join(std::move(events));
}

}  // namespace nutgraf::events
