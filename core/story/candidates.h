// Answers to choose between.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::story {

/// An answer with what speaks for it.
struct Candidate {
  Answer answer;
  double weight = 0.0;
};

/// The heaviest answers, none twice; of equal ones the earlier first.
std::vector<Answer> best_of(std::vector<Candidate> candidates);

}  // namespace nutgraf::story
