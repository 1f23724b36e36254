#include "story/why_how.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/phrases.h"
#include "document/text.h"
#include "story/mishaps.h"
#include "story/named_causes.h"
#include "story/reason_reading.h"
#include "story/reason_words.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::size_t kSentences = 4;         ///< of the heaviest told clauses
constexpr std::uint32_t kLongestWhole = 12;   ///< words up to which a clause is given as it stands
constexpr std::uint32_t kLongestCause = 24;   ///< and up to which a cause is
constexpr std::uint32_t kShortestManner = 2;  ///< words of a manner that the network finds
constexpr double kMain = 0.3;                 ///< weight of a clause of which what went before is the story's
constexpr double kNear = 0.15;                ///< weight of a clause whose weather has to do with the story
constexpr double kLeastWhy = 0.2, kLeastHow = 0.05;  ///< weight of a cause and of a manner that say something of the story

class ReasonFinder {
 public:
  explicit ReasonFinder(const Reading& reading)
      : reading_(reading), clauses_(reading.clauses), trees_(clauses_.trees()), document_(reading.document), reasons_(reading) {}

  Reasons find() {
    for (const std::uint32_t sentence : sentences()) read(document_.sentences[sentence].tokens);
    add_failings(reasons_, why_);
    std::vector<Answer> why = best_of(std::move(why_), kLeastWhy), how = best_of(std::move(how_), kLeastHow);
    if (!why.empty()) drop_overlapping(how, why.front());  // the same words never answer both
    for (const Answer& answer : how) drop_overlapping(why, answer);
    return {std::move(why), std::move(how)};
  }

 private:
  static void drop_overlapping(std::vector<Answer>& answers, const Answer& other) {
    answers.erase(std::remove_if(answers.begin(), answers.end(), [&](const Answer& answer) { return answer.span.overlaps(other.span); }),
                  answers.end());
  }

  std::vector<std::uint32_t> sentences() const {
    std::vector<std::uint32_t> sentences;
    for (const ToldClause& clause : reading_.told) {
      if (sentences.size() == kSentences) break;
      if (std::find(sentences.begin(), sentences.end(), clause.sentence) == sentences.end()) sentences.push_back(clause.sentence);
    }
    return sentences;
  }

  /// Whether a word stands in speech between quotation marks, be it within the article's own sentence.
  bool is_spoken(std::uint32_t token) const {
    if (reading_.is_quoted[token]) return true;
    const Id<Quote> claim = reading_.claim_of[token];
    if (!claim || document_.quotes[claim.index].kind != QuoteKind::Mixed) return false;
    return base::is_double_quote(base::decode(document_.source.text, document_.quotes[claim.index].spans.front().begin).code_point);
  }

  void read(Range sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      if (is_spoken(token) || is_of_page(document_, {trees_.head(token), trees_.head(token) + 1})) continue;
      const double weight = reasons_.weight_at(trees_.head(token));
      const std::string_view relation = trees_.universal_relation(token);
      if (weight > 0.0 && relation == "advcl") add_clause(token, weight);
      if (weight > 0.0 && (relation == "obl" || relation == "nmod")) add_phrase(token, weight);
    }
    add_named_causes(reasons_, sentence, why_);
    const auto first = std::lower_bound(document_.predicates.begin(), document_.predicates.end(), sentence.begin,
                                        [](const Predicate& predicate, std::uint32_t token) { return predicate.token.index < token; });
    for (auto predicate = first; predicate != document_.predicates.end() && predicate->token.index < sentence.end; ++predicate) {
      add_arguments(*predicate);
    }
  }

  void add_clause(std::uint32_t verb, double weight) {
    const std::string_view mark = reasons_.mark_of(verb);
    const std::uint32_t deed = trees_.head(verb);
    const bool has_subject = trees_.child(verb, "nsubj") != kNone;
    if (has_subject && !is_third_party(trees_, document_, trees_.child(verb, "nsubj"))) return;
    const Range whole = reasons_.without_mark(trees_.range(verb));
    const bool is_short = whole.size() <= (is_causal(mark) ? kLongestCause : kLongestWhole);
    const bool is_noun = clauses_.is_nominal(verb) && !has_subject;
    const Range range = is_noun ? reading_.noun_phrase(verb) : (is_short ? whole : reading_.clause(verb));
    const Range with_its_mark = trees_.range(verb).size() <= kLongestWhole ? trees_.range(verb) : reasons_.with_mark(range);
    const bool is_participle = trees_.tag(verb).xpos == "VBG" && !has_subject;
    if (is_causal(mark)) {
      why_.push_back({range, 1.5 * weight * weight, "because"});
    } else if (is_temporal(mark)) {
      if (mark == "after" && !has_subject && is_of_deed(deed)) why_.push_back({range, 0.5 * weight, "after"});
      if (has_subject && reading_.is_event[verb]) add_course(mark, course_of(verb), deed, weight, true, is_accident(clauses_, verb));
    } else if (mark == "for" && is_participle && weight >= kMain && (is_reacting(clauses_.lemma(deed)) || is_winning(clauses_.lemma(deed)))) {
      why_.push_back({with_its_mark, weight, "reaction"});
    } else if (is_participle && weight >= kMain && (mark == "by" || mark == "without")) {
      how_.push_back({with_its_mark, 1.2 * weight, "by_doing"});
    } else if (mark == "to" && is_purpose(verb)) {
      why_.push_back({reasons_.with_mark(reading_.clause(verb)), 0.4 * weight, "purpose"});
    } else if (mark.empty() && is_participle && weight >= kMain && clauses_.lemma(verb) == "use") {
      const std::uint32_t means = trees_.child(verb, "obj");
      if (means != kNone) how_.push_back({{verb, std::max(reading_.noun_phrase(means).end, verb + 1)}, 1.1 * weight, "using"});
    } else if (mark.empty() && is_participle && clauses_.lemma(verb) == "cite") {
      const std::uint32_t ground = trees_.child(verb, "obj");
      if (ground != kNone && is_ground(ground)) why_.push_back({reading_.noun_phrase(ground), 1.1 * weight, "grounds"});
    }
  }

  /// Whether what is cited is a reason, not somebody who says so ("citing poor health", "citing two officials"), or what is acted with
  /// a thing, not somebody ("with a knife", "with the police").
  bool is_ground(std::uint32_t noun) const {
    const std::string lemma = base::fold(clauses_.lemma(noun));
    if (is_source_noun(lemma)) return false;
    if (const Id<Entity> entity = reading_.entities.at(noun)) return !is_actor(document_.entities[entity.index].type);
    const std::optional<EntityType> type = document::type_of_noun(lemma);
    return !type || !is_actor(*type);
  }

  /// "… to save the pier", said of the deed; what has been done already is no purpose ("is thought to have left").
  bool is_purpose(std::uint32_t verb) const {
    const std::uint32_t deed = trees_.head(verb);
    constexpr auto kSettling = base::word_set({"agree", "choose", "decide", "elect", "move", "opt", "plan", "vote"});  // "voted to close it": what was settled
    return reading_.deed->verb == deed && verb > deed && trees_.child(verb, "aux") == kNone && trees_.child(verb, "cop") == kNone && !kSettling.contains(clauses_.lemma(deed));
  }

  /// A clause of the course of things; without its subject where an aside parts the two: "a bus, already late, skidded".
  Range course_of(std::uint32_t verb) const {
    const std::uint32_t subject = trees_.child(verb, "nsubj");
    const Range aside{subject + 1, verb};
    for (std::uint32_t token = aside.begin; token < aside.end; ++token) {
      const std::string_view relation = trees_.universal_relation(token);
      const bool parts = trees_.tag(token).upos == "PUNCT" && trees_.head(token) != verb;
      if (parts && relation == "punct" && trees_.head(token) > subject) return without_subject(verb);
    }
    return reading_.clause(verb);
  }

  Range without_subject(std::uint32_t verb) const { return {reading_.verb_phrase(verb).begin, reading_.clause(verb).end}; }

  /// The course of things: what went before may be the reason, and how harm came about is told by what went before or on meanwhile
  /// ("were hurt when a tram derailed"). What lasts is no more than the background ("when he was mayor").
  /// A noun tells how only where it names an accident: "died after a crash", unlike "died after a stay in Velm".
  void add_course(std::string_view mark, Range range, std::uint32_t deed, double weight, bool can_harm, bool is_accident_itself) {
    if (is_of_deed(deed) && (mark == "after" || mark == "following")) why_.push_back({range, 0.6 * weight, "after"});
    if (is_harm(clauses_, deed) && can_harm) {
      how_.push_back({range, 0.8 * weight, "course"});
    } else if (mark == "when" && is_accident_itself) {
      how_.push_back({range, 0.5 * weight, "course"});
    }
  }

  /// Whether a word is the deed's verb or what completes it, so that what went before it may have brought the deed about.
  bool is_of_deed(std::uint32_t verb) const {
    const std::string_view relation = trees_.universal_relation(verb);
    const bool completes = relation == "xcomp" || relation == "ccomp" || relation == "conj";
    return verb == reading_.deed->verb || (completes && trees_.head(verb) == reading_.deed->verb);
  }

  void add_phrase(std::uint32_t noun, double weight) {
    const std::string_view mark = reasons_.mark_of(noun);
    const Range phrase = reading_.noun_phrase(noun);
    const std::uint32_t above = trees_.head(noun);
    constexpr auto kPrecautions = base::word_set({"ceremony", "guard", "precaution", "protection", "secrecy", "security"});
    const bool is_setting = (mark == "amid" || mark == "amidst") && kPrecautions.contains(clauses_.lemma(noun));  // "amid tight security"
    if (is_causal(mark) && !is_setting) why_.push_back({phrase, 1.5 * weight * weight, "because"});
    const bool is_deed = document::type_of_noun(base::fold(clauses_.lemma(noun))) == EntityType::Event || reading_.is_event[noun];
    if ((mark == "following" || mark == "after") && is_deed && !is_proceeding(clauses_.lemma(noun))) add_course(mark, phrase, above, weight, is_accident_noun(clauses_.lemma(noun)), false);
    if (mark == "over" && weight >= kMain && is_reacting(clauses_.lemma(above))) {
      why_.push_back({clauses_.is_nominal(above) ? reading_.noun_phrase(above) : phrase, weight, "reaction"});
    }
    const bool is_charged = mark == "on" && is_charge(clauses_.lemma(noun)) && is_prosecuting(clauses_.lemma(above));
    if (is_charged && is_of_deed(above)) why_.push_back({phrase, weight, "charge"});
    if (weight > kNear && (mark == "in" || mark == "with")) add_circumstance(noun, phrase, weight);
    const std::uint32_t occasion = trees_.child(noun, "nmod");
    const bool is_of_occasion = mark == "in" && is_occasion(clauses_.lemma(noun)) && occasion != kNone;
    if (is_of_occasion) why_.push_back({reading_.noun_phrase(occasion), weight, "occasion"});
    add_means(noun, mark, weight);
  }

  /// "Icy conditions", unlike "lunar conditions", which only say where.
  bool is_adverse(std::uint32_t noun) const {
    const auto& children = trees_.children(noun);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child < noun && is_adversity(clauses_.lemma(child)); });
  }

  /// "in icy conditions", "with conditions thought too rough"; a bare noun says nothing, and "in a critical condition" is no weather.
  void add_circumstance(std::uint32_t noun, Range phrase, double weight) {
    const std::string_view lemma = clauses_.lemma(noun);
    const bool conditions = lemma == "condition";
    if (!is_circumstance(lemma) || (conditions && trees_.tag(noun).xpos == "NN")) return;
    const std::uint32_t participle = trees_.child(noun, "acl");
    if (conditions && participle == kNone && !is_adverse(noun)) return;
    if (participle != kNone && trees_.relation(participle) == "acl") {
      const std::uint32_t end = trees_.range(participle).end;
      if (end - phrase.begin <= kLongestWhole) phrase.end = end;
    }
    if (phrase.size() > 1 || !conditions) why_.push_back({phrase, 1.2 * weight, "circumstance"});
  }

  void add_means(std::uint32_t noun, std::string_view mark, double weight) {
    const std::uint32_t deed = reading_.deed->verb;
    if (trees_.universal_relation(noun) != "obl" || trees_.head(noun) != deed) return;
    if (document::overlaps_time(document_, document_.tokens[noun].span)) return;
    const Range phrase = reasons_.with_mark(reading_.noun_phrase(noun));
    if (mark == "via" || mark == "using") how_.push_back({phrase, weight, "using"});
    const bool is_means = mark == "by" && !clauses_.is_passive(deed) && !reading_.entities.at(noun) && !is_measure(phrase);
    if (is_means) how_.push_back({phrase, 0.8 * weight, "means"});
  }

  bool is_measure(Range phrase) const {
    for (std::uint32_t token = phrase.begin; token < phrase.end; ++token) {
      if (trees_.tag(token).upos == "NUM") return true;
    }
    return false;
  }

  /// What the network takes for causes and manners.
  void add_arguments(const Predicate& predicate) {
    const double weight = reasons_.weight_at(predicate.token.index);
    for (const Argument& argument : predicate.arguments) {
      const Range range = argument.tokens;
      if (range.size() < kShortestManner || range.size() > kLongestWhole || is_spoken(range.begin)) continue;
      if (clauses_.lemma(range.begin) == "accord") continue;  // who says so is neither cause nor manner
      if (argument.role == "ARGM-CAU") why_.push_back({reasons_.without_mark(range), 0.8 * weight * weight, "cause_argument"});
      const bool is_how = argument.role == "ARGM-MNR" && weight >= kMain && is_manner(range, predicate.token.index);
      if (is_how) how_.push_back({reasons_.without_conjunction(range), 0.6 * weight, "manner_argument"});
    }
  }

  /// Whether what the network takes for a manner is one: an adverb, or a phrase with a preposition of manner, but for those that are
  /// prepositions themselves ("in favour of") or measure something ("by 100 %").
  bool is_manner(Range range, std::uint32_t verb) const {
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      if (trees_.head(token) == verb && trees_.tag(token).upos == "ADV") return trees_.tag(token).xpos != "WRB";
    }
    constexpr auto kAims = base::word_set({"attempt", "bid", "effort", "move"});
    const std::string_view mark = clauses_.lemma(range.begin);
    const std::uint32_t next = range.begin + 1;
    if (mark == "in" && kAims.contains(clauses_.lemma(head_of(range)))) return false;  // "in an attempt to stop it"
    if (!is_manner_preposition(mark) || trees_.tag(next).xpos == "WDT" || trees_.tag(next).xpos == "WP") return false;
    if (mark == "with" && !is_ground(head_of(range))) return false;  // "clashed with the police"
    const bool is_preposition = range.size() > 2 && clauses_.lemma(next + 1) == "of" && clauses_.is_nominal(next);
    return !is_preposition && (mark != "by" || !is_measure(range));
  }

  /// The first word of a range that hangs on a word outside it, prepositions apart.
  std::uint32_t head_of(Range range) const {
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      const std::uint32_t head = trees_.head(token);
      if (trees_.tag(token).upos != "ADP" && (head < range.begin || head >= range.end)) return token;
    }
    return range.begin;
  }

  /// Whether a range is more than a pronoun and its verb ("he referred") or a time ("Saturday's").
  bool says_something(Range range) const {
    const auto is_empty = [&](std::uint32_t token) { return trees_.tag(token).upos == "ADP" || is_pronoun(trees_, token); };
    bool says = false;
    for (std::uint32_t token = range.begin; token < range.end; ++token) says = says || !is_empty(token);
    if (!says || range.size() > 2) return says;
    return !is_pronoun(trees_, range.begin) && !document::overlaps_time(document_, reading_.span_of(range));
  }

  /// The word right before a range that brings it in: "because", "after".
  std::optional<Span> mark_before(Range range) const {
    if (range.begin == 0) return std::nullopt;
    const std::string_view upos = trees_.tag(range.begin - 1).upos;
    return upos == "ADP" || upos == "SCONJ" ? std::optional(document_.tokens[range.begin - 1].span) : std::nullopt;
  }

  std::vector<Answer> best_of(std::vector<Reason> candidates, double least) const {
    std::stable_sort(candidates.begin(), candidates.end(), [](const Reason& a, const Reason& b) { return a.weight > b.weight; });
    std::vector<Answer> answers;
    for (const Reason& candidate : candidates) {
      if (!says_something(candidate.range)) continue;
      const Span span = reading_.span_of(document::whole_quotation(reading_.document, candidate.range));
      const bool is_known = std::any_of(answers.begin(), answers.end(), [&](const Answer& other) {
        return document::text(document_, other.span) == document::text(document_, span);
      });
      if (candidate.weight <= least || is_known) continue;
      Answer answer{span, {}, {}, reading_.claim_of[candidate.range.begin]};
      answer.rule = candidate.rule;
      answer.ground = mark_before(candidate.range);
      add(answers, answer);
    }
    return answers;
  }

  const Reading& reading_;
  const document::Clauses& clauses_;
  const document::Trees& trees_;
  const Document& document_;
  const ReasonReading reasons_;
  std::vector<Reason> why_, how_;
};

}  // namespace

Reasons find_reasons(const Reading& reading) {
  if (reading.told.empty()) return {};
  return ReasonFinder(reading).find();
}

}  // namespace nutgraf::story
