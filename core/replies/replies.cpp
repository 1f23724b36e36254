#include "replies/replies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/nouns.h"
#include "document/pronouns.h"
#include "document/representatives.h"
#include "document/text.h"
#include "replies/answers.h"

namespace nutgraf::replies {
namespace {

using document::Clauses;
constexpr std::uint32_t kNone = Clauses::kNone;
constexpr int kDeepest = 2;  ///< nouns and participles between a request and whom it went to

/// What a word says of somebody's silence: whose, how, and the words from which to which it says so.
struct Found {
  std::uint32_t party = kNone;
  NoReply how = NoReply::Declined;
  IdRange<Token> evidence;
};

/// Reads the constructions that deny an answer, word by word.
class SilenceFinder {
 public:
  explicit SilenceFinder(const Document& document) : document_(document), clauses_(document), trees_(clauses_.trees()), entities_(document), representatives_(clauses_) {
    for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
      for (const Id<Mention> id : document.entities[i].mentions) {
        const IdRange<Token> words = document::tokens_in(document, document.mentions[id.index].span);
        if (document.mentions[id.index].kind == MentionKind::Name && !words.empty()) {
          entity_of_word_.emplace(document::text(document, document.tokens[words.end - 1]), Id<Entity>{i});
        }
      }
    }
    for (const Quote& quote : document.quotes) {
      if (quote.kind == QuoteKind::Direct) mark_direct(quote);
    }
  }

  std::vector<Silence> find() {
    for (std::uint32_t token = 0; token < document_.tokens.size(); ++token) {
      const std::optional<Found> found = read(token);
      if (found && found->party != kNone && !is_direct_[token]) add(*found);
    }
    std::stable_sort(silences_.begin(), silences_.end(), [](const Silence& a, const Silence& b) { return a.span.begin < b.span.begin; });
    return std::move(silences_);
  }

 private:
  std::optional<Found> read(std::uint32_t token) const {
    if (is_supposed(token)) return std::nullopt;
    const std::string_view upos = trees_.tag(token).upos;
    if (upos == "VERB") {
      if (auto found = from_no_answer(token)) return found;
      if (auto found = from_declined_object(token)) return found;
      if (auto found = from_unanswered_request(token)) return found;
      return from_unreachable(token);
    }
    if (upos == "ADJ") {
      if (auto found = from_unanswered_request(token)) return found;
      return from_unavailable(token);
    }
    if (upos == "ADV") return from_unanswered_request(token);  // taggers differ on "went unanswered"
    return upos == "NOUN" ? from_missing_reply(token) : std::nullopt;
  }

  /// "declined to comment", "would not comment", "did not respond to questions", "has yet to comment", "failed to return calls".
  std::optional<Found> from_no_answer(std::uint32_t verb) const {
    const std::string_view lemma = clauses_.lemma(verb);
    if (clauses_.is_passive(verb)) return std::nullopt;
    const bool answer = (answers(lemma) || answers_request(lemma)) && is_about_request(verb);
    if (!answer && !speaks(lemma)) return std::nullopt;
    const std::uint32_t above = trees_.is_root(verb) ? kNone : trees_.head(verb);
    const bool below = above != kNone && clauses_.is_verb(above) && marked_to(verb);
    Found found{clauses_.subject(verb), NoReply::Declined, evidence_of(verb)};
    if (below && declines(clauses_.lemma(above)) && !is_negated(above)) {
      found.party = clauses_.subject(above);
      found.evidence.begin = above;
      return found;
    }
    const bool negated = is_negated(verb) || is_nobody(found.party);
    if (negated && has_modal(verb)) return answer || has_will(verb) ? std::optional(found) : std::nullopt;
    if (!answer) return std::nullopt;
    found.how = NoReply::NoAnswer;
    if (below && clauses_.lemma(above) == "fail") found.evidence.begin = above;
    const bool open = (below && clauses_.lemma(above) == "fail") || is_yet_to(verb);
    if (is_yet_to(verb)) found.evidence.begin = trees_.child(verb, "mark") - 1;
    if (open && found.party == kNone && above != kNone) found.party = clauses_.subject(above);
    return negated || open ? std::optional(found) : std::nullopt;
  }

  /// "refused comment", "declined an interview", "had no comment", "ignored questions".
  std::optional<Found> from_declined_object(std::uint32_t verb) const {
    const std::uint32_t object = clauses_.object(verb);
    if (object == kNone || object < verb || clauses_.is_passive(verb) || is_negated(verb)) return std::nullopt;
    const std::string_view lemma = clauses_.lemma(verb), noun = clauses_.lemma(object);
    const Found found{clauses_.subject(verb), NoReply::Declined, evidence_of(verb)};
    if (declines(lemma) && (noun == "comment" || noun == "interview" || asks_for_reply(object))) return found;
    const bool gives = lemma == "have" || lemma == "make" || lemma == "offer" || lemma == "give" || lemma == "provide" || lemma == "issue";
    if (gives && has_no(object) && (noun == "comment" || noun == "reply" || noun == "response" || noun == "answer")) {
      return Found{found.party, noun == "comment" ? NoReply::Declined : NoReply::NoAnswer, found.evidence};
    }
    const bool ignores = lemma == "ignore" && is_request(noun) && (noun != "call" || !has_aim(object));
    return ignores ? std::optional(Found{found.party, NoReply::NoAnswer, found.evidence}) : std::nullopt;
  }

  /// "A request for comment to the company went unanswered", "emails were not returned": those to whom it went.
  std::optional<Found> from_unanswered_request(std::uint32_t predicate) const {
    const std::uint32_t request = clauses_.subject(predicate);
    if (request == kNone || !is_request(clauses_.lemma(request))) return std::nullopt;
    const std::string_view lemma = clauses_.lemma(predicate);
    const bool left = lemma == "unanswered" || lemma == "unreturned" || lemma == "unacknowledged" ||
                      (clauses_.is_passive(predicate) && (lemma == "ignore" || (answers_request(lemma) && is_negated(predicate))));
    if (!left) return std::nullopt;
    for (const std::string_view preposition : {"to", "from", "with"}) {
      const std::uint32_t asked = owner_of_line(below_with(request, preposition));
      if (asked != kNone && !is_asker(clauses_.lemma(asked))) return Found{asked, NoReply::NoAnswer, {request, predicate + 1}};
    }
    return std::nullopt;
  }

  /// "could not be reached", "Reporters could not reach her", "Attempts to contact her failed".
  std::optional<Found> from_unreachable(std::uint32_t verb) const {
    if (!reaches(clauses_.lemma(verb))) return std::nullopt;
    Found found{clauses_.subject(verb), NoReply::Unreachable, evidence_of(verb)};
    const bool failed = is_negated(verb) && has_modal(verb);
    if (!clauses_.is_passive(verb)) {
      found.party = clauses_.object(verb);
      if (!failed && !is_unable(verb) && !is_failed_attempt(verb)) return std::nullopt;
    } else if (!failed || clauses_.lemma(verb) == "locate") {
      return std::nullopt;
    }
    const bool is_person = type_of(found.party) == EntityType::Person || type_of(found.party) == EntityType::Organization;
    return is_person || for_reply(verb) ? std::optional(found) : std::nullopt;
  }

  /// "was not available for comment", "was unavailable for an interview".
  std::optional<Found> from_unavailable(std::uint32_t adjective) const {
    const std::string_view lemma = clauses_.lemma(adjective);
    const std::uint32_t subject = clauses_.subject(adjective);
    const bool denied = is_negated(adjective) || is_nobody(subject);
    const bool away = lemma == "unavailable" || lemma == "unreachable" || ((lemma == "available" || lemma == "reachable") && denied);
    if (!away || !for_reply(adjective)) return std::nullopt;
    return Found{subject, NoReply::Unreachable, evidence_of(adjective)};
  }

  /// "There was no immediate comment from the ministry."
  std::optional<Found> from_missing_reply(std::uint32_t noun) const {
    const std::string_view lemma = clauses_.lemma(noun);
    if (!has_no(noun) || (lemma != "comment" && lemma != "reply" && lemma != "response" && lemma != "reaction")) return std::nullopt;
    const std::uint32_t sender = below_with(noun, "from");
    return Found{sender, NoReply::NoAnswer, trees_.range(noun)};
  }

  /// Whether what an answer is given to is a request: "respond to questions", "return calls", or nothing is named ("did not respond").
  bool is_about_request(std::uint32_t verb) const {
    const std::string_view lemma = clauses_.lemma(verb);
    if (lemma == "comment" || lemma == "elaborate") return true;
    const std::uint32_t object = clauses_.object(verb);
    if (answers_request(lemma) && object != kNone) return is_request(clauses_.lemma(object)) && !(lemma == "return" && object < verb);
    if (lemma == "return" || lemma == "acknowledge") return false;
    const std::uint32_t asked = below_with(verb, "to");
    if (asked == kNone) return below_with(verb, "in") == kNone;  // "respond in time" is to come
    const std::string_view noun = clauses_.lemma(asked);
    return is_request(noun) || is_reply(noun) || is_asker(noun) || noun == "allegation" || noun == "accusation" || noun == "claim";
  }

  /// "a request for comment", "interview requests".
  bool asks_for_reply(std::uint32_t noun) const {
    if (!is_request(clauses_.lemma(noun))) return false;
    const std::uint32_t compound = trees_.child(noun, "compound");
    return for_reply(noun) || (compound != kNone && is_reply(clauses_.lemma(compound)));
  }

  /// Whose a telephone number or an address is; any other noun stands for itself.
  std::uint32_t owner_of_line(std::uint32_t asked) const {
    const std::string_view noun = asked == kNone ? std::string_view() : clauses_.lemma(asked);
    if (noun != "number" && noun != "address" && noun != "phone") return asked;
    for (const std::string_view preposition : {"for", "of"}) {
      const std::uint32_t owner = below_with(asked, preposition);
      if (owner != kNone) return owner;
    }
    return trees_.child(asked, "nmod");
  }

  bool for_reply(std::uint32_t head) const {
    const std::uint32_t reply = below_with(head, "for");
    if (reply != kNone && is_reply(clauses_.lemma(reply))) return true;
    const auto answers_below = [&](std::uint32_t child) { return child > head && marked_to(child) && answers(clauses_.lemma(child)); };
    return std::any_of(trees_.children(head).begin(), trees_.children(head).end(), answers_below);
  }

  /// Whether a call is one to do something: "calls for a ban", "calls to resign".
  bool has_aim(std::uint32_t noun) const { return trees_.child(noun, "acl") != kNone || (below_with(noun, "for") != kNone && !for_reply(noun)); }

  /// The noun with a preposition below a word, a noun or a participle of it: "calls to her", "a request for comment sent to her".
  std::uint32_t below_with(std::uint32_t head, std::string_view preposition, int depth = kDeepest) const {
    for (const std::uint32_t child : trees_.children(head)) {
      const std::string_view relation = trees_.universal_relation(child);
      if ((relation == "nmod" || relation == "obl") && clauses_.preposition(child) == preposition) return child;
      if (depth == 0 || (relation != "acl" && relation != "nmod")) continue;
      const std::uint32_t below = below_with(child, preposition, depth - 1);
      if (below != kNone) return below;
    }
    return kNone;
  }

  bool is_negated(std::uint32_t word) const {
    const auto negates = [&](std::uint32_t child) {
      const std::string_view lemma = clauses_.lemma(child);
      const std::string folded = document::folded(document_, document_.tokens[child]);
      return child < word && (lemma == "not" || folded == "n't" || folded == "not" || folded == "never" || folded == "nor" || folded == "neither");
    };
    if (std::any_of(trees_.children(word).begin(), trees_.children(word).end(), negates)) return true;
    const std::uint32_t subject = trees_.child(word, "nsubj");
    return subject != kNone && std::any_of(trees_.children(subject).begin(), trees_.children(subject).end(), [&](std::uint32_t child) {
             return clauses_.lemma(child) == "neither";
           });
  }

  /// Whether the noun is denied: "no comment".
  bool has_no(std::uint32_t noun) const {
    const std::uint32_t determiner = trees_.child(noun, "det");
    return determiner != kNone && clauses_.lemma(determiner) == "no";
  }

  bool is_nobody(std::uint32_t noun) const {
    return noun != kNone && (has_no(noun) || clauses_.lemma(noun) == "none" || clauses_.lemma(noun) == "nobody" || clauses_.lemma(noun) == "neither");
  }

  bool has_modal(std::uint32_t verb) const {
    return std::any_of(trees_.children(verb).begin(), trees_.children(verb).end(), [&](std::uint32_t child) {
      return trees_.tag(child).xpos == "MD" && clauses_.lemma(child) != "must" && clauses_.lemma(child) != "should";
    });
  }

  /// "would not say", unlike "could not say".
  bool has_will(std::uint32_t verb) const {
    return std::any_of(trees_.children(verb).begin(), trees_.children(verb).end(),
                       [&](std::uint32_t child) { return clauses_.lemma(child) == "would" || clauses_.lemma(child) == "will"; });
  }

  bool marked_to(std::uint32_t verb) const {
    const std::uint32_t mark = trees_.child(verb, "mark");
    return mark != kNone && clauses_.lemma(mark) == "to";
  }

  /// "has yet to comment".
  bool is_yet_to(std::uint32_t verb) const {
    const std::uint32_t to = trees_.child(verb, "mark");
    return marked_to(verb) && to > 0 && document::folded(document_, document_.tokens[to - 1]) == "yet";
  }

  /// "was unable to reach her".
  bool is_unable(std::uint32_t verb) const { return marked_to(verb) && !trees_.is_root(verb) && clauses_.lemma(trees_.head(verb)) == "unable"; }

  /// "Attempts to reach her failed", "were unsuccessful".
  bool is_failed_attempt(std::uint32_t verb) const {
    if (!marked_to(verb) || trees_.is_root(verb)) return false;
    const std::uint32_t attempt = trees_.head(verb);
    const std::string_view noun = clauses_.lemma(attempt);
    if ((noun != "attempt" && noun != "effort") || trees_.is_root(attempt)) return false;
    const std::uint32_t outcome = trees_.head(attempt);
    const std::string_view lemma = clauses_.lemma(outcome);
    return lemma == "fail" || lemma == "unsuccessful" || lemma == "futile" || (lemma == "successful" && is_negated(outcome));
  }

  /// Whether it is only supposed: "if they do not respond".
  bool is_supposed(std::uint32_t word) const {
    const std::uint32_t mark = trees_.child(word, "mark");
    return mark != kNone && (clauses_.lemma(mark) == "if" || clauses_.lemma(mark) == "unless" || clauses_.lemma(mark) == "whether");
  }

  /// From the auxiliaries of a word to the end of what it says.
  IdRange<Token> evidence_of(std::uint32_t word) const {
    IdRange<Token> words{word, word + 1};
    for (const std::uint32_t child : trees_.children(word)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (child < word && (relation == "aux" || relation == "advmod" || relation == "cop")) words.begin = std::min(words.begin, child);
      if (child > word && (relation == "obj" || relation == "obl" || relation == "xcomp")) words.end = std::max(words.end, trees_.range(child).end);
    }
    return words;
  }

  std::optional<EntityType> type_of(std::uint32_t noun) const {
    if (noun == kNone) return std::nullopt;
    const Id<Entity> entity = entity_of(noun);
    if (entity && document_.entities[entity.index].type != EntityType::Other) return document_.entities[entity.index].type;
    return document::type_of_noun(clauses_.lemma(noun));
  }

  /// Whether somebody is asked at all: no thing, and nobody who speaks in the first or second person.
  bool can_be_asked(std::uint32_t noun, bool names_reply) const {
    const auto pronoun = document::pronoun(document::folded(document_, document_.tokens[noun]));
    if (pronoun) return pronoun->person == 3;
    const auto type = type_of(noun);
    if (!type) return names_reply;
    return *type == EntityType::Person || *type == EntityType::Organization || *type == EntityType::Gpe || *type == EntityType::Norp ||
           *type == EntityType::Facility;
  }

  /// Whether the words name what was asked for, so that whoever did not give it can speak.
  bool names_reply(IdRange<Token> words) const {
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      if (is_reply(clauses_.lemma(at)) || is_request(clauses_.lemma(at)) || is_asker(clauses_.lemma(at))) return true;
    }
    return false;
  }

  void mark_direct(const Quote& quote) {
    for (const Span span : quote.spans) {
      const IdRange<Token> words = document::tokens_in(document_, span);
      for (std::uint32_t token = words.begin; token < words.end; ++token) is_direct_[token] = true;
    }
  }

  /// The entity of a noun, or that for which an unnamed spokeswoman speaks, or of the name that ends in the same word: the "Ruiz" that a tagger takes for no name.
  Id<Entity> entity_of(std::uint32_t noun) const {
    if (const Id<Entity> entity = entities_.of_noun(trees_, noun)) return entity;
    if (document::is_representative(clauses_.lemma(noun))) return representatives_.represented_by(noun);
    const auto known = entity_of_word_.find(std::string(document::text(document_, document_.tokens[noun])));
    return known == entity_of_word_.end() ? Id<Entity>() : known->second;
  }

  void add(const Found& found) {
    std::uint32_t party = found.party;
    if (is_nobody(party)) {  // "nobody at the company", "none of the ministers"
      for (const std::string_view preposition : {"at", "of", "from", "in"}) {
        const std::uint32_t inner = below_with(party, preposition);
        if (inner != kNone) party = inner;
      }
    }
    const Span evidence{document_.tokens[found.evidence.begin].span.begin, document_.tokens[found.evidence.end - 1].span.end};
    for (const std::uint32_t one : clauses_.coordinated(party)) {
      if (!can_be_asked(one, names_reply(found.evidence))) continue;
      const IdRange<Token> phrase = clauses_.noun_phrase(one);
      silences_.push_back({{document_.tokens[phrase.begin].span.begin, document_.tokens[phrase.end - 1].span.end},
                           entity_of(one), found.how, evidence});
    }
  }

  const Document& document_;
  Clauses clauses_;
  const document::Trees& trees_;
  document::EntityIndex entities_;
  document::Representatives representatives_;
  std::vector<bool> is_direct_ = std::vector<bool>(document_.tokens.size());  ///< of each token: whether it stands in direct speech
  std::map<std::string, Id<Entity>> entity_of_word_;                          ///< by the last word of their names
  std::vector<Silence> silences_;
};

}  // namespace

std::vector<Silence> find_silences(const Document& document) {
  return document.arcs.empty() ? std::vector<Silence>() : SilenceFinder(document).find();
}

}  // namespace nutgraf::replies
