// Articles as the network that ships reads them.
#pragma once

#include <string>
#include <utility>

#include "nutgraf/nutgraf.h"
#include "support/network_file.h"

namespace nutgraf::test {

/// The whole analysis of a text with the network that ships, which is loaded once.
inline Document analyze_with_network(std::string text, Options options = {}) {
  static const Analyzer analyzer = Analyzer::load(support::shipped_network()).value();
  Analysis analysis = analyzer.start(std::move(text), std::move(options)).value();
  while (analysis.step()) {
  }
  return analysis.document();
}

}  // namespace nutgraf::test
