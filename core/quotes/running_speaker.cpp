#include "quotes/running_speaker.h"

#include <algorithm>
#include <map>

#include "document/text.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

/// The speaker of a sentence, as its reports tell.
struct SentenceSpeaker {
  const Report* report = nullptr;  ///< null where several speak
};

bool is_reported_speech(const Report& report) { return report.spoken && report.source && !report.negated; }

/// Follows the reports from first to last word and remembers who spoke in each sentence.
class RunningSpeaker {
 public:
  RunningSpeaker(std::vector<Report>& reports, const Words& words) : reports_(reports), document_(words.document()) {}

  void give() {
    std::vector<Report*> ordered;
    for (Report& report : reports_) ordered.push_back(&report);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Report* a, const Report* b) { return place(*a) < place(*b); });
    for (Report* report : ordered) {
      if (!report->source && is_floating(*report)) take_speaker(*report, sentence(place(*report)) - 1);
      if (is_reported_speech(*report)) remember(*report);
    }
    for (Report* report : ordered) {
      if (!report->source && is_part(*report)) take_speaker(*report, sentence(place(*report)));
    }
  }

 private:
  static std::uint32_t place(const Report& report) { return report.content.front().begin; }

  std::uint32_t sentence(std::uint32_t token) const { return document::sentence_of(document_, token).index; }

  /// Whether a quotation begins its sentence and no clause reports it.
  bool is_floating(const Report& report) const {
    return report.kind == QuoteKind::Direct && !report.cue && document_.sentences[sentence(place(report))].tokens.begin == place(report);
  }

  /// Whether a quotation stands within a sentence of the article: he said it was "a fine plan" so that "nobody need pay for it".
  bool is_part(const Report& report) const {
    return report.kind == QuoteKind::Mixed && !report.cue && document_.sentences[sentence(place(report))].tokens.begin < place(report);
  }

  /// Gives a report the one speaker of a sentence. Before the first sentence there is none.
  void take_speaker(Report& report, std::uint32_t sentence) const {
    const auto before = speakers_.find(sentence);
    if (before == speakers_.end() || before->second.report == nullptr) return;
    report.source = before->second.report->source;
    report.source_head = before->second.report->source_head;
    report.source_rule = SpeakerRule::LastSpeaker;
  }

  /// A report speaks for the sentences of its cue and of its last word.
  void remember(const Report& report) {
    for (const std::uint32_t token : {report.cue.value_or(place(report)), report.content.back().end - 1}) {
      const auto [known, is_new] = speakers_.try_emplace(sentence(token), SentenceSpeaker{&report});
      const Report* other = known->second.report;
      if (!is_new && other != nullptr && other->source->begin != report.source->begin) known->second.report = nullptr;
    }
  }

  std::vector<Report>& reports_;
  const Document& document_;
  std::map<std::uint32_t, SentenceSpeaker> speakers_;
};

}  // namespace

void give_running_speakers(std::vector<Report>& reports, const Words& words) { RunningSpeaker(reports, words).give(); }

}  // namespace nutgraf::quotes
