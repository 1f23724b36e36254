// How news writes numbers, one kind a line: the value and unit that figures give.
#include <doctest/doctest.h>

#include <cmath>
#include <cstddef>
#include <string>

#include "support/articles.h"
#include "support/network_reading.h"

using namespace nutgraf;

namespace {

std::string decimal(Number number) {
  const auto whole = static_cast<std::int64_t>(std::round(to_double(number) * 10'000));
  std::string below = std::to_string(10'000 + (whole < 0 ? -whole : whole) % 10'000).substr(1);
  while (!below.empty() && below.back() == '0') below.pop_back();
  return std::to_string(whole / 10'000) + (below.empty() ? "" : "." + below);
}

/// "12", "~12", "12..", "12<..", "10..12", "3:1", with the unit behind it.
std::string told(const Figure& figure) {
  const std::string low = figure.low ? decimal(*figure.low) : "", high = figure.high ? decimal(*figure.high) : "";
  std::string told = figure.value ? decimal(*figure.value) : "";
  if (figure.against) told += ":" + decimal(*figure.against);
  if (figure.bound == FigureBound::About) told = "~" + told;
  if (figure.bound == FigureBound::MoreThan) told = low + "<..";
  if (figure.bound == FigureBound::LessThan) told = "..<" + high;
  const bool limits = figure.bound == FigureBound::AtLeast || figure.bound == FigureBound::AtMost || figure.bound == FigureBound::Range ||
                      figure.bound == FigureBound::Several;
  if (limits) told = low + ".." + high;
  return figure.unit.empty() ? told : told + " " + figure.unit;
}

}  // namespace

TEST_CASE("numbers of every kind that news has are read with their unit, and what is no number of anything is left out") {
  const std::string table = support::read_file("tests/figures/expressions.tsv");
  REQUIRE(!table.empty());
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t tab = table.find('\t', at), end = table.find('\n', at);
    const std::string sentence = table.substr(at, tab - at), expected = table.substr(tab + 1, end - tab - 1);
    at = end + 1;
    std::string all;
    for (const Figure& figure : test::analyze_with_network(sentence).figures) all.append(all.empty() ? "" : ";").append(told(figure));
    CAPTURE(sentence);
    CHECK(all == expected);
  }
}
