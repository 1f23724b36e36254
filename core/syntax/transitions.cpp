#include "syntax/transitions.h"

#include <algorithm>

namespace nutgraf::syntax {

std::optional<Transition> Transition::parse(std::string_view text) {
  if (text == "SHIFT") return Transition{};
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos || space + 1 == text.size()) return std::nullopt;
  const std::string_view move = text.substr(0, space), relation = text.substr(space + 1);
  if (move == "LEFT") return Transition{Move::Left, relation, relation == "root"};
  if (move == "RIGHT" && relation != "root") return Transition{Move::Right, relation, false};
  return std::nullopt;
}

ParserState::ParserState(std::uint32_t tokens) : heads_(tokens, kNone), relations_(tokens), children_(tokens) { stack_.reserve(tokens); }

bool ParserState::allows(const Transition& transition) const {
  switch (transition.move) {
    case Move::Shift: return next_ < size();
    case Move::Left: return transition.to_root ? next_ == size() && stack_.size() == 1 : next_ < size() && !stack_.empty();
    case Move::Right: return stack_.size() >= 2;
  }
  return false;
}

void ParserState::attach(std::uint32_t head, std::string_view relation) {
  const std::uint32_t child = stack_.back();
  stack_.pop_back();
  heads_[child] = head;
  relations_[child] = relation;
  if (head == kNone) return;
  Children& children = children_[head];
  children.leftmost = std::min(children.leftmost, child);
  children.rightmost = children.rightmost == kNone ? child : std::max(children.rightmost, child);
}

void ParserState::apply(const Transition& transition) {
  switch (transition.move) {
    case Move::Shift: stack_.push_back(next_++); break;
    case Move::Left: attach(next_ < size() ? next_ : kNone, transition.relation); break;
    case Move::Right: attach(on_stack(1), transition.relation); break;
  }
}

std::array<std::uint32_t, ParserState::kSlots> ParserState::slots() const {
  const std::uint32_t top = on_stack(0), below = on_stack(1), first = next_ < size() ? next_ : kNone;
  const auto children = [&](std::uint32_t token) { return token == kNone ? Children{} : children_[token]; };
  return {top,
          below,
          on_stack(2),
          first,
          first != kNone && first + 1 < size() ? first + 1 : kNone,
          children(top).leftmost,
          children(top).rightmost,
          children(below).leftmost,
          children(below).rightmost,
          children(first).leftmost};
}

}  // namespace nutgraf::syntax
