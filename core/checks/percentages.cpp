#include "checks/percentages.h"

#include <algorithm>
#include <string>

#include "checks/figure_words.h"
#include "document/text.h"

namespace nutgraf::checks {
namespace {

/// Beside rounding, a percentage may be off by half a point or a twentieth of itself.
constexpr double kPoint = 0.5, kShare = 0.05;

double size_of(double value) { return value < 0 ? -value : value; }

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document) {}

  std::vector<Check> find() {
    for (const std::vector<Id<Figure>>& figures : by_sentence(document_)) {
      if (figures.size() < 2) continue;
      check_change(figures);
      for (std::size_t at = 0; at + 2 < figures.size(); ++at) check_share(figures[at], figures[at + 1], figures[at + 2]);
    }
    return std::move(checks_);
  }

 private:
  const Figure& figure(Id<Figure> id) const { return document_.figures[id.index]; }

  bool is_percentage(Id<Figure> id) const { return figure(id).unit == "%" && figure(id).value.has_value(); }

  bool is_exact(Id<Figure> id) const { return figure(id).bound == FigureBound::Exact && figure(id).value.has_value(); }

  /// The only figure of a sentence that is this part of a change; none where there are several.
  Id<Figure> only(const std::vector<Id<Figure>>& figures, ChangePart part) const {
    Id<Figure> found;
    for (const Id<Figure> id : figures) {
      if (figure(id).part != part) continue;
      if (found) return {};
      found = id;
    }
    return found;
  }

  void check_change(const std::vector<Id<Figure>>& figures) {
    const Id<Figure> from = only(figures, ChangePart::From), to = only(figures, ChangePart::To), by = only(figures, ChangePart::By);
    if (!from || !to || !is_exact(from) || !is_exact(to) || figure(from).unit != figure(to).unit) return;
    const double before = to_double(*figure(from).value), after = to_double(*figure(to).value);
    const bool one = figure(from).direction == figure(to).direction && figure(to).direction != Direction::None;
    const bool wrong = figure(to).direction == Direction::Up ? after < before : after > before;
    if (one && wrong && are_near(from, to)) return report("direction", "The numbers go the other way than the words", {from, to});
    const bool share = by && is_percentage(by) && figure(from).unit != "%" && before > 0;
    if (!share) return;
    const double start = rounding(figure(from)), end = rounding(figure(to));
    if (start >= before) return;
    const double least = ((after - end) / (before + start) - 1) * 100, most = ((after + end) / (before - start) - 1) * 100;
    check(by, std::min(size_of(least), size_of(most)), std::max(size_of(least), size_of(most)), size_of(after / before - 1) * 100, {from, to, by});
  }

  bool are_near(Id<Figure> a, Id<Figure> b) const {
    constexpr std::uint32_t kNear = 40;  // bytes
    const Span first = figure(a).span, second = figure(b).span;
    return first.end < second.begin ? second.begin - first.end < kNear : first.begin - second.end < kNear;
  }

  std::string link(Id<Figure> a, Id<Figure> b) const {
    return std::string(document::text(document_, Span{figure(a).span.end, std::max(figure(a).span.end, figure(b).span.begin)}));
  }

  /// "12 of 48 people (30%)", "12 of the 48, or 30 percent", "30% (12 of 48)".
  void check_share(Id<Figure> first, Id<Figure> second, Id<Figure> third) {
    const bool ahead = is_percentage(first);
    const Id<Figure> part = ahead ? second : first, whole = ahead ? third : second, share = ahead ? first : third;
    if (!is_percentage(share) || !is_exact(part) || !is_exact(whole) || figure(part).unit != figure(whole).unit || figure(share).part != ChangePart::None) return;
    const std::string of = link(part, whole), other = ahead ? link(share, part) : link(whole, share);
    const bool parts = of == " of " || of == " of the " || of == " out of " || of == " out of the ";
    const bool beside = ahead ? other == " (" : other.find("(") + 1 == other.size() || other.find(", or ") != std::string::npos;
    constexpr std::size_t kLongest = 40;
    if (!parts || !beside || other.size() > kLongest || to_double(*figure(whole).value) <= 0) return;
    const double percentage = to_double(*figure(part).value) / to_double(*figure(whole).value) * 100;
    check(share, percentage, percentage, percentage, {part, whole, share});
  }

  /// Reports a percentage that lies outside of what its numbers allow.
  void check(Id<Figure> share, double least, double most, double exact, const std::vector<Id<Figure>>& figures) {
    const double slack = rounding(figure(share)) + std::max(kPoint, most * kShare);
    const Limits said = limits(figure(share));
    if (said.low <= most + slack && said.high >= least - slack) return;
    report("percentage", "These numbers make " + rounded(exact) + "%", figures);
  }

  void report(const std::string& rule, const std::string& what, const std::vector<Id<Figure>>& figures) {
    checks_.push_back(contradiction(document_, rule, what, figures));
  }

  const Document& document_;
  std::vector<Check> checks_;
};

}  // namespace

std::vector<Check> find_wrong_percentages(const Document& document) { return Finder(document).find(); }

}  // namespace nutgraf::checks
