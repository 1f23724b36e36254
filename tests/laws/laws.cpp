#include "laws/laws.h"

#include <utility>

namespace nutgraf::laws {
namespace {

Analysis begin(const std::string& bytes, const Options& options) { return std::move(Analyzer{}.start(bytes, options).value()); }

std::string json_of(const Analysis& analysis) { return to_json(analysis.document(), OffsetUnit::Utf16); }

/// Steps to the end, and says whether the progress told the truth.
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
  const std::string whole = json_of(analysis);
  analysis.step();
  if (json_of(analysis) != whole) broken += "a step behind the end changes nothing\n";
  return broken;
}

/// One that is dropped on its way, and two that run in turns: none may touch another.
std::string broken_by_company(const std::string& bytes, const Options& options, const std::string& expected) {
  {
    Analysis dropped = begin(bytes, options);
    for (std::size_t steps = bytes.size() % dropped.progress().total; steps > 0; --steps) dropped.step();
  }
  Analysis first = begin(bytes, options), second = begin(bytes, options);
  while (first.step() | second.step()) {
  }
  return json_of(first) == expected && json_of(second) == expected ? "" : "the same bytes and options give the same output\n";
}

}  // namespace

std::string broken_by(const std::string& bytes, const Options& options) {
  Analysis analysis = begin(bytes, options);
  std::string broken = run(analysis);
  const Document& document = analysis.document();
  broken += broken_in_layers(document);
  if (!broken.empty()) return broken;  // the output of broken layers says nothing new, and may not even be made
  return broken_in_json(document, bytes) + broken_by_company(bytes, options, json_of(analysis));
}

}  // namespace nutgraf::laws
