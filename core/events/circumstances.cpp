#include "events/circumstances.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "base/word_set.h"
#include "document/text.h"
#include "document/event_words.h"
#include "document/nouns.h"
#include "events/comparisons.h"
#include "events/tense.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;
constexpr std::uint32_t kLongestReach = 60;  ///< words between an event and what is asked to be of its clause

constexpr auto kPlacing = base::word_set({"in", "at", "near", "outside", "inside", "across", "throughout", "around", "within", "on", "off",
                                          "along", "north", "south", "east", "west"});

class Circumstances {
 public:
  Circumstances(const Clauses& clauses, const document::EntityIndex& entities, std::vector<Event>& events)
      : clauses_(clauses), entities_(entities), events_(events), event_at_(clauses.document().tokens.size(), kNone), has_several_times_(events.size()) {
    for (std::uint32_t i = 0; i < events.size(); ++i) {
      event_at_[events[i].token.index] = i;
      if (events[i].support) event_at_[events[i].support.index] = i;
    }
  }

  void add_times() {
    const Document& document = clauses_.document();
    for (std::uint32_t time = 0; time < document.times.size(); ++time) {
      if (!document.times[time].from) continue;
      const IdRange<Token> words = document::tokens_in(document, document.times[time].span);
      const std::uint32_t top = top_of(words);
      if (bounds_noun(words) || is_only_compared(clauses_, words) || restates(top)) continue;
      if (is_of_several_times(clauses_, words, top)) {
        if (const std::uint32_t event = nearest_event(top); event != kNone) has_several_times_[event] = true;
        continue;
      }
      std::uint32_t event = nearest_event(top);
      if (event == kNone) event = subject_of(top);
      if (event == kNone || bounds_other_noun(top) || is_of_verb_before(events_[event].token.index, words) || crosses_clause(events_[event].token.index, words.begin)) continue;
      if (bounds(events_[event], top, time) || is_of_matter(events_[event], words.begin)) continue;
      if (!may_be_at(events_[event], document.times[time])) event = requesting(event) != kNone ? requesting(event) : event_before(words);
      if (event == kNone) continue;
      add_time(event, time);
      add_to_gatherings(event, words.begin, time);
    }
  }

  /// Where the verb says so, before where those are to whom it was done: "the cases in Peru were found in Oru".
  void add_places() {
    for (const bool of_subjects : {false, true}) {
      for (std::uint32_t token = 0; token < clauses_.document().tokens.size(); ++token) {
        if (is_in_subject(token) == of_subjects) add_place(token);
      }
    }
  }

 private:
  void add_place(std::uint32_t token) {
    const Document& document = clauses_.document();
    const Id<Entity> entity = entities_.at(token);
    if (!entity || !is_place(document.entities[entity.index].type)) return;
    const bool name_of_event = clauses_.trees().relation(token) == "compound" && event_at(clauses_.trees().head(token)) != kNone;
    if (!name_of_event && !tells_place(token, document.entities[entity.index])) return;
    const std::uint32_t event = stands_with_actor(token) || is_around_place(token) ? kNone : nearest_event(token);
    if (event == kNone || is_told_of_content(events_[event], token)) return;
    if (crosses_clause(events_[event].token.index, token) || is_of_another_noun(token) || is_one_of_several(token)) return;
    if (!events_[event].place && (!name_of_event || document::is_gathering(events_[event].lemma))) events_[event].place = entity;
  }

  /// "Announced cases in Velm": where that is of which somebody tells, not where he or she is.
  bool is_told_of_content(const Event& event, std::uint32_t token) const {
    constexpr auto kTelling = base::word_set({"acknowledge", "admit", "announce", "confirm", "declare", "deny", "describe", "disclose", "forecast", "mention", "note",
                                              "predict", "report", "reveal"});
    if (!kTelling.contains(event.lemma)) return false;
    for (; !clauses_.trees().is_root(token) && clauses_.trees().head(token) != event.token.index; token = clauses_.trees().head(token)) {
    }
    const std::string_view relation = clauses_.trees().universal_relation(token);
    return relation == "obj" || relation == "xcomp" || relation == "ccomp";
  }

  /// "Subpoenaed the transcript of a call in July", "ascribed it to a stroke on Monday": when the matter was of which a verb tells.
  bool is_of_matter(const Event& event, std::uint32_t time) const {
    constexpr auto kAboutMatters = base::word_set({"ascribe", "attribute", "blame", "describe", "detail", "discuss", "investigate", "leak", "obtain", "publish", "recall",
                                                   "release", "request", "review", "subpoena"});
    constexpr auto kMatters = base::word_set({"call", "conversation", "stroke", "visit"});
    if (!clauses_.is_verb(event.token.index) || !kAboutMatters.contains(event.lemma)) return false;
    for (std::uint32_t token = event.token.index + 1; token < time; ++token) {
      if (!clauses_.is_nominal(token) || !clauses_.trees().range(event.token.index).contains(token)) continue;
      const bool deeper = clauses_.trees().head(token) != event.token.index && !clauses_.preposition(token).empty();
      if (deeper && (kMatters.contains(clauses_.lemma(token)) || document::type_of_noun(clauses_.lemma(token)) == EntityType::Event)) return true;
    }
    return false;
  }

  bool is_in_subject(std::uint32_t token) const {
    while (!clauses_.trees().is_root(token) && clauses_.is_nominal(token)) {
      if (clauses_.trees().universal_relation(token) == "nsubj") return true;
      token = clauses_.trees().head(token);
    }
    return false;
  }

  /// "In prison", "in hospital", "in court": how somebody is kept or treated, in no particular place.
  bool is_condition(std::uint32_t token, std::string_view preposition) const {
    const auto& children = clauses_.trees().children(token);
    const bool bare = clauses_.trees().tag(token).xpos == "NN" && std::none_of(children.begin(), children.end(), [&](std::uint32_t child) {
      const bool time = document::overlaps_time(clauses_.document(), clauses_.document().tokens[child].span);  // "in prison Wednesday"
      return clauses_.trees().universal_relation(child) != "case" && clauses_.trees().universal_relation(child) != "punct" && !time;
    });
    return bare && preposition == "in";
  }

  /// "On" puts something on a street or an island, but pressure on a state; what is outside a building is at it, outside a country elsewhere.
  bool tells_place(std::uint32_t token, const Entity& entity) const {
    std::string_view preposition = clauses_.preposition(token);
    if (is_condition(token, preposition)) return false;
    if (preposition == "of" && !clauses_.trees().is_root(token)) {  // "in the city of Leeds"
      const auto type = document::type_of_noun(clauses_.lemma(clauses_.trees().head(token)));
      if (type && is_place(*type)) preposition = clauses_.preposition(clauses_.trees().head(token));
    }
    if (preposition == "outside") return entity.type != EntityType::Gpe && entity.type != EntityType::Location;
    return kPlacing.contains(preposition) && !(preposition == "on" && entity.type == EntityType::Gpe);
  }

  /// Whether a place rather says who acts than where: "the bishop of a diocese in Peru died", "visited by people from towns in Peru".
  bool stands_with_actor(std::uint32_t token) const {
    while (!clauses_.trees().is_root(token) && event_at_[token] == kNone && !clauses_.is_verb(token)) {
      const std::string_view relation = clauses_.trees().relation(token);
      if (relation == "nsubj" || relation == "obl:agent") return true;
      token = clauses_.trees().head(token);
    }
    return false;
  }

  /// "On the island of Moen [in the Baltic Sea]": whether a place only says where another lies.
  bool is_around_place(std::uint32_t token) const {
    if (clauses_.trees().is_root(token) || clauses_.trees().universal_relation(token) != "nmod") return false;
    const std::uint32_t noun = clauses_.trees().head(token);
    const auto type = document::type_of_noun(clauses_.lemma(noun));
    const Id<Entity> named = entities_.at(noun);
    const std::string_view preposition = clauses_.preposition(token);
    if (noun > token || preposition == "of") return false;
    if (type == EntityType::Location || (named && is_place(clauses_.document().entities[named.index].type))) return true;
    return type == EntityType::Facility && preposition == "near";
  }

  /// Whether a place is coordinated, or within something that is, so that it says of one part only where it is: "arrests in Peru and Chile",
  /// "won two seats, as well as one in Peru".
  bool is_one_of_several(std::uint32_t token) const {
    const auto& children = clauses_.trees().children(token);
    const bool first = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return clauses_.trees().universal_relation(child) == "conj" && clauses_.is_nominal(child);
    });
    if (first) return true;
    for (; !clauses_.trees().is_root(token) && event_at_[token] == kNone && clauses_.is_nominal(token); token = clauses_.trees().head(token)) {
      if (clauses_.trees().universal_relation(token) == "conj" || clauses_.preposition(token) == "along") return true;
    }
    return false;
  }

  /// Whether an expression of time only bounds an event, by its preposition, and what follows from that: "has led it since 2015" goes
  /// on and has no day of its own, "until Friday" and "by 2030" end it, "had not flooded since 1931" and "will not open until May" tell when it did or will.
  bool bounds(Event& event, std::uint32_t noun, std::uint32_t time) const {
    const std::string_view preposition = clauses_.preposition(noun);
    if (preposition == "from" && is_told_as_past(clauses_, event) && !is_range(clauses_, clauses_.document().times[time])) return true;  // "worked there from 1965"
    const bool begins = preposition == "since", ends = preposition == "until" || preposition == "till" || preposition == "through";
    if (preposition == "before" || preposition == "after" || preposition == "within") return true;
    constexpr auto kShifting = base::word_set({"adjourn", "defer", "delay", "extend", "move", "postpone", "reschedule", "shift"});
    if ((preposition == "to" || preposition == "until") && kShifting.contains(event.lemma)) return true;  // "moved the vote to June"
    if (!begins && !ends && preposition != "by") return false;
    constexpr auto kDoneAtOnce = base::word_set({"announce", "approve", "issue", "pass", "publish", "release", "rule", "sign", "vote"});
    if (ends && kDoneAtOnce.contains(event.lemma)) return true;  // "issued a ban until Friday": the ban ends then
    if (event.status == EventStatus::Denied && preposition != "by") {
      const bool ahead = is_ahead(clauses_, event);
      event.status = ahead ? EventStatus::Planned : EventStatus::Happened;
      event.factuality = ahead ? Factuality::Future : Factuality::Certain;
      if (!event.time) event.time = {time};
    } else if (begins) {
      if (event.status == EventStatus::Happened && is_perfect(clauses_, event)) event.status = EventStatus::Ongoing;
    } else {
      event.time_end = {time};
    }
    return true;
  }

  /// "Three days of mourning, Wednesday through Friday": whether a time says of a noun when that is.
  bool restates(std::uint32_t time) const {
    if (time == kNone || clauses_.trees().is_root(time) || clauses_.trees().universal_relation(time) != "appos") return false;
    const std::uint32_t noun = clauses_.trees().head(time);
    return clauses_.is_nominal(noun) && event_at_[noun] == kNone && !document::is_gathering(clauses_.lemma(noun)) && !document::overlaps_time(clauses_.document(), clauses_.document().tokens[noun].span);
  }

  /// Whether a time tells when a noun was before which something happened: "drew up the charter prior to independence in 2011".
  bool bounds_noun(IdRange<Token> time) const {
    constexpr auto kBefore = base::word_set({"prior", "before", "ahead", "until", "till"});
    std::uint32_t token = time.begin;
    if (token > 0 && clauses_.trees().tag(token - 1).upos == "ADP") --token;
    if (token == 0 || !clauses_.is_nominal(token - 1) || event_at_[token - 1] != kNone) return false;
    return kBefore.contains(clauses_.preposition(token - 1));
  }

  /// "The next hearing is on 16 July": what the time is said of.
  std::uint32_t subject_of(std::uint32_t time) const {
    const std::uint32_t subject = time == kNone ? kNone : clauses_.trees().child(time, "nsubj");
    return subject == kNone || clauses_.trees().child(time, "cop") == kNone ? kNone : event_at_[subject];
  }

  /// "A ruling on the suspension of parliament [until 14 October]": what only ends or begins with a time is the noun right before it.
  bool bounds_other_noun(std::uint32_t time) const {
    constexpr auto kBounds = base::word_set({"until", "till", "through", "since"});
    if (time == kNone || clauses_.trees().is_root(time) || !kBounds.contains(clauses_.preposition(time))) return false;
    const std::uint32_t noun = clauses_.trees().head(time);
    return noun < time && clauses_.is_nominal(noun) && event_at_[noun] == kNone;
  }

  /// "Bans flights with the exception of those to the airport [in Havana]": where a noun is that another preposition leads to.
  bool is_of_another_noun(std::uint32_t place) const {
    constexpr auto kElsewhere = base::word_set({"with", "to", "from", "for", "about", "over", "against", "than", "except", "including", "like", "as"});
    std::uint32_t noun = clauses_.trees().is_root(place) ? kNone : clauses_.trees().head(place);
    for (; noun != kNone && clauses_.is_nominal(noun) && event_at_[noun] == kNone; noun = clauses_.trees().head(noun)) {
      if (kElsewhere.contains(clauses_.preposition(noun))) return true;
      if (clauses_.trees().is_root(noun)) break;
    }
    return false;
  }

  /// "Officials said [on Saturday] the plant closed": whether the verb right before a time is not that on which the parser hangs it.
  bool is_of_verb_before(std::uint32_t event, IdRange<Token> time) const {
    std::uint32_t token = time.begin;
    if (!clauses_.is_verb(event)) return false;  // "voted in [Sunday's] election"
    if (token > 0 && clauses_.trees().tag(token - 1).upos == "ADP") --token;
    return token > 0 && time.end <= event && clauses_.is_verb(token - 1) && clauses_.trees().tag(token - 1).xpos == "VBD" && token - 1 != event &&
           clauses_.trees().range(token - 1).contains(event);
  }

  /// Whether a clause of its own begins between an event and what the parser hangs on it: "was named [while as of Monday two were at large]".
  bool crosses_clause(std::uint32_t event, std::uint32_t token) const {
    constexpr auto kBeginning = base::word_set({"while", "although", "though", "whereas", "because", "unless"});
    for (std::uint32_t word = event + 1; word < token && word - event < kLongestReach; ++word) {
      if (kBeginning.contains(clauses_.lemma(word)) && clauses_.trees().range(event).contains(word)) return true;
    }
    return false;
  }

  /// A second time ends an event only where it is led to ("from Monday, when it opened, to Friday"): "(1500 UTC)" says the same hour for
  /// another zone, and what else stands there belongs to another deed.
  void add_time(std::uint32_t event, std::uint32_t time) {
    if (has_several_times_[event]) return;  // "ran for mayor in 2008 and 2010, and for governor in 2018"
    if (!events_[event].time) {
      events_[event].time = {time};
      return;
    }
    const IdRange<Token> words = document::tokens_in(clauses_.document(), clauses_.document().times[time].span);
    if (words.begin > 0 && clauses_.lemma(words.begin - 1) == "to") events_[event].time_end = {time};
  }

  /// What is wished for or planned does not lie in the past ("to ease the tension from air strikes in April"), what is told in the past
  /// tense not in the future ("announced an election on 5 May"), unless it is the planning of something.
  bool may_be_at(const Event& event, const TimeExpression& time) const {
    const auto& publication = clauses_.document().publication;
    if (publication && is_present_perfect(clauses_, event) && *time.to < publication->date && spans_month(time)) return false;
    if (!publication) return event.status != EventStatus::Wished || requesting(event_at_[event.token.index]) == kNone;
    const bool ahead = event.status == EventStatus::Wished || event.status == EventStatus::Planned;
    if (is_told_as_past(clauses_, event) && publication->date < *time.from) return document::is_planning(event.lemma);
    return !ahead || !(*time.to < publication->date);
  }

  /// The event by which what is wished for was asked: "demanded that the pit close".
  std::uint32_t requesting(std::uint32_t event) const {
    const std::uint32_t verb = events_[event].token.index;
    const bool asked = events_[event].status == EventStatus::Wished && clauses_.trees().universal_relation(verb) == "ccomp";
    return asked ? event_at_[clauses_.trees().head(verb)] : kNone;
  }

  /// The event whose noun stands right before an expression of time and its preposition.
  std::uint32_t event_before(IdRange<Token> time) const {
    std::uint32_t token = time.begin;
    if (token > 0 && clauses_.trees().tag(token - 1).upos == "ADP") --token;
    return token > 0 && !clauses_.is_verb(token - 1) ? event_at_[token - 1] : kNone;
  }

  /// "Will send an envoy to talks in Oslo on Monday": the talks are on Monday.
  void add_to_gatherings(std::uint32_t event, std::uint32_t end, std::uint32_t time) {
    for (std::uint32_t token = events_[event].token.index + 1; token < end; ++token) {
      const std::uint32_t other = event_at_[token];
      if (other != kNone && other != event && document::is_gathering(events_[other].lemma)) add_time(other, time);
    }
  }

  std::uint32_t event_at(std::uint32_t token) const { return event_at_[token]; }

  /// The token of a range that all others of it depend on.
  std::uint32_t top_of(IdRange<Token> range) const {
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      if (clauses_.trees().is_root(token) || !range.contains(clauses_.trees().head(token))) return token;
    }
    return kNone;
  }

  /// Whether the conjunction that joins a verb to the clause before it stands between the two: "in Peru marches took place, and in Chile
  /// a strike was held", where both places hang on the last verb.
  bool is_of_clause_before(std::uint32_t token, std::uint32_t verb) const {
    const std::uint32_t conjunction = clauses_.trees().child(verb, "cc");
    return conjunction != kNone && token < conjunction && conjunction < verb;
  }

  /// Whether a comma and a conjunction begin a clause of their own whose verb is left out: "came first in Peru, [and] third in Chile".
  bool begins_gapped_clause(std::uint32_t token) const {
    const std::uint32_t conjunction = clauses_.trees().child(token, "cc");
    return clauses_.trees().universal_relation(token) == "conj" && !clauses_.is_verb(token) && !clauses_.is_nominal(token) &&
           conjunction != kNone && conjunction > 0 && clauses_.trees().tag(conjunction - 1).upos == "PUNCT";
  }

  /// "According to officials [on Friday]", "by reports [on Friday], two died": when it is told, not when it happened.
  bool is_of_telling(std::uint32_t noun) const {
    constexpr auto kTold = base::word_set({"account", "report"});
    const std::string_view preposition = clauses_.preposition(noun);
    return preposition == "accord" || (kTold.contains(clauses_.lemma(noun)) && (preposition == "by" || preposition == "per"));
  }

  /// "Held the vote, following one [in Iowa on February 3]": what else came before or after, which has a time and place of its own.
  bool is_of_neighbour(std::uint32_t noun, std::uint32_t first) const {
    constexpr auto kBeside = base::word_set({"after", "before", "despite", "follow", "following", "since"});
    return noun != first && clauses_.is_nominal(noun) && kBeside.contains(clauses_.preposition(noun));
  }

  /// The first event on the way up from a token that does not lead out of its clause through a complement.
  std::uint32_t nearest_event(std::uint32_t token) const {
    const std::uint32_t first = token;
    while (token != kNone) {
      if (event_at_[token] != kNone) return is_of_clause_before(first, token) ? kNone : event_at_[token];
      if (begins_gapped_clause(token) || is_of_telling(token) || is_of_neighbour(token, first)) break;
      if (clauses_.trees().is_root(token)) break;
      const std::string_view relation = clauses_.trees().universal_relation(token);
      const std::uint32_t above = clauses_.trees().head(token);
      if (clauses_.is_verb(token) && relation != "xcomp" && relation != "conj") break;
      if (token < above && clauses_.is_nominal(above) && event_at_[above] == kNone) break;  // "the 2012 film", "last year's winner"
      token = above;
    }
    return kNone;
  }

  const Clauses& clauses_;
  const document::EntityIndex& entities_;
  std::vector<Event>& events_;
  std::vector<std::uint32_t> event_at_;  ///< of each token the event that it names
  std::vector<bool> has_several_times_;  ///< of each event, whether it happened more than once by its own words
};

}  // namespace

void add_circumstances(const Clauses& clauses, const document::EntityIndex& entities, std::vector<Event>& events) {
  Circumstances circumstances(clauses, entities, events);
  circumstances.add_times();
  circumstances.add_places();
}

}  // namespace nutgraf::events
