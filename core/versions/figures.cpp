#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/text.h"
#include "versions/changes.h"
#include "versions/sentence_pairs.h"

namespace nutgraf::versions {

std::string noun_of(const Document& document, const Figure& figure) {
  if (!figure.counted_head || document.tags.empty()) return {};
  return document.tags[figure.counted_head.index].lemma;
}

std::string counted_word(const Document& document, const Figure& figure) {
  return figure.counted_head ? std::string(document::text(document, document.tokens[figure.counted_head.index])) : std::string();
}

std::string told(const Document& document, const Figure& figure) {
  const bool behind = figure.counted && figure.counted_head && figure.counted->begin >= figure.span.end && figure.counted->begin <= figure.span.end + 1;
  const std::uint32_t end = behind ? document.tokens[figure.counted_head.index].span.end : figure.span.end;
  std::string words(document::text(document, Span{figure.span.begin, std::max(end, figure.span.end)}));
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

namespace {

using Figures = std::vector<const Figure*>;

/// The figures of each sentence.
std::vector<Figures> by_sentence(const Document& document) {
  std::vector<Figures> all(document.sentences.size());
  auto figure = document.figures.begin();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Span span = document.sentences[i].span;
    for (; figure != document.figures.end() && figure->span.begin < span.end; ++figure) all[i].push_back(&*figure);
  }
  return all;
}

/// The figures of one sentence in two versions.
class Pair {
 public:
  Pair(const Version& before, const Version& after, Figures was, Figures is) : before_(before), after_(after), was_(std::move(was)), is_(std::move(is)) {}

  /// The figures that count the same, alone of their kind on both sides, with another value.
  std::vector<std::pair<const Figure*, const Figure*>> changed() {
    leave_out_equal();
    std::vector<std::pair<const Figure*, const Figure*>> found;
    for (const Figure* figure : was_) {
      const auto alike = [&](const Figure* other) { return counts_the_same(*figure, *other); };
      const auto later = std::find_if(is_.begin(), is_.end(), alike);
      if (later == is_.end() || std::count_if(is_.begin(), is_.end(), alike) > 1) continue;
      const bool alone = std::count_if(was_.begin(), was_.end(), [&](const Figure* other) { return counts_the_same(*other, **later); }) == 1;
      if (alone) found.push_back({figure, *later});
    }
    return found;
  }

 private:
  static bool is_equal(const Figure& a, const Figure& b) {
    return a.bound == b.bound && a.unit == b.unit && a.value == b.value && a.low == b.low && a.high == b.high && a.against == b.against;
  }

  void leave_out_equal() {
    for (auto figure = was_.begin(); figure != was_.end();) {
      const auto other = std::find_if(is_.begin(), is_.end(), [&](const Figure* one) { return is_equal(**figure, *one); });
      if (other == is_.end()) {
        ++figure;
        continue;
      }
      is_.erase(other);
      figure = was_.erase(figure);
    }
  }

  bool counts_the_same(const Figure& was, const Figure& is) const {
    const bool of_one_kind = was.kind == is.kind && was.unit == is.unit && was.casualty == is.casualty && was.part == is.part &&
                             was.per.has_value() == is.per.has_value();
    if (!of_one_kind) return false;
    const std::string earlier = noun_of(before_.document, was), later = noun_of(after_.document, is);
    const bool money = was.kind == FigureKind::Money && (earlier.empty() || later.empty());  // "$5 million", "$5 million in fees"
    const bool same = earlier == later || counted_word(before_.document, was) == counted_word(after_.document, is);
    return was.casualty != Casualty::None || money || same;
  }

  const Version &before_, &after_;
  Figures was_, is_;
};

/// Compares the figures of two versions.
class Comparison {
 public:
  Comparison(const Version& before, const Version& after, Changes& changes) : before_(before), after_(after), changes_(changes) {}

  void compare() {
    const std::vector<Figures> was = by_sentence(before_.document), is = by_sentence(after_.document);
    for (const auto [earlier, later] : rewritten(before_)) {
      for (const auto& [from, to] : Pair(before_, after_, was[earlier], is[later]).changed()) add(*from, *to, earlier, later);
    }
    for (const Casualty what : {Casualty::Dead, Casualty::Injured, Casualty::Missing}) compare_tolls(what);
  }

 private:
  /// The first figure of a toll, where its sentence changed; with the place of that sentence.
  std::optional<std::pair<const Figure*, std::uint32_t>> toll(const Version& version, Casualty what) const {
    const std::vector<Figure>& figures = version.document.figures;
    const auto first = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) { return figure.casualty == what && figure.part == ChangePart::None; });
    if (first == figures.end()) return std::nullopt;
    for (std::uint32_t i = 0; i < version.kept.size(); ++i) {
      if (!version.kept[i] && version.document.sentences[i].span.contains(first->span)) return std::pair(&*first, i);
    }
    return std::nullopt;
  }

  /// A toll that both versions open with, though in sentences that share few words.
  void compare_tolls(Casualty what) {
    const auto was = toll(before_, what), is = toll(after_, what);
    if (!was || !is) return;
    if (Pair(before_, after_, {was->first}, {is->first}).changed().empty()) return;
    add(*was->first, *is->first, was->second, is->second);
  }

  /// Each change of a number once: the headline, the lead and the text below tell the same.
  void add(const Figure& was, const Figure& is, std::uint32_t earlier, std::uint32_t later) {
    std::string from = told(before_.document, was), to = told(after_.document, is);
    const auto tells_it = [&](const FactChange& change) { return change.kind == ChangeKind::FigureChanged && change.from == from && change.to == to; };
    if (from == to || std::any_of(changes_.begin(), changes_.end(), tells_it)) return;
    changes_.push_back({ChangeKind::FigureChanged, before_.document.sentences[earlier].span, after_.document.sentences[later].span, std::move(from), std::move(to)});
  }

  const Version &before_, &after_;
  Changes& changes_;
};

}  // namespace

void compare_figures(const Version& before, const Version& after, Changes& changes) { Comparison(before, after, changes).compare(); }

}  // namespace nutgraf::versions
