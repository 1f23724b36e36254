// Questions about the dependency trees of an article.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::document {

/// The trees of all sentences, turned so that each token knows what depends on it. Built in linear time. Where the article has
/// no trees `empty()` holds and nothing else may be asked.
class Trees {
 public:
  explicit Trees(const Document& document);

  bool empty() const { return document_.arcs.empty(); }

  /// The head of a token; `Id<Token>::kNone` for the root of a sentence.
  std::uint32_t head(std::uint32_t token) const { return document_.arcs[token].head.index; }
  bool is_root(std::uint32_t token) const { return !document_.arcs[token].head; }

  /// The whole relation ("nsubj:pass") and its part that is universal ("nsubj").
  std::string_view relation(std::uint32_t token) const { return document_.arcs[token].relation; }
  std::string_view universal_relation(std::uint32_t token) const;

  const Tag& tag(std::uint32_t token) const { return document_.tags[token]; }

  /// The tokens that depend on a token directly, from left to right.
  struct Children {
    const std::uint32_t* first;
    const std::uint32_t* last;
    const std::uint32_t* begin() const { return first; }
    const std::uint32_t* end() const { return last; }
  };
  Children children(std::uint32_t token) const {
    return {children_.data() + first_child_[token], children_.data() + first_child_[token + 1]};
  }

  /// The first child with this universal relation; `Id<Token>::kNone` where there is none.
  std::uint32_t child(std::uint32_t token, std::string_view universal_relation) const;

  /// From the first to behind the last token that depends on a token, directly or not, itself included. Where arcs cross, tokens
  /// of others may stand between.
  IdRange<Token> range(std::uint32_t token) const { return ranges_[token]; }

  /// Whether `token` depends on `ancestor`, directly or not, or is it.
  bool is_below(std::uint32_t token, std::uint32_t ancestor) const;

 private:
  const Document& document_;
  std::vector<std::uint32_t> first_child_, children_;
  std::vector<IdRange<Token>> ranges_;
};

}  // namespace nutgraf::document
