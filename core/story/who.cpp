#include "story/who.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/entity_index.h"
#include "document/general.h"
#include "document/nouns.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::size_t kDeeds = 2;  ///< of a town or country that is no mere scene
constexpr double kMain = 0.3;  ///< weight of the clauses whose actors answer
constexpr double kAside = 0.1;  ///< and of those whose actors do where these have none

/// Whether a noun counts somebody: "several of those", "dozens".
constexpr auto kCounting =
    base::word_set({"several", "dozen", "hundred", "thousand", "other", "some", "many", "number", "total", "scores"});

/// What a noun names, by its lemma or, of "troops", by its form.
std::optional<EntityType> type_of(const Reading& reading, std::uint32_t noun) {
  const std::optional<EntityType> type = document::type_of_noun(base::fold(reading.clauses.lemma(noun)));
  return type ? type : document::type_of_noun(document::folded(reading.document, reading.document.tokens[noun]));
}

bool names_somebody(const Reading& reading, std::uint32_t noun) {
  const std::optional<EntityType> type = type_of(reading, noun);
  return type && is_actor(*type);
}

/// Whether a noun that names no type of its own is called somebody by what stands beside it: "the driver, a man of 42", "the driver, who".
bool is_described_as_somebody(const Reading& reading, std::uint32_t noun) {
  if (type_of(reading, noun) != EntityType::Gpe && names_somebody(reading, noun)) return true;
  const document::Trees& trees = reading.clauses.trees();
  for (const std::uint32_t child : trees.children(noun)) {
    if (trees.universal_relation(child) == "appos" && names_somebody(reading, child)) return true;
    if (trees.relation(child) != "acl:relcl") continue;
    const std::uint32_t subject = trees.child(child, "nsubj");
    if (subject != document::Clauses::kNone && reading.clauses.lemma(subject) == "who") return true;
  }
  return false;
}

/// Whether what is counted is a thing, not somebody: "a total of 90 cases", "dozens of homes", but "several of those".
bool counts_things(const Reading& reading, std::uint32_t noun) {
  const document::Trees& trees = reading.clauses.trees();
  const std::uint32_t counted = trees.child(noun, "nmod");
  if (counted == document::Clauses::kNone || counted < noun || trees.tag(counted).upos != "NOUN") return false;
  if (kCounting.contains(base::fold(reading.clauses.lemma(counted)))) return counts_things(reading, counted);
  return !names_somebody(reading, counted);
}

/// Whether a number says of whom it is one: "1,500 of the miners", unlike "a further 1,500".
bool counts_somebody(const Reading& reading, std::uint32_t number) {
  const std::uint32_t counted = reading.clauses.trees().child(number, "nmod");
  return counted != document::Clauses::kNone && counted > number && names_somebody(reading, counted);
}

bool is_somebody(const Reading& reading, std::uint32_t noun) {
  if (const Id<Entity> entity = reading.entities.at(noun)) return is_actor(reading.document.entities[entity.index].type);
  const std::string lemma = base::fold(reading.clauses.lemma(noun));
  const std::string_view upos = reading.clauses.trees().tag(noun).upos;
  if (upos == "NUM" && base::is_digit(static_cast<unsigned char>(lemma.front()))) return counts_somebody(reading, noun);
  if (upos == "NUM" || kCounting.contains(lemma)) return !counts_things(reading, noun);
  if (upos == "PROPN") return true;
  return names_somebody(reading, noun);
}

/// The place in the headline of a name that stands there whole.
std::uint32_t place_in_headline(const Reading& reading, Span name) {
  const Range words = document::tokens_in(reading.document, name);
  std::uint32_t place = Headline::kNone;
  for (std::uint32_t token = words.begin; token < words.end; ++token) {
    if (document::text(reading.document, reading.document.tokens[token]) == "'s") continue;
    place = reading.headline.place(token);
    if (place == Headline::kNone) break;
  }
  return place;
}

/// Adds somebody of whom no answer says as much already: "Weir" is nobody new beside "Ada Weir".
void add_new(const Reading& reading, std::vector<Answer>& who, const Answer& answer) {
  const std::string_view words = document::text(reading.document, answer.span);
  const bool known = std::any_of(who.begin(), who.end(), [&](const Answer& other) {
    const std::string_view others = document::text(reading.document, other.span);
    return others.find(words) != std::string_view::npos || words.find(others) != std::string_view::npos;
  });
  if (!known) add(who, answer);
}

/// The people whom the headline names, in its order.
void add_headline_people(const Reading& reading, std::vector<Answer>& who) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> people;  // place in the headline, entity
  for (std::uint32_t i = 0; i < reading.document.entities.size(); ++i) {
    const Entity& entity = reading.document.entities[i];
    if (entity.type != EntityType::Person) continue;
    std::uint32_t place = Headline::kNone;
    for (const Id<Mention> mention : entity.mentions) {
      const Mention& words = reading.document.mentions[mention.index];
      if (words.kind == MentionKind::Name) place = std::min(place, place_in_headline(reading, words.span));
    }
    if (place != Headline::kNone) people.push_back({place, i});
  }
  std::sort(people.begin(), people.end());
  for (const auto& [place, entity] : people) add_new(reading, who, {reading.document.entities[entity].name, {entity}, {}});
}

/// Whether words are a noun with what stands before it, and no more: "Norwegian shipping firm", no "and", "of" or comma.
bool is_description(const Reading& reading, Range words) {
  for (std::uint32_t token = words.begin; token < words.end; ++token) {
    const std::string_view upos = reading.clauses.trees().tag(token).upos;
    if (upos != "DET" && upos != "ADJ" && upos != "NOUN" && upos != "PROPN") return false;
  }
  return reading.clauses.trees().tag(words.end - 1).upos == "NOUN";
}

/// A phrase with the bracket that it leaves open: "the Velm Water Board (VWB" goes on to ")".
Range with_whole_bracket(const Reading& reading, Range phrase) {
  const auto word = [&](std::uint32_t token) { return document::text(reading.document, reading.document.tokens[token]); };
  for (std::uint32_t token = phrase.end; token > phrase.begin; --token) {
    if (word(token - 1) == ")") break;
    if (word(token - 1) != "(") continue;
    const bool closes = phrase.end < reading.document.tokens.size() && word(phrase.end) == ")";
    return {phrase.begin, closes ? phrase.end + 1 : token - 1};
  }
  return phrase;
}

/// Whether an entity is a place or nation, or is never called by a name.
bool only_describes(const Document& document, const Entity& entity) {
  if (is_place(entity.type) || entity.type == EntityType::Norp) return true;
  return !document::has_name(document, entity);
}

/// The body that ends a phrase, before its bracket, where the phrase only opens with a country or nationality that describes it:
/// "United States public utility Velm Gas (VG)" is Velm Gas.
Answer named_last(const Reading& reading, Range phrase, Id<Entity> first) {
  const Document& document = reading.document;
  if (first && !only_describes(document, document.entities[first.index])) return {};
  std::uint32_t end = phrase.begin;
  while (end < phrase.end && document::text(document, document.tokens[end]) != "(") ++end;
  if (end == phrase.begin) return {};
  const Id<Entity> last = reading.entities.at(end - 1);
  if (!last || last == first || document.entities[last.index].type != EntityType::Organization) return {};
  for (const Id<Mention> id : document.entities[last.index].mentions) {
    const Mention& mention = document.mentions[id.index];
    const Range words = document::tokens_in(document, mention.span);
    if (mention.kind != MentionKind::Name || words.empty() || words.end != end || words.begin <= phrase.begin + 1) continue;
    return is_description(reading, {phrase.begin, words.begin}) ? Answer{mention.span, last, {}} : Answer{};
  }
  return {};
}

/// The subject of a clause; of a pronoun the name of whom it stands for.
Answer subject_of(const Reading& reading, const ToldClause& clause) {
  const Id<Entity> entity = reading.entities.at(clause.subject);
  if (reading.clauses.trees().tag(clause.subject).upos != "PRON") {
    const Range phrase = reading.noun_phrase(clause.subject);
    if (const Answer named = named_last(reading, phrase, entity); named.entity) return named;
    return {reading.span_of(with_whole_bracket(reading, phrase)), entity, {}};
  }
  return entity ? Answer{reading.document.entities[entity.index].name, entity, {}} : Answer{};
}

/// Whether a participant does something, suffers it or is given it. Where nobody gives, a recipient is but a goal: "moved to Peru".
bool takes_part(const Event& event, const Participant& participant) {
  if (participant.role == "agent" || participant.role == "patient" || participant.role == "target") return true;
  const auto is_agent = [](const Participant& other) { return other.role == "agent"; };
  return participant.role == "recipient" && std::any_of(event.participants.begin(), event.participants.end(), is_agent);
}

/// Of each entity, whether it does something or suffers something; who only speaks tells of the story. Without trees all of them may.
std::vector<bool> find_acting(const Reading& reading) {
  std::vector<bool> acts(reading.document.entities.size(), !reading.deed);
  std::vector<std::size_t> deeds(reading.document.entities.size());
  for (const Event& event : reading.document.events) {
    for (const Participant& participant : event.participants) {
      if (!participant.entity || !takes_part(event, participant)) continue;
      const bool is_town = reading.document.entities[participant.entity.index].type == EntityType::Gpe;
      if (is_town && (participant.role != "agent" || ++deeds[participant.entity.index] < kDeeds)) continue;
      acts[participant.entity.index] = true;
    }
  }
  return acts;
}

/// The most salient names of those who take part; a town or country only where it acts more than in passing.
void add_names(const Reading& reading, std::vector<Answer>& who) {
  const std::vector<bool> acts = find_acting(reading);
  for (const std::uint32_t i : by_salience(reading.document)) {
    const Entity& entity = reading.document.entities[i];
    if (!is_actor(entity.type) || entity.type == EntityType::Norp) continue;
    if (!acts[i]) continue;
    for (const Id<Mention> mention : entity.mentions) {
      const Mention& words = reading.document.mentions[mention.index];
      if (words.kind != MentionKind::Name || !is_prose(reading.document, words.span)) continue;
      if (is_of_page(reading.document, reading.document.sentences[words.sentence.index].tokens)) continue;
      add_new(reading, who, {words.span, {i}, {}});
      break;
    }
  }
}

/// Whether the subject of a clause is somebody; a town or country is where it does something, not where something befalls it.
bool is_actor_of(const Reading& reading, const ToldClause& clause, const Answer& subject) {
  if (document::overlaps_time(reading.document, reading.document.tokens[clause.subject].span)) return false;  // "decided Friday to close"
  if (!subject.entity) {
    const bool is_rule = reading.clauses.is_verb(clause.verb) && document::tells_rule(reading.clauses, clause.verb);  // "kids catch colds"
    return !is_rule && is_somebody(reading, clause.subject);
  }
  const EntityType type = reading.document.entities[subject.entity.index].type;
  if (type == EntityType::Other) return is_described_as_somebody(reading, clause.subject);
  const bool acts = reading.clauses.is_verb(clause.verb) && !reading.clauses.is_passive(clause.verb);
  return is_actor(type) && (type != EntityType::Gpe || acts);
}

/// A clause of which a time was taken for the subject, with the noun before its verb for one: "The firm decided Friday to close".
ToldClause with_doer(const Reading& reading, ToldClause clause) {
  const document::Trees& trees = reading.clauses.trees();
  if (!document::overlaps_time(reading.document, reading.document.tokens[clause.subject].span)) return clause;
  for (std::uint32_t verb = clause.verb; verb != document::Clauses::kNone; verb = trees.is_root(verb) ? document::Clauses::kNone : trees.head(verb)) {
    const std::uint32_t doer = trees.child(verb, "nsubj");
    if (doer == document::Clauses::kNone || document::overlaps_time(reading.document, reading.document.tokens[doer].span)) continue;
    clause.subject = doer;
    break;
  }
  return clause;
}

/// Adds the subjects of told clauses that are somebody, down to a weight.
void add_subjects(const Reading& reading, double least, std::vector<Answer>& who) {
  for (const ToldClause& clause : reading.told) {
    if (clause.weight < least) break;
    const ToldClause told = with_doer(reading, clause);
    Answer subject = subject_of(reading, told);
    subject.event = reading.event_at[clause.verb];
    if (is_actor_of(reading, told, subject) && !subject.span.empty()) add_new(reading, who, subject);
  }
}

/// Those to whom the deed is done, where nobody does it: "a storm drowned two sailors".
void add_sufferers(const Reading& reading, std::vector<Answer>& who) {
  if (!reading.deed) return;
  const document::Trees& trees = reading.clauses.trees();
  const Range words = reading.document.sentences[reading.deed->sentence].tokens;
  for (std::uint32_t token = words.begin; token < words.end; ++token) {
    if (trees.universal_relation(token) != "obj" || !reading.clauses.is_nominal(token) || is_pronoun(trees, token)) continue;
    const Id<Entity> entity = reading.entities.at(token);
    if (entity && is_place(reading.document.entities[entity.index].type)) continue;
    if (document::overlaps_time(reading.document, reading.document.tokens[token].span)) continue;
    const bool named = entity && is_somebody(reading, token);
    if (!named && !names_somebody(reading, token)) continue;
    Answer sufferer{reading.span_of(reading.noun_phrase(token)), entity, {}};
    sufferer.event = reading.event_at[reading.deed->verb];
    add_new(reading, who, sufferer);
  }
}

}  // namespace

std::vector<Answer> find_who(const Reading& reading) {
  std::vector<Answer> who;
  add_headline_people(reading, who);
  name_rule(who, "headline_name");
  add_subjects(reading, kMain, who);
  name_rule(who, "subject");
  if (who.empty()) add_sufferers(reading, who);
  name_rule(who, "sufferer");
  if (who.empty()) add_subjects(reading, kAside, who);
  name_rule(who, "other_subject");
  if (!who.empty() || !reading.deed) add_names(reading, who);  // a name that neither headline nor deed has is no first answer
  name_rule(who, "salient_name");
  return who;
}

}  // namespace nutgraf::story
