#include "story/candidates.h"

#include <algorithm>

#include "story/reading.h"

namespace nutgraf::story {

std::vector<Answer> best_of(std::vector<Candidate> candidates) {
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  std::vector<Answer> answers;
  for (const Candidate& candidate : candidates) add(answers, candidate.answer);
  return answers;
}

}  // namespace nutgraf::story
