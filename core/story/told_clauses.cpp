#include "story/told_clauses.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "base/word_set.h"
#include "document/pronouns.h"
#include "document/quoted_words.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;
constexpr std::uint32_t kSentences = 12;    ///< that hold a clause; what comes later is background
constexpr std::size_t kLongestClause = 60;  ///< words of a clause that are weighed
constexpr int kLongestChain = 8;            ///< coordinated clauses that one hands its rank to
constexpr std::uint32_t kMostRepeats = 4;   ///< how often a word counts; names would outweigh all else
constexpr double kHeadline = 6.0;           ///< what a word of the headline weighs more
constexpr double kEarly = 6.0;              ///< how much more the first sentence weighs than a late one
constexpr double kVerbOfHeadline = 1.6;     ///< and an opening main clause whose verb the headline has
constexpr std::uint32_t kOpening = 2;       ///< sentences that tell what the headline tells
constexpr double kMainRank = 0.7;           ///< least rank of a main clause, also of one that is coordinated
constexpr double kReporting = 0.5, kOnPage = 0.4, kCoordinated = 0.7;

/// Verbs that say no more than their object, with those that bring in what others say and think.
constexpr auto kEmptyVerbs = base::word_set({"know", "see", "hear", "feel", "have", "get", "seem", "appear", "continue", "mean"});
constexpr auto kWeakVerbs = base::word_set({"say",    "tell",     "add",    "describe", "explain", "warn",  "claim",  "confirm", "admit",
                                            "recall", "insist",   "report", "believe",  "think",   "know",  "see",    "hear",    "feel",
                                            "call",   "ask",      "want",   "continue", "have",    "get",   "seem",   "appear",  "suggest",
                                            "show",   "indicate", "state",  "note",     "mean",    "argue", "stress", "expect"});

constexpr auto kPageWords = base::word_set({"getty", "afp", "epa", "photo", "photos", "pictured", "subscribe", "subscribing",
                                            "subscription", "newsletter", "inbox", "click", "slideshow", "cookies", "advertisement"});

/// What a clause weighs for its rank in the sentence.
double rank(std::string_view relation) {
  if (relation == "root") return 1.0;
  if (relation == "ccomp") return 0.8;
  if (relation == "parataxis" || relation == "list") return 0.6;
  if (relation == "appos") return 0.5;
  if (relation == "advcl") return 0.4;
  if (relation == "acl") return 0.3;
  return relation == "xcomp" ? 0.0 : 0.3;
}

class ClauseFinder {
 public:
  ClauseFinder(const Clauses& clauses, const ContentWords& words, const Headline& headline)
      : clauses_(clauses),
        trees_(clauses.trees()),
        document_(clauses.document()),
        words_(words),
        headline_(headline),
        is_quoted_(document::find_quoted(document_)),
        only_says_(document_.tokens.size()),
        seen_in_(words.size(), kNone) {
    for (const Quote& quote : document_.quotes) {
      if (quote.kind != QuoteKind::Direct || !quote.cue) continue;
      const IdRange<Token> cue = document::tokens_in(document_, quote.cue->span);
      for (std::uint32_t token = cue.begin; token < cue.end; ++token) only_says_[token] = true;
    }
  }

  std::vector<ToldClause> find() {
    std::uint32_t place = 0;
    for (std::uint32_t i = 0; i < document_.sentences.size() && place < kSentences; ++i) {
      if (tells_story(document_, document_.sentences[i]) && add_clauses(i, place)) ++place;
    }
    std::stable_sort(found_.begin(), found_.end(), [](const ToldClause& a, const ToldClause& b) { return a.weight > b.weight; });
    if (!found_.empty()) {
      const double best = found_.front().weight;
      for (ToldClause& clause : found_) clause.weight /= best;
    }
    return std::move(found_);
  }

 private:
  bool add_clauses(std::uint32_t sentence, std::uint32_t place) {
    const IdRange<Token> tokens = document_.sentences[sentence].tokens;
    const double early = (1.0 + kEarly / (1.0 + place));
    const std::size_t before = found_.size();
    for (std::uint32_t verb = tokens.begin; verb < tokens.end; ++verb) {
      const std::uint32_t subject = subject_of(verb);
      if (subject == kNone) continue;
      const double rank = rank_of(verb);
      const bool tells_headline = place < kOpening && rank >= kMainRank && headline_.holds(verb);
      const double weight = early * rank * (is_weak(verb) ? kReporting : 1.0) * (tells_headline ? kVerbOfHeadline : 1.0) * topic(verb, subject);
      const bool own = trees_.head(subject) == verb && subject < verb;
      if (weight > 0.0) found_.push_back({verb, subject, sentence, weight, own});
    }
    return found_.size() > before;
  }

  /// Whether a verb says little: an empty one, or one of saying or thinking that has its content in a clause of its own or in none
  /// ("they said so"), not in its object ("analysts expect the bank to cut jobs").
  bool is_weak(std::uint32_t verb) const {
    const std::string_view lemma = clauses_.lemma(verb);
    if (!kWeakVerbs.contains(lemma) || kEmptyVerbs.contains(lemma)) return kWeakVerbs.contains(lemma);
    return trees_.child(verb, "xcomp") == kNone || trees_.child(verb, "ccomp") != kNone;
  }

  /// The subject of a word that tells something of a third party; none for all other words.
  std::uint32_t subject_of(std::uint32_t verb) const {
    const bool tells = clauses_.is_verb(verb) || trees_.child(verb, "cop") != kNone;
    if (!tells || is_quoted_[verb] || only_says_[verb]) return kNone;
    std::uint32_t subject = clauses_.subject(verb);
    for (const std::uint32_t child : trees_.children(verb)) {  // of two, the nearer: "US" and "Weir" of "US President Weir resigned"
      if (child < verb && trees_.universal_relation(child) == "nsubj" && subject != kNone && trees_.head(subject) == verb) subject = child;
    }
    return subject == kNone || !is_third_party(trees_, document_, subject) ? kNone : subject;
  }

  double rank_of(std::uint32_t verb) const {
    double share = 1.0;
    for (int step = 0; step < kLongestChain && trees_.universal_relation(verb) == "conj"; ++step) {
      share = kCoordinated;
      verb = trees_.head(verb);
    }
    return share * rank(trees_.universal_relation(verb));
  }

  /// How much the words of a clause and of its subject are those of the article and its headline.
  double topic(std::uint32_t verb, std::uint32_t subject) {
    ++clause_;
    double weight = 0.0;
    std::size_t count = 0;
    bool on_page = false;
    const auto add = [&](std::uint32_t token) {
      on_page = on_page || is_of_page(document_, {token, token + 1});
      const std::uint32_t word = words_.word(token);
      if (word == ContentWords::kNone || seen_in_[word] == clause_) return;
      seen_in_[word] = clause_;
      ++count;
      weight += std::min(words_.count(word), kMostRepeats) - 1 + (headline_.holds(token) ? kHeadline : 0.0);
    };
    for (const std::uint32_t token : words_of(verb)) add(token);
    const IdRange<Token> phrase = clauses_.noun_phrase(subject);
    for (std::uint32_t token = phrase.begin; token < phrase.end && token - phrase.begin < kLongestClause; ++token) add(token);
    return (1.0 + weight / std::sqrt(static_cast<double>(count) + 4.0)) * (on_page ? kOnPage : 1.0);
  }

  /// The words below a verb that are in no clause of their own.
  std::vector<std::uint32_t> words_of(std::uint32_t verb) const {
    std::vector<std::uint32_t> words{verb};
    for (std::size_t next = 0; next < words.size() && words.size() < kLongestClause; ++next) {
      for (const std::uint32_t child : trees_.children(words[next])) {
        const std::string_view relation = trees_.universal_relation(child);
        const bool joined = relation == "conj" && (clauses_.is_verb(child) || words[next] == verb);
        const bool clause = clauses_.is_verb(child) && (relation == "advcl" || relation == "acl" || relation == "ccomp");
        if (joined || clause || relation == "parataxis" || relation == "appos" || relation == "punct") continue;
        words.push_back(child);
      }
    }
    return words;
  }

  const Clauses& clauses_;
  const document::Trees& trees_;
  const Document& document_;
  const ContentWords& words_;
  const Headline& headline_;
  std::vector<bool> is_quoted_;         ///< of each token
  std::vector<bool> only_says_;         ///< of each token, whether it only says who spoke: "“We won,” she [said]"
  std::vector<std::uint32_t> seen_in_;  ///< of each word, the number of the clause that last held it
  std::uint32_t clause_ = 0;
  std::vector<ToldClause> found_;
};

}  // namespace

std::vector<ToldClause> find_told_clauses(const Clauses& clauses, const ContentWords& words, const Headline& headline) {
  if (clauses.empty()) return {};
  return ClauseFinder(clauses, words, headline).find();
}

bool is_of_page(const Document& document, IdRange<Token> words) {
  for (std::uint32_t token = words.begin; token < words.end; ++token) {
    if (kPageWords.contains(document::folded(document, document.tokens[token]))) return true;
  }
  return false;
}

bool is_pronoun(const document::Trees& trees, std::uint32_t token) {
  return trees.tag(token).upos == "PRON" && trees.child(token, "det") == kNone;
}

bool is_third_party(const document::Trees& trees, const Document& document, std::uint32_t token) {
  if (!is_pronoun(trees, token)) return true;
  const auto pronoun = document::pronoun(document::folded(document, document.tokens[token]));
  return !pronoun || pronoun->person == 3;
}

}  // namespace nutgraf::story
