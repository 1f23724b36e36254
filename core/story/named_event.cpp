#include "story/named_event.h"

#include <algorithm>
#include <unordered_map>

#include "base/utf8.h"
#include "document/nouns.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kWords = 2;  ///< of the headline, or of the phrase, that make it a name
constexpr std::uint32_t kRepeats = 3;

class EventFinder {
 public:
  explicit EventFinder(const Reading& reading) : reading_(reading), is_event_(reading.document.tokens.size()) {
    for (const Event& event : reading.document.events) is_event_[event.token.index] = true;
    for (const Sentence& sentence : reading.document.sentences) {
      if (tells_story(reading.document, sentence)) add_phrases(sentence);
    }
  }

  Range find() const { return reading_.headline.empty() ? most_repeated() : nearest_to_headline(); }

 private:
  void add_phrases(const Sentence& sentence) {
    for (std::uint32_t noun = sentence.tokens.begin; noun < sentence.tokens.end; ++noun) {
      const Tag& tag = reading_.clauses.trees().tag(noun);
      if (tag.upos != "NOUN" || reading_.words.word(noun) == ContentWords::kNone) continue;
      if (!is_event_[noun] && document::type_of_noun(base::fold(tag.lemma)) != EntityType::Event) continue;
      Range phrase{noun, noun + 1};
      while (phrase.begin > sentence.tokens.begin && describes(phrase.begin - 1)) --phrase.begin;
      if (phrase.size() > 1) phrases_.push_back(phrase);
    }
  }

  /// Whether a word names an event together with the noun behind it.
  bool describes(std::uint32_t token) const {
    const std::string_view relation = reading_.clauses.trees().relation(token);
    return relation == "compound" || (relation == "amod" && is_in_headline(token));
  }

  bool is_in_headline(std::uint32_t token) const {
    return reading_.words.word(token) != ContentWords::kNone && reading_.headline.holds(token);
  }

  Range nearest_to_headline() const {
    Range best;
    std::uint32_t most = kWords - 1;
    for (const Range phrase : phrases_) {
      std::uint32_t count = 0;
      for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) count += is_in_headline(token);
      if (count <= most || !is_in_headline(phrase.end - 1)) continue;
      most = count;
      best = phrase;
    }
    return best;
  }

  /// A phrase is told by its last two words: "the tram crash", "the Ellis tram crash".
  Range most_repeated() const {
    std::unordered_map<std::uint64_t, std::uint32_t> count_of;
    const auto key = [&](Range phrase) {
      return std::uint64_t{reading_.words.word(phrase.end - 2)} << 32 | reading_.words.word(phrase.end - 1);
    };
    for (const Range phrase : phrases_) ++count_of[key(phrase)];
    Range best;
    std::uint32_t most = kRepeats - 1;
    for (const Range phrase : phrases_) {
      const std::uint32_t count = count_of[key(phrase)];
      if (count <= most || reading_.words.word(phrase.end - 2) == ContentWords::kNone) continue;
      most = count;
      best = phrase;
    }
    return best;
  }

  const Reading& reading_;
  std::vector<bool> is_event_;  ///< of each token
  std::vector<Range> phrases_;
};

}  // namespace

Range find_named_event(const Reading& reading) { return EventFinder(reading).find(); }

bool says_words_of(const Reading& reading, Range phrase, Range event) {
  const auto words_of = [&](Range range) {
    std::vector<std::uint32_t> words;
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      const bool counts = reading.headline.empty() || reading.headline.holds(token);
      if (counts && reading.words.word(token) != ContentWords::kNone) words.push_back(reading.words.word(token));
    }
    return words;
  };
  const std::vector<std::uint32_t> said = words_of(phrase), named = words_of(event);
  if (!reading.headline.empty()) return said.size() >= named.size();
  return std::all_of(named.begin(), named.end(),
                     [&](std::uint32_t word) { return std::find(said.begin(), said.end(), word) != said.end(); });
}

}  // namespace nutgraf::story
