#include "disputes/positions.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "disputes/dispute_words.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/pronouns.h"
#include "document/representatives.h"
#include "document/text.h"

namespace nutgraf::disputes {
namespace {

constexpr std::uint32_t kNone = Id<Token>::kNone;
constexpr std::uint32_t kFarthestBefore = 20;  ///< tokens before a word for untrue at which what it is said of may stand
constexpr std::uint32_t kFarthestName = 3;   ///< tokens behind a description at which the name of whom it describes may stand
constexpr std::uint32_t kFarthestClaim = 4;  ///< tokens behind a word for untrue at which what it is said of may stand

class PositionReader {
 public:
  explicit PositionReader(const Document& document)
      : document_(document), clauses_(document), entities_(document), representatives_(clauses_), entity_of_mention_(document::entities_of_mentions(document)) {}

  std::vector<Position> read() {
    std::vector<Position> positions;
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i) {
      const Quote& quote = document_.quotes[i];
      const bool said = quote.speaker || (quote.cue && accuses(quote.cue->lemma));  // "was charged with fraud"
      if (said && quote.cue && !quote.cue->negated && !quote.cue->questioned) positions.push_back(position({i}));
    }
    return positions;
  }

 private:
  Position position(Id<Quote> id) const {
    const Quote& quote = document_.quotes[id.index];
    Position position;
    position.quote = id;
    position.by = entity_of(quote.speaker_mention);
    position.against = accused(quote.target);
    position.named = quote.speaker_mention && document_.mentions[quote.speaker_mention.index].kind == MentionKind::Name;
    position.sentence = document::sentence_of(document_, document::tokens_in(document_, quote.cue->span).begin).index;
    position.accuses = accuses(quote.cue->lemma);
    position.denies = quote.cue->stance == Stance::Deny;
    position.insists = quote.cue->stance == Stance::Claim;
    if (!clauses_.empty()) {
      const std::uint32_t noun = quote.speaker ? representatives_.noun_in(*quote.speaker) : kNone;
      if (noun != kNone) position.behind = representatives_.represented_by(noun);
      if (quote.speaker_mention && !position.named) position.called = lemma_of(quote.speaker_mention);
      read_content(quote, position);
    }
    return position;
  }

  /// What the reported words say themselves: of whom, and whether they say no.
  void read_content(const Quote& quote, Position& position) const {
    const IdRange<Token> words = document::tokens_in(document_, {quote.spans.front().begin, quote.spans.back().end});
    position.of_claim = position.denies && (quote.cue->lemma == "disagree" || is_about_claim(words, quote));
    const bool told = quote.quote_class == QuoteClass::Speech || quote.quote_class == QuoteClass::Writing;
    const bool untrue = told && quote.cue->stance != Stance::Blame && !position.denies && calls_untrue(words);
    if (untrue) position.denies = position.of_claim = true;
    const std::uint32_t root = clause_of(words);
    if (root == kNone) return;
    if (told && !position.denies && calls_unproven(root)) position.denies = position.of_claim = true;
    position.negates = is_negated(root) || denies_second(root);
    const std::uint32_t subject = clauses_.subject(root);
    if (subject == kNone) return;
    position.of_guilt = speaks_of_guilt(root, subject);
    const std::uint32_t modifier = clauses_.trees().child(subject, "compound");
    if (modifier != kNone) position.told_of = clauses_.lemma(modifier);
    const Id<Entity> told_of = entities_.of_noun(clauses_.trees(), subject);
    const auto pronoun = document::pronoun(document::folded(document_, document_.tokens[subject]));
    position.of_itself = (told_of && (told_of == position.by || told_of == position.behind)) || (pronoun && pronoun->person == 1);
    const bool maybe_speaker = !position.by && pronoun;  // "Ruiz said that he …" where Ruiz is no entity
    if (!quote.target && told_of && !(told_of == position.by) && !maybe_speaker) position.against = told_of;
  }

  std::string lemma_of(Id<Mention> mention) const {
    return std::string(clauses_.lemma(document::tokens_in(document_, document_.mentions[mention.index].head).begin));
  }

  /// The entity of whom is accused: of the mention, or of its word, or of the name that a comma parts from it: "the minister, Dr Ruiz".
  Id<Entity> accused(Id<Mention> target) const {
    if (const Id<Entity> entity = entity_of(target)) return entity;
    if (!target || clauses_.empty()) return {};
    const std::uint32_t head = document::tokens_in(document_, document_.mentions[target.index].head).begin;
    if (const Id<Entity> entity = entities_.of_noun(clauses_.trees(), head)) return entity;
    if (head + kFarthestName >= document_.tokens.size() || document::text(document_, document_.tokens[head + 1]) != ",") return {};
    for (std::uint32_t at = head + 2; at <= head + kFarthestName; ++at) {
      const bool title = at > head + 2 && clauses_.trees().tag(at - 1).upos == "PROPN";
      if (entities_.at(at) && clauses_.trees().tag(at).upos == "PROPN" && (at == head + 2 || title)) return entities_.at(at);
    }
    return {};
  }

  Id<Entity> entity_of(Id<Mention> mention) const { return mention ? entity_of_mention_[mention.index] : Id<Entity>(); }

  /// Whether it is "it", "this" or a noun for a claim that is denied, at the head of what is denied.
  bool is_about_claim(IdRange<Token> words, const Quote& quote) const {
    if (words.empty()) return false;
    const std::uint32_t last = std::min(words.end, words.begin + 8);
    for (std::uint32_t at = words.begin; at < last; ++at) {
      const std::uint32_t head = clauses_.trees().head(at);
      if (head != kNone && words.contains(head)) continue;
      const std::string folded = document::folded(document_, document_.tokens[at]);
      return folded == "it" || folded == "this" || folded == "that" || is_accusation(clauses_.lemma(at)) || quote.cue->lemma == "plead";
    }
    return false;
  }

  /// Whether a claim is called untrue: "the claim was false", "the claims nonsense", "that is a lie".
  bool calls_untrue(IdRange<Token> words) const {
    const document::Trees& trees = clauses_.trees();
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      const bool deed = !trees.is_root(at) && clauses_.lemma(at) == "wrong" && clauses_.lemma(trees.head(at)) == "do";  // "if they do wrong"
      if (deed || !is_untrue(base::fold(clauses_.lemma(at))) || (clauses_.lemma(at) == "lie" && clauses_.is_verb(at))) continue;
      for (std::uint32_t claim = std::max(words.begin, at - std::min(at, kFarthestBefore)); claim < std::min(words.end, at + kFarthestClaim); ++claim) {
        const bool joined = trees.head(claim) == at || trees.head(at) == claim || trees.head(claim) == trees.head(at);
        if (claim != at && joined && is_claim(claim)) return true;
      }
    }
    return false;
  }

  /// Whether the clause says of a claim that nothing proves it: "this was unconfirmed", "the report has not been confirmed".
  bool calls_unproven(std::uint32_t root) const {
    const std::uint32_t subject = clauses_.subject(root);
    const bool unproven = is_unproven(clauses_.lemma(root)) || (proves(clauses_.lemma(root)) && clauses_.is_passive(root) && is_negated(root));
    return unproven && subject != kNone && is_claim(subject);
  }

  /// A noun for a claim, or a pronoun that stands for one.
  bool is_claim(std::uint32_t token) const {
    if (clauses_.trees().tag(token).upos != "PRON") return is_accusation(clauses_.lemma(token));
    const std::string folded = document::folded(document_, document_.tokens[token]);
    return folded == "it" || folded == "that" || folded == "this" || folded == "they" || folded == "them" || folded == "these";
  }

  /// The verb or predicate of the clause that the words are; `kNone` where they are none.
  std::uint32_t clause_of(IdRange<Token> words) const {
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      const std::uint32_t head = clauses_.trees().head(at);
      if ((head == kNone || !words.contains(head)) && clauses_.trees().child(at, "nsubj") != kNone) return at;
    }
    return kNone;
  }

  /// Whether a clause joined with the first says no: "that it hit a depot and that no clinic had been struck".
  bool denies_second(std::uint32_t root) const {
    const auto& children = clauses_.trees().children(root);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return child > root && clauses_.trees().universal_relation(child) == "conj" && is_negated(child);
    });
  }

  /// Whether the clause says whose fault it was: "was the council's own fault", "he was not responsible".
  bool speaks_of_guilt(std::uint32_t root, std::uint32_t subject) const {
    if (clauses_.trees().child(root, "cop") != kNone && is_of_guilt(clauses_.lemma(root))) return true;
    return (clauses_.lemma(root) == "lie" || clauses_.lemma(root) == "lay") && is_of_guilt(clauses_.lemma(subject));  // "the fault lay with"
  }

  /// "did not", "had laid no mines", "nobody had been".
  bool is_negated(std::uint32_t predicate) const {
    for (const std::uint32_t child : clauses_.trees().children(predicate)) {
      const std::string folded = document::folded(document_, document_.tokens[child]);
      if (folded == "not" || folded == "n't" || folded == "never" || folded == "nobody" || folded == "nothing" || folded == "no" || folded == "none")
        return true;
      const std::string_view relation = clauses_.trees().universal_relation(child);
      const std::uint32_t determiner = clauses_.trees().child(child, "det");
      const bool argument = relation == "nsubj" || relation == "obj";
      if (argument && determiner != kNone && clauses_.lemma(determiner) == "no") return true;
    }
    return false;
  }

  const Document& document_;
  document::Clauses clauses_;
  document::EntityIndex entities_;
  document::Representatives representatives_;
  std::vector<Id<Entity>> entity_of_mention_;
};

}  // namespace

std::vector<Position> find_positions(const Document& document) { return PositionReader(document).read(); }

}  // namespace nutgraf::disputes
