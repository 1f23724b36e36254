#include "disputes/positions.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/utf8.h"
#include "disputes/dispute_words.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/pronouns.h"
#include "document/text.h"

namespace nutgraf::disputes {
namespace {

constexpr std::uint32_t kNone = Id<Token>::kNone;

class PositionReader {
 public:
  explicit PositionReader(const Document& document)
      : document_(document), clauses_(document), entities_(document), entity_of_mention_(document.mentions.size()) {
    for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
      for (const Id<Mention> mention : document.entities[i].mentions) {
        entity_of_mention_[mention.index] = {i};
        if (document.mentions[mention.index].kind == MentionKind::Nominal) note_noun(document.mentions[mention.index], {i});
      }
    }
  }

  std::vector<Position> read() {
    std::vector<Position> positions;
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i) {
      const Quote& quote = document_.quotes[i];
      if (quote.speaker && quote.cue && !quote.cue->negated && !quote.cue->questioned) positions.push_back(position({i}));
    }
    return positions;
  }

 private:
  /// Keeps the first entity that a noun stands for.
  void note_noun(const Mention& mention, Id<Entity> entity) {
    const IdRange<Token> head = document::tokens_in(document_, mention.head);
    if (!head.empty() && !clauses_.empty()) entity_of_noun_.emplace(clauses_.lemma(head.begin), entity);
  }

  Position position(Id<Quote> id) const {
    const Quote& quote = document_.quotes[id.index];
    Position position;
    position.quote = id;
    position.by = entity_of(quote.speaker_mention);
    position.against = entity_of(quote.target);
    position.sentence = document::sentence_of(document_, document::tokens_in(document_, quote.cue->span).begin).index;
    position.accuses = accuses(quote.cue->lemma);
    position.denies = quote.cue->stance == Stance::Deny;
    position.insists = quote.cue->stance == Stance::Claim;
    if (!clauses_.empty()) {
      position.behind = represented_by(quote);
      read_content(quote, position);
    }
    return position;
  }

  /// What the reported words say themselves: of whom, and whether they say no.
  void read_content(const Quote& quote, Position& position) const {
    const IdRange<Token> words = document::tokens_in(document_, {quote.spans.front().begin, quote.spans.back().end});
    position.of_claim = position.denies && is_about_claim(words, quote);
    const bool untrue = quote.cue->stance != Stance::Blame && !position.denies && calls_untrue(words);
    if (untrue) position.denies = position.of_claim = true;
    const std::uint32_t root = clause_of(words);
    if (root == kNone) return;
    position.negates = is_negated(root);
    const std::uint32_t subject = clauses_.subject(root);
    if (subject == kNone) return;
    const Id<Entity> told_of = entities_.of_noun(clauses_.trees(), subject);
    const auto pronoun = document::pronoun(document::folded(document_, document_.tokens[subject]));
    position.of_itself = (told_of && (told_of == position.by || told_of == position.behind)) || (pronoun && pronoun->person == 1);
    if (!quote.target && told_of && !(told_of == position.by)) position.against = told_of;
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
    bool claim = false, untrue = false;
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      const std::string folded = document::folded(document_, document_.tokens[at]);
      claim = claim || is_accusation(clauses_.lemma(at)) || folded == "it" || folded == "that" || folded == "this" || folded == "they" ||
              folded == "them";
      untrue = untrue || (claim && is_untrue(base::fold(clauses_.lemma(at))));
    }
    return untrue;
  }

  /// The verb or predicate of the clause that the words are; `kNone` where they are none.
  std::uint32_t clause_of(IdRange<Token> words) const {
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      const std::uint32_t head = clauses_.trees().head(at);
      if ((head == kNone || !words.contains(head)) && clauses_.trees().child(at, "nsubj") != kNone) return at;
    }
    return kNone;
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

  /// For whom the speaker speaks: the owner of "his lawyer", who is named before "spokesman", or stands behind "for" and "of".
  Id<Entity> represented_by(const Quote& quote) const {
    const IdRange<Token> words = document::tokens_in(document_, *quote.speaker);
    std::uint32_t noun = words.begin;
    while (noun < words.end && !is_representative(clauses_.lemma(noun))) ++noun;
    if (noun >= words.end) return {};
    for (const std::uint32_t child : clauses_.trees().children(noun)) {
      const std::string_view relation = clauses_.trees().universal_relation(child);
      if (relation != "nmod" && relation != "compound" && relation != "amod" && relation != "det") continue;
      const Id<Entity> owner = entities_.of_noun(clauses_.trees(), child);
      if (owner) return owner;
      if (const Id<Entity> called = entity_called(clauses_.lemma(child))) return called;
    }
    return {};
  }

  /// The entity that a noun with this lemma has stood for: "rebel" of "the rebels".
  Id<Entity> entity_called(std::string_view lemma) const {
    const auto known = entity_of_noun_.find(std::string(lemma));
    return known == entity_of_noun_.end() ? Id<Entity>() : known->second;
  }

  const Document& document_;
  document::Clauses clauses_;
  document::EntityIndex entities_;
  std::vector<Id<Entity>> entity_of_mention_;
  std::map<std::string, Id<Entity>> entity_of_noun_;
};

}  // namespace

std::vector<Position> find_positions(const Document& document) { return PositionReader(document).read(); }

}  // namespace nutgraf::disputes
