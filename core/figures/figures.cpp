#include "figures/figures.h"

#include <algorithm>

#include "document/nouns.h"
#include "figures/amounts.h"
#include "figures/bearings.h"
#include "figures/casualties.h"
#include "figures/changes.h"
#include "figures/counted.h"
#include "figures/no_amounts.h"

namespace nutgraf::figures {
namespace {

using document::Clauses;

/// Whether a person's name ends right before a place.
Id<Entity> person_before(const Document& document, std::uint32_t token, const document::EntityIndex& entities) {
  if (token == 0) return {};
  const Id<Entity> entity = entities.at(token - 1);
  return entity && document.entities[entity.index].type == EntityType::Person ? entity : Id<Entity>();
}

/// Reads the figures of one article, sentence by sentence.
class Reader {
 public:
  explicit Reader(const Document& document)
      : document_(document), clauses_(document), no_amounts_(document, clauses_.trees()), bearings_(clauses_), entities_(document) {}

  std::vector<Figure> read() {
    for (const Sentence& sentence : document_.sentences) {
      if (is_of_article(document_, sentence)) read_sentence(sentence);
    }
    return std::move(figures_);
  }

 private:
  void read_sentence(const Sentence& sentence) {
    const Words words(document_, sentence);
    const std::size_t first = figures_.size();
    for (std::size_t at = 0; at < words.size();) {
      std::optional<Amount> amount = read_amount(words, at);
      if (!amount) {
        ++at;
        continue;
      }
      at = std::max(at + 1, amount->end);
      const bool aged = reads_age_of_name(words, *amount);
      if (!aged && no_amounts_.holds(words, *amount)) continue;
      if (is_rate(words, *amount, first)) continue;
      settle(words, *amount, sentence);
    }
  }

  /// "Ana Ruiz, [34], said", "Ana Ruiz, now [34],", "her brother ([34])", "Ana Ruiz was [34]."
  bool reads_age_of_name(const Words& words, Amount& amount) const {
    const std::size_t at = amount.number;
    constexpr double kOldest = 120;
    const double value = to_double(amount.numeral.value);
    const bool plain = amount.figure.kind == FigureKind::Count && amount.numeral.digits && amount.end == at + 1 && amount.begin == at;
    if (!plain || at < 2 || value < 1 || value > kOldest || amount.numeral.value.denominator != 1) return false;
    const std::size_t mark = words.at(at - 1).is("now") || words.at(at - 1).is("then") || words.at(at - 1).is("also") ? at - 2 : at - 1;
    const Word& before = words.at(mark);
    const Word& behind = words.at(at + 1);
    const bool ends = behind.is(",") || behind.is(".") || behind.is(";") || behind.is("and") || behind.is("when");
    const bool brackets = before.is("(") && behind.is(")");
    const bool aside = mark > 0 && ((before.is(",") && ends && !behind.is("and") && !behind.is("when")) || brackets) && is_person_before(before.token);
    if (!aside && !(ends && is_told_of_person(words.at(at).token)) && !is_one_of_two_ages(words, at)) return false;
    amount.figure.kind = FigureKind::Age;
    amount.figure.unit = "a";
    return true;
  }

  /// "Two women, [23] and [27], fell ill".
  bool is_one_of_two_ages(const Words& words, std::size_t at) const {
    const std::size_t first = words.at(at + 1).is("and") ? at : at >= 2 ? at - 2 : at;
    if (first < 2 || !words.at(first - 1).is(",") || !words.at(first + 1).is("and") || !words.at(first).digits || !words.at(first + 2).digits) return false;
    if (!words.at(first + 3).is(",") || clauses_.empty()) return false;
    const std::uint32_t noun = words.at(first - 2).token;
    return clauses_.trees().tag(noun).xpos == "NNS" && document::type_of_noun(clauses_.lemma(noun)) == EntityType::Person;
  }

  /// Whether somebody is named or spoken of right before a word.
  bool is_person_before(std::uint32_t token) const {
    if (person_before(document_, token, entities_)) return true;
    if (clauses_.empty() || token == 0 || clauses_.trees().tag(token - 1).upos != "NOUN") return false;
    return document::type_of_noun(clauses_.lemma(token - 1)) == EntityType::Person && clauses_.trees().tag(token - 1).xpos == "NN";
  }

  /// "Ana Ruiz, a nurse, was [90]."
  bool is_told_of_person(std::uint32_t number) const {
    if (clauses_.empty() || clauses_.trees().child(number, "cop") == Clauses::kNone) return false;
    const std::uint32_t subject = clauses_.trees().child(number, "nsubj");
    if (subject == Clauses::kNone) return false;
    const Id<Entity> entity = entities_.at(subject);
    const std::string_view lemma = clauses_.lemma(subject);
    return lemma == "he" || lemma == "she" || (entity && document_.entities[entity.index].type == EntityType::Person);
  }

  /// "12 deaths [per 100,000 people]" says more of the figure before it, and is none of its own.
  bool is_rate(const Words& words, const Amount& amount, std::size_t first) {
    if (amount.begin == 0 || !words.at(amount.begin - 1).is("per")) return false;
    if (figures_.size() == first) return true;
    const std::size_t end = amount.end < words.size() && words.xpos(amount.end).substr(0, 2) == "NN" ? amount.end + 1 : amount.end;
    Figure& figure = figures_.back();
    figure.per = words.span(amount.begin - 1, end);
    const bool of_rate = figure.counted && figure.counted->overlaps(*figure.per);  // "seven per 100,000 people" counts no people
    if (of_rate) figure.counted.reset(), figure.counted_head = {}, figure.counted_entity = {};
    return true;
  }

  void settle(const Words& words, const Amount& amount, const Sentence& sentence) {
    Figure figure = amount.figure;
    bearings_.set_surroundings(figure, sentence);
    figure.record = is_record(words, amount.begin, amount.end);
    if (!clauses_.empty()) read_tree(words, amount, figure);
    figures_.push_back(std::move(figure));
  }

  void read_tree(const Words& words, const Amount& amount, Figure& figure) {
    const IdRange<Token> tokens{words.at(amount.number).token, words.at(amount.end - 1).token + 1};
    const std::uint32_t word = word_of_amount(clauses_, tokens);
    const Change change = find_change(words, amount.begin, amount.end, figure);
    figure.part = change.part;
    figure.direction = change.direction;
    if (change.part == ChangePart::From) figure.as_of = {};  // it was so before the time of the change
    const auto counted = find_counted(clauses_, tokens, figure);
    const bool is_change = counted && counted->head == change.word;
    if (counted && !is_change) {
      figure.counted = counted->span;
      figure.counted_head = {counted->head};
      figure.counted_entity = bearings_.entity(counted->head);
    }
    if (figure.kind == FigureKind::Count) tell_kind(words, amount, word, figure);
    if (!figure.counted) share_counted(words, amount, word, figure);
    bearings_.set_owner(figure, word, change);
    if (figure.kind == FigureKind::Age) set_named_before(words, amount, figure);
  }

  /// "four dead birds, then [16]", "killed 12 people and injured [30]": what the figure before it counts, where the number is coordinated.
  void share_counted(const Words& words, const Amount& amount, std::uint32_t word, Figure& figure) const {
    const bool counts = figure.kind == FigureKind::Count || figure.kind == FigureKind::Casualties;
    if (!counts || figures_.empty() || figures_.back().span.begin < words.at(0).span.begin) return;
    const Figure& before = figures_.back();
    if (!before.counted || before.kind == FigureKind::Share || before.kind == FigureKind::Money || before.kind == FigureKind::Measure) return;
    const bool casualties = figure.kind == FigureKind::Casualties && before.kind == FigureKind::Casualties;
    std::uint32_t first = word;
    while (!clauses_.trees().is_root(first) && clauses_.trees().universal_relation(first) == "conj" && first != before.counted_head.index) first = clauses_.trees().head(first);
    const bool coordinated = first == before.counted_head.index && clauses_.trees().tag(word).upos == "NUM";
    const bool same_deed = counts && is_object_of_next_verb(word, before.counted_head.index);
    if ((!casualties && !coordinated && !same_deed) || words.at(amount.end).is("of")) return;
    figure.counted = before.counted;
    figure.counted_head = before.counted_head;
    figure.counted_entity = {};
  }

  /// "killed 292 people and infected [4,000]": whether a bare number is the object of a verb that is coordinated with that of a noun.
  bool is_object_of_next_verb(std::uint32_t number, std::uint32_t noun) const {
    const document::Trees& trees = clauses_.trees();
    if (trees.is_root(number) || trees.is_root(noun) || trees.universal_relation(number) != "obj" || trees.universal_relation(noun) != "obj") return false;
    const std::uint32_t verb = trees.head(number);
    return trees.tag(number).upos == "NUM" && !trees.is_root(verb) && trees.universal_relation(verb) == "conj" && trees.head(verb) == trees.head(noun);
  }

  /// "those under [19]", "women between [20 and 35]": how old, where people are told apart by a number alone.
  bool tells_age(const Amount& amount, std::uint32_t word, const Figure& figure) const {
    const document::Trees& trees = clauses_.trees();
    const bool bounds = figure.bound == FigureBound::LessThan || figure.bound == FigureBound::MoreThan || figure.bound == FigureBound::Range;
    if (!bounds || amount.begin == amount.number || trees.is_root(word) || trees.universal_relation(word) != "nmod") return false;
    constexpr double kOldest = 120;
    const bool human = to_double(figure.high ? *figure.high : *figure.low) <= kOldest;
    const std::string_view above = clauses_.lemma(trees.head(word));
    return human && (above == "those" || above == "anyone" || document::type_of_noun(above) == EntityType::Person || above == "person");
  }

  void tell_kind(const Words& words, const Amount& amount, std::uint32_t word, Figure& figure) const {
    const std::uint32_t head = figure.counted_head ? figure.counted_head.index : Clauses::kNone;
    const std::string_view lemma = head == Clauses::kNone ? std::string_view() : clauses_.lemma(head);
    figure.casualty = casualty_of(clauses_, words, amount.begin, amount.end, word, is_total(lemma) ? Clauses::kNone : head);
    if (figure.casualty != Casualty::None) figure.kind = FigureKind::Casualties;
    if (head == Clauses::kNone && figure.casualty == Casualty::None && tells_age(amount, word, figure)) figure.kind = FigureKind::Age, figure.unit = "a";
    if (lemma == "vote" || lemma == "seat" || lemma == "ballot") figure.kind = FigureKind::Votes;
  }

  void set_named_before(const Words& words, const Amount& amount, Figure& figure) const {
    if (amount.number < 2) return;
    const Id<Entity> person = person_before(document_, words.at(amount.number - 1).token, entities_);
    if (!person) return;
    figure.of_entity = person;
    for (const Id<Mention> mention : document_.entities[person.index].mentions) {
      const Span span = document_.mentions[mention.index].span;
      if (span.end == words.at(amount.number - 2).span.end) figure.of = span;
    }
  }

  const Document& document_;
  Clauses clauses_;
  NoAmounts no_amounts_;
  Bearings bearings_;
  document::EntityIndex entities_;
  std::vector<Figure> figures_;
};

}  // namespace

std::vector<Figure> find_figures(const Document& document) { return Reader(document).read(); }

}  // namespace nutgraf::figures
