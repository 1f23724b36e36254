#include "entities/preferences.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::entities {
namespace {

/// What a body that reports may be called.
constexpr auto kMedia = base::word_set({"agency", "blog", "broadcaster", "channel", "daily", "journal", "magazine", "network", "newspaper", "newswire", "outlet",
                                        "paper", "periodical", "portal", "publication", "site", "station", "tabloid", "website", "weekly"});

/// What the law does to people.
constexpr auto kLegalActs =
    base::word_set({"accuse", "acquit", "arrest", "bail", "ban", "charge", "condemn", "convict", "deport", "detain", "evict", "execute", "expel", "extradite",
                    "fine", "free", "handcuff", "imprison", "incarcerate", "indict", "intern", "jail", "pardon", "parole", "prosecute", "release", "remand", "sentence",
                    "summon", "try"});

constexpr std::uint32_t kNoToken = Id<Token>::kNone, kNoMention = Id<Mention>::kNone;
constexpr std::uint32_t kFarthestReporter = 40;  ///< mentions back to whoever says what the mention stands in

bool is_kin(const Facts& facts) {
  return std::any_of(facts.distinctions.begin(), facts.distinctions.end(),
                     [](Distinction distinction) { return distinction.kind == DistinctionKind::Kinship; });
}

/// Leaves those for which `test` holds, where there is one; whether there was.
template <class Test>
bool prefer(std::vector<Candidate>& candidates, Test test) {
  const auto others = std::stable_partition(candidates.begin(), candidates.end(), test);
  if (others == candidates.begin()) return false;
  candidates.erase(others, candidates.end());
  return true;
}

}  // namespace

Preferences::Preferences(const Scene& scene, const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& cluster_of,
                         std::uint32_t mention)
    : scene_(scene), clusters_(clusters), cluster_of_(cluster_of), mention_(mention), facts_(scene.facts[mention]) {}

std::vector<Candidate> Preferences::narrow(std::vector<Candidate> candidates) const {
  if (is_the_country()) return countries(candidates);
  if (const std::uint32_t subject = subject_of_reflexive(); subject != kNoMention) {
    const bool known = prefer(candidates, [&](Candidate candidate) { return candidate.cluster == cluster_of_[subject]; });
    return known ? candidates : std::vector<Candidate>{};
  }
  const auto called_so = [&](Candidate candidate) { return is_called_so(candidate); };
  if (is_title() && prefer(candidates, called_so)) return candidates;
  if (!is_title() && facts_.form != Form::He && facts_.form != Form::She) return candidates;
  const bool goes_on = facts_.is_pronoun() && facts_.role == Role::Subject && prefer_main_subject(candidates);
  const auto agrees = [&](Candidate candidate) { return agrees_in_gender(facts_, clusters_[candidate.cluster]); };
  const bool dead_agrees = std::any_of(candidates.begin(), candidates.end(), [&](Candidate candidate) { return clusters_[candidate.cluster].dead && agrees(candidate); });
  const auto alive = [&](Candidate candidate) { return is_alive_near(candidate) && (!dead_agrees || agrees(candidate)); };
  if (!goes_on && facts_.is_pronoun() && scene_.speaks[mention_] && std::any_of(candidates.begin(), candidates.end(), alive)) {
    prefer(candidates, [&](Candidate candidate) { return !clusters_[candidate.cluster].dead; });
  }
  const bool near = std::any_of(candidates.begin(), candidates.end(), [&](Candidate candidate) { return is_near(candidate); });
  if (near) prefer(candidates, [&](Candidate candidate) { return is_of_paragraph(candidate); });
  return candidates;
}

/// "Lind agreed to a plan in which Orme became mayor. “Never,” he said": of two of the sentence before, the subject of its main clause, of
/// whom the text goes on to tell (the ranking of centres in Grosz, Joshi and Weinstein 1995).
bool Preferences::prefer_main_subject(std::vector<Candidate>& candidates) const {
  const auto of_sentence_before = [&](Candidate candidate) { return scene_.facts[clusters_[candidate.cluster].last()].sentence + 1 == facts_.sentence; };
  const auto is_main = [&](Candidate candidate) {
    const Facts& last = scene_.facts[clusters_[candidate.cluster].last()];
    return of_sentence_before(candidate) && last.main_clause && last.role == Role::Subject && fits(facts_, clusters_[candidate.cluster]);
  };
  if (std::count_if(candidates.begin(), candidates.end(), is_main) != 1) return false;
  const std::size_t others = std::erase_if(candidates, [&](Candidate candidate) {
    const Facts& last = scene_.facts[clusters_[candidate.cluster].last()];
    return of_sentence_before(candidate) && !is_main(candidate) && last.role == Role::Subject && !last.main_clause;
  });
  return others > 0;
}

/// "People protect themselves": the subject of its clause (Principle A of binding theory), whoever else is near.
std::uint32_t Preferences::subject_of_reflexive() const {
  const bool reflexive = facts_.pronoun && facts_.pronoun->form == document::PronounForm::Reflexive;
  if (!reflexive || (facts_.role != Role::Object && facts_.role != Role::Oblique)) return kNoMention;
  for (std::uint32_t i = mention_; i-- > 0 && scene_.facts[i].sentence == facts_.sentence;) {
    const Facts& subject = scene_.facts[i];
    if (subject.governor == facts_.governor && (subject.role == Role::Subject || subject.role == Role::PassiveSubject)) return i;
  }
  return kNoMention;
}

/// "The country", "this nation"; not "the country of Velm".
bool Preferences::is_the_country() const {
  return facts_.sites == kCountry && !facts_.is_name() && facts_.owners.empty() && (facts_.form == Form::Definite || facts_.form == Form::Demonstrative);
}

/// The country named last, where its own sentence names it or no other was spoken of more; nobody where another was, or where the
/// sentence speaks of another people: "a Danish ship … the country" is not Norway. What no list knows for a country may be one only
/// where nothing else is.
std::vector<Candidate> Preferences::countries(std::vector<Candidate> candidates) const {
  const auto is_country = [&](Candidate candidate) {
    const Cluster& cluster = clusters_[candidate.cluster];
    return cluster.has_name() ? (cluster.sites & kCountry) != 0 : cluster.knows_head(facts_.word);
  };
  if (!prefer(candidates, is_country)) return candidates;
  const Cluster& nearest = clusters_[candidates.front().cluster];
  const bool named_beside = scene_.facts[nearest.last()].sentence == facts_.sentence;
  const bool rivalled = std::any_of(candidates.begin(), candidates.end(), [&](Candidate other) { return clusters_[other.cluster].mentions.size() > nearest.mentions.size(); });
  if ((rivalled && !named_beside) || speaks_of_another_people(nearest)) return {};
  return {candidates.front()};
}

/// Whether the sentence has named a people before whose name opens otherwise than the country's.
bool Preferences::speaks_of_another_people(const Cluster& country) const {
  constexpr std::size_t kOpening = 3;  // letters that Norway and Norwegian share
  constexpr std::size_t kMostNames = 12;  // of the country
  const auto opening = [&](std::uint32_t mention) { return document::folded(scene_.document, scene_.document.tokens[scene_.facts[mention].tokens.begin]).substr(0, kOpening); };
  for (std::uint32_t i = mention_; i-- > 0 && scene_.facts[i].sentence == facts_.sentence;) {
    if (!scene_.facts[i].is_name() || scene_.facts[i].type != EntityType::Norp) continue;
    const auto farthest = country.mentions.begin() + static_cast<std::ptrdiff_t>(std::min(country.mentions.size(), kMostNames));
    const bool own = std::any_of(country.mentions.begin(), farthest, [&](std::uint32_t name) { return scene_.facts[name].is_name() && opening(name) == opening(i); });
    if (!own) return true;
  }
  return false;
}

const Candidate* Preferences::settle(const std::vector<Candidate>& candidates) const {
  if (candidates.empty()) return nullptr;
  if (is_title() && facts_.modifiers.empty()) {
    const Cluster& nearest = clusters_[candidates.front().cluster];
    return nearest.has_name() && is_called_so(candidates.front()) ? &candidates.front() : nullptr;
  }
  if (is_the_country() && candidates.size() == 1 && (clusters_[candidates.front().cluster].sites & kCountry)) return &candidates.front();
  if (const Candidate* body = last_reporting_body(candidates)) return body;
  if (const Candidate* compound = compound_of(candidates)) return compound;
  if (const Candidate* first = joined_before(candidates)) return first;
  if (const Candidate* self = who_reports(candidates)) return self;
  if (const Candidate* scholars = same_scholars(candidates)) return scholars;
  if (const Candidate* owner = subject_of_clause(candidates)) return owner;
  if (const Candidate* described = described_around(candidates)) return described;
  if (facts_.form == Form::They) return only_several(candidates);
  const std::uint32_t client = scene_.speaks[mention_] ? client_of_speaker() : sentenced_before() != kNoMention ? sentenced_before() : client_of_speaker();
  const auto found = std::find_if(candidates.begin(), candidates.end(), [&](Candidate candidate) { return candidate.cluster == client; });
  return client == kNoMention || found == candidates.end() ? nullptr : &*found;
}

/// "The website said", "the paper reported": the named body of its own sentence, else the one that spoke in the sentence before.
const Candidate* Preferences::last_reporting_body(const std::vector<Candidate>& candidates) const {
  if (facts_.form != Form::Definite || !scene_.speaks[mention_] || !facts_.modifiers.empty() || !facts_.owners.empty()) return nullptr;
  if (facts_.possessor != kNoMention || !kMedia.contains(scene_.trees.tag(facts_.head).lemma)) return nullptr;
  const auto found = std::find_if(candidates.begin(), candidates.end(), [&](Candidate candidate) {
    const Cluster& cluster = clusters_[candidate.cluster];
    const bool body = cluster.type == EntityType::Organization || cluster.type == EntityType::Other;
    const std::uint32_t sentence = scene_.facts[cluster.last()].sentence;
    return body && cluster.has_name() && (sentence == facts_.sentence || (cluster.speaks && sentence + 1 == facts_.sentence));
  });
  return found == candidates.end() ? nullptr : &*found;
}

/// "The virus" and "the coronavirus": the one thing whose noun ends with the other's, where none is called just so.
const Candidate* Preferences::compound_of(const std::vector<Candidate>& candidates) const {
  constexpr std::size_t kShortest = 5;  // letters; a shorter word may only seem to be within: "age" in "village"
  const bool bare = facts_.form == Form::Definite && facts_.number == Number::Singular && facts_.modifiers.empty() && facts_.owners.empty();
  if (!bare || facts_.type == EntityType::Person || facts_.possessor != kNoMention) return nullptr;
  const std::string_view noun = scene_.trees.tag(facts_.head).lemma;
  const auto ends_with = [](std::string_view word, std::string_view end) { return end.size() >= kShortest && word.size() > end.size() && word.substr(word.size() - end.size()) == end; };
  const Candidate* only = nullptr;
  for (const Candidate& candidate : candidates) {
    const Cluster& cluster = clusters_[candidate.cluster];
    if (cluster.knows_head(facts_.word)) return nullptr;
    const Facts& last = scene_.facts[cluster.last()];
    if (last.form != Form::Definite || !last.modifiers.empty() || last.type != facts_.type) continue;
    const std::string_view other = scene_.trees.tag(last.head).lemma;
    if (!ends_with(noun, other) && !ends_with(other, noun)) continue;
    if (only) return nullptr;
    only = &candidate;
  }
  return only;
}

/// "She said that she had been a nurse": whoever reports by a pronoun speaks of herself.
const Candidate* Preferences::who_reports(const std::vector<Candidate>& candidates) const {
  if ((facts_.form != Form::He && facts_.form != Form::She) || facts_.role != Role::Subject) return nullptr;
  const std::uint32_t reporter = reporter_above();
  if (reporter == kNoMention || scene_.facts[reporter].form != facts_.form || scene_.trees.universal_relation(facts_.governor) != "ccomp") return nullptr;
  return candidate_of(reporter, candidates);
}

/// "Scientists from Velm found …. The researchers say …": the one group of scholars of whom the text has told.
const Candidate* Preferences::same_scholars(const std::vector<Candidate>& candidates) const {
  constexpr auto kScholars = base::word_set({"astronomer", "author", "biologist", "chemist", "ecologist", "geologist", "investigator", "physicist", "researcher", "scientist"});
  const bool plural = facts_.number == document::Number::Plural && facts_.form == Form::Definite && facts_.owners.empty();
  const auto is_scholars = [&](const Facts& facts) { return facts.number == document::Number::Plural && !facts.is_pronoun() && !facts.is_name() && kScholars.contains(scene_.trees.tag(facts.head).lemma); };
  if (!plural || facts_.is_name() || facts_.is_pronoun() || !is_scholars(facts_)) return nullptr;
  const Candidate* only = nullptr;
  for (const Candidate& candidate : candidates) {
    const Cluster& cluster = clusters_[candidate.cluster];
    const bool known = std::any_of(cluster.mentions.begin(), cluster.mentions.end(), [&](std::uint32_t mention) { return is_scholars(scene_.facts[mention]); });
    if (!known) continue;
    if (only) return nullptr;
    only = &candidate;
  }
  return only;
}

/// "Lind praised Orme and his wife": whose wife she is stands before "and".
const Candidate* Preferences::joined_before(const std::vector<Candidate>& candidates) const {
  const bool possessive = facts_.role == Role::Possessive && (facts_.form == Form::He || facts_.form == Form::She) && facts_.governor != kNoToken;
  if (!possessive || scene_.trees.relation(facts_.governor) != "conj" || facts_.head == 0 || scene_.trees.tag(facts_.head - 1).lemma != "and") return nullptr;
  const std::uint32_t first = scene_.trees.head(facts_.governor);
  for (std::uint32_t i = mention_; i-- > 0 && scene_.facts[i].sentence == facts_.sentence;) {
    const Facts& before = scene_.facts[i];
    if (before.head == first && !before.is_list() && before.type == EntityType::Person && before.number != document::Number::Plural) return candidate_of(i, candidates);
  }
  return nullptr;
}

/// "The prisoner lost his shoes", "the town ran out of fuel for its plant": whose they are is who did it, whoever tells of it.
const Candidate* Preferences::subject_of_clause(const std::vector<Candidate>& candidates) const {
  const bool person = facts_.form == Form::He || facts_.form == Form::She;
  if (facts_.role != Role::Possessive || (!person && facts_.form != Form::It) || facts_.governor == kNoToken) return nullptr;
  std::uint32_t verb = scene_.trees.head(facts_.governor);
  if (!scene_.trees.is_root(facts_.governor) && scene_.trees.universal_relation(facts_.governor) == "nmod" && !scene_.trees.is_root(verb)) verb = scene_.trees.head(verb);
  for (std::uint32_t i = mention_; i-- > 0 && scene_.facts[i].sentence == facts_.sentence;) {
    const Facts& subject = scene_.facts[i];
    const bool acts = subject.governor == verb && subject.role == Role::Subject && subject.number == document::Number::Singular;
    if (!acts || (subject.type == EntityType::Person) != person || subject.is_pronoun()) continue;
    return candidate_of(i, candidates);
  }
  return nullptr;
}

/// "Orme, who sold the shoes that he had made": whom the clause around the pronoun's own clause describes.
const Candidate* Preferences::described_around(const std::vector<Candidate>& candidates) const {
  if (facts_.form != Form::He && facts_.form != Form::She) return nullptr;
  constexpr int kMostSteps = 8;
  std::uint32_t clause = facts_.governor;
  for (int steps = 0; steps < kMostSteps && clause != kNoToken && !scene_.trees.is_root(clause); ++steps, clause = scene_.trees.head(clause)) {
    if (clause == facts_.governor || scene_.trees.relation(clause) != "acl:relcl") continue;
    const std::uint32_t who = scene_.trees.child(clause, "nsubj"), described = scene_.trees.head(clause);
    if (who == kNoToken || scene_.trees.tag(who).lemma != "who") continue;
    for (std::uint32_t i = mention_; i-- > 0 && scene_.facts[i].sentence == facts_.sentence;) {
      if (scene_.facts[i].head == described && scene_.facts[i].type == EntityType::Person) return candidate_of(i, candidates);
    }
    return nullptr;
  }
  return nullptr;
}

const Candidate* Preferences::candidate_of(std::uint32_t mention, const std::vector<Candidate>& candidates) const {
  const auto found = std::find_if(candidates.begin(), candidates.end(), [&](Candidate candidate) { return candidate.cluster == cluster_of_[mention]; });
  return found == candidates.end() ? nullptr : &*found;
}

/// The one group around; "a group of farmers" is one.
const Candidate* Preferences::only_several(const std::vector<Candidate>& candidates) const {
  const Candidate* only = nullptr;
  for (const Candidate& candidate : candidates) {
    if (!is_several(candidate)) continue;
    if (!only || holds_other(candidate, *only)) {
      only = &candidate;
    } else if (!holds_other(*only, candidate)) {
      return nullptr;
    }
  }
  return only;
}

bool Preferences::holds_other(Candidate outer, Candidate inner) const {
  const IdRange<Token> around = scene_.facts[clusters_[outer.cluster].last()].tokens;
  const IdRange<Token> within = scene_.facts[clusters_[inner.cluster].last()].tokens;
  return around.begin <= within.begin && within.end <= around.end;
}

bool Preferences::is_title() const {
  const bool whole = facts_.owners.empty() && facts_.possessor == kNoMention && facts_.role != Role::Predicate;
  return whole && facts_.form == Form::Definite && facts_.type == EntityType::Person && facts_.number == Number::Singular;
}

/// The vice president is not called the president.
bool Preferences::is_called_so(Candidate candidate) const {
  const Cluster& cluster = clusters_[candidate.cluster];
  const bool stands_in = std::find(cluster.stood_in_for.begin(), cluster.stood_in_for.end(), facts_.word) != cluster.stood_in_for.end();
  return cluster.knows_word(facts_.word) && (!stands_in || cluster.knows_head(facts_.word));
}

/// A pronoun must agree; a noun for a person may mean any.
bool Preferences::is_near(Candidate candidate) const {
  const Cluster& cluster = clusters_[candidate.cluster];
  const Facts& last = scene_.facts[cluster.last()];
  const bool agrees = facts_.is_pronoun() ? agrees_in_gender(facts_, cluster) : cluster.type == EntityType::Person;
  return agrees && last.sentence + 1 >= facts_.sentence && last.block == facts_.block;
}

/// The dead do not speak where somebody else with a name was just spoken of.
bool Preferences::is_alive_near(Candidate candidate) const {
  const Cluster& cluster = clusters_[candidate.cluster];
  const bool near = scene_.facts[cluster.last()].sentence + 2 >= facts_.sentence;
  return near && !cluster.dead && cluster.has_name() && cluster.type == EntityType::Person && fits(facts_, cluster) && cluster.number != document::Number::Plural;
}

/// The cluster of "a man" in "the judge jailed a man, who …" before "he tried to buy a gun": of whom the law has told, the text goes on
/// to tell.
std::uint32_t Preferences::sentenced_before() const {
  if (facts_.form != Form::He && facts_.form != Form::She) return kNoMention;
  const std::uint32_t first = mention_ > kFarthestReporter ? mention_ - kFarthestReporter : 0;
  for (std::uint32_t i = mention_; i-- > first && scene_.facts[i].sentence + 1 >= facts_.sentence;) {
    const Facts& before = scene_.facts[i];
    if (before.type != EntityType::Person || before.is_pronoun() || !before.main_clause || before.governor == kNoToken) continue;
    const bool suffers = before.role == Role::Object || before.role == Role::PassiveSubject;
    if (suffers && kLegalActs.contains(scene_.trees.tag(before.governor).lemma)) return cluster_of_[i];
  }
  return kNoMention;
}

bool Preferences::is_of_paragraph(Candidate candidate) const {
  return scene_.facts[clusters_[candidate.cluster].last()].block == facts_.block;
}

bool Preferences::is_several(Candidate candidate) const {
  const Cluster& cluster = clusters_[candidate.cluster];
  const bool near = scene_.facts[cluster.last()].sentence + 1 >= facts_.sentence;
  return near && !cluster.has(Form::We) && (cluster.number == Number::Plural || cluster.has(Form::List) || cluster.collective);
}

/// "His lawyer said that he was ill": a speaker for somebody speaks of that one. Kin of the pronoun's own sex may speak of themselves.
std::uint32_t Preferences::client_of_speaker() const {
  if (facts_.form != Form::He && facts_.form != Form::She) return kNoMention;
  const std::uint32_t reporter = reporter_above();
  if (reporter == kNoMention) return kNoMention;
  const Facts& speaker = scene_.facts[reporter];
  if (speaker.possessor == kNoMention || speaker.type != EntityType::Person || scene_.bearers[reporter] != kNoBearer) return kNoMention;
  if (is_kin(speaker) && speaker.gender == facts_.gender) return kNoMention;
  return cluster_of_[speaker.possessor];
}

/// The mention that says what the mention's clause tells.
std::uint32_t Preferences::reporter_above() const {
  const std::uint32_t first = mention_ > kFarthestReporter ? mention_ - kFarthestReporter : 0;
  for (std::uint32_t i = mention_; i-- > first && scene_.facts[i].sentence == facts_.sentence;) {
    const Facts& speaker = scene_.facts[i];
    if (!scene_.speaks[i] || speaker.role != Role::Subject || speaker.governor == facts_.governor || speaker.governor == kNoToken) continue;
    if (scene_.trees.range(speaker.governor).contains(facts_.head) && !scene_.trees.range(speaker.head).contains(facts_.head)) return i;
  }
  return kNoMention;
}

}  // namespace nutgraf::entities
