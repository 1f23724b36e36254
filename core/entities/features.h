// What the ranker weighs: features of a mention alone, and of a mention beside a cluster that may be its entity.
// Reads what facts and clusters hold.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "entities/bearers.h"
#include "entities/cluster.h"
#include "entities/facts.h"

namespace nutgraf::entities {

/// A feature has one of several values; each value is a row of the ranker's weights.
struct FeatureKind {
  std::string_view name;
  std::uint16_t values;
};

/// Of the mention alone.
constexpr FeatureKind kMentionFeatures[] = {
    {"form", kForms},       {"case", 6},      {"role", kRoles}, {"type", 12},     {"number", 3},     {"gender", 4},
    {"quoted", 2},          {"headline", 2},  {"modifiers", 4}, {"head seen", 2}, {"candidates", 6}, {"place in sentence", 4},
    {"clusters so far", 5}, {"head root", 2},      {"speaks", 2},    {"fitting", 5},    {"namesakes", 4},
};

/// Of the mention beside a cluster, most often its last mention, "the antecedent".
constexpr FeatureKind kPairFeatures[] = {
    {"sentences apart", 8},
    {"mentions apart", 8},
    {"fitting rank", 7},
    {"antecedent form", kForms},
    {"antecedent role", kRoles},
    {"roles", 4},
    {"cluster type", 12},
    {"types", 4},
    {"genders", 3},
    {"numbers", 3},
    {"heads", 4},
    {"modifiers", 5},
    {"words", 4},
    {"size", 5},
    {"made of", 8},
    {"appositive", 3},
    {"copula", 2},
    {"syntax", 6},
    {"quotation", 5},
    {"speaker", 4},
    {"same pronoun", 3},
    {"paragraphs apart", 4},
    {"first of sentence", 2},
    {"prominence", 5},
    {"antecedent number", 3},
    {"possessive within", 2},
    {"plural", 4},
    {"named anaphor", 3},
    {"neighbours", 3},
    {"phrases", 3},
    {"namesake", 7},
    {"governors", 3},
    {"antecedent clause", 3},
    {"sentences since described", 6},
    {"opening", 2},
    {"speaking", 6},
    {"agreeing rank", 4},
    {"subjects", 4},
};

constexpr std::size_t kMentionRows = [] {
  std::size_t rows = 0;
  for (const FeatureKind& kind : kMentionFeatures) rows += kind.values;
  return rows;
}();
constexpr std::size_t kPairRows = [] {
  std::size_t rows = 0;
  for (const FeatureKind& kind : kPairFeatures) rows += kind.values;
  return rows;
}();

/// Rows of the ranker's weights, one a feature kind; those of pairs count from 0 again.
using MentionRows = std::array<std::uint16_t, std::size(kMentionFeatures)>;
using PairRows = std::array<std::uint16_t, std::size(kPairFeatures)>;

/// What is known of the article up to a mention.
struct Scene {
  const Document& document;
  const document::Trees& trees;
  const std::vector<Facts>& facts;
  std::vector<bool> speaks;             ///< of each mention: whether a quotation is given to it
  std::vector<Id<Quote>> first_quotes;  ///< of each mention: the first quotation that is given to it
  std::vector<std::uint32_t> bearers;  ///< of each mention: the name beside it, see `find_bearers`
  std::vector<std::uint32_t> long_forms;       ///< of each mention: see `find_long_forms`
  std::vector<std::uint32_t> subjects_behind;  ///< of each mention: see `find_subjects_behind`

  Scene(const Document& document, const document::Trees& trees, const std::vector<Facts>& facts);
};

/// A cluster that may be a mention's entity, and how it stands among the others that may.
struct Candidate {
  std::uint32_t cluster = 0;
  std::uint32_t agreeing_rank = 0; ///< how many before it agree in gender for sure
  std::uint32_t fitting_rank = 0;  ///< how many before it, from the mention backwards, fit in type, gender and number too
  std::uint32_t prominence = 0;    ///< how many clusters have more mentions
};

/// What surrounds a mention: its candidates, those of them that fit it, those that know its head, and the clusters so far.
struct Surroundings {
  bool head_seen = false;
  std::size_t candidates = 0, fitting = 0, namesakes = 0, clusters = 0;
};

MentionRows features_of(const Scene& scene, std::uint32_t mention, const Surroundings& around);
PairRows features_of(const Scene& scene, std::uint32_t mention, const Candidate& candidate, const Cluster& cluster);

/// Says of each candidate how it stands among the others: the nearest goes first.
void rank(const Facts& facts, const std::vector<Cluster>& clusters, std::vector<Candidate>& candidates);

/// Whether the second stands right behind the first in apposition ("Ortega, the mayor"), or is what a copula says of it.
bool is_apposition(const Facts& name, const Facts& apposition);
/// Whether it stands behind a place where something is, and names no kind of place: "Lind Mills in Velm, the supplier, closed" is told of the
/// mills.
bool is_apposition_beyond(const document::Trees& trees, const Facts& place, const Facts& apposition);
bool is_predicate(const document::Trees& trees, const Facts& subject, const Facts& predicate);

/// Whether nothing known of the mention speaks against the cluster: types, genders and numbers agree or are unknown.
bool fits(const Facts& facts, const Cluster& cluster);

/// Whether both are known to be men, or women, or things.
bool agrees_in_gender(const Facts& facts, const Cluster& cluster);

}  // namespace nutgraf::entities
