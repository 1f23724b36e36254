#include "voices/speakers.h"

#include <cstdint>
#include <optional>
#include <string>

#include "base/logistic.h"
#include "document/entity_index.h"
#include "document/text.h"

namespace nutgraf::voices {
namespace {

// Log-odds in hundredths, as scripts/train/sureness/confidence.py prints them for its table of speakers.
constexpr int kBias = 192, kName = 123, kDescription = 11, kPronoun = -35, kNoMention = -99, kDefinite = -29, kThey = -58;
constexpr int kUnknownPronoun = -60, kShared = -91, kOther = -75, kSame = 68, kPerson = 83;

class SpeakerJudge {
 public:
  explicit SpeakerJudge(const Document& document)
      : document_(document), entity_of_(document::entities_of_mentions(document)), name_of_(document.mentions.size()) {
    for (const Entity& entity : document.entities) {
      Id<Mention> name = first_name(entity);
      for (const Id<Mention> mention : entity.mentions) {
        if (document.mentions[mention.index].kind == MentionKind::Name) name = mention;
        name_of_[mention.index] = name;
      }
    }
  }

  /// Who speaks; none where the words are no mention or that of nobody known.
  Id<Entity> speaker_of(const Quote& quote) const { return quote.speaker_mention ? entity_of_[quote.speaker_mention.index] : Id<Entity>(); }

  /// `last`: who spoke before.
  double judge(const Quote& quote, Id<Entity> last) const {
    const Id<Entity> entity = speaker_of(quote);
    int odds = kBias + weight_of_words(quote, entity);
    if (quote.speaker_rule == SpeakerRule::SharedSubject) odds += kShared;
    if (!entity) return base::logistic(odds);
    const EntityType type = document_.entities[entity.index].type;
    if (type == EntityType::Other) odds += kOther;
    if (type == EntityType::Person) odds += kPerson;
    if (entity == last) odds += kSame;
    return base::logistic(odds);
  }

  /// The nearest name of the speaker before words that are none; where none stands before them, the first.
  std::optional<Span> name_of(const Quote& quote) const {
    const Id<Mention> words = quote.speaker_mention;
    if (!words || !name_of_[words.index] || document_.mentions[words.index].kind == MentionKind::Name) return std::nullopt;
    return document_.mentions[name_of_[words.index].index].span;
  }

 private:
  Id<Mention> first_name(const Entity& entity) const {
    for (const Id<Mention> mention : entity.mentions) {
      if (document_.mentions[mention.index].kind == MentionKind::Name) return mention;
    }
    return {};
  }

  /// What the words are: a name, a description, a pronoun.
  int weight_of_words(const Quote& quote, Id<Entity> entity) const {
    if (!quote.speaker_mention) return kNoMention;
    const MentionKind kind = document_.mentions[quote.speaker_mention.index].kind;
    if (kind == MentionKind::Name) return kName;
    const IdRange<Token> words = document::tokens_in(document_, *quote.speaker);
    const std::string first = words.empty() ? std::string() : document::folded(document_, document_.tokens[words.begin]);
    if (kind == MentionKind::Nominal) return kDescription + (first == "the" ? kDefinite : 0);
    const bool known = entity && document::has_name(document_, document_.entities[entity.index]);
    return kPronoun + (first == "they" || first == "it" ? kThey : 0) + (known ? 0 : kUnknownPronoun);
  }

  const Document& document_;
  std::vector<Id<Entity>> entity_of_;  ///< of each mention
  std::vector<Id<Mention>> name_of_;   ///< of each mention, the nearest name of the same entity
};

}  // namespace

void set_speakers(const Document& document, std::vector<Quote>& quotes) {
  const SpeakerJudge judge(document);
  Id<Entity> last;
  for (Quote& quote : quotes) {
    if (!quote.speaker) continue;
    quote.speaker_confidence = quote.by_reader ? 1.0 : judge.judge(quote, last);
    quote.speaker_named = judge.name_of(quote);
    last = judge.speaker_of(quote);
  }
}

}  // namespace nutgraf::voices
