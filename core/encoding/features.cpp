#include "encoding/features.h"

#include <string>
#include <unordered_map>

#include "base/digest.h"
#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::encoding {
namespace {

/// A seed byte before the text makes one hash into many.
std::uint32_t row(FormFeature feature, std::string_view text) {
  const char seed = static_cast<char>(feature);
  return base::fnv1a(text, base::fnv1a({&seed, 1})) % kFormRows[feature];
}

std::string norm(std::string folded) {
  for (char& c : folded) {
    if (base::is_digit(static_cast<unsigned char>(c))) c = '0';
  }
  return folded;
}

/// The first so many characters; the whole where there are fewer.
std::string_view prefix(std::string_view text, int characters) {
  std::size_t at = 0;
  while (characters-- > 0 && at < text.size()) at += base::decode(text, at).length;
  return text.substr(0, at);
}

std::string_view suffix(std::string_view text, int characters) {
  std::size_t at = text.size();
  while (characters-- > 0 && at > 0) at -= base::decode_before(text, at).length;
  return text.substr(at);
}

std::string shape(std::string_view form) {
  constexpr int kLongestRun = 3;
  std::string shape;
  char32_t last = 0;
  int run = 0;
  for (std::size_t at = 0; at < form.size();) {
    const base::Decoded character = base::decode(form, at);
    at += character.length;
    const char32_t c = character.code_point;
    const char32_t sign = base::is_upper(c) ? U'X' : base::is_letter(c) ? U'x' : base::is_digit(c) ? U'0' : c;
    run = sign == last ? run + 1 : 1;
    last = sign;
    if (run <= kLongestRun) base::append(shape, sign);
  }
  return shape;
}

enum Casing : std::uint32_t { kLower, kCapital, kCapitals, kMixed, kDigits, kDigitsAndLetters, kPunctuation, kOther };

Casing casing(std::string_view form) {
  std::size_t lower = 0, upper = 0, caseless = 0, digits = 0, pictographs = 0;
  bool begins_upper = false;
  for (std::size_t at = 0; at < form.size();) {
    const base::Decoded character = base::decode(form, at);
    at += character.length;
    const char32_t c = character.code_point;
    if (base::is_upper(c)) {
      begins_upper = begins_upper || lower + upper == 0;
      ++upper;
    } else if (base::is_lower(c)) {
      ++lower;
    } else if (base::is_letter(c)) {
      ++caseless;
    } else if (base::is_digit(c)) {
      ++digits;
    } else if (base::is_pictograph(c)) {
      ++pictographs;
    }
  }
  if (digits > 0) return lower + upper + caseless > 0 ? kDigitsAndLetters : kDigits;
  if (caseless > 0) return kOther;
  if (lower + upper == 0) return pictographs > 0 ? kOther : kPunctuation;
  if (upper == 0) return kLower;
  if (lower == 0 && upper > 1) return kCapitals;
  return begins_upper && upper == 1 ? kCapital : kMixed;
}

constexpr bool begins_word(Casing casing) { return casing <= kMixed; }

/// How often a folded form is used, and how.
struct Uses {
  std::uint32_t lower = 0;    ///< times in lower case
  std::uint32_t capital = 0;  ///< times with a capital in the middle of a sentence where capitals mean something
};

/// What each distinct form of the document is, and the features of each token's place.
class Finder {
 public:
  explicit Finder(const Document& document) : document_(document), cases_(document.sentences.size()) {
    features_.form_of.reserve(document.tokens.size());
    features_.context.resize(document.tokens.size());
  }

  Features find() {
    for (const Token& token : document_.tokens) features_.form_of.push_back(form_of(document::text(document_, token)));
    count_uses();
    place_sentences();
    place_evidence();
    place_quoted();
    return std::move(features_);
  }

 private:
  std::uint32_t form_of(std::string_view form) {
    const auto known = forms_.try_emplace(form, static_cast<std::uint32_t>(features_.forms.size()));
    if (known.second) {
      features_.forms.push_back(form_features(form));
      const auto use = uses_index_.try_emplace(base::fold(form), static_cast<std::uint32_t>(uses_.size()));
      if (use.second) uses_.emplace_back();
      uses_of_form_.push_back(use.first->second);
    }
    return known.first->second;
  }

  Casing casing_of(std::uint32_t token) const { return static_cast<Casing>(features_.forms[features_.form_of[token]][kCasing]); }
  Uses& uses(std::uint32_t token) { return uses_[uses_of_form_[features_.form_of[token]]]; }

  /// 0 normal, 1 no longer word without a capital (or few among many), 2 no lower-case letter.
  std::uint8_t case_of(const Sentence& sentence) const {
    constexpr std::uint32_t kLong = 4;
    std::uint32_t words = 0, capitals = 0, all_capitals = 0, longer = 0, longer_capitals = 0;
    for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
      const Casing casing = casing_of(at);
      if (!begins_word(casing)) continue;
      const bool capital = base::is_upper(base::decode(document_.source.text, document_.tokens[at].span.begin).code_point);
      const bool is_long = document_.tokens[at].span.size() >= kLong;
      ++words;
      capitals += capital;
      all_capitals += casing == kCapitals || (capital && document_.tokens[at].span.size() == 1);
      longer += is_long;
      longer_capitals += is_long && capital;
    }
    if (words < 2) return 0;
    if (all_capitals == words) return 2;
    return capitals == words || (longer >= kLong && longer_capitals * 10 >= longer * 7) ? 1 : 0;
  }

  bool is_mid_sentence_capital(const Sentence& sentence, std::uint8_t sentence_case, std::uint32_t token) const {
    const Casing casing = casing_of(token);
    return token > sentence.tokens.begin && sentence_case == 0 && (casing == kCapital || casing == kCapitals || casing == kMixed);
  }

  void count_uses() {
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      const Sentence& sentence = document_.sentences[i];
      cases_[i] = case_of(sentence);
      for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
        uses(at).lower += casing_of(at) == kLower;
        uses(at).capital += is_mid_sentence_capital(sentence, cases_[i], at);
      }
    }
  }

  void place_sentences() {
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      const Sentence& sentence = document_.sentences[i];
      const BlockKind kind = sentence.block ? document_.blocks[sentence.block.index].kind : BlockKind::Paragraph;
      for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
        ContextFeatures& context = features_.context[at];
        context[kFirst] = at == sentence.tokens.begin;
        context[kLast] = at + 1 == sentence.tokens.end;
        context[kSpaceBefore] = at == 0 || document_.tokens[at - 1].span.end != document_.tokens[at].span.begin;
        context[kBlockKind] = static_cast<std::uint8_t>(kind);
        context[kSentenceCase] = cases_[i];
        context[kCapitalElsewhere] = uses(at).capital > (is_mid_sentence_capital(sentence, cases_[i], at) ? 1u : 0u);
        context[kLowerElsewhere] = uses(at).lower > 0;
      }
    }
  }

  void place_evidence() {
    for (const Mention& mention : document_.evidence) {
      const IdRange<Token> tokens = document::tokens_in(document_, mention.span);
      for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
        features_.context[at][kEvidence] = static_cast<std::uint8_t>(1 + 2 * static_cast<int>(mention.type) + (at == tokens.begin ? 0 : 1));
      }
    }
  }

  /// A straight mark opens and closes in turn, a curly one as it is bent; at the end of a block all are closed.
  void place_quoted() {
    bool quoted = false;
    Id<Block> block;
    for (const Sentence& sentence : document_.sentences) {
      if (sentence.block != block) quoted = false;
      block = sentence.block;
      for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
        const char32_t mark = base::decode(document_.source.text, document_.tokens[at].span.begin).code_point;
        if (!base::is_double_quote(mark)) {
          features_.context[at][kQuoted] = quoted;
          continue;
        }
        const bool opens = mark == 0x201C || mark == 0xAB, closes = mark == 0x201D || mark == 0xBB;
        quoted = opens || (!closes && !quoted);
      }
    }
  }

  const Document& document_;
  Features features_;
  std::unordered_map<std::string_view, std::uint32_t> forms_;
  std::unordered_map<std::string, std::uint32_t> uses_index_;  ///< by the folded form
  std::vector<std::uint32_t> uses_of_form_;
  std::vector<Uses> uses_;
  std::vector<std::uint8_t> cases_;  ///< of each sentence
};

}  // namespace

FormFeatures form_features(std::string_view form) {
  const std::string folded = base::fold(form);
  const std::string norm = encoding::norm(folded);
  FormFeatures features{};
  features[kNormA] = row(kNormA, norm);
  features[kNormB] = row(kNormB, norm);
  features[kPrefix2] = row(kPrefix2, prefix(norm, 2));
  features[kPrefix3] = row(kPrefix3, prefix(norm, 3));
  features[kSuffix2] = row(kSuffix2, suffix(norm, 2));
  features[kSuffix3] = row(kSuffix3, suffix(norm, 3));
  features[kSuffix4] = row(kSuffix4, suffix(norm, 4));
  features[kShape] = row(kShape, shape(form));
  features[kCasing] = casing(form);
  features[kVectorKey] = base::fnv1a(folded);
  return features;
}

Features find_features(const Document& document) { return Finder(document).find(); }

}  // namespace nutgraf::encoding
