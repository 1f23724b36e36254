#include "syntax/parser.h"

#include <algorithm>
#include <string>

#include "model/functions.h"
#include "model/loader.h"

namespace nutgraf::syntax {
namespace {

/// So many sentences are parsed side by side: their states go through the last layer together.
constexpr std::size_t kSideBySide = 16;
/// Longer sentences, which nobody wrote, are parsed in pieces so that memory stays small.
constexpr std::uint32_t kLongestPiece = 512;

std::size_t best_allowed(const float* scores, const std::vector<Transition>& transitions, const ParserState& state) {
  std::size_t best = transitions.size();
  for (std::size_t i = 0; i < transitions.size(); ++i) {
    if ((best == transitions.size() || scores[i] > scores[best]) && state.allows(transitions[i])) best = i;
  }
  return best;
}

}  // namespace

/// A sentence, or a part of one that is too long.
struct Parser::Piece {
  IdRange<Token> tokens;
  bool begins_sentence;
  std::size_t first_row;  ///< of its tokens' projections
  ParserState state;
};

Result<Parser> Parser::from(const model::Weights& weights, std::size_t width) {
  model::Loader loader(weights);
  Parser parser;
  parser.width_ = width;
  parser.bias_ = loader.tensor<float>("parser.bias", {model::kAnySize});
  parser.slot_width_ = parser.bias_.size;
  if (parser.slot_width_ % 2 != 0) loader.fail({"shape", "Its halves have different lengths.", "parser.bias"});
  parser.slots_ = loader.linear("parser.slots", width, ParserState::kSlots * parser.slot_width_);
  parser.none_ = loader.tensor<float>("parser.none", {ParserState::kSlots, static_cast<std::uint32_t>(parser.slot_width_)});
  const std::vector<std::string_view> labels = loader.lines("parser.out.labels");
  parser.out_ = loader.linear("parser.out", parser.slot_width_ / 2, labels.size());
  bool shifts = false, finishes = false, attaches = false;
  for (const std::string_view label : labels) {
    const auto transition = Transition::parse(label);
    if (!transition) {
      loader.fail({"value", "'" + std::string(label) + "' is no transition.", "parser.out.labels"});
      break;
    }
    shifts = shifts || transition->move == Move::Shift;
    finishes = finishes || transition->to_root;
    attaches = attaches || transition->move == Move::Right;
    parser.transitions_.push_back(*transition);
  }
  if (!(shifts && finishes && attaches)) {
    loader.fail({"value", "A shift, an arc to the right or one from the root is missing.", "parser.out.labels"});
  }
  if (loader.error()) return *loader.error();
  return parser;
}

/// [tokens of the pieces, slots, slot_width_]: computed once a token, though a token stands in many states. Pieces follow each other.
std::vector<float> Parser::project(const Document& document, const std::vector<Piece>& pieces) const {
  const std::size_t first = pieces.front().tokens.begin, count = pieces.back().tokens.end - first;
  std::vector<float> projections(count * slots_.outputs());
  slots_.apply(document.vectors.data() + first * width_, count, projections.data());
  return projections;
}

/// The sum of what the slots say.
void Parser::add_state(const Piece& piece, const std::vector<float>& projections, float* out) const {
  std::copy(bias_.begin(), bias_.end(), out);
  const auto slots = piece.state.slots();
  for (std::size_t slot = 0; slot < slots.size(); ++slot) {
    const bool empty = slots[slot] == ParserState::kNone;
    const float* token = projections.data() + (empty ? 0 : piece.first_row + slots[slot]) * slots_.outputs();
    const float* row = empty ? none_.row(slot) : token + slot * slot_width_;
    for (std::size_t i = 0; i < slot_width_; ++i) out[i] += row[i];
  }
}

void Parser::parse(const Document& document, std::vector<Piece>& pieces) const {
  const std::vector<float> projections = project(document, pieces);
  std::vector<Piece*> open;
  for (Piece& piece : pieces) open.push_back(&piece);
  std::vector<float> states(pieces.size() * slot_width_), hidden(pieces.size() * slot_width_ / 2), scores(pieces.size() * transitions_.size());
  while (!open.empty()) {
    for (std::size_t i = 0; i < open.size(); ++i) add_state(*open[i], projections, states.data() + i * slot_width_);
    model::maxout(states.data(), open.size(), slot_width_ / 2, hidden.data());
    out_.apply(hidden.data(), open.size(), scores.data());
    for (std::size_t i = 0; i < open.size(); ++i) {
      ParserState& state = open[i]->state;
      state.apply(transitions_[best_allowed(scores.data() + i * transitions_.size(), transitions_, state)]);
    }
    open.erase(std::remove_if(open.begin(), open.end(), [](const Piece* piece) { return piece->state.done(); }), open.end());
  }
}

std::vector<Arc> Parser::find_arcs(const Document& document) const {
  std::vector<Arc> arcs(document.tokens.size());
  std::uint32_t sentence_root = 0;
  const auto take = [&](const Piece& piece) {
    std::uint32_t root = 0;
    for (std::uint32_t i = 0; i < piece.tokens.size(); ++i) {
      const std::uint32_t head = piece.state.head(i);
      Arc& arc = arcs[piece.tokens.begin + i];
      arc.relation = piece.state.relation(i);
      if (head != ParserState::kNone) arc.head.index = piece.tokens.begin + head;
      else root = piece.tokens.begin + i;
    }
    if (piece.begins_sentence) sentence_root = root;
    else arcs[root] = {{sentence_root}, "parataxis"};
  };

  std::vector<Piece> pieces;
  const auto parse_all = [&] {
    if (pieces.empty()) return;
    parse(document, pieces);
    for (const Piece& piece : pieces) take(piece);
    pieces.clear();
  };
  for (const Sentence& sentence : document.sentences) {
    for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; at += kLongestPiece) {
      const std::uint32_t end = std::min(sentence.tokens.end, at + kLongestPiece);
      const std::uint32_t first = pieces.empty() ? at : pieces.front().tokens.begin;
      pieces.push_back({{at, end}, at == sentence.tokens.begin, at - first, ParserState(end - at)});
      if (pieces.size() == kSideBySide) parse_all();
    }
  }
  parse_all();
  return arcs;
}

}  // namespace nutgraf::syntax
