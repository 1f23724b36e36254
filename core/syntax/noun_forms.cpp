#include "syntax/noun_forms.h"

#include <algorithm>
#include <array>

#include "base/word_set.h"

namespace nutgraf::syntax {
namespace {

/// Shorter forms are abbreviations more often than words: "km", "ft".
constexpr std::size_t kShortest = 4;

constexpr auto kPlurals = base::word_set({"bison", "brethren", "clergy", "cod", "deer", "feet", "folk", "gentry", "herring", "kin", "mackerel", "offspring",
                                          "oxen", "personnel", "poultry", "salmon", "sheep", "shrimp", "squid", "staff", "teeth", "trout", "vermin", "youth"});
/// What compounds end in: "firemen", "spacecraft", "passersby", "sons-in-law".
constexpr std::array<std::string_view, 7> kEndings{"men", "children", "folk", "fish", "craft", "sby", "-law"};

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

bool ends_with(std::string_view form, std::string_view ending) {
  return form.size() >= ending.size() && form.substr(form.size() - ending.size()) == ending;
}

}  // namespace

bool may_be_plural(std::string_view form) {
  constexpr std::string_view kForeign = "aiex";  // "data", "alumni", "larvae", "plateaux"; and "people", "police", "mice"
  const bool is_word = form.size() >= kShortest && std::all_of(form.begin(), form.end(), [](char c) { return is_letter(c) || c == '-'; });
  if (!is_word || form.back() == 's' || kForeign.find(form.back()) != std::string_view::npos || kPlurals.contains(form)) return true;
  return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return ends_with(form, ending); });
}

}  // namespace nutgraf::syntax
