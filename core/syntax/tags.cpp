#include "syntax/tags.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "base/digest.h"
#include "base/utf8.h"
#include "document/text.h"
#include "model/loader.h"
#include "syntax/noun_forms.h"
#include "syntax/verb_forms.h"

namespace nutgraf::syntax {
namespace {

/// Tokens that go through the heads together.
constexpr std::size_t kBlockTokens = 48;

/// What a verb's lemma loses that is no word with a vector, in units of the scores.
constexpr float kUnknownVerb = 4;

std::size_t best(const float* scores, std::size_t count) {
  return static_cast<std::size_t>(std::max_element(scores, scores + count) - scores);
}

/// Gives a common noun the number that its spelling allows, where the network says otherwise: "planner" is no plural.
void agree_with_spelling(std::string_view word, Tag& tag) {
  constexpr std::string_view kPlural = "Number=Plur", kSingular = "Number=Sing";
  if (tag.upos != "NOUN" || tag.xpos != "NNS" || may_be_plural(base::fold(word))) return;
  tag.xpos = "NN";
  if (const std::size_t at = tag.feats.find(kPlural); at != std::string::npos) tag.feats.replace(at, kPlural.size(), kSingular);
}

}  // namespace

Result<Tagger> Tagger::from(const model::Weights& weights, std::size_t width) {
  model::Loader loader(weights);
  Tagger tagger;
  const auto head = [&](const std::string& name) {
    std::vector<std::string_view> labels = loader.lines(name + ".labels");
    return Head{loader.linear(name, width, labels.size()), std::move(labels)};
  };
  tagger.upos_ = head("tags.upos");
  tagger.xpos_ = head("tags.xpos");
  tagger.feats_ = head("tags.feats");
  Head lemma = head("tags.lemma");
  tagger.lemma_ = std::move(lemma.layer);
  for (const std::string_view label : lemma.labels) {
    const auto script = EditScript::parse(label);
    if (!script) {
      loader.fail({"value", "'" + std::string(label) + "' is no edit script.", "tags.lemma.labels"});
      break;
    }
    tagger.scripts_.push_back(*script);
  }
  for (const std::string_view line : loader.lines("tags.lemma.exceptions")) {
    const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos || second + 1 == line.size()) {
      loader.fail({"value", "'" + std::string(line) + "' is no form, part of speech and lemma.", "tags.lemma.exceptions"});
      break;
    }
    tagger.exceptions_.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
  }
  tagger.vector_keys_ = loader.tensor<std::uint32_t>("vectors.keys", {model::kAnySize});
  if (loader.error()) return *loader.error();
  return tagger;
}

/// An exception's lemma, else that of the best edit script that fits, else the form itself. A verb that ends up at no word with a vector,
/// or at the participle itself, goes by the rules of spelling.
std::string Tagger::lemma(std::string_view form, const Tag& tag, const float* scores) const {
  const std::string folded = base::fold(form);
  const std::string_view upos = tag.upos;
  const bool verb = upos == "VERB";
  if (const auto irregular = verb ? irregular_verb(folded) : std::nullopt) return std::string(*irregular);
  const auto key = std::tie(folded, upos);
  const auto exception = std::lower_bound(exceptions_.begin(), exceptions_.end(), key, [](const Exception& item, const auto& sought) {
    return std::tuple<std::string_view, std::string_view>(item.form, item.upos) < std::tuple<std::string_view, std::string_view>(sought);
  });
  const bool excepted = exception != exceptions_.end() && exception->form == folded && exception->upos == upos;
  if (excepted && !(verb && is_ruled_out(exception->lemma, folded))) return std::string(exception->lemma);

  // Verbs are a closed enough class for the words that have a vector to say that "blamed" comes from no "blam".
  std::optional<std::string> found;
  float score = 0;
  const auto consider = [&](std::size_t script) {
    if (found && scores[script] <= score) return;
    auto lemma = scripts_[script].apply(form);
    if (!lemma) return;
    const float judged = verb && !has_vector(*lemma) ? scores[script] - kUnknownVerb : scores[script];
    if (found && judged <= score) return;
    found = std::move(lemma);
    score = judged;
  };
  consider(best(scores, scripts_.size()));
  for (std::size_t i = 0; i < scripts_.size(); ++i) consider(i);
  if (found && upos == "NOUN" && tag.xpos == "NN" && found->size() < folded.size() && !may_be_plural(folded)) return folded;  // not "planne"
  const bool inflected = tag.xpos == "VBD" || tag.xpos == "VBN" || tag.xpos == "VBG";
  if (found && verb && (!has_vector(*found) || is_ruled_out(*found, folded) || (inflected && *found == folded))) {
    if (auto regular = regular_verb(folded)) return *regular;
  }
  return found ? *found : std::string(form);
}

bool Tagger::has_vector(std::string_view word) const {
  return std::binary_search(vector_keys_.begin(), vector_keys_.end(), base::fnv1a(base::fold(word)));
}

std::vector<Tag> Tagger::find_tags(const Document& document) const {
  const std::size_t count = document.tokens.size(), width = upos_.layer.inputs();
  std::vector<Tag> tags(count);
  std::vector<float> scores(kBlockTokens * std::max({upos_.labels.size(), xpos_.labels.size(), feats_.labels.size(), scripts_.size()}));
  for (std::size_t begin = 0; begin < count; begin += kBlockTokens) {
    const std::size_t size = std::min(kBlockTokens, count - begin);
    const float* vectors = document.vectors.data() + begin * width;
    const auto label = [&](const Head& head, std::string Tag::*field) {
      head.layer.apply(vectors, size, scores.data());
      for (std::size_t i = 0; i < size; ++i) {
        tags[begin + i].*field = head.labels[best(scores.data() + i * head.labels.size(), head.labels.size())];
      }
    };
    label(upos_, &Tag::upos);
    label(xpos_, &Tag::xpos);
    label(feats_, &Tag::feats);
    for (std::size_t i = 0; i < size; ++i) agree_with_spelling(document::text(document, document.tokens[begin + i]), tags[begin + i]);
    lemma_.apply(vectors, size, scores.data());
    for (std::size_t i = 0; i < size; ++i) {
      Tag& tag = tags[begin + i];
      tag.lemma = lemma(document::text(document, document.tokens[begin + i]), tag, scores.data() + i * scripts_.size());
      if (document::is_body_like_pronoun(document, static_cast<std::uint32_t>(begin + i))) tag = {"PROPN", "NNP", "Number=Sing", "WHO"};
    }
  }
  return tags;
}

}  // namespace nutgraf::syntax
