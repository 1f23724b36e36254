#include "entities/salience.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

#include "base/word_set.h"
#include "document/text.h"
#include "document/tree.h"

namespace nutgraf::entities {
namespace {

// Weights of a log-linear model in eighths of a doubling.
constexpr int kSentenceStep = 4, kNameStep = 1, kHeadline = 17, kOpening = 8, kSpreadTenth = 1, kPeople = -21, kIdle = -16;
constexpr int kUnnamed = -6, kBare = -10, kListed = -16;
constexpr std::uint32_t kOpeningSentences = 3;  ///< of the body

constexpr std::size_t kMostIdle = 2;            ///< mentions of a thing of which the text does not go on telling

/// What nouns of acts, states and qualities end in.
constexpr std::string_view kAbstractEnds[] = {"tion", "sion", "ment", "ity", "ness", "ance", "ence", "ship", "hood", "ism", "cy", "ing"};
/// Acts of will, answers and stretches of time, which no ending tells.
constexpr auto kAbstract = base::word_set({"aim", "answer", "attempt", "chance", "choice", "desire", "doubt", "effort", "hope", "hour", "life", "minute",
                                           "moment", "reason", "reply", "response", "step", "thing", "thought", "try", "wish"});

bool is_abstract(std::string_view lemma) {
  const auto ends = [&](std::string_view end) { return lemma.size() > end.size() + 2 && lemma.substr(lemma.size() - end.size()) == end; };
  return kAbstract.contains(lemma) || std::any_of(std::begin(kAbstractEnds), std::end(kAbstractEnds), ends);
}

/// About two steps for each doubling.
int steps(std::uint32_t count) {
  constexpr std::uint32_t kBounds[] = {1, 2, 3, 4, 6, 8, 11, 16, 23, 32, 45, 64};
  return static_cast<int>(std::count_if(std::begin(kBounds), std::end(kBounds), [&](std::uint32_t bound) { return count >= bound; }));
}

/// 2 to the power of eighths / 8, for eighths up to 0.
double power(int eighths) {
  constexpr double kParts[] = {1.0, 0.917004, 0.840896, 0.771105, 0.707107, 0.648420, 0.594604, 0.545254};
  return std::ldexp(kParts[-eighths % 8], eighths / 8);
}

/// Weighs the entities of one article.
class Scale {
 public:
  explicit Scale(const Document& document) : document_(document), trees_(document) {
    while (opening_ < document.sentences.size() && block_of(opening_) != BlockKind::Paragraph) ++opening_;
  }

  int weigh(const Entity& entity) const {
    std::uint32_t sentences = 0, names = 0, last = Id<Sentence>::kNone;
    bool headline = false, opening = false;
    for (const Id<Mention> id : entity.mentions) {
      const Mention& mention = document_.mentions[id.index];
      const std::uint32_t sentence = mention.sentence.index;
      sentences += sentence != last ? 1 : 0;
      last = sentence;
      names += mention.kind == MentionKind::Name ? 1 : 0;
      headline = headline || block_of(sentence) == BlockKind::Headline;
      opening = opening || (opening_ <= sentence && sentence < opening_ + kOpeningSentences);
    }
    const std::size_t spread = begin(entity.mentions.back()) - begin(entity.mentions.front());
    return kSentenceStep * steps(sentences) + kNameStep * steps(names) + (headline ? kHeadline : 0) + (opening ? kOpening : 0) +
           kSpreadTenth * static_cast<int>(10 * spread / document_.source.text.size()) + (entity.type == EntityType::Norp ? kPeople : 0) + (is_idle(entity) ? kIdle : 0) + (names == 0 ? without_name(entity) : 0);
  }

 private:
  /// "A choice", "the response": what has no name, is told by one abstract noun, and does not act.
  bool is_idle(const Entity& entity) const {
    if (trees_.empty() || entity.type != EntityType::Other || entity.mentions.size() > kMostIdle) return false;
    return std::all_of(entity.mentions.begin(), entity.mentions.end(), [&](Id<Mention> id) {
      const Mention& mention = document_.mentions[id.index];
      const std::uint32_t head = document::tokens_in(document_, mention.head).begin;
      const bool noun = mention.kind == MentionKind::Nominal && document::tokens_in(document_, mention.span).size() <= 2;
      return noun && is_abstract(trees_.tag(head).lemma) && trees_.relation(head) != "nsubj";
    });
  }

  /// Of what has no name a reader asks later; of "Oru and Velm" by their own names; and "media", "children" and "power", which no article, owner
  /// or number makes certain ones, are hardly ever what a text is about.
  int without_name(const Entity& entity) const {
    if (trees_.empty()) return 0;
    const bool thing = entity.type == EntityType::Other;
    bool certain = false;
    for (const Id<Mention> id : entity.mentions) {
      const Mention& mention = document_.mentions[id.index];
      if (mention.kind != MentionKind::Nominal) continue;
      const std::uint32_t head = document::tokens_in(document_, mention.head).begin;
      if (trees_.tag(head).upos == "PROPN") return entity.members.empty() ? 0 : kListed;  // "HIV"
      certain = certain || is_certain(head);
    }
    return (thing ? 0 : kUnnamed) + (certain ? 0 : kBare);
  }

  /// "The lamp", "her lamp", "three lamps".
  bool is_certain(std::uint32_t head) const {
    const auto children = trees_.children(head);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      const std::string_view relation = trees_.relation(child);
      return trees_.universal_relation(child) == "det" || relation == "nmod:poss" || relation == "nummod";
    });
  }

  BlockKind block_of(std::uint32_t sentence) const { return document_.blocks[document_.sentences[sentence].block.index].kind; }
  std::size_t begin(Id<Mention> mention) const { return document_.mentions[mention.index].span.begin; }

  const Document& document_;
  document::Trees trees_;
  std::uint32_t opening_ = 0;  ///< the first sentence of the body
};

}  // namespace

void set_salience(const Document& document, std::vector<Entity>& entities) {
  const Scale scale(document);
  std::vector<int> weights;
  for (const Entity& entity : entities) weights.push_back(scale.weigh(entity));
  const int greatest = weights.empty() ? 0 : *std::max_element(weights.begin(), weights.end());
  for (std::size_t i = 0; i < entities.size(); ++i) entities[i].salience = std::sqrt(power(weights[i] - greatest));
}

}  // namespace nutgraf::entities
