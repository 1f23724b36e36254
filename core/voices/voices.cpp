#include "voices/voices.h"

#include <algorithm>

#include "document/words_given.h"
#include "voices/ledger.h"
#include "voices/passages.h"

namespace nutgraf::voices {

Voices find_voices(const Document& document) {
  Voices voices{find_sources(document), find_passages(document)};
  std::vector<Id<NewsSource>> source_of_quote(document.quotes.size());
  for (std::uint32_t i = 0; i < voices.sources.size(); ++i) {
    for (const Id<Quote> quote : voices.sources[i].quotes) source_of_quote[quote.index] = {i};
  }
  for (Passage& passage : voices.passages) {
    if (!passage.quote) continue;
    const Id<NewsSource> source = source_of_quote[passage.quote.index];
    passage.voice = source ? voices.sources[source.index].voice : VoiceKind::Unnamed;
  }
  const std::vector<document::WordsGiven> given = document::count_words_given(document, voices.passages);
  for (std::uint32_t i = 0; i < given.size(); ++i) {
    const Id<NewsSource> source = source_of_quote[i];
    if (!source) continue;
    voices.sources[source.index].direct_words += given[i].direct;
    voices.sources[source.index].indirect_words += given[i].indirect;
  }
  const auto has_no_words = [](const NewsSource& source) { return source.direct_words + source.indirect_words == 0; };
  voices.sources.erase(std::remove_if(voices.sources.begin(), voices.sources.end(), has_no_words), voices.sources.end());
  return voices;
}

}  // namespace nutgraf::voices
