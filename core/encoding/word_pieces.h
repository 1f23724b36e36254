// Words -> the pieces of an uncased vocabulary, the longest first (Y. Wu et al. 2016, section 4.1).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/weights.h"
#include "nutgraf/result.h"

namespace nutgraf::encoding {

/// A vocabulary whose pieces within words begin with "##". What letters count as one is part of the weights, so that no version of
/// Unicode comes between training and reading.
class WordPieces {
 public:
  /// Reads `pieces.vocabulary` (lines, sorted by their bytes), `pieces.characters` (lines of a character, a tab, and the letters that
  /// stand for it, possibly none) and `pieces.separate` (a line of characters, each of which is a word). Errors as for
  /// `Weights::tensor`, and `value` where a piece is missing that every text needs.
  static Result<WordPieces> from(const model::Weights& weights);

  /// At most so many pieces of a form are given: what goes beyond is no word.
  static constexpr std::size_t kMostPieces = 16;

  /// The numbers of a form's pieces, at least one.
  std::vector<std::uint32_t> of(std::string_view form) const;

  /// How many pieces there are.
  std::size_t size() const { return vocabulary_.size(); }
  /// The pieces that open and close a window.
  std::uint32_t opening() const { return opening_; }
  std::uint32_t closing() const { return closing_; }

 private:
  std::vector<std::string> words(std::string_view form) const;
  void cut(const std::string& word, std::vector<std::uint32_t>& pieces) const;
  const std::uint32_t* find(std::string_view piece) const;

  std::unordered_map<std::string_view, std::uint32_t> vocabulary_;
  std::unordered_map<char32_t, std::string_view> characters_;
  std::u32string separate_;  ///< sorted
  std::size_t longest_ = 0;  ///< bytes of the longest piece, its "##" counted
  std::uint32_t unknown_ = 0, opening_ = 0, closing_ = 0;
};

}  // namespace nutgraf::encoding
