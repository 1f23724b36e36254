#include "events/links.h"

#include <optional>
#include <string_view>
#include <unordered_map>

#include "base/word_set.h"
#include "document/clauses.h"
#include "document/event_words.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;
constexpr int kLongestWay = 6;  ///< steps up the tree to the event that a link leads to

/// What the word that joins an event to the one above it says of the two: the upper `order` the lower.
std::optional<TemporalOrder> order_of(std::string_view word) {
  if (word == "after" || word == "following" || word == "follow" || word == "since") return TemporalOrder::After;
  if (word == "before" || word == "until" || word == "till" || word == "ahead") return TemporalOrder::Before;
  if (word == "during" || word == "while" || word == "amid" || word == "amidst") return TemporalOrder::During;
  if (word == "because" || word == "due") return TemporalOrder::Causes;
  return std::nullopt;
}

/// Nouns by which one event answers another: "struck in response to the raid", "fled as a result of the flood".
constexpr auto kAnswers =
    base::word_set({"response", "retaliation", "reaction", "reprisal", "revenge", "result", "consequence", "protest"});

class LinkFinder {
 public:
  explicit LinkFinder(const Document& document) : document_(document), clauses_(document) {
    for (std::uint32_t i = 0; i < document.events.size(); ++i) {
      for (const Span mention : document.events[i].mentions) event_at_[mention.begin] = i;
    }
  }

  std::vector<EventLink> find() {
    for (std::uint32_t token = 0; token < document_.tokens.size(); ++token) {
      if (document::is_causing_verb(clauses_.lemma(token)) && clauses_.is_verb(token)) add_cause(token);
      if (clauses_.lemma(token) == "follow" && clauses_.is_verb(token)) add_sequence(token);
      if (kAnswers.contains(clauses_.lemma(token))) add_answer(token);
      if (event_at(token) != kNone) add_stated_order(token);
    }
    return std::move(links_);
  }

 private:
  std::uint32_t event_at(std::uint32_t token) const {
    if (token == kNone) return kNone;
    const auto found = event_at_.find(document_.tokens[token].span.begin);
    return found == event_at_.end() ? kNone : found->second;
  }

  void add_stated_order(std::uint32_t token) {
    for (const std::uint32_t child : clauses_.trees().children(token)) {
      const std::string_view relation = clauses_.trees().universal_relation(child);
      if ((relation != "mark" && relation != "case") || child > token) continue;
      const auto order = order_of(clauses_.lemma(child));
      const std::uint32_t above = order ? event_above(token) : kNone;
      if (above == kNone) continue;
      const bool causes = *order == TemporalOrder::Causes;
      add(causes ? token : above, *order, causes ? above : token, document_.tokens[child].span);
      return;
    }
  }

  /// "The vote sparked riots", "the crash led to an inquiry", "the riots caused by the vote", "he resigned, prompting a vote".
  void add_cause(std::uint32_t verb) {
    const bool passive = clauses_.is_passive(verb);
    const std::uint32_t subject = clause_or_subject(verb);
    for (const std::uint32_t child : clauses_.trees().children(verb)) {
      const std::string_view relation = clauses_.trees().universal_relation(child);
      const std::string_view preposition = clauses_.preposition(child);
      const bool other = passive ? relation == "obl" && preposition == "by"
                                 : relation == "obj" || (relation == "obl" && (preposition == "to" || preposition == "in"));
      if (other) add(passive ? child : subject, TemporalOrder::Causes, passive ? subject : child, document_.tokens[verb].span);
    }
  }

  /// "A march followed the vote", "the vote was followed by a march".
  void add_sequence(std::uint32_t verb) {
    const bool passive = clauses_.is_passive(verb) || clauses_.trees().tag(verb).xpos == "VBN";
    for (const std::uint32_t child : clauses_.trees().children(verb)) {
      const std::string_view relation = clauses_.trees().universal_relation(child);
      const bool other = passive ? relation == "obl" && clauses_.preposition(child) == "by" : relation == "obj";
      if (other) add(clause_or_subject(verb), passive ? TemporalOrder::Before : TemporalOrder::After, child, document_.tokens[verb].span);
    }
  }

  /// The subject of a verb; of a participle that hangs on a clause, the verb of that clause.
  std::uint32_t clause_or_subject(std::uint32_t verb) const {
    const bool aside = clauses_.trees().universal_relation(verb) == "advcl" && clauses_.trees().child(verb, "nsubj") == kNone;
    return aside ? clauses_.trees().head(verb) : clauses_.subject(verb);
  }

  void add_answer(std::uint32_t noun) {
    const std::string_view preposition = clauses_.preposition(noun);
    const std::uint32_t above = preposition == "in" || preposition == "as" ? event_above(noun) : kNone;
    if (above == kNone) return;
    for (const std::uint32_t child : clauses_.trees().children(noun)) {
      if (clauses_.trees().universal_relation(child) == "nmod") add(child, TemporalOrder::Causes, above, document_.tokens[noun].span);
    }
  }

  std::uint32_t event_above(std::uint32_t token) const {
    for (int step = 0; step < kLongestWay && !clauses_.trees().is_root(token); ++step) {
      token = clauses_.trees().head(token);
      if (event_at(token) != kNone) return token;
    }
    return kNone;
  }

  void add(std::uint32_t first, TemporalOrder order, std::uint32_t second, Span evidence) {
    const std::uint32_t one = event_at(first), other = event_at(second);
    if (one != other && one != kNone && other != kNone) links_.push_back({{one}, order, {other}, evidence});
  }

  const Document& document_;
  Clauses clauses_;
  std::unordered_map<std::uint32_t, std::uint32_t> event_at_;  ///< by the first byte of a mention
  std::vector<EventLink> links_;
};

}  // namespace

std::vector<EventLink> find_links(const Document& document) {
  if (document.events.empty()) return {};
  return LinkFinder(document).find();
}

}  // namespace nutgraf::events
