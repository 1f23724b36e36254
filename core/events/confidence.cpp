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

enum class Form : std::uint8_t { Past, Perfect, Progressive, Modal, Present, Infinitive, Gerund, Participle, Noun };
constexpr std::array<int, 9> kOfForm{70, 44, -1, 18, -39, -6, -33, -15, -37};

enum class Place : std::uint8_t { Main, Content, Coordinated, OfNoun, Aside };
constexpr std::array<int, 5> kOfPlace{20, 43, -20, -11, -33};

class ConfidenceJudge {
 public:
  explicit ConfidenceJudge(const Document& document) : document_(document), clauses_(document) {}

  double judge(const Event& event) const {
    const Form form = form_of(event.token.index);
    int odds = kBias + kOfForm[static_cast<std::size_t>(form)] + kOfPlace[static_cast<std::size_t>(place_of(event.token.index, form))];
    if (form <= Form::Present && trees().child(event.token.index, "nsubj") == kNone) odds += kNoSubject;
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

  Form form_of(std::uint32_t word) const {
    if (!clauses_.is_verb(word)) return Form::Noun;
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
    if (modal) return Form::Modal;
    if (past || xpos == "VBD") return Form::Past;
    if (have) return Form::Perfect;
    if (be) return Form::Progressive;
    if (auxiliary || xpos == "VBZ" || xpos == "VBP") return Form::Present;
    if (xpos == "VB") return Form::Infinitive;
    return xpos == "VBG" ? Form::Gerund : Form::Participle;
  }

  Place place_of(std::uint32_t word, Form form) const {
    if (trees().is_root(word)) return Place::Main;
    const std::string_view relation = trees().universal_relation(word);
    if (relation == "ccomp") return Place::Content;
    if (relation == "conj" || relation == "parataxis") return Place::Coordinated;
    return form == Form::Noun ? Place::OfNoun : Place::Aside;
  }

  const Document& document_;
  Clauses clauses_;
};

}  // namespace

void set_confidence(const Document& document, std::vector<Event>& events) {
  if (events.empty()) return;
  const ConfidenceJudge judge(document);
  for (Event& event : events) {
    event.confidence = judge.judge(event);
    event.salience *= event.confidence;
  }
}

}  // namespace nutgraf::events
