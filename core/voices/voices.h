// blocks, tokens, sentences, names, tags, arcs, mentions, quotes, entities -> sources, passages.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::voices {

/// Who speaks in an article, and where.
struct Voices {
  /// Everybody and everything that the article gives words to, spoken or written, by where they first speak; a body with those who
  /// speak for it is one. Quotations whose speakers are one entity
  /// have one source; speakers without an entity are one source where the article names them by the same words. Words of a
  /// quotation within another count for the inner one, and words that somebody is reported not to have said for nobody.
  std::vector<NewsSource> sources;
  /// The prose, cut where the voice changes: a word belongs to the innermost quotation that holds it, and else to the reporter. A
  /// quotation without a source is an unnamed voice.
  std::vector<Passage> passages;
};

Voices find_voices(const Document& document);

}  // namespace nutgraf::voices
