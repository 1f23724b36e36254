#include "quotes/direct_speech.h"

#include <algorithm>
#include <iterator>
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
constexpr std::uint32_t kFewestWordsOfSentence = 3;  ///< a whole sentence that stands free
constexpr std::uint32_t kLongestTitle = 6;          ///< words of a title in the middle of a sentence
constexpr std::uint32_t kLongestInterruption = 50;  ///< tokens of a clause that breaks a quotation

/// Words after which marks hold a name or a term.
constexpr auto kNaming = base::word_set({"called", "dubbed", "named", "titled", "entitled", "nicknamed", "so-called", "word", "words", "term",
                                         "phrase", "slogan", "film", "song", "book", "album", "movie", "show", "novel", "labeled", "labelled"});

/// What the words between the marks look like.
struct Shape {
  std::uint32_t words = 0;
  bool starts_upper = false;
  bool ends_with_stop = false;  ///< . , ! ? … before the closing mark
  bool ends_sentence = false;   ///< of these, no comma
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
  shape.ends_sentence = words.ends_sentence(last);
  shape.ends_with_stop = shape.ends_sentence || words.is(last, ",");
  return shape;
}

/// Whether nothing but the mark of a list item stands before the passage.
bool opens_paragraph(const Words& words, const Passage& passage) {
  const std::uint32_t first = passage.paragraphs.front().begin;
  return passage.begin() == first || (passage.begin() == first + 1 && !words.is_word(first));
}

/// Whether the passage stands as an utterance of its own: at the start of a sentence or behind a comma or colon.
bool stands_free(const Words& words, const Passage& passage) {
  const std::uint32_t begin = passage.begin();
  if (opens_paragraph(words, passage)) return true;
  const std::uint32_t before = begin - 1;
  const bool clitic = base::is_letter(base::decode_before(words.text(before), words.text(before).size()).code_point);  // "'s"
  return !words.is_word(before) && !clitic && !words.is(before, "(") && !words.is(before, "-");
}

/// Whether the cue is the word right before the opening mark.
bool beside_cue(const Passage& passage, const std::optional<Attribution>& attribution) {
  return attribution && attribution->cue && *attribution->cue + 1 == passage.begin();
}

/// Whether the marks enclose a title, a name or a term rather than somebody's words.
bool is_title(const Words& words, const Passage& passage, const Shape& shape, const std::optional<Attribution>& attribution) {
  if (stands_free(words, passage)) return false;
  const std::string before = words.folded(passage.begin() - 1);
  const bool names = kNaming.contains(before) && (shape.starts_upper || before != "called");
  if (names && shape.words <= kFewestWordsAlone) return true;
  const bool of_body = before == "of" && passage.begin() > 1 && words.is_capitalised(passage.begin() - 2);  // "Ana Ruiz of “Feed the town”"
  if (of_body && shape.starts_upper && !shape.ends_with_stop) return true;
  return !beside_cue(passage, attribution) && shape.title_case && shape.words <= kLongestTitle;
}

/// Verbs that give somebody or something another word, which judges where it is more than a name.
constexpr auto kJudging = base::word_set({"brand", "call", "characterise", "characterize", "condemn", "denounce", "describe", "dismiss", "hail",
                                          "label", "praise", "slam"});

/// The first word behind the opening mark; empty where the article ends with the mark.
std::string first_word(const Words& words, const Passage& passage) {
  return passage.begin() + 1 < words.size() ? words.folded(passage.begin() + 1) : std::string();
}

/// Whether the words are what people call something by: they call the tower "the needle".
bool is_byname(const Words& words, const Passage& passage, const std::optional<Attribution>& attribution) {
  if (!attribution || !attribution->cue || !attribution->before || first_word(words, passage) != "the") return false;
  const auto verb = reporting_verb(words.folded(*attribution->cue));
  return verb && verb->lemma == "call" && verb->form == VerbForm::Present;
}

/// Whether a few words are speech for their cue alone: said "no", called the story "pure invention". What people call things by is
/// told in the present or begins with "the", as names do.
bool is_short_speech(const Words& words, const Passage& passage, const std::optional<Attribution>& attribution) {
  if (!attribution || !attribution->cue || !attribution->before || !attribution->speaker) return false;
  const auto verb = reporting_verb(words.folded(*attribution->cue));
  if (!verb || verb->form != VerbForm::Past) return false;
  if (!kJudging.contains(verb->lemma)) return beside_cue(passage, attribution);
  return first_word(words, passage) != "the";
}

/// Whether the words are but what nobody in particular calls something: known and referred to as "the needle".
bool is_called(const Words& words, const std::optional<Attribution>& attribution) {
  const auto verb = attribution && attribution->cue && !attribution->speaker ? reporting_verb(words.folded(*attribution->cue)) : std::nullopt;
  return verb && (verb->lemma == "refer" || kJudging.contains(verb->lemma));
}

std::optional<QuoteKind> kind_of(const Words& words, const Passage& passage, const Shape& shape, const std::optional<Attribution>& attribution) {
  const bool free = stands_free(words, passage);
  const bool beside = attribution && attribution->beside;
  const bool direct = shape.starts_upper && (free || beside);
  if (direct && free && shape.ends_sentence && !shape.title_case && shape.words >= kFewestWordsOfSentence) return QuoteKind::Direct;
  if (direct && shape.ends_with_stop && (beside || shape.words >= kFewestWordsAlone)) return QuoteKind::Direct;
  if (direct && beside && free && !shape.title_case) return QuoteKind::Direct;
  if (shape.title_case && !shape.ends_with_stop) return std::nullopt;
  if (shape.words <= kFewestWordsWithCue && is_byname(words, passage, attribution)) return std::nullopt;
  if (shape.words > 0 && is_short_speech(words, passage, attribution)) return QuoteKind::Mixed;
  if (shape.words <= kLongestTitle && is_called(words, attribution)) return std::nullopt;
  if (shape.words < (attribution ? kFewestWordsWithCue : kFewestWordsAlone)) return std::nullopt;
  return direct ? QuoteKind::Direct : QuoteKind::Mixed;
}

/// Goes through the passages in order.
class DirectSpeechFinder {
 public:
  explicit DirectSpeechFinder(const Words& words) : words_(words), passages_(find_passages(words_)) { part_chains(); }

  std::vector<Report> find() {
    for (std::size_t i = 0; i < passages_.size(); ++i) add(i);
    std::move(fragments_.begin(), fragments_.end(), std::back_inserter(reports_));
    std::stable_sort(reports_.begin(), reports_.end(),
                     [](const Report& a, const Report& b) { return a.content.front().begin < b.content.front().begin; });
    return std::move(reports_);
  }

 private:
  /// Parts the last paragraph from those before it where another speaks there: Ruiz said: "A. ¶ "B," Moss said. Nobody closes the
  /// marks of a paragraph that another follows, so only the names tell.
  void part_chains() {
    std::vector<Passage> parted;
    for (std::size_t i = 0; i < passages_.size(); ++i) {
      Passage& passage = passages_[i];
      parted.push_back(passage);
      if (passage.parts.size() < 2) continue;
      const auto last = find_attribution(words_, tail_of(passage), {passage.parts.back().begin, passage.parts.back().begin}, after(i));
      const auto first = leading_speaker(i);
      if (!last || !last->cue || !last->speaker || !first || is_same(*first, *last)) continue;
      parted.back().parts.pop_back();
      parted.back().paragraphs.pop_back();
      parted.back().closed = false;
      parted.push_back(tail_of(passage));
    }
    passages_ = std::move(parted);
  }

  static Passage tail_of(const Passage& passage) { return {{passage.parts.back()}, {passage.paragraphs.back()}, passage.closed}; }

  /// Who speaks before a passage in its paragraph: its own cue does, or the one behind the passage before it.
  std::optional<Range> leading_speaker(std::size_t i) const {
    const Passage& passage = passages_[i];
    const Range nothing{passage.begin(), passage.begin()};
    const auto own = find_attribution(words_, {{passage.parts.front()}, {passage.paragraphs.front()}, false}, before(i), nothing);
    if (own && own->speaker) return own->speaker;
    if (i == 0 || !passages_[i - 1].paragraphs.back().contains(passage.begin())) return std::nullopt;
    const auto last = find_attribution(words_, passages_[i - 1], before(i - 1), after(i - 1));
    return last ? last->speaker : std::nullopt;
  }

  /// Whether a cue behind the words may be that of the speaker before them: a pronoun, a word of the name, or a verb that goes on.
  bool is_same(Range speaker, const Attribution& behind) const {
    const std::string first = words_.folded(behind.speaker->begin), last = words_.folded(behind.speaker->end - 1);
    if (behind.speaker->size() == 1 && is_subject_pronoun(first)) return true;
    for (std::uint32_t at = speaker.begin; at < speaker.end; ++at) {
      if (words_.folded(at) == last) return true;
    }
    const auto verb = reporting_verb(words_.folded(*behind.cue));
    const bool described = !words_.is_capitalised(behind.speaker->end - 1);
    return described && verb && (verb->lemma == "add" || verb->lemma == "continue" || verb->lemma == "conclude");
  }

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
    const auto attribution = joined_to_last(i) ? Attribution{reports_.back().cue, reports_.back().source, true, false} : with_speaker(i, attribution_of(i));
    if (continues_last(i, attribution)) {
      std::vector<Range>& content = reports_.back().content;
      const std::optional<std::uint32_t> cue = reports_.back().cue;
      if (cue && content.front().begin < *cue && *cue < passage.begin()) reports_.back().rule = QuoteRule::CueWithin;
      content.insert(content.end(), passage.parts.begin(), passage.parts.end());
      last_passage_ = i;
      return;
    }
    const Shape shape = shape_of(words_, passage);
    if (shape.words > 0 && !is_latin(words_, passage)) return;  // the original of what the article translates
    if (is_title(words_, passage, shape, attribution)) return;
    const auto kind = kind_of(words_, passage, shape, attribution);
    Report report;
    report.kind = kind.value_or(QuoteKind::Mixed);
    report.content = passage.parts;
    if (!kind) {
      report.fragment = true;
      fragments_.push_back(std::move(report));
      return;
    }
    if (attribution) attribute(report, *attribution);
    reports_.push_back(std::move(report));
    last_passage_ = i;
  }

  /// The words that report a passage. Over several paragraphs the cue that leads in names the speaker whom the last one goes back to.
  std::optional<Attribution> attribution_of(std::size_t i) const {
    const Passage& passage = passages_[i];
    const Range nothing{passage.end(), passage.end()};
    const auto leading = passage.parts.size() > 1 ? find_attribution(words_, passage, before(i), nothing) : std::nullopt;
    return leading && leading->beside && leading->speaker ? leading : find_attribution(words_, passage, before(i), after(i));
  }

  /// Ruiz spoke of “rain” and “mud in the streets.”: only "and" stands between the words and those before, which have their speaker before them.
  bool joined_to_last(std::size_t i) const {
    if (i == 0 || last_passage_ != i - 1 || reports_.empty() || !reports_.back().source || !reports_.back().cue) return false;
    const Range between{passages_[i - 1].end(), passages_[i].begin()};
    const bool joined = between.size() == 1 && words_.is(between.begin, "and");
    return joined && *reports_.back().cue < passages_[i - 1].begin() && passages_[i - 1].paragraphs.back().contains(passages_[i].begin());
  }

  /// A participle right behind the last quotation has its speaker: "…," she said. / "…," adding, "…".
  std::optional<Attribution> with_speaker(std::size_t i, std::optional<Attribution> attribution) const {
    if (!attribution || attribution->speaker || !attribution->cue || i == 0 || last_passage_ != i - 1 || reports_.empty()) return attribution;
    std::uint32_t first = passages_[i - 1].end();
    while (first < *attribution->cue && (!words_.is_word(first) || words_.is(first, "and") || is_adverb(words_.folded(first)))) ++first;
    const auto verb = reporting_verb(words_.folded(*attribution->cue));
    if (first == *attribution->cue && verb && verb->form == VerbForm::Participle) attribution->speaker = reports_.back().source;
    return attribution;
  }

  /// Whether only the last quote's own reporting clause parts this passage from it: in its sentence, before the next, or, where
  /// the passage is a paragraph of its own, at the end of the paragraph before.
  bool continues_last(std::size_t i, const std::optional<Attribution>& attribution) const {
    if (i == 0 || reports_.empty() || last_passage_ != i - 1 || !reports_.back().cue) return false;
    const Passage& last = passages_[i - 1];
    const Passage& passage = passages_[i];
    const Range between{last.end(), passage.begin()};
    if (between.size() > kLongestInterruption || (attribution && (!attribution->before || attribution->cue != reports_.back().cue))) return false;
    std::uint32_t stops = 0;
    for (std::uint32_t at = between.begin; at < between.end; ++at) stops += words_.ends_sentence(at) ? 1 : 0;
    if (stops > 1 || (stops == 1 && !words_.ends_sentence(between.end - 1))) return false;
    const Shape shape = shape_of(words_, passage);
    const bool same_paragraph = last.paragraphs.back().contains(passage.begin());
    if (!same_paragraph) return follows_paragraph(last, passage) && shape.starts_upper && shape.ends_with_stop && shape.words >= kFewestWordsAlone;
    if (!between.contains(*reports_.back().cue)) return false;
    if (stops == 0) return words_.is(between.end - 1, ",") || words_.is(between.end - 1, ":");
    return shape.starts_upper && (shape.ends_with_stop || shape.words >= kFewestWordsAlone);
  }

  /// Whether a passage is all of the paragraph that comes next after the last one.
  bool follows_paragraph(const Passage& last, const Passage& passage) const {
    const Range paragraph = passage.paragraphs.front();
    return last.paragraphs.back().end == paragraph.begin && passage.begin() == paragraph.begin && passage.end() + 1 >= passage.paragraphs.back().end;
  }

  void attribute(Report& report, const Attribution& attribution) const {
    report.source = attribution.speaker;
    report.cue = attribution.cue;
    report.rule = QuoteRule::Label;
    report.source_rule = SpeakerRule::Label;
    if (!attribution.cue) return;
    const std::uint32_t cue = *attribution.cue;
    const auto verb = reporting_verb(words_.folded(cue));
    report.rule = !verb ? QuoteRule::AccordingTo : attribution.before ? QuoteRule::CueBefore : QuoteRule::CueBehind;
    report.source_rule = verb ? SpeakerRule::Subject : SpeakerRule::AccordingTo;
    report.cue_words = {cue, cue + (verb ? 1 : 2)};  // "according to"
    report.lemma = verb ? verb->lemma : "accord";
    report.stance = verb ? verb->stance : Stance::Say;
  }

  const Words& words_;
  std::vector<Passage> passages_;
  std::vector<Report> reports_, fragments_;
  std::size_t last_passage_ = 0;
};

}  // namespace

std::vector<Report> find_direct_speech(const Words& words) { return DirectSpeechFinder(words).find(); }

}  // namespace nutgraf::quotes
