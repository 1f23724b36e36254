#include "story/confidence.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/logistic.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

// Log-odds in hundredths, as scripts/train/sureness/confidence.py prints them for its table of answers.
constexpr int kBias = 139, kReason = -65, kLeading = 101, kLate = -104;

struct RuleWeight {
  std::string_view rule;
  int weight;
};

constexpr std::array<RuleWeight, 14> kOfRule{{{"headline_name", -5},
                                              {"subject", 2},
                                              {"sufferer", -123},
                                              {"other_subject", -123},
                                              {"salient_name", -123},
                                              {"headline", 152},
                                              {"title", 152},
                                              {"clause", 7},
                                              {"time_of_deed", 83},
                                              {"other_time", -69},
                                              {"place_in_headline", 91},
                                              {"place_of_event", 67},
                                              {"place_in_sentence", -73},
                                              {"other_place", -67}}};

constexpr std::uint32_t kOpening = 2;  ///< sentences whose words are early

/// What speaks for a rule; causes and manners have one weight, for few were judged.
int weight_of(std::string_view rule) {
  const auto found = std::find_if(kOfRule.begin(), kOfRule.end(), [rule](const RuleWeight& one) { return one.rule == rule; });
  return found == kOfRule.end() ? kReason : found->weight;
}

class ConfidenceJudge {
 public:
  explicit ConfidenceJudge(const Document& document) : document_(document) {
    const std::vector<std::uint32_t> order = by_salience(document);
    if (!order.empty()) leading_ = {order.front()};
  }

  /// `has_place`: whether the place of the words says something, as it does of who, when and where.
  void judge(std::vector<Answer>& answers, bool has_place) const {
    for (Answer& answer : answers) {
      int odds = kBias + weight_of(answer.rule);
      if (answer.entity && answer.entity == leading_) odds += kLeading;
      if (has_place && is_late(answer)) odds += kLate;
      answer.confidence = base::logistic(odds);
    }
    for (std::size_t i = 1; has_place && i < answers.size(); ++i) {  // what comes behind a doubtful answer is no surer
      answers[i].confidence = std::min(answers[i].confidence, answers[i - 1].confidence);
    }
  }

 private:
  bool is_late(const Answer& answer) const {
    const IdRange<Token> words = document::tokens_in(document_, answer.span);
    const Id<Sentence> sentence = words.empty() ? Id<Sentence>() : document::sentence_of(document_, words.begin);
    return sentence && sentence.index >= kOpening;
  }

  const Document& document_;
  Id<Entity> leading_;
};

}  // namespace

void set_confidence(const Reading& reading, Story& story) {
  const ConfidenceJudge judge(reading.document);
  for (std::vector<Answer>* answers : {&story.who, &story.when, &story.where}) judge.judge(*answers, true);
  for (std::vector<Answer>* answers : {&story.what, &story.why, &story.how}) judge.judge(*answers, false);
}

}  // namespace nutgraf::story
