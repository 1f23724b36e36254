#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/entity_index.h"
#include "document/text.h"
#include "versions/story.h"

namespace nutgraf::versions {
namespace {

constexpr std::size_t kFewestWords = 5;  ///< of a quotation whose speakers are compared
constexpr std::size_t kMost = 300;       ///< quotations or sources of one article that are compared

/// Who says a quotation, where the article names them: the fullest name.
std::optional<Span> named_speaker(const Document& document, const std::vector<Id<Entity>>& entity_of, const Quote& quote) {
  const Id<Entity> entity = quote.speaker_mention ? entity_of[quote.speaker_mention.index] : Id<Entity>();
  if (!entity || document.entities[entity.index].type != EntityType::Person || !document::has_name(document, document.entities[entity.index])) return std::nullopt;
  return document.entities[entity.index].name;
}

struct Said {
  const Quote* quote = nullptr;
  Words words;
  Span speaker;
};

std::vector<Said> said_in(const Version& version) {
  const std::vector<Id<Entity>> entity_of = document::entities_of_mentions(version.document);
  std::vector<Said> said;
  for (const Quote& quote : version.document.quotes) {
    if (said.size() == kMost || !is_in_marks(quote)) continue;
    const std::optional<Span> speaker = named_speaker(version.document, entity_of, quote);
    Words words = speaker ? words_of(version, quote) : Words();
    if (words.size() >= kFewestWords) said.push_back({&quote, std::move(words), *speaker});
  }
  return said;
}

/// A source with a name and words.
struct Source {
  Words name;
  EntityType type;
  std::string told;
  Span first;
};

std::vector<Source> sources_of(const Version& version) {
  const Document& document = version.document;
  std::vector<Source> sources;
  for (const AuditedSource& source : document.audit) {
    const bool is_named = source.voice != VoiceKind::Unnamed && source.entity && document::has_name(document, document.entities[source.entity.index]);
    if (!is_named || source.quotes.empty() || sources.size() == kMost) continue;
    sources.push_back({version.wording.words(source.name), document.entities[source.entity.index].type, std::string(document::text(document, source.name)), source.first});
  }
  return sources;
}

}  // namespace

void find_different_speakers(const Version& first, const Version& second, Points& points) {
  const std::vector<Said> one = said_in(first), other = said_in(second);
  for (const Said& a : one) {
    const auto b = std::find_if(other.begin(), other.end(), [&](const Said& said) { return said.words == a.words; });
    if (b == other.end() || are_one_name(first.wording.words(a.speaker), second.wording.words(b->speaker), EntityType::Person)) continue;
    points.push_back({StoryPoint::SpeakerDiffers, {}, whole(*a.quote), whole(*b->quote), std::string(document::text(first.document, a.speaker)),
                      std::string(document::text(second.document, b->speaker))});
  }
}

void find_quoted(const Version& first, const Version& second, Points& points) {
  const std::vector<Source> one = sources_of(first), other = sources_of(second);
  std::vector<bool> is_paired(other.size());
  for (const Source& source : one) {
    std::size_t at = 0;
    while (at < other.size() && (is_paired[at] || !are_one_name(source.name, other[at].name, source.type))) ++at;
    if (at == other.size()) {
      points.push_back({StoryPoint::QuotedInOne, source.told, source.first, std::nullopt, {}, {}});
      continue;
    }
    is_paired[at] = true;
    const std::string& fuller = source.told.size() < other[at].told.size() ? other[at].told : source.told;
    points.push_back({StoryPoint::QuotedInBoth, fuller, source.first, other[at].first, {}, {}});
  }
  for (std::size_t at = 0; at < other.size(); ++at) {
    if (!is_paired[at]) points.push_back({StoryPoint::QuotedInOne, other[at].told, std::nullopt, other[at].first, {}, {}});
  }
}

}  // namespace nutgraf::versions
