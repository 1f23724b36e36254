#include "events/confidence.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "base/logistic.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "events/parties.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;

// Log-odds in hundredths, as scripts/train/sureness/confidence.py prints them for its table of events.
constexpr int kBias = 40, kSeveralParties = -45, kLooseRole = -42, kClaimed = -28, kUnknownPronoun = -26, kNoSubject = -19, kUnnamed = -18, kOpen = -11;
constexpr int kNobody = -15, kFewParties = 17, kManyParties = -2;
constexpr int kMostOdds = 200;  ///< what the judgements bear out

constexpr std::array<int, 10> kOfForm{70, 44, -1, 18, -39, -6, -33, -15, -37, -37};  ///< by EventRule

enum class Place : std::uint8_t { Main, Content, Coordinated, OfNoun, Aside };
constexpr std::array<int, 5> kOfPlace{20, 43, -20, -11, -33};

/// Of participants in MEANTIME, by role and by whether they are an entity (scripts/evaluate/reliability.py --counts), shrunk
/// towards the share of all: ten participants more with that share.
struct Shares {
  std::string_view role;
  std::uint8_t entity, other;  ///< in hundredths
};
constexpr Shares kShares[] = {{"agent", 83, 58}, {"patient", 74, 53}, {"topic", 72, 51}};
constexpr std::uint8_t kOfEntity = 75, kOfOther = 50;  ///< in all other roles

double confidence_of(const Participant& one) {
  for (const Shares& shares : kShares) {
    if (shares.role == one.role) return (one.entity ? shares.entity : shares.other) / 100.0;
  }
  return (one.entity ? kOfEntity : kOfOther) / 100.0;
}

class ConfidenceJudge {
 public:
  explicit ConfidenceJudge(const Document& document) : document_(document), clauses_(document) {}

  EventRule form_of(const Event& event) const {
    const EventRule form = form_of(event.token.index);
    return form == EventRule::Noun && event.support ? EventRule::LightVerb : form;
  }

  /// By its form, which is known.
  double judge(const Event& event) const {
    const EventRule form = event.rule;
    int odds = kBias + kOfForm[static_cast<std::size_t>(form)] + kOfPlace[static_cast<std::size_t>(place_of(event.token.index, form))];
    if (form <= EventRule::Present && trees().child(event.token.index, "nsubj") == kNone) odds += kNoSubject;
    if (event.quote) odds += kClaimed;
    if (event.status != EventStatus::Happened && event.status != EventStatus::Ongoing) odds += kOpen;
    const std::size_t parties = event.participants.size();
    odds += parties == 0 ? kNobody : parties > 2 ? kManyParties : kFewParties;
    if (has(event, [&](const Participant& one) { return is_unknown_pronoun(document_, one); })) odds += kUnknownPronoun;
    if (has(event, [&](const Participant& one) { return is_loose(one.role) && event.span.begin < one.span.begin; })) odds += kLooseRole;
    if (has(event, [&](const Participant& one) { return one.entity && !document::has_name(document_, document_.entities[one.entity.index]); })) odds += kUnnamed;
    if (count(event, "agent") > 1 || count(event, "patient") > 1) odds += kSeveralParties;
    return base::logistic(std::clamp(odds, -kMostOdds, kMostOdds - 1));
  }

 private:
  const document::Trees& trees() const { return clauses_.trees(); }

  template <typename Test>
  static bool has(const Event& event, Test test) {
    return std::any_of(event.participants.begin(), event.participants.end(), test);
  }

  static std::ptrdiff_t count(const Event& event, std::string_view role) {
    return std::count_if(event.participants.begin(), event.participants.end(), [&](const Participant& one) { return one.role == role; });
  }

  /// Roles that a preposition gives by what it means most often; before the verb stands only who receives something.
  static bool is_loose(std::string_view role) {
    return role == "companion" || role == "topic" || role == "target" || role == "recipient" || role == "result";
  }

  EventRule form_of(std::uint32_t word) const {
    if (!clauses_.is_verb(word)) return EventRule::Noun;
    bool modal = false, past = false, have = false, be = false, auxiliary = false;
    for (const std::uint32_t child : trees().children(word)) {
      if (trees().universal_relation(child) != "aux") continue;
      const std::string_view lemma = clauses_.lemma(child), xpos = trees().tag(child).xpos;
      modal |= xpos == "MD";
      past |= xpos == "VBD";
      have |= lemma == "have";
      be |= lemma == "be";
      auxiliary = true;
    }
    const std::string_view xpos = trees().tag(word).xpos;
    if (modal) return EventRule::Modal;
    if (past || xpos == "VBD") return EventRule::Past;
    if (have) return EventRule::Perfect;
    if (be) return EventRule::Progressive;
    if (auxiliary || xpos == "VBZ" || xpos == "VBP") return EventRule::Present;
    if (xpos == "VB") return EventRule::Infinitive;
    return xpos == "VBG" ? EventRule::Gerund : EventRule::Participle;
  }

  Place place_of(std::uint32_t word, EventRule form) const {
    if (trees().is_root(word)) return Place::Main;
    const std::string_view relation = trees().universal_relation(word);
    if (relation == "ccomp") return Place::Content;
    if (relation == "conj" || relation == "parataxis") return Place::Coordinated;
    return form >= EventRule::Noun ? Place::OfNoun : Place::Aside;
  }

  const Document& document_;
  Clauses clauses_;
};

}  // namespace

void set_confidence(const Document& document, std::vector<Event>& events) {
  if (events.empty()) return;
  const ConfidenceJudge judge(document);
  for (Event& event : events) {
    event.rule = judge.form_of(event);
    event.confidence = judge.judge(event);
    for (Participant& one : event.participants) one.confidence = confidence_of(one);
    event.salience *= event.confidence;
  }
}

}  // namespace nutgraf::events
