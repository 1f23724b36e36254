#include "events/tense.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::events {
namespace {

/// Whether an auxiliary of the verb that tells an event holds to a test.
template <typename Test>
bool has_auxiliary(const document::Clauses& clauses, const Event& event, Test test) {
  const auto& children = clauses.trees().children(event.support ? event.support.index : event.token.index);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t child) { return clauses.trees().universal_relation(child) == "aux" && test(child); });
}

}  // namespace

bool is_perfect(const document::Clauses& clauses, const Event& event) {
  return has_auxiliary(clauses, event, [&](std::uint32_t word) { return clauses.lemma(word) == "have"; });
}

bool is_ahead(const document::Clauses& clauses, const Event& event) {
  return has_auxiliary(clauses, event, [&](std::uint32_t word) { return clauses.lemma(word) == "will" || clauses.lemma(word) == "wo"; });
}

bool is_told_as_past(const document::Clauses& clauses, const Event& event) {
  return event.status == EventStatus::Happened && clauses.is_verb(event.token.index) &&
         clauses.trees().tag(event.token.index).feats.find("Tense=Past") != std::string::npos;
}

bool is_present_perfect(const document::Clauses& clauses, const Event& event) {
  return event.status == EventStatus::Happened && has_auxiliary(clauses, event, [&](std::uint32_t word) {
           const std::string_view form = clauses.trees().tag(word).xpos;
           return clauses.lemma(word) == "have" && (form == "VBZ" || form == "VBP");
         });
}

bool spans_month(const TimeExpression& time) {
  constexpr int kWeeks = 20;  // days
  return time.from->year != time.to->year || time.from->month != time.to->month || time.to->day > time.from->day + kWeeks;
}

bool is_range(const document::Clauses& clauses, const TimeExpression& time) {
  constexpr auto kTo = base::word_set({"into", "through", "till", "to", "until"});
  const std::uint32_t next = document::tokens_in(clauses.document(), time.span).end;
  const bool led = next < clauses.document().tokens.size() && kTo.contains(clauses.lemma(next));
  return led || time.value.find('/') != std::string::npos;
}

}  // namespace nutgraf::events
