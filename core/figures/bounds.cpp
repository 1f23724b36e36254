#include "figures/bounds.h"

namespace nutgraf::figures {
namespace {

struct Row {
  std::string_view words;
  FigureBound bound;
};

/// Longer phrases stand before those that they end with: "no more than" before "more than".
constexpr Row kBefore[] = {
    {"no more than", FigureBound::AtMost},     {"not more than", FigureBound::AtMost},   {"no fewer than", FigureBound::AtLeast},
    {"no less than", FigureBound::AtLeast},    {"not less than", FigureBound::AtLeast},  {"not fewer than", FigureBound::AtLeast},
    {"more than", FigureBound::MoreThan},      {"greater than", FigureBound::MoreThan},  {"higher than", FigureBound::MoreThan},
    {"better than", FigureBound::MoreThan},    {"upwards of", FigureBound::MoreThan},    {"in excess of", FigureBound::MoreThan},
    {"well over", FigureBound::MoreThan},      {"just over", FigureBound::MoreThan},     {"slightly over", FigureBound::MoreThan},
    {"over", FigureBound::MoreThan},           {"above", FigureBound::MoreThan},         {"exceeding", FigureBound::MoreThan},
    {"surpassing", FigureBound::MoreThan},     {"exceed", FigureBound::MoreThan},        {"exceeds", FigureBound::MoreThan},
    {"exceeded", FigureBound::MoreThan},       {"surpassed", FigureBound::MoreThan},     {"topped", FigureBound::MoreThan},     {"at least", FigureBound::AtLeast},       {"a minimum of", FigureBound::AtLeast},
    {"minimum", FigureBound::AtLeast},         {"less than", FigureBound::LessThan},     {"fewer than", FigureBound::LessThan},
    {"lower than", FigureBound::LessThan},     {"just under", FigureBound::LessThan},    {"well under", FigureBound::LessThan},
    {"under", FigureBound::LessThan},          {"below", FigureBound::LessThan},         {"nearly", FigureBound::LessThan},
    {"almost", FigureBound::LessThan},         {"close to", FigureBound::About},         {"just shy of", FigureBound::LessThan},
    {"within", FigureBound::AtMost},           {"at most", FigureBound::AtMost},          {"up to", FigureBound::AtMost},           {"as many as", FigureBound::AtMost},
    {"as much as", FigureBound::AtMost},       {"as high as", FigureBound::AtMost},      {"a maximum of", FigureBound::AtMost},
    {"maximum", FigureBound::AtMost},          {"as few as", FigureBound::AtLeast},      {"as little as", FigureBound::AtLeast},
    {"about", FigureBound::About},             {"around", FigureBound::About},           {"approximately", FigureBound::About},
    {"approx", FigureBound::About},            {"approx.", FigureBound::About},          {"roughly", FigureBound::About},
    {"some", FigureBound::About},              {"an estimated", FigureBound::About},     {"estimated", FigureBound::About},
    {"circa", FigureBound::About},             {"~", FigureBound::About},                {"presumably", FigureBound::About},
    {">", FigureBound::MoreThan},              {"<", FigureBound::LessThan}};

constexpr Row kBehind[] = {{"or more", FigureBound::AtLeast}, {"and over", FigureBound::AtLeast},
                           {"and older", FigureBound::AtLeast}, {"or older", FigureBound::AtLeast}, {"and above", FigureBound::AtLeast},
                           {"and under", FigureBound::AtMost},  {"and younger", FigureBound::AtMost}, {"or younger", FigureBound::AtMost},
                           {"or under", FigureBound::AtMost},   {"years and over", FigureBound::AtLeast}, {"or higher", FigureBound::AtLeast}, {"or above", FigureBound::AtLeast},
                           {"or over", FigureBound::AtLeast}, {"or fewer", FigureBound::AtMost},   {"or less", FigureBound::AtMost},
                           {"or below", FigureBound::AtMost}, {"or so", FigureBound::About},       {"- plus", FigureBound::AtLeast},
                           {"- odd", FigureBound::About},     {"+", FigureBound::AtLeast},         {"plus", FigureBound::AtLeast}};

}  // namespace

Bound bound_before(const Words& words, std::size_t at) {
  Bound bound{FigureBound::Exact, at};
  std::size_t longest = 0;
  for (const Row& row : kBefore) {
    const std::size_t length = words.phrase_before(at, row.words);
    if (length > longest) bound = {row.bound, at - length}, longest = length;
  }
  return bound;
}

Bound bound_behind(const Words& words, std::size_t at) {
  for (const Row& row : kBehind) {
    const std::size_t length = words.phrase(at, row.words);
    const bool plus = row.words == "+" || row.words == "plus";
    if (length > 0 && (!plus || words.at(at).glued)) return {row.bound, at + length};
  }
  return {FigureBound::Exact, at};
}

}  // namespace nutgraf::figures
