#include "story/what.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "story/standalone_clause.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr double kMain = 0.3;             ///< weight of the clauses that answer what
constexpr std::size_t kShortestTitle = 4, kLongestTitle = 40;  ///< words
constexpr std::size_t kShortestTopic = 3;                              ///< words before a label: "Floods in Norway: update"
constexpr std::size_t kLongestLabel = 4;                               ///< words
constexpr std::size_t kLongestPublisher = 4;                   ///< words behind the last mark: "- The Ellis Herald"

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  bool inside = false;
  for (const char letter : text) {
    if (letter != ' ' && !inside) ++count;
    inside = letter != ' ';
  }
  return count;
}

/// A title without the name of the paper behind it: "Bridge closed - The Ellis Herald".
Span without_publisher(std::string_view title) {
  std::size_t end = title.size();
  for (const std::string_view mark : {" - ", " | ", " – ", " — "}) {
    const std::size_t at = title.rfind(mark);
    if (at == std::string_view::npos || count_words(title.substr(at + mark.size())) > kLongestPublisher) continue;
    if (count_words(title.substr(0, at)) >= kShortestTitle) end = std::min(end, at);
  }
  std::size_t begin = 0;
  while (begin < end && base::is_space(static_cast<unsigned char>(title[begin]))) ++begin;
  while (end > begin && base::is_space(static_cast<unsigned char>(title[end - 1]))) --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Whether a headline asks or announces rather than tells: "Why did the bridge fall?", "How to …".
bool only_asks(std::string_view headline) {
  constexpr auto kQuestionWords = base::word_set({"how", "why", "what", "who", "where", "when", "which", "whose", "should", "could",
                                                  "can", "is", "are", "was", "were", "do", "does", "did", "will", "has", "have"});
  if (!headline.empty() && headline.back() == '?') return true;
  return kQuestionWords.contains(base::fold(headline.substr(0, headline.find(' '))));
}

/// How many different words of the headline stand among these tokens.
std::size_t headline_words(const Reading& reading, Range tokens) {
  std::set<std::uint32_t> places;
  for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
    if (reading.words.word(token) != ContentWords::kNone && reading.headline.holds(token)) places.insert(reading.headline.place(token));
  }
  return places.size();
}

/// The words by which a paper names a kind of article rather than telling one.
constexpr auto kLabels = base::word_set({"interview", "opinion", "analysis", "editorial", "commentary", "profile", "obituary", "review", "explainer",
                                         "podcast", "video", "videos", "photos", "gallery", "pictures", "live", "update", "updates", "roundup",
                                         "round-up", "digest", "shorts", "briefs", "preview", "recap", "feature", "quiz", "letter", "letters",
                                         "column", "timeline", "developments"});

bool names_label(std::string_view words) {
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (kLabels.contains(base::fold(words.substr(begin, end - begin)))) return true;
    begin = end + 1;
  }
  return false;
}

/// A headline without the label behind its last colon, where what stands before says more than a word or two: "Floods in Norway" of
/// "Floods in Norway: update".
std::string_view without_label(std::string_view headline) {
  const std::size_t colon = headline.rfind(':');
  if (colon == std::string_view::npos) return headline;
  const std::string_view topic = headline.substr(0, colon), label = headline.substr(colon + 1);
  return count_words(topic) >= kShortestTopic && count_words(label) <= kLongestLabel && names_label(label) ? topic : headline;
}

/// Whether a headline only says what kind of article it is, before or behind a colon: "Interview: Ada Weir on her bees", "Floods: update".
bool is_label(std::string_view headline) {
  const std::size_t colon = headline.find(':');
  if (colon == std::string_view::npos) return false;
  for (const std::string_view part : {headline.substr(0, colon), headline.substr(colon + 1)}) {
    if (count_words(part) <= kLongestLabel && names_label(part)) return true;
  }
  return false;
}

/// Whether a headline that begins with a preposition tells no deed of the text: "On the campaign trail in the north".
bool only_sets_scene(const Reading& reading, std::string_view headline) {
  constexpr auto kScenes = base::word_set({"on", "in", "inside", "behind", "around", "along", "across", "from", "about", "within"});
  if (!kScenes.contains(base::fold(headline.substr(0, headline.find(' '))))) return false;
  for (const ToldClause& clause : reading.told) {
    if (reading.headline.holds(clause.verb)) return false;
  }
  return true;
}

/// Whether a headline answers; `shortest` in words.
bool is_usable(const Reading& reading, std::string_view headline, std::size_t shortest) {
  const std::size_t count = count_words(headline);
  return count >= shortest && count <= kLongestTitle && !only_asks(headline) && !is_label(headline) &&
         !only_sets_scene(reading, headline);
}

/// Adds the words of a headline, which `answer` spans, without its label.
void add_title(const Reading& reading, std::string_view headline, Answer answer, std::vector<Answer>& what) {
  const std::string_view topic = without_label(headline);
  answer.span.end = answer.span.begin + static_cast<std::uint32_t>(topic.size());
  if (is_usable(reading, topic, topic.size() < headline.size() ? kShortestTopic : kShortestTitle)) add(what, answer);
}

/// The headline that opens the text, else the title given apart; nothing where it only asks or names, or is of another text.
void add_headline(const Reading& reading, std::vector<Answer>& what) {
  const ToldClause& deed = *reading.deed;
  const std::size_t told = reading.headline.empty() ? 0 : headline_words(reading, {0, static_cast<std::uint32_t>(reading.document.tokens.size())});
  if (told < 2) return;
  Answer answer;
  // A claim that has less than half of the headline's words may be about something else: the source of the one is not that of the other.
  const std::size_t claimed = headline_words(reading, reading.clauses.trees().range(deed.verb));
  if (claimed >= 2 && 2 * claimed >= told) answer.quote = reading.claim_of[deed.verb];
  for (const Block& block : reading.document.blocks) {
    if (block.kind != BlockKind::Headline) continue;
    answer.span = block.span;
    answer.rule = "headline";
    return add_title(reading, document::text(reading.document, answer.span), answer, what);
  }
  answer.in_title = true;
  answer.rule = "title";
  answer.span = without_publisher(reading.title);
  add_title(reading, reading.title.substr(answer.span.begin, answer.span.size()), answer, what);
}

/// Whether a phrase of several words holds one that carries meaning.
bool says_something(const Reading& reading, Range phrase) {
  for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
    if (phrase.size() > 1 && reading.words.word(token) != ContentWords::kNone) return true;
  }
  return false;
}

void add_clause(const Reading& reading, const ToldClause& clause, std::vector<Answer>& what) {
  const Range phrase = standalone_clause(reading, clause);
  if (!says_something(reading, phrase)) return;
  Answer answer{reading.span_of(phrase), {}, {}, reading.claim_of[clause.verb]};
  answer.rule = "clause";
  answer.event = reading.event_at[clause.verb];
  add(what, answer);
}

}  // namespace

std::vector<Answer> find_what(const Reading& reading) {
  std::vector<Answer> what;
  if (!reading.deed) return what;
  add_headline(reading, what);
  if (!reading.is_frame[reading.deed->verb]) add_clause(reading, *reading.deed, what);
  for (const ToldClause& clause : reading.told) {
    if (clause.weight < kMain) break;
    if (!reading.is_frame[clause.verb]) add_clause(reading, clause, what);
  }
  if (what.empty()) add_clause(reading, *reading.deed, what);
  return what;
}

}  // namespace nutgraf::story
