// The arc-hybrid transition system (M. Kuhlmann et al. 2011) with a root that is found last: how a tree is built token by
// token. Reads no layer.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace nutgraf::syntax {

enum class Move : std::uint8_t { Shift, Left, Right };

/// One step of the parser: `Shift` moves the first token of the buffer onto the stack; `Left` makes that token, or the
/// root behind the last, the head of the stack's top, `Right` the token below; both take the top off.
struct Transition {
  Move move = Move::Shift;
  std::string_view relation;  ///< of the arc; empty for `Shift`
  bool to_root = false;       ///< `Left` with the relation "root", the only one from the root

  /// Reads "SHIFT", "LEFT nsubj" or "RIGHT obj"; nothing for any other text, which the transition must not outlive.
  static std::optional<Transition> parse(std::string_view text);
};

/// A tree half built over so many tokens, which are counted from 0. After 2 · tokens transitions it is one tree with one
/// root, whichever are chosen among the allowed.
class ParserState {
 public:
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::size_t kSlots = 10;

  explicit ParserState(std::uint32_t tokens);

  bool done() const { return stack_.empty() && next_ == size(); }
  bool allows(const Transition& transition) const;
  /// Takes a step that is allowed.
  void apply(const Transition& transition);

  /// The tokens that a choice looks at, in this order: the stack's three uppermost, the buffer's first two, the leftmost and
  /// rightmost child so far of the stack's top, of the one below, the leftmost of the buffer's first. `kNone` for no token.
  std::array<std::uint32_t, kSlots> slots() const;

  std::uint32_t size() const { return static_cast<std::uint32_t>(heads_.size()); }
  /// `kNone` for the root.
  std::uint32_t head(std::uint32_t token) const { return heads_[token]; }
  std::string_view relation(std::uint32_t token) const { return relations_[token]; }

 private:
  /// The outermost children of a token so far.
  struct Children {
    std::uint32_t leftmost = kNone, rightmost = kNone;
  };

  std::uint32_t on_stack(std::size_t depth) const { return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : kNone; }
  void attach(std::uint32_t head, std::string_view relation);

  std::uint32_t next_ = 0;  ///< the buffer's first token; size() where only the root is left
  std::vector<std::uint32_t> stack_, heads_;
  std::vector<std::string_view> relations_;
  std::vector<Children> children_;
};

}  // namespace nutgraf::syntax
