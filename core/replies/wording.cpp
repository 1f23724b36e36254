#include "replies/wording.h"

#include <algorithm>
#include <string>

#include "document/text.h"
#include "replies/answers.h"

namespace nutgraf::replies {
namespace {

constexpr std::uint32_t kNone = document::Clauses::kNone;

}  // namespace

bool Wording::is_about_request(std::uint32_t verb) const {
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

bool Wording::asks_for_reply(std::uint32_t noun) const {
  if (!is_request(clauses_.lemma(noun))) return false;
  const std::uint32_t compound = trees_.child(noun, "compound");
  return for_reply(noun) || (compound != kNone && is_reply(clauses_.lemma(compound)));
}

std::uint32_t Wording::owner_of_line(std::uint32_t asked) const {
  const std::string_view noun = asked == kNone ? std::string_view() : clauses_.lemma(asked);
  if (noun != "number" && noun != "address" && noun != "phone") return asked;
  for (const std::string_view preposition : {"for", "of"}) {
    const std::uint32_t owner = below_with(asked, preposition);
    if (owner != kNone) return owner;
  }
  return trees_.child(asked, "nmod");
}

bool Wording::for_reply(std::uint32_t head) const {
  const std::uint32_t reply = below_with(head, "for");
  if (reply != kNone && is_reply(clauses_.lemma(reply))) return true;
  const auto answers_below = [&](std::uint32_t child) { return child > head && marked_to(child) && answers(clauses_.lemma(child)); };
  return std::any_of(trees_.children(head).begin(), trees_.children(head).end(), answers_below);
}

bool Wording::has_aim(std::uint32_t noun) const { return trees_.child(noun, "acl") != kNone || (below_with(noun, "for") != kNone && !for_reply(noun)); }

bool Wording::asks_for_deed(std::uint32_t noun) const {
  const std::uint32_t aim = trees_.child(noun, "acl");
  return aim != kNone && marked_to(aim) && !for_reply(noun);
}

std::uint32_t Wording::below_with(std::uint32_t head, std::string_view preposition, int depth) const {
  for (const std::uint32_t child : trees_.children(head)) {
    const std::string_view relation = trees_.universal_relation(child);
    if ((relation == "nmod" || relation == "obl") && clauses_.preposition(child) == preposition) return child;
    if (depth == 0 || (relation != "acl" && relation != "nmod")) continue;
    const std::uint32_t below = below_with(child, preposition, depth - 1);
    if (below != kNone) return below;
  }
  return kNone;
}

bool Wording::is_negated(std::uint32_t word) const {
  const auto negates = [&](std::uint32_t child) {
    const std::string_view lemma = clauses_.lemma(child);
    const std::string folded = document::folded(document_, document_.tokens[child]);
    return child < word && (lemma == "not" || folded == "n't" || folded == "not" || folded == "never" || folded == "nor" || folded == "neither" || lemma == "without");
  };
  if (std::any_of(trees_.children(word).begin(), trees_.children(word).end(), negates)) return true;
  const std::uint32_t subject = trees_.child(word, "nsubj");
  return subject != kNone && std::any_of(trees_.children(subject).begin(), trees_.children(subject).end(), [&](std::uint32_t child) {
           return clauses_.lemma(child) == "neither";
         });
}

bool Wording::has_no(std::uint32_t noun) const {
  const std::uint32_t determiner = trees_.child(noun, "det");
  return determiner != kNone && clauses_.lemma(determiner) == "no";
}

bool Wording::is_nobody(std::uint32_t noun) const {
  return noun != kNone && (has_no(noun) || clauses_.lemma(noun) == "none" || clauses_.lemma(noun) == "nobody" || clauses_.lemma(noun) == "neither");
}

bool Wording::has_modal(std::uint32_t verb) const {
  return std::any_of(trees_.children(verb).begin(), trees_.children(verb).end(), [&](std::uint32_t child) {
    return trees_.tag(child).xpos == "MD" && clauses_.lemma(child) != "must" && clauses_.lemma(child) != "should";
  });
}

bool Wording::leaves_open(std::uint32_t verb) const {
  const std::uint32_t second = trees_.child(verb, "conj");
  return second != kNone && clauses_.lemma(second) == "deny";
}

bool Wording::has_have(std::uint32_t verb) const {
  return std::any_of(trees_.children(verb).begin(), trees_.children(verb).end(), [&](std::uint32_t child) {
    return trees_.universal_relation(child) == "aux" && clauses_.lemma(child) == "have";
  });
}

bool Wording::gives_reply(std::uint32_t verb) const {
  const std::uint32_t object = clauses_.object(verb);
  if (!gives(clauses_.lemma(verb)) || object == kNone || object < verb) return false;
  return is_reply(clauses_.lemma(object)) && clauses_.lemma(object) != "interview";
}

bool Wording::talks_to_press(std::uint32_t verb) const {
  const std::uint32_t hearer = below_with(verb, "to", 0) != kNone ? below_with(verb, "to", 0) : below_with(verb, "with", 0);
  return hearer == kNone ? below_with(verb, "at", 0) == kNone : is_asker(clauses_.lemma(hearer));
}

bool Wording::has_will(std::uint32_t verb) const {
  return std::any_of(trees_.children(verb).begin(), trees_.children(verb).end(),
                     [&](std::uint32_t child) { return clauses_.lemma(child) == "would" || clauses_.lemma(child) == "will"; });
}

bool Wording::marked_to(std::uint32_t verb) const {
  const std::uint32_t mark = trees_.child(verb, "mark");
  return mark != kNone && clauses_.lemma(mark) == "to";
}

bool Wording::is_yet_to(std::uint32_t verb) const {
  const std::uint32_t to = trees_.child(verb, "mark");
  return marked_to(verb) && to > 0 && document::folded(document_, document_.tokens[to - 1]) == "yet";
}

bool Wording::hears_nothing(std::uint32_t verb) const {
  const std::uint32_t object = clauses_.object(verb);
  return object != kNone && clauses_.lemma(object) == "nothing";
}

bool Wording::hears_back(std::uint32_t verb) const {
  const auto& children = trees_.children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child > verb && clauses_.lemma(child) == "back"; });
}

bool Wording::is_unable(std::uint32_t verb) const { return marked_to(verb) && !trees_.is_root(verb) && clauses_.lemma(trees_.head(verb)) == "unable"; }

bool Wording::is_failed_attempt(std::uint32_t verb) const {
  if (!marked_to(verb) || trees_.is_root(verb)) return false;
  const std::uint32_t attempt = trees_.head(verb);
  const std::string_view noun = clauses_.lemma(attempt);
  if ((noun != "attempt" && noun != "effort") || trees_.is_root(attempt)) return false;
  const std::uint32_t outcome = trees_.head(attempt);
  const std::string_view lemma = clauses_.lemma(outcome);
  return lemma == "fail" || lemma == "unsuccessful" || lemma == "futile" || (lemma == "successful" && is_negated(outcome));
}

bool Wording::is_supposed(std::uint32_t word) const {
  const std::uint32_t mark = trees_.child(word, "mark");
  return mark != kNone && (clauses_.lemma(mark) == "if" || clauses_.lemma(mark) == "unless" || clauses_.lemma(mark) == "whether");
}

IdRange<Token> Wording::evidence_of(std::uint32_t word) const {
  IdRange<Token> words{word, word + 1};
  for (const std::uint32_t child : trees_.children(word)) {
    const std::string_view relation = trees_.universal_relation(child);
    if (child < word && (relation == "aux" || relation == "advmod" || relation == "cop")) words.begin = std::min(words.begin, child);
    if (child > word && (relation == "obj" || relation == "obl" || relation == "xcomp")) words.end = std::max(words.end, trees_.range(child).end);
  }
  return words;
}

}  // namespace nutgraf::replies
