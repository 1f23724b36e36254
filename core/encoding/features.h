// source, blocks, tokens, sentences, evidence -> what the encoder reads, as integers. Features exist here only: training
// reads what `nutgraf features` prints, so that both sides can never differ.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::encoding {

/// What a form alone says, in this order; a hash is reduced to the number of rows that its table has.
enum FormFeature : std::size_t {
  kNormA,      ///< the folded form with its digits made 0, hashed
  kNormB,      ///< the same, hashed otherwise: both rows of one table are added
  kPrefix2,    ///< its first two characters
  kPrefix3,
  kSuffix2,    ///< its last two characters
  kSuffix3,
  kSuffix4,
  kShape,      ///< "Xxx-00": upper, lower, digit; runs above three cut to three
  kCasing,     ///< 0 lower, 1 Capital, 2 CAPITALS, 3 mIxed, 4 digits, 5 digits and letters, 6 punctuation, 7 other
  kVectorKey,  ///< the folded form as a 32-bit FNV-1a hash, by which word vectors are looked up
  kFormFeatures
};
/// The rows of each form feature's table; 0 for `kVectorKey`, which has the whole range of 32 bits.
constexpr std::array<std::uint32_t, kFormFeatures> kFormRows{16384, 16384, 2048, 4096, 2048, 4096, 8192, 1024, 8, 0};

/// What the place of a token says, in this order.
enum ContextFeature : std::size_t {
  kFirst,           ///< first of its sentence
  kLast,            ///< last of its sentence
  kSpaceBefore,     ///< something other than a token stands before it
  kBlockKind,       ///< as `BlockKind`
  kSentenceCase,    ///< of its sentence: 0 normal, 1 Every Word Has a Capital, 2 ALL IN CAPITALS
  kEvidence,        ///< the name that the rules see: 0 none, 1 + 2 * `EntityType` where it begins, one more within
  kQuoted,          ///< between double quotation marks
  kCapitalElsewhere,  ///< its form has a capital in the middle of another place's sentence
  kLowerElsewhere,  ///< its form occurs in lower case in the document
  kContextFeatures
};
/// The values of each context feature.
constexpr std::array<std::uint32_t, kContextFeatures> kContextRows{2, 2, 2, 9, 3, 21, 2, 2, 2};

using FormFeatures = std::array<std::uint32_t, kFormFeatures>;
using ContextFeatures = std::array<std::uint8_t, kContextFeatures>;

/// The features of a document: `forms` once for each distinct form, `form_of` and `context` for each token.
struct Features {
  std::vector<FormFeatures> forms;     ///< in order of first use
  std::vector<std::uint32_t> form_of;  ///< position in `forms`
  std::vector<ContextFeatures> context;
};

/// The features of one form as written.
FormFeatures form_features(std::string_view form);

/// The features of every token; linear in the text.
Features find_features(const Document& document);

}  // namespace nutgraf::encoding
