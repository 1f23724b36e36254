#include "format/explanation.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "format/one_line.h"

namespace nutgraf::format {
namespace {

// In these sentences "%c" stands for the cue and "%s" for the speaker's words, both between quotation marks.

/// By QuoteRule.
constexpr std::array<std::string_view, 26> kOfQuote{"The words stand between quotation marks.",
                                                    "The words stand between quotation marks, after %c.",
                                                    "The words stand between quotation marks, before %c.",
                                                    "The words stand between quotation marks, on both sides of %c.",
                                                    "A name before a colon or after a dash says whose words they are.",
                                                    "The words are a turn in a conversation.",
                                                    "The words are a clause with \"that\" after %c.",
                                                    "The words are a clause that %c reports.",
                                                    "The words are a question that %c reports or leaves open.",
                                                    "The words say which act %c is about.",
                                                    "The clause with %c stands beside the words or within them.",
                                                    "The words are an infinitive after %c.",
                                                    "The words are what somebody is to do, after %c.",
                                                    "The words follow a preposition that goes with %c.",
                                                    "The words are the object of %c.",
                                                    "The words are what %c says of somebody or something.",
                                                    "The words are a clause after the passive %c.",
                                                    "The words complete the passive %c.",
                                                    "The words are the subject of the passive %c.",
                                                    "The words are the accusation after the passive %c.",
                                                    "The words are a plea in court.",
                                                    "There are no words but %c.",
                                                    "The words are a clause that explains the noun %c.",
                                                    "The words follow a preposition of the noun %c.",
                                                    "The words are a clause after the adjective %c.",
                                                    "The words %c say whose words they are."};

/// By SpeakerRule.
constexpr std::array<std::string_view, 8> kOfSpeaker{"%s is the subject of %c.",
                                                     "%s is the subject of %c, shared with another verb or clause.",
                                                     "%s follows \"by\".",
                                                     "%s follows \"according to\".",
                                                     "%s is whose %c it is.",
                                                     "%s stands before or after the words as their label.",
                                                     "%s sent the text in which the words stand.",
                                                     "%s spoke in the sentence before."};

struct RuleSentence {
  std::string_view rule, sentence;
};

constexpr std::array<RuleSentence, 29> kOfAnswer{{{"headline_name", "The headline names this person."},
                                                  {"subject", "It is the subject of a main clause of the story."},
                                                  {"sufferer", "The main event happens to them."},
                                                  {"other_subject", "It is the subject of a clause that tells less of the story."},
                                                  {"salient_name", "It takes part in what happens."},
                                                  {"headline", "It is the headline."},
                                                  {"title", "It is the title."},
                                                  {"clause", "This clause tells most of the story."},
                                                  {"time_of_deed", "It is when the main event happens."},
                                                  {"other_time", "It lies near the day of publication."},
                                                  {"place_in_headline", "The headline says that it happens there."},
                                                  {"place_of_event", "The main event happens there."},
                                                  {"place_in_sentence", "It stands in the sentence of the main event."},
                                                  {"other_place", "The article comes back to this place."},
                                                  {"because", "A word of cause introduces it."},
                                                  {"after", "It happened first."},
                                                  {"purpose", "It is what was aimed at."},
                                                  {"reaction", "It is what people react to."},
                                                  {"grounds", "It is given as a reason."},
                                                  {"charge", "It is the charge."},
                                                  {"circumstance", "It is the state of things at the time."},
                                                  {"occasion", "It is the occasion."},
                                                  {"named_cause", "The article calls it the cause."},
                                                  {"failing", "It is what went wrong."},
                                                  {"cause_argument", "The network reads it as the cause."},
                                                  {"by_doing", "It is what somebody did to bring it about."},
                                                  {"using", "It is what was used."},
                                                  {"course", "It is how it came about."},
                                                  {"means", "It is the means."}}};
constexpr std::string_view kManner = "The network reads it as the manner.";

/// Writes the lines of one explanation.
class Explanation {
 public:
  explicit Explanation(const Document& document) : document_(document) {}

  std::string of_quote(const Quote& quote) {
    for (const Span span : quote.spans) line(words(span));
    const std::string cue = quote.cue ? quoted(quote.cue->span) : "the verb beside it";
    line(filled(kOfQuote[static_cast<std::size_t>(quote.rule)], cue, {}));
    add_share(quote.confidence);
    if (!quote.speaker) return std::move(text_);
    const std::string speaker = quoted(*quote.speaker);
    line(filled(kOfSpeaker[static_cast<std::size_t>(quote.speaker_rule)], cue, speaker));
    if (quote.speaker_named) line(speaker + " refers to " + quoted(*quote.speaker_named) + ".");
    add_share(quote.speaker_confidence);
    return std::move(text_);
  }

  std::string of_answer(const Answer& answer) {
    const std::string_view article = answer.in_title ? document_.story.title.text : document_.source.text;
    line(on_one_line(article.substr(answer.span.begin, answer.span.size())));
    line(sentence_of(answer.rule));
    if (answer.ground) line("It follows " + quoted(*answer.ground) + ".");
    if (answer.event) add_event(answer.event);
    add_share(answer.confidence);
    return std::move(text_);
  }

 private:
  static std::string sentence_of(std::string_view rule) {
    for (const RuleSentence& one : kOfAnswer) {
      if (one.rule == rule) return std::string(one.sentence);
    }
    return std::string(kManner);
  }

  static std::string filled(std::string_view sentence, const std::string& cue, const std::string& speaker) {
    std::string text;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
      if (sentence[at] != '%') {
        text += sentence[at];
        continue;
      }
      text += sentence[++at] == 'c' ? cue : speaker;
    }
    return text;
  }

  void add_event(Id<Event> event) {
    line("It rests on the event " + quoted(document_.events[event.index].clause) + " (v" + std::to_string(event.index + 1) + ").");
  }

  void add_share(double share) {
    line("Of 100 found in this way, about " + std::to_string(static_cast<int>(share * 100.0 + 0.5)) + " are right.");
  }

  void line(const std::string& words) { text_ += words + "\n"; }
  std::string words(Span span) const { return on_one_line(std::string_view(document_.source.text).substr(span.begin, span.size())); }
  std::string quoted(Span span) const { return "\"" + words(span) + "\""; }

  const Document& document_;
  std::string text_;
};

/// The answers to the question of this name; null where that is none.
const std::vector<Answer>* answers_to(const Story& story, std::string_view question) {
  if (question == "who") return &story.who;
  if (question == "what") return &story.what;
  if (question == "when") return &story.when;
  if (question == "where") return &story.where;
  if (question == "why") return &story.why;
  return question == "how" ? &story.how : nullptr;
}

}  // namespace

std::optional<std::string> explanation(const Document& document, std::string_view fact) {
  if (const std::vector<Answer>* answers = answers_to(document.story, fact)) {
    return answers->empty() ? std::nullopt : std::optional(Explanation(document).of_answer(answers->front()));
  }
  std::size_t number = 0;
  const char* end = fact.data() + fact.size();
  if (fact.empty() || fact.front() != 'q' || std::from_chars(fact.data() + 1, end, number).ptr != end) return std::nullopt;
  if (number == 0 || number > document.quotes.size()) return std::nullopt;
  return Explanation(document).of_quote(document.quotes[number - 1]);
}

}  // namespace nutgraf::format
