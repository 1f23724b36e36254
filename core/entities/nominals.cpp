// How a noun phrase refers: the part of `FactFinder` that reads its article, its rank and what it introduces.
#include <algorithm>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"
#include "entities/facts.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoToken = Id<Token>::kNone;

constexpr auto kDemonstratives = base::word_set({"this", "that", "these", "those", "such"});
constexpr auto kIndefinites =
    base::word_set({"a", "an", "some", "any", "another", "no", "every", "each", "many", "several", "few", "more", "most"});
constexpr auto kOthers = base::word_set({"other", "another", "different", "separate", "further", "additional"});
constexpr auto kRanks = base::word_set({"vice", "deputy", "assistant", "associate", "prime"});
/// Ages of life, which tell when somebody did something.
constexpr auto kAges = base::word_set({"adolescent", "adult", "baby", "boy", "child", "girl", "infant", "juvenile", "kid", "minor", "newborn", "pensioner", "preteen",
                                       "pupil", "schoolboy", "schoolchild", "schoolgirl", "student", "teen", "teenager", "toddler", "tween", "undergraduate",
                                       "youngster", "youth"});
constexpr auto kTowns = base::word_set({"city", "town", "village", "state", "province", "county", "republic", "country", "district", "municipality",
                                       "township", "commune", "kingdom", "region", "island", "suburb"});

}  // namespace

/// "The deadliest storm", "the most recent storm".
bool FactFinder::is_superlative(std::uint32_t head) const {
  const auto children = trees_.children(head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    if (child > head || trees_.universal_relation(child) != "amod") return false;
    const std::uint32_t adverb = trees_.child(child, "advmod");
    const bool most = adverb != kNoToken && (folded(adverb) == "most" || folded(adverb) == "least");
    return most || trees_.tag(child).feats.find("Degree=Sup") != std::string::npos;
  });
}

/// "vice " of "the vice president", who is another than the president.
std::string FactFinder::rank_of(std::uint32_t head) const {
  for (const std::uint32_t child : trees_.children(head)) {
    if (child < head && kRanks.contains(folded(child))) return folded(child) + ' ';
  }
  return {};
}

/// "The northern town of Velm", not "the second city of Velm", "a town of Velm", nor "the Oru region of Norway", which is a part of it.
bool FactFinder::names_town(const Facts& facts) const {
  const std::uint32_t last = facts.tokens.end - 1, of = facts.head + 1;
  if (facts.number != Number::Singular || folded(facts.tokens.begin) != "the" || !kTowns.contains(trees_.tag(facts.head).lemma)) return false;
  if (of >= last || trees_.tag(of).lemma != "of" || trees_.tag(last).upos != "PROPN") return false;
  const std::uint32_t first = of + (folded(of + 1) == "the" ? 2 : 1);
  const Sites named = sites_of_name(document::text(document_, Span{document_.tokens[first].span.begin, document_.tokens[last].span.end}));
  if (named == kCountry && facts.sites && !(facts.sites & kCountry)) return false;
  const auto children = trees_.children(facts.head);
  return std::none_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const bool ranks = trees_.tag(child).feats.find("Degree=Sup") != std::string::npos || distinction_of(folded(child)) == DistinctionKind::Number;
    const bool named_itself = trees_.tag(child).upos == "PROPN" && trees_.relation(child) == "compound";
    return child < facts.head && (ranks || named_itself || folded(child) == "capital");
  });
}

/// What is denied, what somebody would be, whence the wind blows, and what idioms are made of.
bool FactFinder::is_idle(const Facts& facts) const {
  if (folded(facts.tokens.begin) == "no") return true;
  const bool direction = facts.modifiers.empty() && distinction_of(folded(facts.head)) == DistinctionKind::Direction;  // "from the west"
  if (direction && facts.owners.empty()) return true;
  const std::uint32_t preposition = trees_.child(facts.head, "case");
  if (preposition == kNoToken) return false;
  const std::string word = folded(preposition);
  if (facts.form == Form::Indefinite && word == "as" && kAges.contains(trees_.tag(facts.head).lemma)) return true;  // "as a teenager she sang"
  if (facts.form != Form::BareSingular || !facts.modifiers.empty()) return false;
  if (folded(facts.head) == "life" && (word == "to" || word == "for")) return true;  // "sentenced to life"
  return facts.type == EntityType::Person ? word == "for" || word == "as" : word == "on" && facts.type != EntityType::Event;
}

/// Whether "of" adds to a phrase what it is about.
bool FactFinder::has_complement(const Facts& facts) const {
  const auto& children = trees_.children(facts.head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return child > facts.head && facts.tokens.contains(child) && trees_.universal_relation(child) == "nmod";
  });
}

Form FactFinder::nominal_form(const Facts& facts) const {
  bool definite = false, indefinite = false, demonstrative = false, possessed = false;
  for (const std::uint32_t child : trees_.children(facts.head)) {
    const std::string_view relation = trees_.relation(child);
    const bool portfolio = facts.type == EntityType::Person && !document::type_of_noun(base::fold(trees_.tag(child).lemma));  // "minister of trade and industry"
    if (relation == "conj" && facts.tokens.contains(child) && !(portfolio && facts.tokens.end == child + 1 && has_complement(facts))) return Form::List;
    if (relation == "nmod:poss") possessed = true;
    if (trees_.universal_relation(child) != "det") continue;
    const std::string word = folded(child);
    demonstrative = demonstrative || kDemonstratives.contains(word);
    indefinite = indefinite || kIndefinites.contains(word);
    definite = definite || word == "the" || word == "both" || word == "all";
  }
  if (demonstrative) return Form::Demonstrative;
  if (possessed) return Form::Possessed;
  if (definite) return Form::Definite;
  if (indefinite) return Form::Indefinite;
  return facts.number == Number::Plural ? Form::BarePlural : Form::BareSingular;
}

/// "A lawyer", "two men", "other planes"; not "the two men", "the other plane".
bool FactFinder::introduces(const Facts& facts) const {
  if (facts.form == Form::Indefinite) return true;
  const auto children = trees_.children(facts.head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const bool one = facts.form == Form::BareSingular && folded(child) == "one";  // "one man … and one man"
    const bool counts = trees_.relation(child) == "nummod" && (facts.form == Form::BarePlural || one);
    return child < facts.head && (counts || kOthers.contains(folded(child)));
  });
}

}  // namespace nutgraf::entities
