#include "entities/bearers.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "base/word_set.h"
#include "entities/features.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoToken = Id<Token>::kNone;
constexpr int kMostSteps = 4;  ///< from a name through titles and nouns up to its description

/// Verbs whose participle gives a name: "a man called Lind".
constexpr auto kNaming = base::word_set({"call", "name", "dub", "nickname", "identify", "know"});

/// Verbs that say in which office somebody acts: "serving as mayor".
constexpr auto kServing = base::word_set({"act", "serve", "work"});

class BearerFinder {
 public:
  BearerFinder(const document::Trees& trees, const std::vector<Facts>& all) : trees_(trees), facts_(all), bearers_(all.size(), kNoBearer) {
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      const Facts& facts = all[i];
      if (facts.is_name() && facts.type == EntityType::Person) person_of_.emplace(facts.head, i);
      const bool phrase = !facts.is_name() && !facts.is_pronoun() && !facts.is_list();
      if (phrase && facts.number == Number::Singular) phrase_of_.emplace(facts.head, i);
    }
  }

  std::vector<std::uint32_t> find() {
    for (std::uint32_t i = 0; i < facts_.size(); ++i) {
      if (facts_[i].is_name() && facts_[i].type != EntityType::Norp) give_descriptions(i);
      if (const std::uint32_t name = who_serves_as(facts_[i]); name != kNoBearer) give(i, name);
    }
    return std::move(bearers_);
  }

 private:
  void give(std::uint32_t phrase, std::uint32_t name) {
    if (bearers_[phrase] == kNoBearer) bearers_[phrase] = name;
  }

  void give_descriptions(std::uint32_t name) {
    const std::uint32_t top = top_of(facts_[name]);
    if (trees_.is_root(top) || (is_joined(top) && !is_right_behind(name, trees_.head(top)))) return;
    const bool beside = trees_.universal_relation(top) == "appos" || trees_.universal_relation(top) == "flat";
    const std::uint32_t description = beside ? described_by(name, trees_.head(top)) : called(top, name);
    const std::uint32_t title = title_before(facts_[name]);
    if (const auto office = top == facts_[name].head || trees_.relation(top) != "nmod" ? phrase_of_.end() : phrase_of_.find(trees_.head(top)); office != phrase_of_.end()) {
      const Facts& phrase = facts_[office->second];
      const bool whole = phrase.tokens.end == facts_[name].tokens.end && trees_.tag(phrase.head).upos == "PROPN";
      if (whole && phrase.type == EntityType::Person && facts_[name].type == EntityType::Person) give(office->second, name);  // "President of Norway Ana Lind"
    }
    const bool within = description != kNoBearer && title != kNoBearer && title != description && facts_[description].tokens.contains(facts_[title].head);
    if (description != kNoBearer && !within) give(description, name);  // "the brother of the singer Ana" is not Ana
    if (title != kNoBearer) give(title, name);
    for (const std::uint32_t child : trees_.children(top)) {
      const auto phrase = trees_.relation(child) == "appos" ? phrase_of_.find(child) : phrase_of_.end();
      if (phrase == phrase_of_.end() || is_apposition_beyond(trees_, facts_[name], facts_[phrase->second])) continue;
      if (is_apposition(facts_[name], facts_[phrase->second])) give(phrase->second, name);
    }
  }

  /// "Lind ruled the town, serving as its mayor": the named subject of the verb, or of the clause around it.
  std::uint32_t who_serves_as(const Facts& office) const {
    const bool person = office.type == EntityType::Person && !office.is_name() && !office.is_pronoun() && office.number == Number::Singular;
    if (!person || office.role != Role::Oblique || office.governor == kNoToken || !kServing.contains(trees_.tag(office.governor).lemma)) return kNoBearer;
    const std::uint32_t preposition = trees_.child(office.head, "case");
    if (preposition == kNoToken || trees_.tag(preposition).lemma != "as" || trees_.child(office.governor, "obj") != kNoToken) return kNoBearer;
    std::uint32_t verb = office.governor;
    for (int steps = 0; steps < kMostSteps; ++steps) {
      const std::uint32_t subject = trees_.child(verb, "nsubj");
      if (subject != kNoToken) {
        const auto name = person_of_.find(subject);
        return name == person_of_.end() ? kNoBearer : name->second;
      }
      const std::string_view relation = trees_.universal_relation(verb);
      if (trees_.is_root(verb) || (relation != "advcl" && relation != "conj" && relation != "xcomp")) return kNoBearer;
      verb = trees_.head(verb);
    }
    return kNoBearer;
  }

  /// The name's head, or that of the title on which it depends: "Dr Samuel Lind".
  std::uint32_t top_of(const Facts& name) const {
    std::uint32_t top = name.head;
    for (int steps = 0; steps < kMostSteps && !trees_.is_root(top); ++steps) {
      const std::uint32_t head = trees_.head(top);
      const bool titled = trees_.universal_relation(top) == "flat" && head < top && trees_.tag(head).upos == "PROPN";
      if (!titled) break;
      top = head;
    }
    return top;
  }

  /// "His wife Ana", "the younger, Ned, left", also where the tree takes both for subjects of one verb.
  std::uint32_t title_before(const Facts& name) const {
    if (name.tokens.begin == 0) return kNoBearer;
    const bool comma = name.tokens.begin > 1 && trees_.tag(name.tokens.begin - 1).lemma == ",";
    const auto phrase = phrase_of_.find(name.tokens.begin - (comma ? 2 : 1));
    if (phrase == phrase_of_.end()) return kNoBearer;
    const Facts& title = facts_[phrase->second];
    const bool people = title.type == EntityType::Person && name.type == EntityType::Person && title.sentence == name.sentence;
    const bool together = title.governor == name.governor && (title.role == name.role || name.role == Role::Apposition);
    const bool tied = together || title.governor == name.head || name.governor == title.head;
    const bool adjective = title.form == Form::Definite && trees_.tag(title.head).upos == "ADJ" && title.governor == name.governor;
    const bool titled = title.governor == name.head && trees_.relation(title.head) == "nmod:desc";  // "the Health and Welfare Secretary, Ana Lind,"
    return people && (comma ? adjective || titled : tied) ? phrase->second : kNoBearer;
  }

  /// "The charity Velm Aid, Tarn Aid and others": only the first is the charity.
  bool is_right_behind(std::uint32_t name, std::uint32_t head) const {
    return phrase_of_.count(head) > 0 && head + 1 == facts_[name].tokens.begin;
  }

  /// "Ana Lind and Bo Lind" are more than one description describes.
  bool is_joined(std::uint32_t top) const { return trees_.child(top, "conj") != kNoToken; }

  /// The description on whose head, or on a noun within it, the name hangs: of the two a person's, else the nearer one.
  std::uint32_t described_by(std::uint32_t name, std::uint32_t head) const {
    std::uint32_t nearest = kNoBearer;
    for (int steps = 0; steps < kMostSteps; ++steps) {
      const auto phrase = phrase_of_.find(head);
      if (phrase != phrase_of_.end() && are_people(facts_[phrase->second], facts_[name])) return phrase->second;
      if (steps == 0 && phrase != phrase_of_.end() && may_be_called(facts_[phrase->second], facts_[name])) nearest = phrase->second;
      const std::string_view relation = trees_.universal_relation(head);
      if (trees_.is_root(head) || (relation != "nmod" && relation != "obl" && relation != "appos")) break;
      head = trees_.head(head);
    }
    return nearest;
  }

  bool are_people(const Facts& phrase, const Facts& name) const {
    return phrase.type == EntityType::Person && name.type == EntityType::Person && is_before(phrase, name);
  }

  /// What stands right before a name may be called so, whatever it is ("the capital, Velm"), but for what is new or no single person
  /// before the full name of one.
  bool may_be_called(const Facts& phrase, const Facts& name) const {
    const bool named_person = name.type == EntityType::Person && name.tokens.size() > 1;
    const bool single = phrase.form != Form::Indefinite && phrase.type != EntityType::Organization && !phrase.collective && !is_business(phrase);
    return is_before(phrase, name) && (single || !named_person);
  }

  /// "The commissioner for the aid, Ana Lind": what somebody has charge of is nobody.
  bool is_business(const Facts& phrase) const {
    const std::uint32_t preposition = trees_.child(phrase.head, "case");
    return phrase.type != EntityType::Person && preposition != kNoToken && (trees_.tag(preposition).lemma == "for" || trees_.tag(preposition).lemma == "of");
  }

  /// A bare title before a comma is an address: "Mr President, Senator Lind".
  bool is_before(const Facts& phrase, const Facts& name) const {
    if (phrase.tokens.end > name.tokens.begin || !is_beside(phrase, name)) return false;
    return phrase.form != Form::BareSingular || phrase.tokens.end == name.tokens.begin;
  }

  /// Whether at most one comma stands between, and no other mark.
  bool is_beside(const Facts& phrase, const Facts& name) const {
    int commas = 0;
    for (std::uint32_t token = phrase.tokens.end; token < name.tokens.begin; ++token) {
      if (trees_.tag(token).upos != "PUNCT") continue;
      if (trees_.tag(token).lemma != "," || ++commas > 1) return false;
    }
    return true;
  }

  /// "A man called Lind": the noun that the participle qualifies.
  std::uint32_t called(std::uint32_t top, std::uint32_t name) const {
    const std::uint32_t participle = trees_.head(top);
    if (!kNaming.contains(trees_.tag(participle).lemma)) return kNoBearer;
    if (trees_.universal_relation(participle) != "acl") return facts_[name].type == EntityType::Person ? identified(top, participle) : kNoBearer;
    const std::uint32_t subject = trees_.child(participle, "nsubj");
    if (subject != kNoToken && trees_.relation(subject) != "nsubj:pass") return kNoBearer;  // "a man who knew Lind"
    const std::string_view relation = trees_.universal_relation(top);
    if (relation != "obj" && relation != "xcomp" && relation != "obl") return kNoBearer;
    const std::uint32_t preposition = trees_.child(top, "case");
    if (preposition != kNoToken && trees_.tag(preposition).lemma != "as") return kNoBearer;
    if (is_behind_name(participle)) return kNoBearer;
    const auto phrase = phrase_of_.find(trees_.head(participle));
    return phrase == phrase_of_.end() ? right_before(participle) : phrase->second;
  }

  /// "A woman who lived in Velm, now called Oru": not she is called so.
  bool is_behind_name(std::uint32_t participle) const {
    std::uint32_t at = participle;
    while (at > 0 && trees_.tag(at - 1).upos == "ADV") --at;
    if (at < 2 || trees_.tag(at - 1).lemma != "," || trees_.tag(at - 2).upos != "PROPN") return false;
    const std::uint32_t noun = trees_.head(participle);
    return at - 2 > noun && trees_.tag(noun).upos == "NOUN" && trees_.child(at - 2, "case") != kNoToken;
  }

  /// "Shot a man later identified as Lind", where the tree hangs the participle on the verb.
  std::uint32_t right_before(std::uint32_t participle) const {
    std::uint32_t at = participle;
    for (int steps = 0; steps < kMostSteps && at > 0; ++steps) {
      const std::string_view part = trees_.tag(--at).upos;
      if (part == "ADV" || part == "AUX" || trees_.tag(at).lemma == "who" || trees_.tag(at).lemma == ",") continue;
      const auto phrase = part == "NOUN" ? phrase_of_.find(at) : phrase_of_.end();
      return phrase == phrase_of_.end() || facts_[phrase->second].type != EntityType::Person ? kNoBearer : phrase->second;
    }
    return kNoBearer;
  }

  /// "The man was identified as Lind", "police named the man as Lind": whom the verb has as its subject or object.
  std::uint32_t identified(std::uint32_t top, std::uint32_t verb) const {
    const std::string_view lemma = trees_.tag(verb).lemma;
    const std::uint32_t preposition = trees_.child(top, "case"), subject = trees_.child(verb, "nsubj"), object = trees_.child(verb, "obj");
    const bool passive = subject != kNoToken && trees_.relation(subject) == "nsubj:pass";
    if ((lemma != "identify" && lemma != "name") || preposition == kNoToken || trees_.tag(preposition).lemma != "as") return kNoBearer;
    const auto children = trees_.children(verb);
    if (std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return trees_.tag(child).lemma == "not" || trees_.tag(child).lemma == "never"; })) return kNoBearer;
    const auto phrase = phrase_of_.find(passive ? subject : object);
    if (phrase == phrase_of_.end()) return kNoBearer;
    const EntityType type = facts_[phrase->second].type;
    return type == EntityType::Person || type == EntityType::Other ? phrase->second : kNoBearer;
  }

  const document::Trees& trees_;
  const std::vector<Facts>& facts_;
  std::unordered_map<std::uint32_t, std::uint32_t> phrase_of_;  ///< singular ones, by head
  std::unordered_map<std::uint32_t, std::uint32_t> person_of_;  ///< names of people, by head
  std::vector<std::uint32_t> bearers_;
};

}  // namespace

std::vector<std::uint32_t> find_bearers(const document::Trees& trees, const std::vector<Facts>& facts) {
  if (trees.empty()) return std::vector<std::uint32_t>(facts.size(), kNoBearer);
  return BearerFinder(trees, facts).find();
}

}  // namespace nutgraf::entities
