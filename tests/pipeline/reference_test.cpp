// The network of the core gives the numbers that the one of its training gave.
#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "document/text.h"
#include "encoding/features.h"
#include "pipeline/models.h"
#include "support/articles.h"
#include "support/reading.h"
#include "syntax/verb_forms.h"

#include <nlohmann/json.hpp>

namespace nutgraf {
namespace {

using Json = nlohmann::json;

/// What the training wrote of a network that ships, and that network.
struct Reference {
  Json texts;
  std::string weights;

  Reference(const std::string& numbers, const std::string& folder) {
    const Json json = Json::parse(support::read_file(numbers), nullptr, false);
    REQUIRE(json.is_object());
    texts = json["texts"];
    const std::string digest = json["weights"];
    weights = support::read_file(folder + "/nutgraf-" + digest.substr(0, 16) + ".weights");
    REQUIRE(!weights.empty());
  }

  /// Of every reader that ships.
  static std::vector<Reference> all() {
    return {{"tests/model/reference.json", "core/models"}, {"tests/model/careful_reference.json", "core/models/careful"}};
  }
};

/// The document of a reference text with its layers.
Document analyze(const Analyzer& analyzer, const Json& text) {
  Analysis analysis = analyzer.start(text["text"], {}).value();
  while (analysis.step()) {
  }
  return analysis.document();
}

template <class Item, class Field>
std::vector<std::string> column(const std::vector<Item>& items, Field Item::*field) {
  std::vector<std::string> column;
  for (const Item& item : items) column.push_back(item.*field);
  return column;
}

/// "2 4 ARG0" for every run of BIO labels.
std::vector<std::string> runs(const std::vector<std::string>& labels) {
  std::vector<std::string> runs;
  for (std::size_t begin = 0; begin < labels.size(); ++begin) {
    if (labels[begin][0] != 'B') continue;
    std::size_t end = begin + 1;
    while (end < labels.size() && labels[end][0] == 'I') ++end;
    runs.push_back(std::to_string(begin) + " " + std::to_string(end) + " " + labels[begin].substr(2));
  }
  return runs;
}

std::vector<std::string> runs(const std::vector<Argument>& arguments) {
  std::vector<std::string> runs;
  for (const Argument& argument : arguments) {
    runs.push_back(std::to_string(argument.tokens.begin) + " " + std::to_string(argument.tokens.end) + " " + argument.role);
  }
  return runs;
}

TEST_CASE("features and vectors are those of the training") {
  constexpr double kTolerance = 1e-2;  // the training adds in another order, and now and then an activation is rounded the other way
  for (const Reference& reference : Reference::all()) {
    const auto models = pipeline::load_models(reference.weights);
    REQUIRE(models);
    const encoding::Encoder& encoder = *models.value()->encoder;
    for (const Json& text : reference.texts) {
      CAPTURE(text["text"].get<std::string>());
      const Document document = support::analyze(text["text"]);
      REQUIRE(test::token_words(document) == text["tokens"].get<test::Words>());
      const encoding::Features features = encoding::find_features(document);
      const std::vector<float> vectors = encoder.encode(document, features);
      for (std::size_t token = 0; token < document.tokens.size(); ++token) {
        CAPTURE(token);
        CHECK(features.forms[features.form_of[token]] == text["forms"][token].get<encoding::FormFeatures>());
        CHECK(features.context[token] == text["context"][token].get<encoding::ContextFeatures>());
        const std::vector<float> expected = text["vectors"][token];
        for (std::size_t c = 0; c < expected.size(); ++c) {
          CHECK(std::abs(vectors[token * encoder.width() + c] - expected[c]) < kTolerance);
        }
      }
    }
  }
}

TEST_CASE("tags, lemmas and trees are those of the training") {
  for (const Reference& reference : Reference::all()) {
    const Analyzer analyzer = Analyzer::load(reference.weights).value();
    for (const Json& text : reference.texts) {
      CAPTURE(text["text"].get<std::string>());
      const Document document = analyze(analyzer, text);
      CHECK(column(document.tags, &Tag::upos) == text["upos"].get<test::Words>());
      CHECK(column(document.tags, &Tag::xpos) == text["xpos"].get<test::Words>());
      CHECK(column(document.tags, &Tag::feats) == text["feats"].get<test::Words>());
      auto lemmas = text["lemmas"].get<test::Words>();
      for (std::size_t i = 0; i < lemmas.size(); ++i) {  // the training knows no list of irregular verbs
        const auto listed = syntax::irregular_verb(document::folded(document, document.tokens[i]));
        if (document.tags[i].upos == "VERB" && listed) lemmas[i] = std::string(*listed);
      }
      CHECK(column(document.tags, &Tag::lemma) == lemmas);
      CHECK(column(document.arcs, &Arc::relation) == text["relations"].get<test::Words>());
      std::vector<int> heads;
      for (const Arc& arc : document.arcs) heads.push_back(arc.head ? static_cast<int>(arc.head.index) : -1);
      CHECK(heads == text["heads"].get<std::vector<int>>());
    }
  }
}

TEST_CASE("predicates and their arguments are those of the training") {
  for (const Reference& reference : Reference::all()) {
    const Analyzer analyzer = Analyzer::load(reference.weights).value();
    for (const Json& text : reference.texts) {
      CAPTURE(text["text"].get<std::string>());
      const Document document = analyze(analyzer, text);
      REQUIRE(document.predicates.size() == text["arguments"].size());
      for (std::size_t i = 0; i < document.predicates.size(); ++i) {
        const Json& expected = text["arguments"][i];
        CHECK(document.predicates[i].token.index == expected["predicate"].get<std::uint32_t>());
        CHECK(runs(document.predicates[i].arguments) == runs(expected["labels"].get<test::Words>()));
      }
    }
  }
}

}  // namespace
}  // namespace nutgraf
