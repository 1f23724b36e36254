#include "entities/confidence.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/logistic.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/entity_index.h"
#include "document/pronouns.h"
#include "document/text.h"
#include "document/tree.h"

namespace nutgraf::entities {
namespace {

/// What holds of an entity and tells how likely it is right.
enum Kind : Sign {
  kNamedPerson, kNamedBody, kNamedState, kNamedOther,      // its type, with a name
  kPerson, kBody, kPlace, kEvent, kThing,                  // and without
  kKnownItem, kKnownPlace, kStateUnknown,                  // of names: what registers know of it
  kLead0, kLead1, kLead2, kLead3, kLead4,                  // by how much the network prefers the least certain name to all else
  kOneWord, kBesideName, kHyphenated, kOnlyModifier,       // a name that may be a part of another
  kSeveralTypes,                                           // its mentions are of more than one
  kHeadShared, kHeadSharedOften, kWordSharedOften,         // with other entities, which may be the same
  kPronounDoubtful, kPronounLikely, kPronounSure,          // the least certain of its pronouns
  kNounDoubtful, kNounLikely, kNounSure, kStrangeNoun,     // and of its descriptions; one by which its name does not call it
  kPronounInName, kPlural,                                 // of what has no name
  kFarApart, kSpeaks,
  kSigns
};

struct Weight {
  std::string_view name;
  std::int16_t odds;  ///< in hundredths of log-odds, as scripts/train/sureness/confidence.py prints them
};

constexpr int kBias = 117;
constexpr std::array<Weight, kSigns> kWeights{{
    {"named-person", 13}, {"named-body", -2}, {"named-state", 64}, {"named-other", 34}, {"person", -20}, {"body", -5}, {"place", -56},
    {"event", 13}, {"thing", -41}, {"known-item", 83}, {"known-place", 67}, {"state-unknown", -45}, {"lead-0", -18}, {"lead-1", -13},
    {"lead-2", -11}, {"lead-3", 68}, {"lead-4", 83}, {"one-word", -66}, {"beside-name", -55}, {"hyphenated", -27}, {"only-modifier", -43},
    {"several-types", -80}, {"head-shared", -41}, {"head-shared-often", -31}, {"word-shared-often", -51}, {"pronoun-doubtful", -66},
    {"pronoun-likely", -61}, {"pronoun-sure", -6}, {"noun-doubtful", -75}, {"noun-likely", -36}, {"noun-sure", -24},
    {"strange-noun", -41}, {"pronoun-in-name", -61}, {"plural", -44}, {"far-apart", -37}, {"speaks", 35},
}};

constexpr std::array<float, 4> kLeads{-2, 0, 2, 4};  ///< of the network, in log-odds; the bands lie between them
constexpr double kDoubtful = 0.5, kLikelyPronoun = 0.75, kLikelyNoun = 0.78, kSettled = 0.82;
constexpr std::uint32_t kFar = 8;  ///< sentences from one mention to the next

/// Words of a phrase that tell what it means only beside the words before it.
constexpr auto kRelative = base::word_set({"all", "another", "any", "both", "many", "other", "same", "some", "such"});

bool is_capital(std::string_view text) { return !text.empty() && base::is_upper(base::decode(text, 0).code_point); }

Sign band(double least, double likely, Kind doubtful) {
  if (least < kDoubtful) return doubtful;
  return static_cast<Sign>(least < likely ? doubtful + 1 : doubtful + 2);
}

/// Looks for the signs of each entity; what entities share is counted once for all.
class SignFinder {
 public:
  explicit SignFinder(const Document& document) : document_(document), trees_(document) {
    for (const Entity& entity : document.entities) {
      for (const std::string& head : heads_of(entity)) ++bearers_of_head_[head];
      for (const std::string& word : words_of(entity.name)) ++bearers_of_word_[word];
    }
    for (const Quote& quote : document.quotes) {
      if (quote.speaker_mention) speakers_.insert(quote.speaker_mention.index);
    }
  }

  std::vector<Sign> find(const Entity& entity) const {
    const bool named = document::has_name(document_, entity);
    std::vector<Sign> signs{kind_of(entity.type, named)};
    if (named) {
      add_name(entity, signs);
    } else {
      add_phrase(entity, signs);
    }
    add_mentions(entity, named, signs);
    add_namesakes(entity, named, signs);
    return signs;
  }

 private:
  using Words = std::set<std::string>;

  static Sign kind_of(EntityType type, bool named) {
    switch (type) {
      case EntityType::Person: return named ? kNamedPerson : kPerson;
      case EntityType::Organization: return named ? kNamedBody : kBody;
      case EntityType::Gpe: return named ? kNamedState : kPlace;
      case EntityType::Location:
      case EntityType::Facility: return named ? kNamedOther : kPlace;
      case EntityType::Norp: return named ? kNamedOther : kPerson;
      case EntityType::Event: return named ? kNamedOther : kEvent;
      default: return named ? kNamedOther : kThing;
    }
  }

  const Mention& mention(Id<Mention> id) const { return document_.mentions[id.index]; }
  IdRange<Token> tokens_of(Span span) const { return document::tokens_in(document_, span); }
  std::string_view word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }

  /// The last word of a name, the lemma of a noun.
  std::string head_word(const Mention& mention) const {
    const std::uint32_t token = tokens_of(mention.head).end - 1;
    return base::fold(trees_.empty() || mention.kind == MentionKind::Name ? word(token) : std::string_view(trees_.tag(token).lemma));
  }

  Words heads_of(const Entity& entity) const {
    Words heads;
    for (const Id<Mention> id : entity.mentions) {
      if (mention(id).kind != MentionKind::Pronoun) heads.insert(head_word(mention(id)));
    }
    return heads;
  }

  /// The capitalised words of a name or phrase.
  Words words_of(Span name) const {
    Words words;
    const IdRange<Token> tokens = tokens_of(name);
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
      if (word(at).size() > 2 && is_capital(word(at))) words.insert(base::fold(word(at)));
    }
    return words;
  }

  static std::uint32_t most_others(const Words& words, const std::unordered_map<std::string, std::uint32_t>& bearers) {
    std::uint32_t most = 0;
    for (const std::string& word : words) most = std::max(most, bearers.at(word) - 1);
    return most;
  }

  void add_namesakes(const Entity& entity, bool named, std::vector<Sign>& signs) const {
    const std::uint32_t heads = most_others(heads_of(entity), bearers_of_head_);
    if (heads > 0) signs.push_back(heads == 1 ? kHeadShared : kHeadSharedOften);
    if (named && most_others(words_of(entity.name), bearers_of_word_) > 1) signs.push_back(kWordSharedOften);
  }

  void add_name(const Entity& entity, std::vector<Sign>& signs) const {
    if (entity.link) {
      signs.push_back(entity.link->wikidata.empty() ? kKnownPlace : kKnownItem);
    } else if (entity.type == EntityType::Gpe) {
      signs.push_back(kStateUnknown);
    }
    float lead = std::numeric_limits<float>::max();
    bool beside = false, hyphenated = false, modifier = true;
    std::set<EntityType> types;
    for (const Id<Mention> id : entity.mentions) {
      const Mention& name = mention(id);
      if (name.kind != MentionKind::Pronoun) types.insert(name.type);
      if (name.kind != MentionKind::Name) continue;
      lead = std::min(lead, name.lead);
      beside = beside || stands_beside_name(tokens_of(name.span));
      hyphenated = hyphenated || is_hyphenated(name.span);
      modifier = modifier && is_modifier(tokens_of(name.span));
    }
    signs.push_back(static_cast<Sign>(kLead0 + (std::upper_bound(kLeads.begin(), kLeads.end(), lead) - kLeads.begin())));
    if (beside) signs.push_back(kBesideName);
    if (hyphenated) signs.push_back(kHyphenated);
    if (modifier) signs.push_back(kOnlyModifier);
    if (types.size() > 1) signs.push_back(kSeveralTypes);
    if (tokens_of(entity.name).size() == 1) signs.push_back(kOneWord);
  }

  /// Whether a capitalised word or a number follows, which may be part of the name.
  bool stands_beside_name(IdRange<Token> name) const {
    const Sentence& sentence = document_.sentences[document::sentence_of(document_, name.begin).index];
    if (name.end >= sentence.tokens.end || word(name.end).empty()) return false;
    if (document_.tokens[name.end].span.begin > document_.tokens[name.end - 1].span.end + 1) return false;
    const char first = word(name.end).front();
    return is_capital(word(name.end)) || ('0' <= first && first <= '9');
  }

  /// Whether a hyphen or dash joins the name with another word: "Port" of "Port-au-Prince".
  bool is_hyphenated(Span name) const {
    const std::string_view text = document_.source.text, before = text.substr(0, name.begin), after = text.substr(name.end);
    const auto joins = [&](std::string_view join) {
      const std::size_t size = join.size();
      if (after.size() > size && after.substr(0, size) == join && after[size] != ' ') return true;
      return before.size() > size && before.substr(before.size() - size) == join && before[before.size() - size - 1] != ' ';
    };
    return joins("-") || joins("\u2013");
  }

  /// Whether the name stands only before a noun that it tells more of: "the Velm laboratory".
  bool is_modifier(IdRange<Token> name) const {
    if (trees_.empty()) return false;
    for (std::uint32_t at = name.begin; at < name.end; ++at) {
      const std::uint32_t above = trees_.head(at);
      if (name.begin <= above && above < name.end) continue;
      const std::string_view relation = trees_.relation(at);
      return relation == "compound" || relation == "amod" || relation == "flat" || relation == "nmod:poss";
    }
    return false;
  }

  void add_phrase(const Entity& entity, std::vector<Sign>& signs) const {
    const IdRange<Token> tokens = tokens_of(entity.name);
    bool relative = false;
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
      const std::string folded = base::fold(word(at));
      relative = relative || kRelative.contains(folded) || document::pronoun(folded);
    }
    if (relative) signs.push_back(kPronounInName);
    if (trees_.empty()) return;
    for (const Id<Mention> id : entity.mentions) {
      if (mention(id).span != entity.name || mention(id).kind != MentionKind::Nominal) continue;
      const std::string_view xpos = trees_.tag(tokens_of(mention(id).head).begin).xpos;
      if (xpos == "NNS" || xpos == "NNPS") signs.push_back(kPlural);
      return;
    }
  }

  /// The words of an entity's names.
  Words names_of(const Entity& entity) const {
    Words words;
    for (const Id<Mention> id : entity.mentions) {
      if (mention(id).kind != MentionKind::Name) continue;
      const IdRange<Token> tokens = tokens_of(mention(id).span);
      for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) words.insert(base::fold(word(at)));
    }
    return words;
  }

  void add_mentions(const Entity& entity, bool named, std::vector<Sign>& signs) const {
    constexpr double kNoneYet = 2;
    const Words names = names_of(entity);
    double pronoun = kNoneYet, noun = kNoneYet;
    std::uint32_t farthest = 0, last = mention(entity.mentions.front()).sentence.index;
    bool strange = false, speaks = false;
    for (std::size_t i = 0; i < entity.mentions.size(); ++i) {
      const Mention& one = mention(entity.mentions[i]);
      const double sure = entity.mention_confidence[i];
      farthest = std::max(farthest, one.sentence.index - last);
      last = one.sentence.index;
      speaks = speaks || speakers_.count(entity.mentions[i].index) > 0;
      if (one.kind == MentionKind::Pronoun) pronoun = std::min(pronoun, sure);
      if (one.kind != MentionKind::Nominal) continue;
      noun = std::min(noun, sure);
      strange = strange || (named && sure < kSettled && names.count(head_word(one)) == 0);
    }
    if (pronoun < kNoneYet) signs.push_back(band(pronoun, kLikelyPronoun, kPronounDoubtful));
    if (noun < kNoneYet) signs.push_back(band(noun, kLikelyNoun, kNounDoubtful));
    if (strange) signs.push_back(kStrangeNoun);
    if (farthest >= kFar) signs.push_back(kFarApart);
    if (speaks) signs.push_back(kSpeaks);
  }

  const Document& document_;
  document::Trees trees_;
  std::unordered_map<std::string, std::uint32_t> bearers_of_head_, bearers_of_word_;
  std::unordered_set<std::uint32_t> speakers_;
};

}  // namespace

std::string_view name_of(Sign sign) { return kWeights[sign].name; }

std::vector<std::vector<Sign>> find_signs(const Document& document) {
  const SignFinder finder(document);
  std::vector<std::vector<Sign>> signs;
  for (const Entity& entity : document.entities) signs.push_back(finder.find(entity));
  return signs;
}

std::vector<double> find_confidence(const Document& document) {
  std::vector<double> confidence;
  for (const std::vector<Sign>& signs : find_signs(document)) {
    int odds = kBias;
    for (const Sign sign : signs) odds += kWeights[sign].odds;
    confidence.push_back(base::logistic(odds));
  }
  return confidence;
}

}  // namespace nutgraf::entities
