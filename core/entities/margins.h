// How sure the ranker must be before a mention joins a cluster. Reads facts and clusters; constant time for each question.
#pragma once

#include "entities/cluster.h"
#include "entities/facts.h"

namespace nutgraf::entities {

/// By how much the score of a cluster may lie below that of none, in the ranker's units: the ranker learnt to join too little, for most
/// mentions are alone. Of people the wrong one costs most.
std::int64_t readiness(const Facts& facts);

/// By how much the best cluster must lead the second best, in the ranker's units. "It", "they" and "the city" are nobody's where two may be
/// meant, for a wrong one costs more than none. No lead is asked for where the words themselves tell: a name, a noun by which the cluster
/// went before, a description beside its name, and "he" and "she", who always are somebody.
std::int64_t lead_needed(const Facts& facts, const Cluster& chosen, const Facts& last);

}  // namespace nutgraf::entities
