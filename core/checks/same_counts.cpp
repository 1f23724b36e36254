#include "checks/same_counts.h"

#include <algorithm>
#include <string>

#include "base/word_set.h"
#include "checks/figure_words.h"
#include "checks/settings.h"
#include "document/counts.h"
#include "document/text.h"

namespace nutgraf::checks {
namespace {

/// Words that make a count one of others, of a part, or of another time.
constexpr auto kOthers = base::word_set({"additional", "another", "earlier", "else", "extra", "further", "initial", "last", "more", "new", "newer", "other", "others",
                                         "previous", "remaining", "separate", "similar"});
/// Words that tell that a count was or will be another one.
constexpr auto kChanging = base::word_set({"climb", "climbed", "earlier", "expected", "feared", "increase", "increased", "initially", "later", "now", "originally",
                                           "previously", "raise", "raised", "raising", "revised", "rise", "rises", "risen", "rising", "rose", "since", "so",
                                           "updated", "until", "first", "second", "third", "total", "average", "brings", "bringing", "brought", "far", "could", "may", "might"});
/// Nouns for some of the dead, hurt and missing.
constexpr auto kKinds = base::word_set({"adult", "boy", "child", "girl", "man", "student", "teenager", "woman"});

/// Nouns that a count with "of" is all of.
constexpr auto kTotals = base::word_set({"crew", "crowd", "deaths", "group", "number", "party", "team", "toll", "total"});

constexpr auto kDefinite = base::word_set({"the", "these"});

/// How many figures are compared with each other.
constexpr std::size_t kMost = 300;

/// A figure that may be one of two values of the same count.
struct Candidate {
  Id<Figure> figure;
  std::uint32_t sentence;
  std::string counted;  ///< the lemmas of what is counted, without articles
  std::string noun;     ///< the same up to the noun itself: "miner" of "miners in Velm"
  bool definite = false;
  bool others = false;  ///< of others than those before: "three others", "five new deaths"
};

/// Finds them in one article.
class Finder {
 public:
  explicit Finder(const Document& document) : document_(document), settings_(document) { collect(); }

  std::vector<Check> find() {
    for (std::size_t later = 1; later < candidates_.size(); ++later) {
      for (std::size_t first = 0; first < later; ++first) {
        if (!contradict(candidates_[first], candidates_[later])) continue;
        report(candidates_[first], candidates_[later]);
        break;
      }
    }
    return std::move(checks_);
  }

 private:
  const Figure& figure(const Candidate& candidate) const { return document_.figures[candidate.figure.index]; }

  bool has_word(Span span, bool (*is)(std::string_view)) const {
    const IdRange<Token> tokens = document::tokens_in(document_, span);
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      if (is(document::folded(document_, document_.tokens[token]))) return true;
    }
    return false;
  }

  /// Whether a figure is of some of a greater number.
  bool is_of_part(const Figure& figure) const {
    const std::string behind = word_behind(document_, figure), before = word_before(document_, figure);
    const bool some_of = before == "of" && !is_total(word_before(document_, figure, 2));
    const bool partitive = behind == "of" && !figure.also.size();
    return some_of || partitive || before == "every" || before == "each" || before == "per";
  }

  /// Whether a figure is of others than those before.
  bool is_of_others(const Figure& figure) const {
    const auto other = [](std::string_view word) { return kOthers.contains(word); };
    return other(word_behind(document_, figure)) || other(word_before(document_, figure)) || (figure.counted && has_word(*figure.counted, other));
  }

  /// "a toll of 12", "a group of 12": the words before count the same, and no part of it.
  static bool is_total(const std::string& word) { return kTotals.contains(word); }

  void collect() {
    for (std::uint32_t i = 0; i < document_.figures.size() && candidates_.size() < kMost; ++i) {
      const Figure& figure = document_.figures[i];
      const bool plain = document::is_count(figure.kind) && figure.bound != FigureBound::Several && figure.part == ChangePart::None && !figure.per && !figure.against && !figure.record;
      const Id<Sentence> sentence = sentence_of(document_, figure);
      if (!plain || !sentence || is_of_part(figure)) continue;
      const bool definite = kDefinite.contains(word_before(document_, figure));
      candidates_.push_back({{i}, sentence.index, document::counted_lemmas(document_, figure), document::counted_noun(document_, figure), definite, is_of_others(figure)});
    }
  }

  bool agree(const Figure& a, const Figure& b) const {
    const Limits first = limits(a), second = limits(b);
    return first.low <= second.high && second.low <= first.high;
  }

  /// Two days that both figures are told of and that differ, or two places.
  bool are_apart(const Figure& a, const Figure& b) const {
    if (a.as_of && b.as_of && a.as_of != b.as_of) {
      const TimeExpression &one = document_.times[a.as_of.index], &other = document_.times[b.as_of.index];
      if (one.from != other.from) return true;
    }
    const auto place = [&](const Figure& figure) { return figure.event ? document_.events[figure.event.index].place : Id<Entity>(); };
    return place(a) && place(b) && place(a) != place(b);
  }

  bool tells_change(std::uint32_t sentence) const {
    return has_word(document_.sentences[sentence].span, [](std::string_view word) { return kChanging.contains(word); });
  }

  bool is_lead(const Candidate& candidate) const {
    constexpr std::uint32_t kLead = 2;  // the headline and the first sentence, or the first two
    const Id<Block> block = document_.sentences[candidate.sentence].block;
    return candidate.sentence < kLead || (block && document_.blocks[block.index].kind == BlockKind::Headline);
  }

  bool is_in_headline(const Candidate& candidate) const {
    const Id<Block> block = document_.sentences[candidate.sentence].block;
    return block && (document_.blocks[block.index].kind == BlockKind::Headline || (block.index == 0 && document_.blocks.size() > 1));
  }

  /// Whether all tolls before the later one agree with the first.
  bool is_only_toll(const Candidate& first, const Candidate& later) const {
    return std::all_of(candidates_.begin(), candidates_.end(), [&](const Candidate& other) {
      const bool before = !other.others && other.figure.index < later.figure.index && figure(other).casualty == figure(first).casualty;
      return !before || agree(figure(other), figure(first));
    });
  }

  /// The headline and one of the first two sentences below it, which tell the same event.
  bool open_the_article(const Candidate& first, const Candidate& later) const {
    constexpr std::uint32_t kOpening = 2;
    const Id<Block> block = document_.sentences[first.sentence].block, other = document_.sentences[later.sentence].block;
    return is_in_headline(first) && block != other && later.sentence > first.sentence && later.sentence <= first.sentence + kOpening;
  }

  /// Whether a word of change stands beside a figure: "now 14", "14 so far".
  bool is_changing(const Figure& figure) const {
    for (std::uint32_t step = 1; step <= 3; ++step) {
      if (kChanging.contains(word_before(document_, figure, step)) || kChanging.contains(word_behind(document_, figure, step))) return true;
    }
    return false;
  }

  /// "Blast kills 12 people" over "14 people died": exact numbers of one noun that the headline and the lead tell of.
  bool are_in_headline_and_lead(const Candidate& first, const Candidate& later) const {
    const Figure &a = figure(first), &b = figure(later);
    const bool counts = a.kind == b.kind && (a.kind == FigureKind::Count || a.kind == FigureKind::Casualties) && a.casualty == b.casualty;
    const bool exact = a.bound == FigureBound::Exact && b.bound == FigureBound::Exact && a.unit == b.unit;
    if (!counts || !exact || first.noun.empty() || first.noun != later.noun || !open_the_article(first, later)) return false;
    const bool alone = std::all_of(candidates_.begin(), candidates_.end(), [&](const Candidate& other) {
      const bool rival = other.sentence <= later.sentence && other.figure.index != first.figure.index && other.figure.index != later.figure.index;
      return !rival || other.noun != first.noun;
    });
    return alone && !is_changing(a) && !is_changing(b);
  }

  /// "Blast kills 12" over "14 miners died": exact tolls that the headline and the lead tell of, where the headline says no more of the dead.
  bool are_tolls_in_headline_and_lead(const Candidate& first, const Candidate& later) const {
    const Figure &a = figure(first), &b = figure(later);
    const bool exact = a.bound == FigureBound::Exact && b.bound == FigureBound::Exact;
    const bool behind = a.counted && a.counted->begin <= a.span.end + 1;  // unlike "seven, including former Marines"
    const bool bare = !behind || document::is_anybody(first.noun.substr(first.noun.rfind(' ') + 1));
    const bool part = kKinds.contains(later.noun) || later.noun.empty();  // "six people, four men"
    return a.casualty != Casualty::None && a.casualty == b.casualty && exact && bare && !part && are_alike(a, b) && open_the_article(first, later) &&
           is_only_toll(first, later) && !is_changing(a) && !is_changing(b);
  }

  /// Whether neither of two counts is several times the other: two counts of one thing do not differ as much.
  static bool are_alike(const Figure& a, const Figure& b) {
    constexpr double kUnlike = 3;
    const Limits one = limits(a), other = limits(b);
    return one.low <= other.high * kUnlike && other.low <= one.high * kUnlike;
  }

  /// "12 died", and later "the 14 dead", "14 people were killed".
  bool are_tolls_of_one(const Candidate& first, const Candidate& later) const {
    const Figure &a = figure(first), &b = figure(later);
    if (a.casualty == Casualty::None || a.casualty != b.casualty || first.sentence == later.sentence) return false;
    if (!are_alike(a, b)) return false;
    const bool same = first.counted == later.counted || (document::is_anybody(first.noun) && document::is_anybody(later.noun));
    const bool whole = later.definite || word_before(document_, b) == "all";
    if (same && whole && is_in_headline(first) && is_only_toll(first, later)) return !is_changing(a) && !is_changing(b);
    return same && !tells_change(later.sentence) && !tells_change(first.sentence) && !settings_.name_more(later.sentence, first.sentence);
  }

  /// "12 miners", and later "the 14 miners" though nothing else has counted 14.
  bool are_counts_of_one(const Candidate& first, const Candidate& later) const {
    const Figure &a = figure(first), &b = figure(later);
    const bool same = first.counted == later.counted || (later.definite && first.noun == later.counted);
    if (a.kind == FigureKind::Age || first.counted.empty() || !same || a.unit != b.unit) return false;
    if (a.casualty != b.casualty && a.casualty != Casualty::None && b.casualty != Casualty::None) return false;
    if (tells_change(later.sentence) || settings_.name_more(later.sentence, first.sentence)) return false;
    if (later.definite && first.sentence != later.sentence) return is_only_other(first, later);
    const bool told_again = a.event && b.event && a.event != b.event && document_.events[a.event.index].lemma == document_.events[b.event.index].lemma;
    if (first.sentence == later.sentence) return false;
    const bool restricted = first.counted.find(' ') != std::string::npos;
    return restricted || (told_again && is_lead(first));
  }

  /// Whether all that is counted by the same words before has the first value.
  bool is_only_other(const Candidate& first, const Candidate& later) const {
    return std::all_of(candidates_.begin(), candidates_.end(), [&](const Candidate& other) {
      const bool before = !other.others && other.figure.index < later.figure.index && other.noun == first.noun;
      return !before || agree(figure(other), figure(first));
    });
  }

  /// Two ages of one person now.
  bool are_ages_of_one(const Figure& a, const Figure& b) const {
    if (a.kind != FigureKind::Age || b.kind != FigureKind::Age || !a.of_entity || a.of_entity != b.of_entity || a.unit != b.unit) return false;
    const auto past = [&](const Figure& figure) {
      const std::string before = word_before(document_, figure);
      const bool told_back = before == "of" || before == "at" || before == "age" || before == "was" || before == "were" || before == "[was]";
      return told_back || word_behind(document_, figure) == "when" || figure.bound != FigureBound::Exact;
    };
    const Entity& entity = document_.entities[a.of_entity.index];
    return !past(a) && !past(b) && entity.type == EntityType::Person && entity.members.empty();
  }

  bool contradict(const Candidate& first, const Candidate& later) const {
    const Figure &a = figure(first), &b = figure(later);
    if (agree(a, b) || are_of_two_speakers(document_, a, b) || are_apart(a, b)) return false;
    if (first.others || later.others) return first.others == later.others && are_in_headline_and_lead(first, later);
    if (are_tolls_in_headline_and_lead(first, later)) return true;
    return are_ages_of_one(a, b) || are_in_headline_and_lead(first, later) || are_tolls_of_one(first, later) || are_counts_of_one(first, later);
  }

  void report(const Candidate& first, const Candidate& later) {
    const Figure& a = figure(first);
    const std::string rule = a.kind == FigureKind::Age ? "ages" : a.casualty != Casualty::None ? "toll" : "count";
    const std::string what = rule == "ages" ? "One person has two ages" : rule == "toll" ? "The toll has two values" : "One count has two values";
    checks_.push_back(contradiction(document_, rule, what, {first.figure, later.figure}));
  }

  const Document& document_;
  Settings settings_;
  std::vector<Candidate> candidates_;
  std::vector<Check> checks_;
};

}  // namespace

std::vector<Check> find_same_counts(const Document& document) { return Finder(document).find(); }

}  // namespace nutgraf::checks
