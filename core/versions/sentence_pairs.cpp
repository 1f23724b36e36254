#include "versions/sentence_pairs.h"

#include <cstddef>
#include <vector>

namespace nutgraf::versions {
namespace {

struct Changed {
  std::vector<std::uint32_t> sentences;
  std::vector<Words> words;
};

Changed changed_in(const Version& version) {
  Changed changed;
  for (std::uint32_t i = 0; i < version.kept.size(); ++i) {
    if (version.kept[i]) continue;
    changed.sentences.push_back(i);
    changed.words.push_back(version.wording.words(version.document.sentences[i].span));
  }
  return changed;
}

}  // namespace

void pair_sentences(Version& before, Version& after) {
  before.partners.assign(before.kept.size(), kAlone);
  after.partners.assign(after.kept.size(), kAlone);
  const Changed gone = changed_in(before), come = changed_in(after);
  const std::vector<std::uint32_t> partners = pair_by_words(gone.words, come.words);
  for (std::size_t i = 0; i < partners.size(); ++i) {
    if (partners[i] == kAlone) continue;
    before.partners[gone.sentences[i]] = come.sentences[partners[i]];
    after.partners[come.sentences[partners[i]]] = gone.sentences[i];
  }
}

std::vector<SentencePair> rewritten(const Version& before) {
  std::vector<SentencePair> pairs;
  for (std::uint32_t i = 0; i < before.partners.size(); ++i) {
    if (before.partners[i] != kAlone) pairs.push_back({i, before.partners[i]});
  }
  return pairs;
}

}  // namespace nutgraf::versions
