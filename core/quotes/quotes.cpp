#include "quotes/quotes.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "quotes/attribution.h"
#include "quotes/marks.h"
#include "quotes/reporting_verbs.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kFewestWordsAlone = 5;     ///< a passage without a cue is a quotation from here on
constexpr std::uint32_t kFewestWordsWithCue = 3;   ///< a fragment in a reporter's clause
constexpr std::uint32_t kLongestTitle = 6;          ///< words of a title in the middle of a sentence
constexpr std::uint32_t kLongestInterruption = 30;  ///< tokens of a clause that breaks a quotation

/// Words after which marks hold a name or a term.
constexpr auto kNaming = base::word_set({"called", "dubbed", "named", "titled", "entitled", "nicknamed", "so-called", "word", "words", "term",
                                         "phrase", "slogan", "film", "song", "book", "album", "movie", "show", "novel", "labeled", "labelled"});

/// What the words between the marks look like.
struct Shape {
  std::uint32_t words = 0;
  bool starts_upper = false;
  bool ends_with_stop = false;  ///< . , ! ? … before the closing mark
  bool title_case = false;      ///< every longer word has a capital
};

Shape shape_of(const Words& words, const Passage& passage) {
  Shape shape;
  std::uint32_t capitals = 0, longer = 0;
  for (const Range part : passage.parts) {
    for (std::uint32_t at = part.begin; at < part.end; ++at) {
      if (!words.is_word(at)) continue;
      if (shape.words++ == 0) shape.starts_upper = words.is_capitalised(at);
      if (words.text(at).size() < 4) continue;
      ++longer;
      capitals += words.is_capitalised(at) ? 1 : 0;
    }
  }
  shape.title_case = longer > 0 && capitals == longer;
  const std::uint32_t last = last_token_within(words, passage);
  shape.ends_with_stop = words.ends_sentence(last) || words.is(last, ",");
  return shape;
}

/// Whether the passage stands as an utterance of its own: at the start of a sentence or behind a comma or colon.
bool stands_free(const Words& words, const Passage& passage) {
  const std::uint32_t begin = passage.begin();
  if (begin == passage.paragraphs.front().begin) return true;
  const std::uint32_t before = begin - 1;
  const bool clitic = base::is_letter(base::decode_before(words.text(before), words.text(before).size()).code_point);  // "'s"
  return !words.is_word(before) && !clitic && !words.is(before, "(") && !words.is(before, "-");
}

/// Whether the cue is the word right before the opening mark.
bool beside_cue(const Passage& passage, const std::optional<Attribution>& attribution) {
  return attribution && attribution->cue && *attribution->cue + 1 == passage.begin();
}

std::optional<QuoteKind> kind_of(const Words& words, const Passage& passage, const std::optional<Attribution>& attribution) {
  const Shape shape = shape_of(words, passage);
  const bool free = stands_free(words, passage);
  const bool beside = attribution && attribution->beside;
  const bool direct = shape.starts_upper && (free || beside);
  if (!free && kNaming.contains(words.folded(passage.begin() - 1)) && shape.words <= kFewestWordsAlone) return std::nullopt;
  if (!free && !beside_cue(passage, attribution) && shape.title_case && shape.words <= kLongestTitle) return std::nullopt;
  if (direct && shape.ends_with_stop && (beside || shape.words >= kFewestWordsAlone)) return QuoteKind::Direct;
  if (direct && beside && free && !shape.title_case) return QuoteKind::Direct;
  if (shape.title_case && !shape.ends_with_stop) return std::nullopt;
  if (shape.words < (attribution ? kFewestWordsWithCue : kFewestWordsAlone)) return std::nullopt;
  return direct ? QuoteKind::Direct : QuoteKind::Mixed;
}

/// Builds the quotes of the passages in order.
class QuoteBuilder {
 public:
  explicit QuoteBuilder(const Document& document) : words_(document), passages_(find_passages(words_)) {}

  std::vector<Quote> build() {
    for (std::size_t i = 0; i < passages_.size(); ++i) add(i);
    return std::move(quotes_);
  }

 private:
  /// What stands before the passage in its paragraph, up to the passage before it; where the passage opens its paragraph, the
  /// sentence before if that ends in a colon.
  Range before(std::size_t i) const {
    Range range{passages_[i].paragraphs.front().begin, passages_[i].begin()};
    if (range.empty() && range.begin > 0 && words_.is(range.begin - 1, ":")) range.begin = sentence_before(range.begin);
    if (i > 0) range.begin = std::max(range.begin, passages_[i - 1].end());
    return range;
  }

  /// Where the sentence that ends right before `token` begins: the line with a colon that introduces a quoted paragraph.
  std::uint32_t sentence_before(std::uint32_t token) const {
    const Id<Sentence> sentence = document::sentence_of(words_.document(), token - 1);
    return sentence ? words_.document().sentences[sentence.index].tokens.begin : token;
  }

  Range after(std::size_t i) const {
    Range range{passages_[i].end(), passages_[i].paragraphs.back().end};
    if (i + 1 < passages_.size()) range.end = std::min(range.end, passages_[i + 1].begin());
    return range;
  }

  void add(std::size_t i) {
    const Passage& passage = passages_[i];
    const auto attribution = with_speaker(i, find_attribution(words_, passage, before(i), after(i)));
    if (continues_last(i, attribution)) {
      for (const Range part : passage.parts) quotes_.back().spans.push_back(words_.span(part));
      last_passage_ = i;
      return;
    }
    const auto kind = kind_of(words_, passage, attribution);
    if (!kind) return;
    Quote quote;
    quote.kind = *kind;
    for (const Range part : passage.parts) quote.spans.push_back(words_.span(part));
    last_cue_.reset();
    last_speaker_.reset();
    if (attribution) attribute(quote, *attribution);
    quotes_.push_back(std::move(quote));
    last_passage_ = i;
  }

  /// A participle right behind the last quotation has its speaker: "…," she said. / "…," adding, "…".
  std::optional<Attribution> with_speaker(std::size_t i, std::optional<Attribution> attribution) const {
    if (!attribution || attribution->speaker || !attribution->cue || i == 0 || last_passage_ != i - 1 || quotes_.empty()) return attribution;
    std::uint32_t first = passages_[i - 1].end();
    while (first < *attribution->cue && (!words_.is_word(first) || words_.is(first, "and"))) ++first;
    const auto verb = reporting_verb(words_.folded(*attribution->cue));
    if (first == *attribution->cue && verb && verb->form == VerbForm::Participle) attribution->speaker = last_speaker_;
    return attribution;
  }

  /// Whether only the last quote's own reporting clause parts this passage from it.
  bool continues_last(std::size_t i, const std::optional<Attribution>& attribution) const {
    if (i == 0 || quotes_.empty() || last_passage_ != i - 1 || !last_cue_) return false;
    const Range between = before(i);
    if (between.begin != passages_[i - 1].end() || between.size() > kLongestInterruption || !between.contains(*last_cue_)) return false;
    if (attribution && (!attribution->before || attribution->cue != last_cue_)) return false;
    std::uint32_t stops = 0;
    for (std::uint32_t at = between.begin; at < between.end; ++at) stops += words_.ends_sentence(at) ? 1 : 0;
    const std::uint32_t last = between.end - 1;
    if (stops > 1 || (stops == 1 && !words_.ends_sentence(last))) return false;
    if (stops == 0) return words_.is(last, ",") || words_.is(last, ":");
    const Shape shape = shape_of(words_, passages_[i]);
    return shape.starts_upper && shape.ends_with_stop;
  }

  void attribute(Quote& quote, const Attribution& attribution) {
    if (attribution.cue) quote.cue = cue_of(*attribution.cue);
    last_cue_ = attribution.cue;
    last_speaker_ = attribution.speaker;
    if (!attribution.speaker) return;
    const Range speaker = without_modifiers(*attribution.speaker);
    quote.speaker = words_.span(speaker);
    quote.speaker_mention = mention_in(speaker);
  }

  Cue cue_of(std::uint32_t token) const {
    const auto verb = reporting_verb(words_.folded(token));
    if (!verb) return {words_.span({token, token + 2}), "accord", Stance::Say};  // "according to"
    return {words_.span({token, token + 1}), std::string(verb->lemma), verb->stance};
  }

  /// Cuts what is said about a person behind the name: "Ana Ruiz of the Coffee Board", "Ana Ruiz speaking in Oslo".
  Range without_modifiers(Range speaker) const {
    const auto& mentions = words_.document().mentions;
    for (auto mention = first_mention_from(words_.span(speaker).begin);
         mention != mentions.end() && mention->span.end <= words_.span(speaker).end; ++mention) {
      if (mention->kind != MentionKind::Name || mention->type != EntityType::Person) continue;
      const std::uint32_t next = document::tokens_in(words_.document(), mention->span).end;
      if (next >= speaker.end) break;
      const std::string word = words_.folded(next);
      const bool modifies = is_preposition(word) || (word.size() > 4 && word.substr(word.size() - 3) == "ing");
      if (modifies) return {speaker.begin, next};
    }
    return speaker;
  }

  std::vector<Mention>::const_iterator first_mention_from(std::uint32_t begin) const {
    const auto& mentions = words_.document().mentions;
    return std::lower_bound(mentions.begin(), mentions.end(), begin,
                            [](const Mention& mention, std::uint32_t at) { return mention.span.begin < at; });
  }

  /// The name that is the head of a speaker's noun phrase: it ends the phrase, or what stands before its first "of" or "for".
  Id<Mention> mention_in(Range speaker) const {
    const Span whole = words_.span(speaker);
    const auto& mentions = words_.document().mentions;
    Id<Mention> head;
    for (auto mention = first_mention_from(whole.begin); mention != mentions.end() && mention->span.end <= whole.end; ++mention) {
      if (mention->kind != MentionKind::Name) continue;
      const bool at_end = mention->span.end == whole.end;
      const bool modifier = mention->span.begin != whole.begin && preceded_by_preposition(mention->span);
      if (at_end && !modifier) head = {static_cast<std::uint32_t>(mention - mentions.begin())};
    }
    return head;
  }

  bool preceded_by_preposition(Span span) const {
    const Range tokens = document::tokens_in(words_.document(), span);
    return tokens.begin > 0 && (is_preposition(words_.folded(tokens.begin - 1)) ||
                                (tokens.begin > 1 && is_determiner(words_.folded(tokens.begin - 1)) &&
                                 is_preposition(words_.folded(tokens.begin - 2))));
  }

  Words words_;
  std::vector<Passage> passages_;
  std::vector<Quote> quotes_;
  std::size_t last_passage_ = 0;
  std::optional<std::uint32_t> last_cue_;  ///< the token of the last quote's cue
  std::optional<Range> last_speaker_;
};

}  // namespace

std::vector<Quote> find_quotes(const Document& document) { return QuoteBuilder(document).build(); }

}  // namespace nutgraf::quotes
