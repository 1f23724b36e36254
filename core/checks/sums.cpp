#include "checks/sums.h"

#include <algorithm>
#include <string>

#include "checks/figure_words.h"
#include "document/text.h"

namespace nutgraf::checks {
namespace {

/// What stands between two places of a sentence.
struct Between {
  bool verb = false;      ///< a verb or an auxiliary
  bool including = false; ///< "including", "among them"
  bool opens = false;     ///< a colon, a dash or a bracket
  bool comma = false;
  bool joins = false;     ///< "and"
  bool to = false;        ///< "12 points to 10"
};

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document) {}

  std::vector<Check> find() {
    for (const std::vector<Id<Figure>>& figures : by_sentence(document_)) {
      for (std::size_t at = 0; at + 1 < figures.size(); ++at) {
        if (!check_part_of(figures[at], figures[at + 1])) check_whole(figures, at);
      }
      for (std::size_t at = 2; at < figures.size(); ++at) check_total(figures, at);
    }
    return std::move(checks_);
  }

 private:
  const Figure& figure(Id<Figure> id) const { return document_.figures[id.index]; }

  static bool counts(const Figure& figure) {
    const bool kind = figure.kind == FigureKind::Count || figure.kind == FigureKind::Casualties || figure.kind == FigureKind::Votes;
    return kind && !figure.against && figure.part == ChangePart::None;
  }

  Between between(std::uint32_t begin, std::uint32_t end) const {
    Between found;
    const IdRange<Token> tokens = document::tokens_in(document_, {begin, end});
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
      const std::string word = document::folded(document_, document_.tokens[token]);
      const std::string_view upos = token < document_.tags.size() ? std::string_view(document_.tags[token].upos) : std::string_view();
      found.including = found.including || word == "including" || word == "among" || word == "includes" || word == "included";
      found.verb = found.verb || ((upos == "VERB" || upos == "AUX") && word != "including");
      found.opens = found.opens || word == ":" || word == "–" || word == "—" || word == "(";
      found.comma = found.comma || word == ",";
      found.joins = found.joins || word == "and";
      found.to = found.to || word == "to";
    }
    return found;
  }

  /// "14 of the 12 crew", "14 out of 12".
  bool check_part_of(Id<Figure> part, Id<Figure> whole) {
    const Figure &a = figure(part), &b = figure(whole);
    if (!counts(a) || !counts(b) || a.bound == FigureBound::Several) return false;
    const std::string link(document::text(document_, Span{a.span.end, b.span.begin}));
    if (link != " of the " && link != " of " && link != " out of " && link != " of its " && link != " of their " && link != " out of the ") return false;
    if (limits(a).low > limits(b).high) report("part", "A part is greater than its whole", {part, whole});
    return true;
  }

  /// "12 people, including 14 children", "12 people: seven men and six women".
  void check_whole(const std::vector<Id<Figure>>& figures, std::size_t at) {
    const Figure& whole = figure(figures[at]);
    if (!counts(whole) || !whole.counted || whole.counted->begin < whole.span.end) return;
    const Figure& first = figure(figures[at + 1]);
    if (!counts(first) || first.span.begin < whole.counted->end) return;
    const Between lead = between(whole.counted->end, first.span.begin);
    if (lead.including && !lead.verb) {
      if (limits(first).low > limits(whole).high) report("part", "A part is greater than its whole", {figures[at], figures[at + 1]});
      return;
    }
    if (!lead.opens || lead.verb || lead.comma) return;
    std::vector<Id<Figure>> parts{figures[at + 1]};
    bool joined = false;
    for (std::size_t next = at + 2; next < figures.size(); ++next) {
      const Figure& before = figure(parts.back());
      const Between gap = between(before.span.end, figure(figures[next]).span.begin);
      if (gap.verb || gap.opens || gap.including || gap.to || !counts(figure(figures[next]))) break;
      parts.push_back(figures[next]);
      joined = gap.joins;
    }
    if (joined) check_sum(figures[at], parts);
  }

  /// "7 men and 6 women, a total of 12".
  void check_total(const std::vector<Id<Figure>>& figures, std::size_t at) {
    const Figure& total = figure(figures[at]);
    const Figure &first = figure(figures[at - 2]), &second = figure(figures[at - 1]);
    if (!counts(total) || word_before(document_, total) != "of" || word_before(document_, total, 2) != "total") return;
    const Between gap = between(first.span.end, second.span.begin), last = between(second.span.end, total.span.begin);
    const bool joined = counts(first) && counts(second) && !gap.verb && !last.verb && !gap.including && last.comma;
    if (joined && at == 2) check_sum(figures[at], {figures[at - 2], figures[at - 1]});
  }

  void check_sum(Id<Figure> whole, const std::vector<Id<Figure>>& parts) {
    const auto exact = [&](Id<Figure> id) { return figure(id).bound == FigureBound::Exact && figure(id).value.has_value(); };
    if (parts.size() < 2 || !exact(whole) || !std::all_of(parts.begin(), parts.end(), exact)) return;
    double sum = 0, slack = rounding(figure(whole));
    for (const Id<Figure> part : parts) sum += to_double(*figure(part).value), slack += rounding(figure(part));
    const double value = to_double(*figure(whole).value), off = sum > value ? sum - value : value - sum;
    if (figure(whole).step == Number{1, 1}) slack = 0.5;  // whole things are counted one by one
    if (off <= slack) return;
    std::vector<Id<Figure>> all{whole};
    all.insert(all.end(), parts.begin(), parts.end());
    report("sum", "The parts add up to " + rounded(sum), all);
  }

  void report(const std::string& rule, const std::string& what, const std::vector<Id<Figure>>& figures) {
    checks_.push_back(contradiction(document_, rule, what, figures));
  }

  const Document& document_;
  std::vector<Check> checks_;
};

}  // namespace

std::vector<Check> find_wrong_sums(const Document& document) { return Finder(document).find(); }

}  // namespace nutgraf::checks
