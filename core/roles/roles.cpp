#include "roles/roles.h"

#include <algorithm>
#include <limits>
#include <string>

#include "model/functions.h"
#include "model/loader.h"
#include "roles/paths.h"
#include "roles/phrases.h"

namespace nutgraf::roles {
namespace {

constexpr std::int64_t kFarthest = 32;      ///< distances beyond are as this one
constexpr std::uint32_t kWindow = 128;      ///< arguments are looked for within so many tokens on either side
constexpr std::size_t kBlockTokens = 48;
constexpr std::string_view kNoPredicate = "none", kAuxiliary = "auxiliary";

/// What a phrase of the tree gains on other runs of tokens as an argument. Chosen on the development set.
constexpr float kPhraseBonus = 0.6f;

/// The bit of "ARG0" to "ARG4", see `Candidate`.
std::uint32_t core_bit(std::string_view role) {
  if (role.size() != 4 || role.substr(0, 3) != "ARG" || role[3] < '0' || role[3] >= static_cast<char>('0' + kCoreRoles)) return 0;
  return 1u << (role[3] - '0');
}

}  // namespace

/// What is computed once for all predicates of a sentence.
struct RoleFinder::Sight {
  const Document& document;
  const document::Trees& trees;
  IdRange<Token> tokens;
  std::vector<std::uint16_t> relation_of;
  std::vector<float> self;  ///< [tokens, width of the hidden layer]
};

Result<RoleFinder> RoleFinder::from(const model::Weights& weights, std::size_t width) {
  model::Loader loader(weights);
  RoleFinder finder;
  finder.width_ = width;
  finder.kinds_ = loader.lines("roles.predicate.labels");
  finder.predicate_ = loader.linear("roles.predicate", width, finder.kinds_.size());
  finder.self_ = loader.linear("roles.argument.self", width);
  const auto hidden = static_cast<std::uint32_t>(finder.self_.outputs());
  finder.of_predicate_ = loader.linear("roles.argument.predicate", width, hidden);
  finder.distance_ = loader.tensor<float>("roles.argument.distance", {2 * kFarthest + 1, hidden});
  finder.relations_ = loader.lines("roles.argument.relations");
  finder.path_ = loader.tensor<float>("roles.argument.tree", {static_cast<std::uint32_t>(1 + 3 * finder.relations_.size()), hidden});
  const std::vector<std::string_view> labels = loader.lines("roles.argument.out.labels");
  finder.out_ = loader.linear("roles.argument.out", hidden, labels.size());
  if (loader.error()) return *loader.error();
  Result<model::SpanDecoder> decoder = model::SpanDecoder::from(labels);
  if (!decoder) return decoder.error();
  finder.decoder_ = std::move(decoder.value());
  for (const std::string_view role : finder.decoder_.kinds()) finder.core_.push_back(core_bit(role));
  return finder;
}

std::vector<std::uint32_t> RoleFinder::predicate_tokens(const Document& document) const {
  std::vector<std::uint32_t> tokens;
  std::vector<float> scores(kBlockTokens * kinds_.size());
  for (std::size_t begin = 0; begin < document.tokens.size(); begin += kBlockTokens) {
    const std::size_t count = std::min(kBlockTokens, document.tokens.size() - begin);
    predicate_.apply(document.vectors.data() + begin * width_, count, scores.data());
    for (std::size_t i = 0; i < count; ++i) {
      const float* row = scores.data() + i * kinds_.size();
      const std::string_view kind = kinds_[static_cast<std::size_t>(std::max_element(row, row + kinds_.size()) - row)];
      if (kind != kNoPredicate && kind != kAuxiliary) tokens.push_back(static_cast<std::uint32_t>(begin + i));
    }
  }
  return tokens;
}

std::vector<std::uint16_t> RoleFinder::relation_numbers(const Document& document, IdRange<Token> tokens) const {
  std::vector<std::uint16_t> numbers;
  numbers.reserve(tokens.size());
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    const auto found = std::find(relations_.begin(), relations_.end(), document.arcs[at].relation);
    numbers.push_back(static_cast<std::uint16_t>(found == relations_.end() ? 0 : found - relations_.begin() + 1));
  }
  return numbers;
}

/// [window, labels].
std::vector<float> RoleFinder::score(const Sight& sight, std::uint32_t predicate, IdRange<Token> window) const {
  const Paths paths(sight.document.arcs, sight.relation_of, sight.tokens.begin, static_cast<std::uint32_t>(relations_.size()));
  const std::vector<std::uint32_t> path = paths.from(predicate, window);

  const std::size_t width = self_.outputs();
  std::vector<float> predicate_says(width), hidden(window.size() * width), scores(window.size() * decoder_.labels());
  of_predicate_.apply(sight.document.vectors.data() + predicate * width_, 1, predicate_says.data());
  for (std::uint32_t i = 0; i < window.size(); ++i) {
    const std::int64_t distance = std::int64_t{window.begin + i} - predicate;
    const auto add = [&](const float* row) {
      for (std::size_t c = 0; c < width; ++c) hidden[i * width + c] += row[c];
    };
    add(sight.self.data() + (window.begin + i - sight.tokens.begin) * width);
    add(predicate_says.data());
    add(distance_.row(static_cast<std::size_t>(std::clamp(distance, -kFarthest, kFarthest) + kFarthest)));
    add(path_.row(path[i]));
  }
  model::silu(hidden.data(), hidden.size());
  out_.apply(hidden.data(), window.size(), scores.data());
  return scores;
}

/// Phrases in every role that they are likelier to have than none, and runs of the best labels; counted from the window's first
/// token.
std::vector<Candidate> RoleFinder::candidates(const Sight& sight, std::uint32_t predicate, IdRange<Token> window) const {
  std::vector<float> scores = score(sight, predicate, window);
  const model::SpanMargins margins(decoder_, scores.data(), window.size());
  std::vector<Candidate> candidates;
  const auto add = [&](std::uint32_t begin, std::uint32_t end, float bonus) {
    for (std::uint32_t role = 0; role < core_.size(); ++role) {
      const float score = margins.of(role, begin, end) + bonus;
      if (score > 0) candidates.push_back({begin, end, role, core_[role], score});
    }
  };
  for (const IdRange<Token> phrase : phrases_beside(predicate, sight.trees, window)) {
    add(phrase.begin - window.begin, phrase.end - window.begin, kPhraseBonus);
  }
  float* own = scores.data() + (predicate - window.begin) * decoder_.labels();
  std::fill(own + 1, own + decoder_.labels(), -std::numeric_limits<float>::infinity());  // no argument holds its predicate
  for (const model::LabelledRun& run : decoder_.decode(scores.data(), window.size())) add(run.begin, run.end, 0);
  return candidates;
}

std::vector<Argument> RoleFinder::find_arguments(const Sight& sight, std::uint32_t predicate) const {
  const std::uint32_t begin = std::max(sight.tokens.begin, predicate - std::min(predicate, kWindow));
  const IdRange<Token> window{begin, std::min(sight.tokens.end, predicate + kWindow + 1)};
  std::vector<Argument> arguments;
  for (const Candidate& chosen : best_arguments(candidates(sight, predicate, window), window.size())) {
    arguments.push_back({std::string(decoder_.kinds()[chosen.role]), {window.begin + chosen.begin, window.begin + chosen.end}});
  }
  return arguments;
}

std::vector<Predicate> RoleFinder::find_predicates(const Document& document) const {
  const std::vector<std::uint32_t> tokens = predicate_tokens(document);
  std::vector<Predicate> predicates;
  predicates.reserve(tokens.size());
  const document::Trees trees(document);
  auto next = tokens.begin();
  for (const Sentence& sentence : document.sentences) {
    if (next == tokens.end() || !sentence.tokens.contains(*next)) continue;
    Sight sight{document, trees, sentence.tokens, relation_numbers(document, sentence.tokens), {}};
    sight.self.resize(sentence.tokens.size() * self_.outputs());
    self_.apply(document.vectors.data() + sentence.tokens.begin * width_, sentence.tokens.size(), sight.self.data());
    for (; next != tokens.end() && sentence.tokens.contains(*next); ++next) predicates.push_back({{*next}, find_arguments(sight, *next)});
  }
  return predicates;
}

}  // namespace nutgraf::roles
