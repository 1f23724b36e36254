#include "entities/last_speaker.h"

#include <algorithm>

#include "document/quoted_words.h"
#include "document/text.h"
#include "entities/cluster.h"

namespace nutgraf::entities {
namespace {

bool is_one_person(const Facts& facts) { return facts.type == EntityType::Person && facts.number != document::Number::Plural; }

std::uint32_t sentence_of(const Scene& scene, Span words) {
  return document::sentence_of(scene.document, document::tokens_in(scene.document, words).begin).index;
}

bool holds(const std::vector<Candidate>& candidates, std::uint32_t cluster) {
  return std::any_of(candidates.begin(), candidates.end(), [&](Candidate candidate) { return candidate.cluster == cluster; });
}

/// "Ortega said, “[The guard] asked him.”": whether somebody else's words between marks name the mention.
bool is_quoted(const Scene& scene, const Facts& facts) {
  constexpr std::uint32_t kFarthestMark = 80;  // tokens
  if (!facts.quote) return false;
  const Quote& quote = scene.document.quotes[facts.quote.index];
  if (quote.kind == QuoteKind::Direct) return true;
  const IdRange<Token> sentence = scene.document.sentences[facts.sentence].tokens;
  bool open = false;
  for (std::uint32_t at = std::max(sentence.begin, facts.head > kFarthestMark ? facts.head - kFarthestMark : 0); at < facts.head; ++at) {
    if (document::is_quotation_mark(scene.document, at)) open = !open;
  }
  return open;
}

/// "Ortega rose. 'Why?' he asked": where nobody spoke before a quotation, who did what the sentence before tells.
std::uint32_t subject_before(const Scene& scene, const std::vector<std::uint32_t>& cluster_of, std::uint32_t mention, std::uint32_t sentence,
                             const std::vector<Candidate>& candidates) {
  const Facts& facts = scene.facts[mention];
  std::uint32_t subject = kNoCluster;
  for (std::uint32_t i = mention; i-- > 0 && scene.facts[i].sentence + 1 >= sentence && scene.facts[i].block == facts.block;) {
    const Facts& before = scene.facts[i];
    if (before.sentence >= sentence || before.role != Role::Subject || !before.main_clause || before.type != EntityType::Person) continue;
    if (subject != kNoCluster && subject != cluster_of[i]) return kNoCluster;  // several act
    subject = cluster_of[i];
  }
  return holds(candidates, subject) ? subject : kNoCluster;
}

}  // namespace

std::uint32_t last_speaker(const Scene& scene, const std::vector<std::uint32_t>& cluster_of, std::uint32_t mention,
                           const std::vector<Candidate>& candidates) {
  const Facts& facts = scene.facts[mention];
  if (!facts.stands_for_somebody() || !scene.speaks[mention] || facts.role != Role::Subject) return kNoCluster;
  const std::vector<Span>& words = scene.document.quotes[scene.first_quotes[mention].index].spans;
  const std::uint32_t first = words.empty() ? facts.sentence : std::min(facts.sentence, sentence_of(scene, words.front()));
  bool peopled = false;
  for (std::uint32_t i = mention; i-- > 0 && scene.facts[i].sentence + (peopled ? 1 : 2) >= first;) {
    if (scene.facts[i].sentence >= first) continue;
    peopled = peopled || is_one_person(scene.facts[i]);
    if (scene.speaks[i] && holds(candidates, cluster_of[i]) && !is_quoted(scene, scene.facts[i])) return cluster_of[i];
  }
  return subject_before(scene, cluster_of, mention, first, candidates);
}

}  // namespace nutgraf::entities
