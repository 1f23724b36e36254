#include "relations/metonyms.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "document/tree.h"

namespace nutgraf::relations {
namespace {

/// Where governments sit, by the name that news calls them, in small letters, and the ISO 3166-1 code of the state.
struct Seat {
  std::string_view name, country;
};
constexpr Seat kSeats[] = {{"kremlin", "RU"},          {"white house", "US"},      {"pentagon", "US"},      {"state department", "US"},
                           {"foggy bottom", "US"},     {"downing street", "GB"},   {"whitehall", "GB"},     {"élysée", "FR"},
                           {"élysée palace", "FR"},    {"elysee palace", "FR"},    {"quai d'orsay", "FR"},  {"zhongnanhai", "CN"},
                           {"blue house", "KR"},       {"casa rosada", "AR"},      {"palazzo chigi", "IT"}, {"malacañang", "PH"},
                           {"malacañang palace", "PH"}, {"malacanang palace", "PH"}, {"sublime porte", "TR"}};

/// What a government does and a town does not.
constexpr auto kActs = base::word_set(
    {"accuse",  "agree",   "announce", "approve", "back",     "ban",    "blame",   "condemn", "consider", "decide",  "decline",   "demand",
     "deny",    "deplore", "expel",    "fear",    "hope",     "impose", "insist",  "intend",  "invite",   "oppose",  "order",     "plan",
     "pledge",  "promise", "propose",  "reject",  "recognise", "recognize", "refuse", "say",  "seek",     "support", "suspect",   "threaten",
     "urge",    "veto",    "vow",      "want",    "warn",     "welcome", "withdraw"});

/// What is done to a government and not to a town.
constexpr auto kAddresses = base::word_set({"accuse", "ask", "blame", "condemn", "criticise", "criticize", "persuade", "press", "pressure", "sanction", "tell",
                                            "thank", "threaten", "urge", "warn"});

/// What there is between governments, or against one.
constexpr auto kBonds = base::word_set({"agreement", "alliance", "deal", "pressure", "relation", "relationship", "sanction", "tie", "treaty", "war"});
constexpr auto kBondPrepositions = base::word_set({"against", "between", "from", "on", "to", "with"});

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document), trees_(document), speaks_(document.mentions.size()) {
    for (const Quote& quote : document.quotes) {
      if (quote.speaker_mention) speaks_[quote.speaker_mention.index] = true;
    }
  }

  std::vector<Relation> relations() const {
    std::vector<Relation> found;
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      const Entity& entity = document_.entities[i];
      const std::string seat = seat_of(entity);
      const bool capital = seat.empty() && entity.type == EntityType::Gpe && entity.link && entity.link->capital;
      const std::string& country = capital ? entity.link->country : seat;
      if (country.empty()) continue;
      const std::optional<Id<Mention>> mention = seat.empty() ? first_act(entity) : first_name(entity);
      const Id<Entity> state = mention ? state_of(country) : Id<Entity>{};
      if (!state || state.index == i) continue;
      found.push_back({"acts_for", {i}, state, document_.mentions[mention->index].span, capital ? RelationRule::Capital : RelationRule::Seat});
    }
    return found;
  }

 private:
  /// The code of the state whose government sits in it; empty for all else.
  std::string seat_of(const Entity& entity) const {
    std::string name = base::fold(document::text(document_, entity.name));
    if (name.rfind("the ", 0) == 0) name.erase(0, 4);
    const auto seat = std::find_if(std::begin(kSeats), std::end(kSeats), [&](Seat known) { return known.name == name; });
    return seat == std::end(kSeats) ? std::string() : std::string(seat->country);
  }

  std::optional<Id<Mention>> first_name(const Entity& entity) const { return first(entity, [](Id<Mention>) { return true; }); }
  std::optional<Id<Mention>> first_act(const Entity& entity) const { return first(entity, [&](Id<Mention> mention) { return acts(mention); }); }

  template <class Test>
  std::optional<Id<Mention>> first(const Entity& entity, Test test) const {
    const auto found = std::find_if(entity.mentions.begin(), entity.mentions.end(), [&](Id<Mention> mention) {
      return document_.mentions[mention.index].kind == MentionKind::Name && test(mention);
    });
    return found == entity.mentions.end() ? std::nullopt : std::optional(*found);
  }

  bool acts(Id<Mention> mention) const {
    if (speaks_[mention.index]) return true;
    if (trees_.empty()) return false;
    const std::uint32_t head = document::tokens_in(document_, document_.mentions[mention.index].head).begin;
    if (trees_.is_root(head)) return false;
    const std::string_view relation = trees_.relation(head), governor = trees_.tag(trees_.head(head)).lemma;
    if (relation == "nsubj") return kActs.contains(governor);
    if (relation == "obj" || relation == "iobj") return kAddresses.contains(governor);
    const std::uint32_t preposition = trees_.child(head, "case");
    if (relation != "nmod" || preposition == Id<Token>::kNone) return false;
    return kBonds.contains(governor) && kBondPrepositions.contains(trees_.tag(preposition).lemma);
  }

  /// The country of this code by its name, else its people.
  Id<Entity> state_of(std::string_view country) const {
    Id<Entity> people;
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      const std::optional<Link>& link = document_.entities[i].link;
      if (!link || link->country != country || link->level != PlaceLevel::Country) continue;
      if (document_.entities[i].type == EntityType::Gpe) return {i};
      if (document_.entities[i].type == EntityType::Norp && !people) people = {i};
    }
    return people;
  }

  const Document& document_;
  const document::Trees trees_;
  std::vector<bool> speaks_;  ///< of each mention: whether a quotation is given to it
};

}  // namespace

std::vector<Relation> find_metonyms(const Document& document) { return Finder(document).relations(); }

}  // namespace nutgraf::relations
