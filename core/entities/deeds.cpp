#include "entities/deeds.h"

#include <algorithm>
#include <string>

#include "base/word_set.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoToken = Id<Token>::kNone;
constexpr std::uint32_t kFarthestMention = 40;   ///< before or behind the phrase
constexpr std::uint32_t kFarthestSentence = 2;   ///< before the phrase
constexpr std::uint32_t kFarthestMinor = 120;    ///< mentions before the phrase

/// What two call each other.
constexpr auto kCounterparts = base::word_set({"adversary", "ally", "archrival", "competitor", "counterpart", "enemy", "foe", "neighbor", "neighbour",
                                               "opponent", "partner", "rival", "teammate"});

constexpr auto kBuyers = base::word_set({"acquirer", "buyer", "purchaser"});
constexpr auto kBuying = base::word_set({"acquire", "buy", "purchase"});
constexpr auto kSellers = base::word_set({"seller", "vendor"});
constexpr auto kProtesters = base::word_set({"demonstrator", "marcher", "picketer", "protester", "protestor"});
constexpr auto kProtesting = base::word_set({"barricade", "block", "blockade", "chant", "demonstrate", "march", "occupy", "parade", "picket", "protest",
                                             "rally", "strike"});
constexpr auto kAttackers = base::word_set({"assailant", "attacker", "gunman", "knifeman", "shooter"});
constexpr auto kAttacking = base::word_set({"ambush", "assault", "attack", "fire", "shoot", "stab", "storm"});
constexpr auto kThieves = base::word_set({"burglar", "raider", "robber", "thief"});
constexpr auto kStealing = base::word_set({"burgle", "burglarize", "loot", "mug", "pilfer", "raid", "rob", "snatch", "steal"});
constexpr auto kKillers = base::word_set({"assassin", "killer", "murderer"});
constexpr auto kKilling = base::word_set({"assassinate", "behead", "kill", "murder", "slay", "strangle"});
constexpr auto kWinners = base::word_set({"champion", "victor", "winner"});
constexpr auto kWinning = base::word_set({"beat", "defeat", "outplay", "overcome", "thrash", "triumph", "win"});
constexpr auto kVictims = base::word_set({"casualty", "victim"});
constexpr auto kHarming = base::word_set({"abduct", "assault", "attack", "batter", "beat", "defraud", "hit", "injure", "kidnap", "maul", "molest", "mug",
                                          "rape", "rob", "scald", "shoot", "stab", "torture", "trample", "wound"});
constexpr auto kBeating = base::word_set({"beat", "defeat", "outplay", "thrash"});

/// What somebody who is no adult may be called.
constexpr auto kMinors = base::word_set({"adolescent", "baby", "boy", "child", "girl", "infant", "kid", "newborn", "schoolboy", "schoolchild", "schoolgirl",
                                         "teen", "teenager", "toddler", "tot", "youngster", "youth"});

bool is_argument(Role role) {
  return role == Role::Subject || role == Role::PassiveSubject || role == Role::Object || role == Role::Oblique;
}

/// "Writer" of "write", "robber" of "rob", "attacker" of "attack".
bool is_derived(std::string_view noun, std::string_view verb) {
  if (noun.size() < 5 || noun.back() != 'r') return false;
  const std::string_view end = noun.substr(noun.size() - 2), stem = noun.substr(0, noun.size() - 2);
  if (end != "er" && end != "or") return false;
  if (stem == verb || noun.substr(0, noun.size() - 1) == verb || (end == "or" && std::string(stem) + 'e' == verb)) return true;
  return stem.substr(0, stem.size() - 1) == verb && stem[stem.size() - 1] == stem[stem.size() - 2];
}

bool is_doer(std::string_view noun, std::string_view verb) {
  return (kBuyers.contains(noun) && kBuying.contains(verb)) || (kProtesters.contains(noun) && kProtesting.contains(verb)) ||
         (kAttackers.contains(noun) && kAttacking.contains(verb)) || (kThieves.contains(noun) && kStealing.contains(verb)) ||
         (kKillers.contains(noun) && kKilling.contains(verb)) || (kWinners.contains(noun) && kWinning.contains(verb)) || is_derived(noun, verb);
}

bool is_sufferer(std::string_view noun, std::string_view verb) {
  return (kVictims.contains(noun) && (kHarming.contains(verb) || kKilling.contains(verb))) || (noun == "loser" && kBeating.contains(verb));
}

/// Those to whom and from whom goods go.
bool is_receiver(std::string_view noun, std::string_view verb, std::string_view preposition) {
  return (preposition == "to" && kBuyers.contains(noun) && verb == "sell") || (preposition == "from" && kSellers.contains(noun) && kBuying.contains(verb));
}

class Teller {
 public:
  Teller(const Scene& scene, const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& cluster_of, std::uint32_t mention)
      : scene_(scene), clusters_(clusters), cluster_of_(cluster_of), mention_(mention), facts_(scene.facts[mention]) {}

  std::uint32_t find() const {
    if (scene_.trees.empty() || facts_.is_name() || facts_.is_pronoun() || facts_.is_list()) return kNobody;
    if (facts_.form == Form::Possessed) return counterpart();
    if (facts_.form != Form::Definite || !facts_.owners.empty() || facts_.possessor != Id<Mention>::kNone) return kNobody;
    if (facts_.number == Number::Singular && facts_.modifiers.empty() && kMinors.contains(noun())) return only_minor();
    const std::uint32_t doer = one_of_deed();
    return doer != kNobody ? doer : other_of_two();
  }

 private:
  const std::string& noun() const { return scene_.trees.tag(facts_.head).lemma; }
  const Facts& at(std::uint32_t i) const { return scene_.facts[i]; }

  /// Calls `visit` with the mentions of the sentences before, the nearest first, until it returns false.
  template <class Visit>
  void look_back(Visit visit) const {
    const std::uint32_t first = mention_ > kFarthestMention ? mention_ - kFarthestMention : 0;
    for (std::uint32_t i = mention_; i-- > first && at(i).sentence + kFarthestSentence >= facts_.sentence;) {
      if (at(i).sentence < facts_.sentence && cluster_of_[i] != kNobody && !visit(i)) return;
    }
  }

  /// Whether the mention before did or suffered what the noun says.
  bool is_of_deed(const Facts& before) const {
    if (before.governor == kNoToken || scene_.trees.tag(before.governor).upos != "VERB") return false;
    const std::string_view verb = scene_.trees.tag(before.governor).lemma;
    if (before.role == Role::Subject) return is_doer(noun(), verb);
    if (before.role == Role::Object || before.role == Role::PassiveSubject) return is_sufferer(noun(), verb);
    const std::uint32_t preposition = before.role == Role::Oblique ? scene_.trees.child(before.head, "case") : kNoToken;
    if (preposition == kNoToken) return false;
    const std::string_view word = scene_.trees.tag(preposition).lemma;
    const auto children = scene_.trees.children(before.governor);
    const bool passive = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return scene_.trees.relation(child) == "nsubj:pass"; });
    return (word == "by" && passive && is_doer(noun(), verb)) || is_receiver(noun(), verb, word);
  }

  std::uint32_t one_of_deed() const {
    std::uint32_t found = kNobody;
    bool several = false;
    look_back([&](std::uint32_t i) {
      if (!is_of_deed(at(i)) || !may_be(clusters_[cluster_of_[i]])) return true;
      several = several || (found != kNobody && found != cluster_of_[i]);
      found = cluster_of_[i];
      return true;
    });
    return several ? kNobody : found;
  }

  /// "Ned Orme, a toddler, fell. … The boy": the only one whom the text before calls so, where it names them.
  std::uint32_t only_minor() const {
    std::uint32_t found = kNobody;
    const std::uint32_t first = mention_ > kFarthestMinor ? mention_ - kFarthestMinor : 0;
    for (std::uint32_t i = mention_; i-- > first;) {
      const std::uint32_t cluster = cluster_of_[i];
      const bool person = cluster != kNobody && at(i).number == Number::Singular && clusters_[cluster].type == EntityType::Person;
      if (!person || !is_called_minor(at(i)) || !may_be(clusters_[cluster])) continue;
      if (found != kNobody && found != cluster) return kNobody;
      found = cluster;
    }
    return found != kNobody && clusters_[found].has_name() ? found : kNobody;
  }

  /// "A toddler"; "Ned Orme, 3,".
  bool is_called_minor(const Facts& facts) const {
    if (facts.is_pronoun() || facts.is_list()) return false;
    if (!facts.is_name()) return facts.form != Form::BareSingular && kMinors.contains(scene_.trees.tag(facts.head).lemma);  // headlines leave articles out
    const auto lemma = [&](std::uint32_t token) { return std::string_view(scene_.trees.tag(token).lemma); };
    const std::uint32_t comma = facts.tokens.end;
    if (comma + 2 >= scene_.document.tokens.size() || lemma(comma) != "," || (lemma(comma + 2) != "," && lemma(comma + 2) != ".")) return false;
    const std::string_view age = lemma(comma + 1);
    const bool number = !age.empty() && age.size() <= 2 && std::all_of(age.begin(), age.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number && (age.size() == 1 || (age[0] == '1' && age[1] < '8'));
  }

  bool may_be(const Cluster& cluster) const {
    const bool told = facts_.gender != Gender::Unknown && cluster.gender != Gender::Unknown && cluster.gender != Gender::Neuter;
    const bool sexes = !told || facts_.gender == cluster.gender;
    const bool numbers = cluster.number == Number::Unknown || facts_.number == cluster.number;
    const EntityType type = cluster.type;
    const bool people = type == EntityType::Person || type == EntityType::Norp;
    return sexes && numbers && (people || type == EntityType::Organization || type == EntityType::Gpe);
  }

  /// "Finland closed its border with Russia. … its neighbour …": the only other name of its type in the nearest sentence that has its owner.
  std::uint32_t counterpart() const {
    if (facts_.number != Number::Singular || facts_.possessor == Id<Mention>::kNone || !kCounterparts.contains(noun())) return kNobody;
    const std::uint32_t owner = cluster_of_[facts_.possessor];
    if (owner == kNobody) return kNobody;
    std::uint32_t sentence = kNobody;
    look_back([&](std::uint32_t i) {
      if (cluster_of_[i] == owner) sentence = at(i).sentence;
      return sentence == kNobody;
    });
    const EntityType type = clusters_[owner].type;
    return only_other(sentence, owner, [&](const Cluster& cluster) { return cluster.type == type; });
  }

  /// The only named cluster of a sentence before, apart from `known`, for which the test holds.
  template <class Test>
  std::uint32_t only_other(std::uint32_t sentence, std::uint32_t known, Test test) const {
    std::uint32_t found = kNobody;
    bool several = false;
    look_back([&](std::uint32_t i) {
      const std::uint32_t cluster = cluster_of_[i];
      if (at(i).sentence != sentence || cluster == known || !clusters_[cluster].has_name() || !test(clusters_[cluster])) return true;
      several = several || (found != kNobody && found != cluster);
      found = cluster;
      return true;
    });
    return several ? kNobody : found;
  }

  /// Of two people of the nearest sentence that names people, the one for whom the pronoun of the clause cannot stand.
  std::uint32_t other_of_two() const {
    const Gender pronoun = gender_of_pronoun_beside(scene_, mention_);
    if (pronoun == Gender::Unknown) return kNobody;
    const auto is_person = [](const Cluster& cluster) { return cluster.type == EntityType::Person && cluster.number == Number::Singular; };
    std::uint32_t sentence = kNobody, taken = kNobody;
    look_back([&](std::uint32_t i) {
      const Cluster& cluster = clusters_[cluster_of_[i]];
      if (!cluster.has_name() || !is_person(cluster)) return true;
      if (sentence == kNobody) sentence = at(i).sentence;
      if (at(i).sentence == sentence && cluster.gender == pronoun) taken = cluster_of_[i];
      return at(i).sentence == sentence;
    });
    if (taken == kNobody) return kNobody;
    const std::uint32_t other = only_other(sentence, taken, is_person);
    return other != kNobody && clusters_[other].gender != pronoun && may_be(clusters_[other]) ? other : kNobody;
  }

  const Scene& scene_;
  const std::vector<Cluster>& clusters_;
  const std::vector<std::uint32_t>& cluster_of_;
  std::uint32_t mention_;
  const Facts& facts_;
};

}  // namespace

std::uint32_t told_before(const Scene& scene, const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& cluster_of,
                          std::uint32_t mention) {
  return Teller(scene, clusters, cluster_of, mention).find();
}

Gender gender_of_pronoun_beside(const Scene& scene, std::uint32_t mention) {
  const Facts& facts = scene.facts[mention];
  const bool person = facts.type == EntityType::Person && !facts.is_pronoun() && !facts.is_name();
  if (scene.trees.empty() || !person || facts.role != Role::Subject) return Gender::Unknown;
  Gender found = Gender::Unknown;
  const std::size_t end = std::min<std::size_t>(scene.facts.size(), mention + kFarthestMention);
  for (std::size_t i = mention + 1; i < end && scene.facts[i].sentence == facts.sentence; ++i) {
    const Facts& other = scene.facts[i];
    const bool reflexive = other.pronoun && other.pronoun->form == document::PronounForm::Reflexive;
    const bool sexed = other.form == Form::He || other.form == Form::She;
    if (sexed && !reflexive && is_argument(other.role) && other.governor == facts.governor) found = other.gender;
  }
  return found;
}

}  // namespace nutgraf::entities
