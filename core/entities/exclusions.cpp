#include "entities/exclusions.h"

#include <algorithm>

#include "document/text.h"
#include "entities/deeds.h"

namespace nutgraf::entities {
namespace {

constexpr std::size_t kFarthestBelow = 40;  ///< how many mentions on names of its own clause are looked for
constexpr std::size_t kMostQuoted = 100;     ///< mentions of a part of a quotation that are looked at
constexpr std::uint32_t kFarthestPlace = 40;    ///< how many mentions back places are looked for
constexpr std::ptrdiff_t kMostOtherPlaces = 2;  ///< named since a place that "the country" may still be

bool genders_differ(Gender a, Gender b) { return a != b && a != Gender::Unknown && b != Gender::Unknown; }

bool within(IdRange<Token> inner, IdRange<Token> outer) { return outer.begin <= inner.begin && inner.end <= outer.end; }

bool is_argument(Role role) {
  return role == Role::Subject || role == Role::PassiveSubject || role == Role::Object || role == Role::Oblique;
}

bool holds(const std::vector<std::uint32_t>& groups, std::uint32_t group) {
  return std::find(groups.begin(), groups.end(), group) != groups.end();
}

}  // namespace

Exclusions::Exclusions(const Scene& scene, const std::vector<std::uint32_t>& group_of, const std::vector<std::uint32_t>& cluster_of,
                       std::uint32_t mention)
    : scene_(scene), group_of_(group_of), cluster_of_(cluster_of), mention_(mention), facts_(scene.facts[mention]), namesakes_(scene, cluster_of, mention) {
  find_groups_below();
  find_groups_quoted();
  find_groups_spoken_for();
  find_groups_within();
  find_places();
  find_subject();
  pronoun_beside_ = gender_of_pronoun_beside(scene_, mention_);
}

bool Exclusions::forbid(const Cluster& cluster) const {
  const std::uint32_t group = group_of_[mention_];
  if (group != kNoGroup && cluster.group != kNoGroup && group != cluster.group) return true;
  if (cluster.has_name() && (holds(groups_below_, cluster.group) || holds(groups_within_, cluster.group))) return true;
  if (genders_differ(facts_.gender, cluster.gender) && !doubt(cluster)) return true;
  if (kinds_differ(cluster) || numbers_differ(cluster) || nouns_differ(cluster)) return true;
  if (facts_.is_list() || (cluster.has(Form::List) && facts_.number == Number::Singular)) return true;
  const Facts& last = scene_.facts[cluster.last()];
  if (facts_.idle || last.idle || (facts_.names_town && !cluster.knows_phrase(facts_.phrase))) return true;
  if (distinctions_differ(cluster) || heads_differ(cluster) || owners_differ(cluster) || is_somebody_of_another(cluster)) return true;
  if (is_taken_by_pronoun(cluster) || is_of_another_place(cluster)) return true;
  if ((is_site_named_since(cluster) || is_kind_of_counted(cluster)) && !is_said_to_be(cluster)) return true;
  const bool third = facts_.form >= Form::He && facts_.form <= Form::They;
  const auto is_beside = [&](std::uint32_t before) { return shares_clause(scene_.facts[before]) || is_subject_of_clause(scene_.facts[before]); };
  if (third ? any_of_last(cluster, is_beside) : is_beside(cluster.last())) return true;
  if (is_of_another_person(cluster)) return true;
  if (is_nested(cluster) || is_spoken_with(last) || is_below(cluster) || is_newly_titled(cluster)) return true;
  if (namesakes_.differ(cluster) && !is_said_to_be(cluster)) return true;
  return is_new_beside(cluster) || is_named_later(cluster) || cannot_speak(cluster) || is_no_speaker(cluster) || speaks_of_another(cluster);
}

bool Exclusions::doubt(const Cluster& cluster) const {
  return facts_.is_pronoun() && cluster.guessed_gender && genders_differ(facts_.gender, cluster.gender);
}

/// "She said Ortega would come": the subject is none of those whom the clauses below it name.
void Exclusions::find_groups_below() {
  const bool third = facts_.form >= Form::He && facts_.form <= Form::They;
  if (scene_.trees.empty() || !third || (facts_.role != Role::Subject && facts_.role != Role::PassiveSubject)) return;
  const IdRange<Token> clause = scene_.trees.range(facts_.governor);
  const std::size_t end = std::min(scene_.facts.size(), mention_ + kFarthestBelow);
  for (std::size_t i = mention_ + 1; i < end && scene_.facts[i].sentence == facts_.sentence; ++i) {
    if (group_of_[i] != kNoGroup && clause.contains(scene_.facts[i].head)) groups_below_.push_back(group_of_[i]);
  }
}

/// "Ortega lied," she said: who speaks says "I" of herself, so she is nobody whom her own words name, but for "I am Ortega".
void Exclusions::find_groups_quoted() {
  const Id<Quote> quote = scene_.first_quotes[mention_];
  if (!quote || facts_.is_name() || scene_.trees.empty() || scene_.document.quotes[quote.index].kind != QuoteKind::Direct) return;
  for (const Span span : scene_.document.quotes[quote.index].spans) {
    const auto& mentions = scene_.document.mentions;
    const auto first = std::partition_point(mentions.begin(), mentions.end(), [span](const Mention& one) { return one.span.begin < span.begin; });
    const auto begin = static_cast<std::size_t>(first - mentions.begin()), end = std::min(mentions.size(), begin + kMostQuoted);
    for (std::size_t i = begin; i < end && mentions[i].span.begin < span.end; ++i) {
      if (group_of_[i] != kNoGroup && !is_said_of_speaker(scene_.facts[i])) groups_below_.push_back(group_of_[i]);
    }
  }
}

/// "'It is closed,' a spokesman for Velm Rail said": the company would be "we", but for words that are partly the reporter's.
void Exclusions::find_groups_spoken_for() {
  if (facts_.form != Form::It || !facts_.quote || scene_.document.quotes[facts_.quote.index].kind != QuoteKind::Direct) return;
  const Id<Mention> speaker = scene_.document.quotes[facts_.quote.index].speaker_mention;
  if (!speaker) return;
  if (group_of_[speaker.index] != kNoGroup) groups_below_.push_back(group_of_[speaker.index]);
  for (std::size_t i = speaker.index + 1; i < scene_.facts.size() && scene_.facts[i].tokens.begin < scene_.facts[speaker.index].tokens.end; ++i) {
    if (group_of_[i] != kNoGroup) groups_below_.push_back(group_of_[i]);
  }
}

bool Exclusions::is_said_of_speaker(const Facts& name) const {
  const std::uint32_t subject = scene_.trees.child(name.head, "nsubj");
  if (subject == Id<Token>::kNone) return false;
  const std::string word = document::folded(scene_.document, scene_.document.tokens[subject]);
  return word == "i" || word == "name";
}

/// "Norway's capital" is not Norway.
void Exclusions::find_groups_within() {
  if (facts_.is_name() || facts_.is_list()) return;  // lists join nothing
  for (std::size_t i = mention_ + 1; i < scene_.facts.size() && scene_.facts[i].tokens.begin < facts_.tokens.end; ++i) {
    if (group_of_[i] != kNoGroup && scene_.facts[i].head != facts_.head) groups_within_.push_back(group_of_[i]);
  }
}

/// "Ana Lind coached Bo Oru. The skater thanked her": the skater is not Ana Lind, for whom "her" stands, unless she was called so.
bool Exclusions::is_taken_by_pronoun(const Cluster& cluster) const {
  return pronoun_beside_ != Gender::Unknown && cluster.gender == pronoun_beside_ && !cluster.knows_word(facts_.word);
}

/// "The country" and "the government" are those of a place.
void Exclusions::find_places() {
  if (scene_.trees.empty() || facts_.form != Form::Definite || !facts_.owners.empty()) return;
  if (facts_.type != EntityType::Gpe && !is_body_of_place(facts_)) return;
  const std::uint32_t first = mention_ > kFarthestPlace ? mention_ - kFarthestPlace : 0;
  for (std::uint32_t i = mention_; i-- > first;) {
    if (scene_.facts[i].is_name() && scene_.facts[i].type == EntityType::Gpe) places_.push_back(i);
  }
}

/// "his wife" is not he; a list is none of its items.
bool Exclusions::is_nested(const Cluster& cluster) const {
  return any_of_last(cluster, [&](std::uint32_t before) {
    const Facts& other = scene_.facts[before];
    return other.sentence == facts_.sentence && (within(facts_.tokens, other.tokens) || within(other.tokens, facts_.tokens));
  });
}

/// "I saw him": who tells the text is not "he" of its own words, nor "we" or "you", nor whom the paragraph names ("Lind wrote My Life"); in a
/// later paragraph somebody with a name may speak.
bool Exclusions::is_of_another_person(const Cluster& cluster) const {
  if (facts_.form > Form::They) return false;
  const bool tells = facts_.form <= Form::You && !facts_.quote && !cluster.has(Form::I) && !cluster.has(Form::You);
  const auto person = [](Form form) { return form >= Form::He ? Form::He : form; };
  return any_of_last(cluster, [&](std::uint32_t before) {
    const Facts& other = scene_.facts[before];
    if (tells && other.is_name() && !other.quote && other.block == facts_.block) return true;
    if (other.form > Form::They || other.quote != facts_.quote || person(other.form) == person(facts_.form)) return false;
    const bool turn = facts_.form <= Form::You && other.form <= Form::You && (other.form == Form::You || facts_.form == Form::You);
    return other.block == facts_.block || (!turn && !cluster.has_name());
  });
}

/// "Ortega praised him": not herself.
bool Exclusions::shares_clause(const Facts& before) const {
  if (facts_.governor != before.governor || facts_.governor == Id<Token>::kNone) return false;
  const bool reflexive = facts_.pronoun && facts_.pronoun->form == document::PronounForm::Reflexive;
  return !reflexive && is_argument(facts_.role) && is_argument(before.role);
}

/// "Lind, who told her", "Lind rose, praising her", "Lind urged Ortega to help her": who is the subject of a clause that names none is not
/// its object (Principle B of binding theory).
bool Exclusions::is_subject_of_clause(const Facts& before) const {
  return facts_.role == Role::Object && facts_.is_pronoun() && before.sentence == facts_.sentence && before.head == subject_;
}

/// The noun that stands behind the subject of the pronoun's clause where the clause has none of its own.
void Exclusions::find_subject() {
  constexpr int kMostSteps = 4;
  const document::Trees& trees = scene_.trees;
  const bool reflexive = facts_.pronoun && facts_.pronoun->form == document::PronounForm::Reflexive;
  if (trees.empty() || !facts_.is_pronoun() || reflexive || facts_.role != Role::Object) return;
  std::uint32_t verb = facts_.governor;
  for (int steps = 0; steps < kMostSteps && verb != Id<Token>::kNone; ++steps) {
    const std::uint32_t subject = std::min(trees.child(verb, "nsubj"), trees.child(verb, "nsubj:pass"));
    const std::string_view relation = trees.relation(verb);
    if (subject != Id<Token>::kNone) {
      const std::string_view word = trees.tag(subject).lemma;
      const bool relative = relation == "acl:relcl" && (word == "who" || word == "that" || word == "which");
      subject_ = relative ? trees.head(verb) : subject;
      return;
    }
    if (trees.is_root(verb) || (relation != "conj" && relation != "advcl" && relation != "xcomp")) return;
    const std::uint32_t above = trees.head(verb), object = relation == "xcomp" ? trees.child(above, "obj") : Id<Token>::kNone;
    if (object != Id<Token>::kNone) {
      subject_ = object;
      return;
    }
    verb = above;
  }
}

/// "In an interview with Ortega, she said": not Ortega, to whom she speaks; nor in the next sentence, where she goes on.
bool Exclusions::is_spoken_with(const Facts& before) const {
  if (facts_.role != Role::Subject || !facts_.is_pronoun() || before.head > facts_.head || before.sentence + 1 < facts_.sentence) return false;
  const std::uint32_t preposition = scene_.trees.child(before.head, "case");
  if (preposition == Id<Token>::kNone || scene_.trees.is_root(before.head)) return false;
  const std::string_view word = scene_.trees.tag(preposition).lemma;
  const std::uint32_t occasion = scene_.trees.head(before.head);
  const bool spoken_with = (word == "with" || word == "to") && scene_.trees.universal_relation(before.head) == "nmod" && scene_.trees.universal_relation(occasion) == "obl";
  if (!spoken_with) return false;
  if (before.sentence == facts_.sentence) return scene_.trees.head(occasion) == facts_.governor;
  const std::uint32_t speaker = scene_.trees.child(scene_.trees.head(occasion), "nsubj");
  return speaker != Id<Token>::kNone && scene_.trees.tag(speaker).lemma == scene_.trees.tag(facts_.head).lemma;
}

/// "The government" of Velm, where another place was named since; and Velm itself, where several were.
bool Exclusions::is_of_another_place(const Cluster& cluster) const {
  if (scene_.facts[cluster.last()].sentence == facts_.sentence) return false;
  const auto owns = [&](std::uint32_t before, std::uint32_t place) {
    const auto& owners = scene_.facts[before].owners;
    return std::any_of(owners.begin(), owners.end(), [&](Owner owner) { return group_of_[owner.name] == group_of_[place]; });
  };
  const auto others = std::count_if(places_.begin(), places_.end(), [&](std::uint32_t place) {
    if (place < cluster.last() || group_of_[place] == cluster.group) return false;
    return !any_of_last(cluster, [&](std::uint32_t before) { return owns(before, place); });
  });
  return others > (cluster.has_name() ? kMostOtherPlaces : 0);
}

/// "Ortega said the mayor would come": who is the mayor is not Ortega, for whom a pronoun would stand.
bool Exclusions::is_below(const Cluster& cluster) const {
  if (facts_.is_pronoun() || facts_.is_name()) return false;
  return any_of_last(cluster, [&](std::uint32_t before) {
    const Facts& subject = scene_.facts[before];
    const bool above = subject.sentence == facts_.sentence && subject.role == Role::Subject && subject.governor != Id<Token>::kNone;
    if (!above || is_apposition(subject, facts_) || subject.governor == facts_.head) return false;
    return scene_.trees.range(subject.governor).contains(facts_.head) && !scene_.trees.range(subject.head).contains(facts_.head);
  });
}

/// "The head of the agency", "the board of Velm Foods" is nobody whom the text has not called so, but for a name beside it.
bool Exclusions::is_newly_titled(const Cluster& cluster) const {
  if (facts_.form != Form::Definite || facts_.number != Number::Singular) return false;
  const auto is_owner = [&](Owner owner) { return facts_.type == EntityType::Person || scene_.facts[owner.name].type != EntityType::Norp; };
  const bool owned = std::any_of(facts_.owners.begin(), facts_.owners.end(), is_owner);  // "the Danish company" may be any body of the country
  const bool told = owned || std::any_of(facts_.distinctions.begin(), facts_.distinctions.end(), [](Distinction distinction) {
    return distinction.kind == DistinctionKind::Complement;
  });
  return told && cluster.has_name() && !cluster.knows_word(facts_.word) && !is_said_to_be(cluster);
}

/// "A lawyer" is nobody who was spoken of before, "prison" nothing that has a name and "fresh water" not what else was called water,
/// "people" as a kind none who were told of, unless the clause says so.
bool Exclusions::is_new_beside(const Cluster& cluster) const {
  const bool singular = facts_.form == Form::BareSingular, bare = singular || facts_.form == Form::BarePlural;
  const auto& modifiers = facts_.modifiers;
  const bool tells_more = singular && std::any_of(modifiers.begin(), modifiers.end(), [&](Word word) { return !cluster.knows_word(word); });
  const bool one_of_many = facts_.superlative && cluster.has_name() && !cluster.knows_phrase(facts_.phrase);  // "the deadliest storm"
  const bool told_before = cluster.has(Form::Definite) || cluster.has(Form::Indefinite) || cluster.has(Form::Demonstrative) || cluster.has(Form::Possessed);
  const bool kind = facts_.form == Form::BarePlural && facts_.type == EntityType::Person && told_before;
  return (facts_.introduces || tells_more || one_of_many || kind || (bare && cluster.has_name())) && !is_said_to_be(cluster);
}

/// "The army said" and then "Velm Radio said": who is named for the first time is nobody who was spoken of without a name.
bool Exclusions::is_named_later(const Cluster& cluster) const { return facts_.is_name() && !cluster.has_name() && !is_said_to_be(cluster); }

bool Exclusions::is_said_to_be(const Cluster& cluster) const {
  const Facts& last = scene_.facts[cluster.last()];
  return is_apposition(last, facts_) || is_predicate(scene_.trees, last, facts_);
}

/// "It said", "they said": no landscape, building or other thing, and a town or state only where it has spoken before.
bool Exclusions::cannot_speak(const Cluster& cluster) const {
  if (!scene_.speaks[mention_] || (facts_.form != Form::It && facts_.form != Form::They)) return false;
  if (facts_.form == Form::They && cluster.type == EntityType::Other) return true;
  if (cluster.type == EntityType::Gpe || cluster.type == EntityType::Norp) return !cluster.speaks;
  return cluster.type == EntityType::Location || cluster.type == EntityType::Facility || cluster.type == EntityType::Event;
}

/// "You" is nobody whom the words name, and "I" who speaks; where nobody knows who does, at most another "I" of the same words. Outside
/// quotations "I" tells the text, and is nobody of whom it speaks by a title.
bool Exclusions::is_no_speaker(const Cluster& cluster) const {
  if (!facts_.quote && facts_.form == Form::I) return cluster.has(Form::Definite) && !cluster.has(Form::I);
  if (!facts_.quote || (facts_.form != Form::You && facts_.form != Form::I)) return false;
  if (facts_.form == Form::You) return !cluster.has(Form::You);
  const Id<Mention> speaker = scene_.document.quotes[facts_.quote.index].speaker_mention;
  return !any_of_last(cluster, [&](std::uint32_t before) {
    const Facts& other = scene_.facts[before];
    return before == speaker.index || (other.form == Form::I && other.quote == facts_.quote);
  });
}

/// "“He was a rebel,” Lind said": who speaks says "I" of himself.
bool Exclusions::speaks_of_another(const Cluster& cluster) const {
  if (!facts_.quote || (facts_.form != Form::He && facts_.form != Form::She)) return false;
  const Quote& quote = scene_.document.quotes[facts_.quote.index];
  if (quote.kind != QuoteKind::Direct || !quote.speaker_mention) return false;
  return any_of_last(cluster, [&](std::uint32_t before) { return before == quote.speaker_mention.index; });
}

}  // namespace nutgraf::entities
