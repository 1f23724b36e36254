#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "versions/changes.h"

namespace nutgraf::versions {
namespace {

/// The paragraphs none of whose sentences the other version has, not even in other words.
std::vector<Span> find_lone_paragraphs(const Version& version) {
  const Document& document = version.document;
  std::vector<int> sentences(document.blocks.size()), alone(document.blocks.size());
  for (std::uint32_t i = 0; i < document.sentences.size(); ++i) {
    const std::uint32_t block = document.sentences[i].block.index;
    ++sentences[block];
    if (!version.kept[i] && version.partners[i] == kAlone) ++alone[block];
  }
  std::vector<Span> found;
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i) {
    const bool prose = document.blocks[i].kind == BlockKind::Paragraph || document.blocks[i].kind == BlockKind::List;
    if (prose && sentences[i] > 0 && alone[i] == sentences[i]) found.push_back(document.blocks[i].span);
  }
  return found;
}

bool lies_in(const std::vector<Span>& paragraphs, const std::optional<Span>& words) {
  return words && std::any_of(paragraphs.begin(), paragraphs.end(), [&](Span paragraph) { return paragraph.contains(*words); });
}

}  // namespace

void fold_paragraphs(const Version& before, const Version& after, Changes& changes) {
  const std::vector<Span> cut = find_lone_paragraphs(before), added = find_lone_paragraphs(after);
  const auto is_told = [&](const FactChange& change) {
    return (change.kind == ChangeKind::NameGone && lies_in(cut, change.before)) || (change.kind == ChangeKind::NameAdded && lies_in(added, change.after));
  };
  changes.erase(std::remove_if(changes.begin(), changes.end(), is_told), changes.end());
  for (const Span paragraph : cut) changes.push_back({ChangeKind::ParagraphCut, paragraph, std::nullopt, {}, {}});
  for (const Span paragraph : added) changes.push_back({ChangeKind::ParagraphAdded, std::nullopt, paragraph, {}, {}});
}

}  // namespace nutgraf::versions
