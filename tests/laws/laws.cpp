#include "laws/laws.h"

#include <utility>

namespace nutgraf::laws {
namespace {

Analysis begin(const Analyzer& analyzer, const std::string& bytes, const Options& options) {
  return std::move(analyzer.start(bytes, options).value());
}

/// Steps to the end and a step further, and says whether the progress told the truth.
std::string run(Analysis& analysis) {
  std::string broken;
  const std::size_t total = analysis.progress().total;
  for (std::size_t done = 0;; ++done) {
    const Progress progress = analysis.progress();
    if (progress.done != done || progress.total != total || progress.next.empty() != (done == total))
      broken += "progress counts the stages\n";
    const bool more = analysis.step();
    if (more != (done + 1 < total)) broken += "step() tells whether there is more\n";
    if (!more) break;
  }
  if (analysis.step()) broken += "behind the end there is no more\n";
  return broken;
}

/// The output of an analysis that another, dropped on its way, went before, and that a third one runs beside.
std::string output_in_company(const Analyzer& analyzer, const std::string& bytes, const Options& options) {
  {
    Analysis dropped = begin(analyzer, bytes, options);
    for (std::size_t steps = bytes.size() % dropped.progress().total; steps > 0; --steps) dropped.step();
  }
  Analysis analysis = begin(analyzer, bytes, options), other = begin(analyzer, bytes + "\nMore was said on Friday.", options);
  while (analysis.step()) other.step();
  return to_json(analysis.document(), OffsetUnit::Utf16);
}

}  // namespace

std::string broken_by(const std::string& bytes, const Options& options, const Analyzer& analyzer) {
  Analysis analysis = begin(analyzer, bytes, options);
  std::string broken = run(analysis);
  const Document& document = analysis.document();
  broken += broken_in_layers(document) + broken_in_events(document) + broken_in_figures(document);
  if (!broken.empty()) return broken;  // the output of broken layers says nothing new, and may not even be made
  if (output_in_company(analyzer, bytes, options) != to_json(document, OffsetUnit::Utf16))
    broken += "the same bytes and options give the same output\n";
  return broken + broken_in_json(document, bytes);
}

}  // namespace nutgraf::laws
