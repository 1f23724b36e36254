#include "story/key_sentences.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace nutgraf::story {
namespace {

constexpr std::size_t kMost = 3;
constexpr std::uint32_t kShortest = 6, kLongest = 60;  ///< words of a sentence that can stand for the article
constexpr std::size_t kCandidates = 200;               ///< sentences looked at; what comes later is no longer news

struct Candidate {
  std::uint32_t sentence = 0;
  std::vector<std::uint32_t> words;  ///< its content words, each once, sorted
  double score = 0.0;
};

/// How much of the weight of `candidate`'s words is in none of the words taken.
double fresh_share(const Candidate& candidate, const std::vector<bool>& is_taken, const ContentWords& words) {
  double all = 0.0, fresh = 0.0;
  for (const std::uint32_t word : candidate.words) {
    const double weight = words.count(word);
    all += weight;
    if (!is_taken[word]) fresh += weight;
  }
  return all > 0.0 ? fresh / all : 0.0;
}

std::vector<Candidate> find_candidates(const Document& document, const ContentWords& words) {
  std::vector<Candidate> candidates;
  for (std::uint32_t i = 0; i < document.sentences.size() && candidates.size() < kCandidates; ++i) {
    const Sentence& sentence = document.sentences[i];
    const bool prose = document.blocks[sentence.block.index].kind == BlockKind::Paragraph;
    if (!prose || sentence.tokens.size() < kShortest || sentence.tokens.size() > kLongest) continue;
    Candidate candidate{i, {}, 0.0};
    for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token) {
      if (words.word(token) != ContentWords::kNone) candidate.words.push_back(words.word(token));
    }
    std::sort(candidate.words.begin(), candidate.words.end());
    candidate.words.erase(std::unique(candidate.words.begin(), candidate.words.end()), candidate.words.end());
    double weight = 0.0;
    for (const std::uint32_t word : candidate.words) weight += words.count(word) - 1;
    const double early = 1.0 + 2.0 / (1.0 + static_cast<double>(candidates.size()) / 2.0);
    candidate.score = early * weight / std::sqrt(static_cast<double>(candidate.words.size()) + 4.0);
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace

std::vector<Id<Sentence>> find_key_sentences(const Document& document, const ContentWords& words) {
  std::vector<Candidate> candidates = find_candidates(document, words);
  std::vector<bool> is_taken(words.size());
  std::vector<Id<Sentence>> key;
  while (key.size() < kMost && !candidates.empty()) {
    double best_score = -1.0;
    std::size_t best = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      const double score = candidates[i].score * fresh_share(candidates[i], is_taken, words);
      if (score > best_score) {
        best_score = score;
        best = i;
      }
    }
    for (const std::uint32_t word : candidates[best].words) is_taken[word] = true;
    key.push_back({candidates[best].sentence});
    candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(best));
  }
  std::sort(key.begin(), key.end(), [](Id<Sentence> a, Id<Sentence> b) { return a.index < b.index; });
  return key;
}

}  // namespace nutgraf::story
