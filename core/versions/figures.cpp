#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/text.h"
#include "versions/changes.h"

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

/// The sentences that only this version has, with their words and figures.
struct Changed {
  std::vector<std::uint32_t> sentences;
  std::vector<Words> words;
  std::vector<Figures> figures;
};

Changed changed_in(const Version& version) {
  Changed changed;
  const Document& document = version.document;
  auto figure = document.figures.begin();
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const Span span = document.sentences[i].span;
    Figures figures;
    for (; figure != document.figures.end() && figure->span.begin < span.end; ++figure) figures.push_back(&*figure);
    if (version.kept[i]) continue;
    changed.sentences.push_back(i);
    changed.words.push_back(version.wording.words(span));
    changed.figures.push_back(std::move(figures));
  }
  return changed;
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
    return was.casualty != Casualty::None || noun_of(before_.document, was) == noun_of(after_.document, is);
  }

  const Version &before_, &after_;
  Figures was_, is_;
};

/// Compares the figures of two versions.
class Comparison {
 public:
  Comparison(const Version& before, const Version& after, Changes& changes) : before_(before), after_(after), changes_(changes) {}

  void compare() {
    const Changed gone = changed_in(before_), come = changed_in(after_);
    const std::vector<std::uint32_t> partners = pair_by_words(gone.words, come.words);
    for (std::size_t i = 0; i < partners.size(); ++i) {
      if (partners[i] == kAlone) continue;
      for (const auto& [was, is] : Pair(before_, after_, gone.figures[i], come.figures[partners[i]]).changed()) {
        add(*was, *is, gone.sentences[i], come.sentences[partners[i]]);
      }
    }
    for (const Casualty what : {Casualty::Dead, Casualty::Injured, Casualty::Missing}) compare_tolls(gone, come, what);
  }

 private:
  /// The first figure of a toll, where its sentence changed; with the place of that sentence.
  std::optional<std::pair<const Figure*, std::uint32_t>> toll(const Version& version, const Changed& changed, Casualty what) const {
    const std::vector<Figure>& figures = version.document.figures;
    const auto first = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) { return figure.casualty == what && figure.part == ChangePart::None; });
    if (first == figures.end()) return std::nullopt;
    for (std::size_t i = 0; i < changed.sentences.size(); ++i) {
      if (version.document.sentences[changed.sentences[i]].span.contains(first->span)) return std::pair(&*first, changed.sentences[i]);
    }
    return std::nullopt;
  }

  /// A toll that both versions open with, though in sentences that share few words.
  void compare_tolls(const Changed& gone, const Changed& come, Casualty what) {
    const auto was = toll(before_, gone, what), is = toll(after_, come, what);
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
