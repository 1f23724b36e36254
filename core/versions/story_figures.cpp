#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/word_set.h"
#include "document/counts.h"
#include "document/text.h"
#include "versions/story.h"

namespace nutgraf::versions {
namespace {

/// How many figures of an article are compared, and how many of its sentences open it.
constexpr std::size_t kMost = 300;
constexpr std::uint32_t kOpening = 4;

/// Words beside a number that make it one of others or of a part.
constexpr auto kOthers = base::word_set({"additional", "another", "further", "more", "other", "remaining", "of", "every", "each"});

/// A figure with its words for what is counted.
struct Counted {
  const Figure* figure = nullptr;
  std::string noun;      ///< the noun
  std::string whole;     ///< all lemmas of what is counted, without articles
  bool opens = false;    ///< whether it stands in the headline or the first sentences
};

class Article {
 public:
  explicit Article(const Version& version) : version_(version) {
    for (const Figure& figure : version.document.figures) {
      if (counted_.size() < kMost && counts(figure)) counted_.push_back({&figure, noun_of(version.document, figure), document::counted_lemmas(version.document, figure), opens(figure)});
    }
  }

  const std::vector<Counted>& counted() const { return counted_; }
  const Version& version() const { return version_; }

  /// Whether the article gives this value of the same thing anywhere.
  bool gives(const Counted& other) const;
  /// The other article's figure of the same thing that is the only one of it here.
  const Counted* only_one_like(const Counted& other, const Article& of) const;
  /// The first toll that opens the article.
  const Counted* toll(Casualty what) const {
    const auto found = std::find_if(counted_.begin(), counted_.end(), [&](const Counted& one) { return one.figure->casualty == what; });
    return found == counted_.end() || !found->opens || !document::is_anybody(found->noun) ? nullptr : &*found;
  }
  Words owner(const Figure& figure) const { return version_.wording.words(version_.document.entities[figure.of_entity.index].name); }

 private:
  std::string word_beside(std::uint32_t token) const {
    return token < version_.document.tokens.size() ? document::folded(version_.document, version_.document.tokens[token]) : std::string();
  }

  bool counts(const Figure& figure) const {
    const IdRange<Token> tokens = document::tokens_in(version_.document, figure.span);
    if (!document::is_count(figure.kind) || tokens.empty() || figure.bound == FigureBound::Several || figure.bound == FigureBound::About) return false;
    if (figure.part != ChangePart::None || figure.per || figure.against) return false;
    return !kOthers.contains(word_beside(tokens.end)) && !(tokens.begin > 0 && kOthers.contains(word_beside(tokens.begin - 1)));
  }

  bool opens(const Figure& figure) const {
    const IdRange<Token> tokens = document::tokens_in(version_.document, figure.span);
    const Id<Sentence> sentence = tokens.empty() ? Id<Sentence>() : document::sentence_of(version_.document, tokens.begin);
    return sentence && sentence.index < kOpening;
  }

  const Version& version_;
  std::vector<Counted> counted_;
};

bool agree(const Figure& a, const Figure& b) {
  constexpr double kMostValue = std::numeric_limits<double>::max();
  const auto low = [](const Figure& figure) { return figure.low ? to_double(*figure.low) : -kMostValue; };
  const auto high = [](const Figure& figure) { return figure.high ? to_double(*figure.high) : kMostValue; };
  return low(a) <= high(b) && low(b) <= high(a);
}

/// Whether two figures count the same by their words: a toll of anybody, a noun with its restriction, the age of one person.
bool count_the_same(const Counted& a, const Article& of_a, const Counted& b, const Article& of_b) {
  if (a.figure->kind != b.figure->kind || a.figure->unit != b.figure->unit || a.figure->casualty != b.figure->casualty) return false;
  if (a.figure->kind == FigureKind::Age) {
    if (!a.figure->of_entity || !b.figure->of_entity || a.figure->bound != FigureBound::Exact || b.figure->bound != FigureBound::Exact) return false;
    const Words one = of_a.owner(*a.figure), other = of_b.owner(*b.figure);
    return one.size() > 1 && other.size() > 1 && are_one_name(one, other, EntityType::Person);
  }
  if (a.figure->casualty != Casualty::None && document::is_anybody(a.noun) && document::is_anybody(b.noun)) return a.opens && b.opens;
  const bool restricted = a.whole.find(' ') != std::string::npos;
  return restricted && a.whole == b.whole;
}

bool Article::gives(const Counted& other) const {
  const std::vector<Figure>& figures = version_.document.figures;  // "about 14" and "14 of them" too
  return std::any_of(figures.begin(), figures.end(), [&](const Figure& one) {
    const bool same = one.kind == other.figure->kind && one.unit == other.figure->unit && one.casualty == other.figure->casualty;
    return same && one.low && one.high && agree(one, *other.figure);
  });
}

const Counted* Article::only_one_like(const Counted& other, const Article& of) const {
  const Counted* found = nullptr;
  for (const Counted& one : counted_) {
    if (!count_the_same(one, *this, other, of)) continue;
    if (found && !agree(*found->figure, *one.figure)) return nullptr;
    if (!found) found = &one;
  }
  return found;
}

}  // namespace

void find_different_figures(const Version& first, const Version& second, Points& points) {
  const Article one(first), other(second);
  const auto add = [&](const Counted& a, const Counted& b) {
    const bool is_age = a.figure->kind == FigureKind::Age;
    const std::optional<Span> about = is_age ? std::optional(first.document.entities[a.figure->of_entity.index].name) : a.figure->counted;
    ComparedPoint point{StoryPoint::FigureDiffers, about ? std::string(document::text(first.document, *about)) : std::string(), a.figure->span, b.figure->span,
                        told(first.document, *a.figure), told(second.document, *b.figure)};
    const bool is_known = std::any_of(points.begin(), points.end(), [&](const ComparedPoint& known) {
      return known.of_first == point.of_first && known.of_second == point.of_second;
    });
    if (!is_known) points.push_back(std::move(point));
  };
  for (const Casualty what : {Casualty::Dead, Casualty::Injured, Casualty::Missing}) {
    const Counted *a = one.toll(what), *b = other.toll(what);
    if (a && b && !agree(*a->figure, *b->figure) && !one.gives(*b) && !other.gives(*a)) add(*a, *b);
  }
  for (const Counted& a : one.counted()) {
    const Counted* b = other.only_one_like(a, one);
    if (!b || agree(*a.figure, *b->figure) || one.only_one_like(*b, other) == nullptr) continue;
    if (a.figure->kind == FigureKind::Age || (!one.gives(*b) && !other.gives(a))) add(a, *b);
  }
}

}  // namespace nutgraf::versions
