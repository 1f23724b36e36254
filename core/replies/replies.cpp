#include "replies/replies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "base/word_set.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/nouns.h"
#include "document/pronouns.h"
#include "document/representatives.h"
#include "document/text.h"
#include "replies/answers.h"
#include "replies/wording.h"

namespace nutgraf::replies {
namespace {

using document::Clauses;
constexpr std::uint32_t kNone = Clauses::kNone;

/// What a word says of somebody's silence: whose, how, and the words from which to which it says so.
struct Found {
  std::uint32_t party = kNone;
  NoReply how = NoReply::Declined;
  IdRange<Token> evidence;
};

/// Reads the constructions that deny an answer, word by word.
class SilenceFinder {
 public:
  explicit SilenceFinder(const Document& document)
      : document_(document), clauses_(document), trees_(clauses_.trees()), wording_(clauses_), entities_(document), representatives_(clauses_) {
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
    if (wording_.is_supposed(token)) return std::nullopt;
    const std::string_view upos = trees_.tag(token).upos;
    if (upos == "VERB") {
      if (auto found = from_no_answer(token)) return found;
      if (auto found = from_declined_object(token)) return found;
      if (auto found = from_unanswered_request(token)) return found;
      if (auto found = from_asked(token)) return found;
      if (auto found = from_awaited(token)) return found;
      if (auto found = from_abstained(token)) return found;
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
    const std::uint32_t above = trees_.is_root(verb) ? kNone : trees_.head(verb);
    const bool below = above != kNone && clauses_.is_verb(above) && wording_.marked_to(verb);
    const bool is_asked = lemma == "interview" || lemma == "draw";  // "declined to be interviewed", "refused to be drawn"
    if (clauses_.is_passive(verb) && !(below && is_asked)) return std::nullopt;
    const bool answer = ((answers(lemma) || answers_request(lemma)) && wording_.is_about_request(verb)) || wording_.gives_reply(verb);
    const bool speech = speaks(lemma) || (is_asked && clauses_.is_passive(verb)) || (talks(lemma) && wording_.talks_to_press(verb));
    if (!answer && !speech) return std::nullopt;
    Found found{clauses_.subject(verb), NoReply::Declined, wording_.evidence_of(verb)};
    if (below && declines(clauses_.lemma(above)) && !wording_.is_negated(above)) {
      found.party = clauses_.subject(above);
      found.evidence.begin = above;
      return found;
    }
    const bool negated = wording_.is_negated(verb) || wording_.is_nobody(found.party);
    if (negated && wording_.has_modal(verb)) return answer || wording_.has_will(verb) ? std::optional(found) : std::nullopt;
    if (negated && lemma == "confirm" && wording_.leaves_open(verb)) return found;
    if (!answer) return std::nullopt;
    found.how = NoReply::NoAnswer;
    if (below && clauses_.lemma(above) == "fail") found.evidence.begin = above;
    const bool open = (below && clauses_.lemma(above) == "fail") || wording_.is_yet_to(verb);
    if (wording_.is_yet_to(verb)) found.evidence.begin = trees_.child(verb, "mark") - 1;
    if (open && found.party == kNone && above != kNone) found.party = clauses_.subject(above);
    return negated || open ? std::optional(found) : std::nullopt;
  }

  /// "refused comment", "declined an interview", "had no comment", "ignored questions".
  std::optional<Found> from_declined_object(std::uint32_t verb) const {
    const std::uint32_t object = clauses_.object(verb);
    if (object == kNone || object < verb || clauses_.is_passive(verb) || wording_.is_negated(verb)) return std::nullopt;
    const std::string_view lemma = clauses_.lemma(verb), noun = clauses_.lemma(object);
    const Found found{clauses_.subject(verb), NoReply::Declined, wording_.evidence_of(verb)};
    const bool declined = declines(lemma) || lemma == "reject" || (lemma == "turn" && trees_.child(verb, "compound") != kNone);  // "turned down"
    if (declined && (noun == "comment" || noun == "interview" || wording_.asks_for_reply(object))) return found;
    if (gives(lemma) && wording_.has_no(object) && (noun == "comment" || noun == "reply" || noun == "response" || noun == "answer")) {
      return Found{found.party, noun == "comment" ? NoReply::Declined : NoReply::NoAnswer, found.evidence};
    }
    const bool ignores = lemma == "ignore" && is_request(noun) && !(noun == "call" ? wording_.has_aim(object) : wording_.asks_for_deed(object));
    return ignores ? std::optional(Found{found.party, NoReply::NoAnswer, found.evidence}) : std::nullopt;
  }

  /// "A request for comment to the company went unanswered", "emails were not returned": those to whom it went.
  std::optional<Found> from_unanswered_request(std::uint32_t predicate) const {
    const std::uint32_t request = clauses_.subject(predicate);
    if (request == kNone || !is_request(clauses_.lemma(request))) return std::nullopt;
    const std::string_view lemma = clauses_.lemma(predicate);
    const bool left = lemma == "unanswered" || lemma == "unreturned" || lemma == "unacknowledged" ||
                      (clauses_.is_passive(predicate) && (lemma == "ignore" || (answers_request(lemma) && wording_.is_negated(predicate))));
    if (!left) return std::nullopt;
    for (const std::string_view preposition : {"to", "from", "with"}) {
      const std::uint32_t asked = wording_.owner_of_line(wording_.below_with(request, preposition));
      if (asked != kNone && !is_asker(clauses_.lemma(asked))) return Found{asked, NoReply::NoAnswer, {request, predicate + 1}};
    }
    return std::nullopt;
  }

  /// "has been contacted for comment", "The Post has asked her for a reply": no answer had come when the article was written.
  std::optional<Found> from_asked(std::uint32_t verb) const {
    if (!asks(clauses_.lemma(verb)) || !wording_.for_reply(verb) || !wording_.has_have(verb) || wording_.is_negated(verb)) return std::nullopt;
    const std::uint32_t party = clauses_.is_passive(verb) ? clauses_.subject(verb) : clauses_.object(verb);
    return Found{party, NoReply::NoAnswer, wording_.evidence_of(verb)};
  }

  /// "is awaiting responses from the ministry", "received no reply from her", "heard nothing from them": those from whom it would come.
  /// "Wrote to the ministry and has received no reply": whom the verb before asks.
  std::optional<Found> from_awaited(std::uint32_t verb) const {
    const std::string_view lemma = clauses_.lemma(verb);
    const std::uint32_t waited = wording_.below_with(verb, "for", 0);
    const std::uint32_t object = lemma == "wait" ? waited : clauses_.object(verb);
    const bool reply = object != kNone && object > verb && is_reply(clauses_.lemma(object)) && clauses_.lemma(object) != "interview";
    const bool awaits = reply && (lemma == "await" || lemma == "wait") && !wording_.is_negated(verb);
    const bool lone = object != kNone && wording_.below_with(object, "from") == kNone;  // else the noun tells: "no reply from them"
    const bool none = reply && receives(lemma) && (wording_.has_no(object) ? lone : wording_.is_negated(verb));
    const bool unheard = lemma == "hear" && (wording_.hears_nothing(verb) || (wording_.is_negated(verb) && wording_.hears_back(verb)));
    if (clauses_.is_passive(verb) || !(awaits || none || unheard)) return std::nullopt;
    Found found{object == kNone ? kNone : wording_.below_with(object, "from"), NoReply::NoAnswer, wording_.evidence_of(verb)};
    if (found.party == kNone) found.party = wording_.below_with(verb, "from", 0);
    if (found.party == kNone && trees_.universal_relation(verb) == "conj" && asks(clauses_.lemma(trees_.head(verb)))) {
      found.party = clauses_.object(trees_.head(verb));
    }
    return found;
  }

  /// "will refrain from commenting", "refrained from making any comment".
  std::optional<Found> from_abstained(std::uint32_t verb) const {
    if (trees_.is_root(verb) || clauses_.lemma(trees_.head(verb)) != "refrain") return std::nullopt;
    const std::uint32_t above = trees_.head(verb);
    const bool answer = answers(clauses_.lemma(verb)) || wording_.gives_reply(verb);
    if (!answer || wording_.is_negated(above) || trees_.tag(verb).xpos != "VBG") return std::nullopt;
    Found found{clauses_.subject(above), NoReply::Declined, wording_.evidence_of(verb)};
    found.evidence.begin = above;
    return found;
  }

  /// "could not be reached", "Reporters could not reach her", "Attempts to contact her failed".
  std::optional<Found> from_unreachable(std::uint32_t verb) const {
    if (!reaches(clauses_.lemma(verb))) return std::nullopt;
    Found found{clauses_.subject(verb), NoReply::Unreachable, wording_.evidence_of(verb)};
    const bool failed = wording_.is_negated(verb) && wording_.has_modal(verb);
    if (!clauses_.is_passive(verb)) {
      found.party = clauses_.object(verb) != kNone ? clauses_.object(verb) : trees_.child(verb, "flat");  // "contact Mr Ruiz"
      if (!failed && !wording_.is_unable(verb) && !wording_.is_failed_attempt(verb)) return std::nullopt;
    } else if (!failed || clauses_.lemma(verb) == "locate") {
      return std::nullopt;
    }
    const bool is_person = type_of(found.party) == EntityType::Person || type_of(found.party) == EntityType::Organization;
    return is_person || wording_.for_reply(verb) ? std::optional(found) : std::nullopt;
  }

  /// "was not available for comment", "was unavailable for an interview".
  std::optional<Found> from_unavailable(std::uint32_t adjective) const {
    const std::string_view lemma = clauses_.lemma(adjective);
    const std::uint32_t subject = clauses_.subject(adjective);
    const bool denied = wording_.is_negated(adjective) || wording_.is_nobody(subject);
    const bool away = lemma == "unavailable" || lemma == "unreachable" || ((lemma == "available" || lemma == "reachable") && denied);
    const bool spokesperson = subject != kNone && document::is_spokesperson(clauses_.lemma(subject));  // who is there for nothing else
    if (!away || !(wording_.for_reply(adjective) || spokesperson)) return std::nullopt;
    return Found{subject, NoReply::Unreachable, wording_.evidence_of(adjective)};
  }

  /// "There was no immediate comment from the ministry."
  std::optional<Found> from_missing_reply(std::uint32_t noun) const {
    const std::string_view lemma = clauses_.lemma(noun);
    if (!wording_.has_no(noun) || (lemma != "comment" && lemma != "reply" && lemma != "response" && lemma != "reaction")) return std::nullopt;
    const std::uint32_t sender = wording_.below_with(noun, "from");
    return Found{sender, NoReply::NoAnswer, trees_.range(noun)};
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
    constexpr auto kWritten = base::word_set({"document", "email", "letter", "message", "note", "report", "statement", "study", "test"});
    const auto type = type_of(noun);
    if (kWritten.contains(clauses_.lemma(noun))) return false;  // "the letter “held codes,” but would not elaborate"
    if (!type) return names_reply;
    return *type == EntityType::Person || *type == EntityType::Organization || *type == EntityType::Gpe || *type == EntityType::Norp ||
           *type == EntityType::Facility;
  }

  /// Whether the words name what was asked for, or a verb of speech, so that whoever did not give it can speak.
  bool names_reply(IdRange<Token> words) const {
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      if (is_reply(clauses_.lemma(at)) || is_request(clauses_.lemma(at)) || is_asker(clauses_.lemma(at)) || speaks(clauses_.lemma(at))) return true;
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
    if (wording_.is_nobody(party)) {  // "nobody at the company", "none of the ministers"
      for (const std::string_view preposition : {"at", "of", "from", "in"}) {
        const std::uint32_t inner = wording_.below_with(party, preposition);
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
  Wording wording_;
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
