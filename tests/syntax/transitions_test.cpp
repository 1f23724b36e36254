#include "syntax/transitions.h"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "support/noise.h"

namespace nutgraf::syntax {
namespace {

using Heads = std::vector<std::uint32_t>;
constexpr std::uint32_t kNone = ParserState::kNone;

Transition transition(std::string_view text) {
  const auto parsed = Transition::parse(text);
  REQUIRE(parsed);
  return *parsed;
}

/// Takes the steps, each of which must be allowed.
ParserState after(std::uint32_t tokens, const std::vector<std::string_view>& steps) {
  ParserState state(tokens);
  for (const std::string_view step : steps) {
    CAPTURE(std::string(step));
    REQUIRE(state.allows(transition(step)));
    state.apply(transition(step));
  }
  return state;
}

Heads heads(const ParserState& state) {
  Heads heads;
  for (std::uint32_t token = 0; token < state.size(); ++token) heads.push_back(state.head(token));
  return heads;
}

TEST_CASE("transitions build a tree") {  // "She reads old books"
  const ParserState state = after(4, {"SHIFT", "LEFT nsubj", "SHIFT", "SHIFT", "LEFT amod", "SHIFT", "RIGHT obj", "LEFT root"});
  CHECK(state.done());
  CHECK(heads(state) == Heads{1, kNone, 3, 1});
  CHECK(state.relation(0) == "nsubj");
  CHECK(state.relation(1) == "root");
  CHECK(state.relation(3) == "obj");
}

TEST_CASE("the slots are the tokens that a choice looks at") {
  const ParserState state = after(6, {"SHIFT", "LEFT nsubj", "SHIFT", "SHIFT", "LEFT amod", "SHIFT"});
  CHECK(state.slots() == std::array<std::uint32_t, 10>{3, 1, kNone, 4, 5, 2, 2, 0, 0, kNone});
}

TEST_CASE("the root is found last, and only once") {
  CHECK(!ParserState(1).allows(transition("LEFT root")));
  const ParserState two_left = after(2, {"SHIFT", "SHIFT"});
  CHECK(!two_left.allows(transition("LEFT root")));
  CHECK(!two_left.allows(transition("LEFT nsubj")));
  CHECK(!two_left.allows(transition("SHIFT")));
  CHECK(two_left.allows(transition("RIGHT obj")));
}

TEST_CASE("whatever is chosen among the allowed, every sentence becomes one tree") {
  const std::vector<Transition> all{transition("SHIFT"), transition("LEFT root"), transition("LEFT nsubj"), transition("RIGHT obj")};
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    support::Noise noise(seed);
    ParserState state(static_cast<std::uint32_t>(1 + noise.below(30)));
    std::uint32_t steps = 0;
    while (!state.done()) {
      const Transition& chosen = all[noise.below(all.size())];
      if (!state.allows(chosen)) continue;
      state.apply(chosen);
      ++steps;
    }
    CHECK(steps == 2 * state.size());
    std::uint32_t roots = 0;
    for (std::uint32_t token = 0; token < state.size(); ++token) {
      std::uint32_t above = token, climbed = 0;
      while (state.head(above) != kNone && climbed <= state.size()) above = state.head(above), ++climbed;
      CHECK(climbed < state.size());
      roots += state.head(token) == kNone;
    }
    CHECK(roots == 1);
  }
}

TEST_CASE("what is no transition is not read") {
  for (const char* text : {"", "shift", "LEFT", "LEFT ", "RIGHT root", "UP nsubj"}) {
    CAPTURE(text);
    CHECK(!Transition::parse(text));
  }
}

}  // namespace
}  // namespace nutgraf::syntax
