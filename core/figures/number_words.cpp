#include "figures/number_words.h"

#include <cstddef>

namespace nutgraf::figures {
namespace {

struct Row {
  std::string_view word;
  std::int64_t value;
};

constexpr Row kSmall[] = {{"zero", 0},      {"one", 1},        {"two", 2},       {"three", 3},     {"four", 4},      {"five", 5},      {"six", 6},
                          {"seven", 7},     {"eight", 8},      {"nine", 9},      {"ten", 10},      {"eleven", 11},   {"twelve", 12},   {"thirteen", 13},
                          {"fourteen", 14}, {"fifteen", 15},   {"sixteen", 16},  {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
                          {"thirty", 30},   {"forty", 40},     {"fourty", 40},   {"fifty", 50},    {"sixty", 60},    {"seventy", 70},  {"eighty", 80},
                          {"ninety", 90}};

constexpr Row kMultipliers[] = {{"hundred", 100},          {"thousand", 1'000},          {"million", 1'000'000}, {"mn", 1'000'000},
                                {"billion", 1'000'000'000}, {"bn", 1'000'000'000},       {"trillion", 1'000'000'000'000},
                                {"tn", 1'000'000'000'000}, {"dozen", 12},                {"lakh", 100'000},      {"crore", 10'000'000}};

constexpr Row kParts[] = {{"half", 2},   {"halves", 2},  {"third", 3},   {"quarter", 4}, {"fourth", 4}, {"fifth", 5},      {"sixth", 6},
                          {"seventh", 7}, {"eighth", 8}, {"ninth", 9},   {"tenth", 10},  {"twelfth", 12}, {"hundredth", 100}};

constexpr Row kOrdinals[] = {{"first", 1},       {"second", 2},      {"third", 3},        {"fourth", 4},      {"fifth", 5},       {"sixth", 6},
                             {"seventh", 7},     {"eighth", 8},      {"ninth", 9},        {"tenth", 10},      {"eleventh", 11},   {"twelfth", 12},
                             {"thirteenth", 13}, {"fourteenth", 14}, {"fifteenth", 15},   {"sixteenth", 16},  {"seventeenth", 17}, {"eighteenth", 18},
                             {"nineteenth", 19}, {"twentieth", 20},  {"thirtieth", 30},   {"fortieth", 40},   {"fiftieth", 50},   {"hundredth", 100}};

constexpr Row kSeveral[] = {{"dozens", 12},          {"scores", 20},       {"hundreds", 100},           {"thousands", 1'000},
                            {"millions", 1'000'000}, {"billions", 1'000'000'000}, {"trillions", 1'000'000'000'000}};

template <std::size_t N>
std::optional<std::int64_t> find(const Row (&rows)[N], std::string_view word) {
  for (const Row& row : rows) {
    if (row.word == word) return row.value;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> small_number(std::string_view word) { return find(kSmall, word); }
std::optional<std::int64_t> multiplier(std::string_view word) { return find(kMultipliers, word); }
std::optional<std::int64_t> ordinal(std::string_view word) { return find(kOrdinals, word); }
std::optional<std::int64_t> several(std::string_view word) { return find(kSeveral, word); }

std::optional<std::int64_t> parts(std::string_view word) {
  if (const auto found = find(kParts, word)) return found;
  return word.size() > 1 && word.back() == 's' ? find(kParts, word.substr(0, word.size() - 1)) : std::nullopt;
}

}  // namespace nutgraf::figures
