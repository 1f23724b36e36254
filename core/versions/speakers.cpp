#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/entity_index.h"
#include "document/text.h"
#include "versions/changes.h"
#include "versions/sentence_pairs.h"

namespace nutgraf::versions {
namespace {

/// Whether one name ends as the other does: "Ruiz" and "Ana Ruiz".
bool may_be_one(const std::string& one, const std::string& other) {
  const std::string& shorter = one.size() < other.size() ? one : other;
  const std::string& longer = one.size() < other.size() ? other : one;
  return longer.find(shorter) != std::string::npos;
}

/// The speakers of one version.
class Speakers {
 public:
  explicit Speakers(const Version& version)
      : version_(version), entities_(document::entities_of_mentions(version.document)), said_in_(version.document.sentences.size()) {
    const Document& document = version.document;
    for (const Quote& quote : document.quotes) {
      const IdRange<Token> tokens = quote.speaker && !quote.within ? document::tokens_in(document, *quote.speaker) : IdRange<Token>();
      const Id<Sentence> sentence = tokens.empty() ? Id<Sentence>() : document::sentence_of(document, tokens.begin);
      if (sentence) said_in_[sentence.index].push_back(&quote);
    }
  }

  /// Who says something by name; nothing where a pronoun stands beside it, or somebody whom the article does not name.
  std::optional<std::string> name(const Quote& quote) const {
    const Document& document = version_.document;
    if (!quote.speaker_mention || document.mentions[quote.speaker_mention.index].kind == MentionKind::Pronoun) return std::nullopt;
    if (document.mentions[quote.speaker_mention.index].kind == MentionKind::Name) return text(document.mentions[quote.speaker_mention.index].span);
    const Id<Entity> entity = entities_[quote.speaker_mention.index];
    const bool named = entity && document::has_name(document, document.entities[entity.index]);
    return named ? std::optional(text(document.entities[entity.index].name)) : std::nullopt;
  }

  /// The only report of a sentence; null where it has none or several.
  const Quote* only_report(std::uint32_t sentence) const { return said_in_[sentence].size() == 1 ? said_in_[sentence].front() : nullptr; }

 private:
  std::string text(Span span) const { return std::string(document::text(version_.document, span)); }

  const Version& version_;
  std::vector<Id<Entity>> entities_;  ///< of each mention
  std::vector<std::vector<const Quote*>> said_in_;
};

bool stands_in_kept_sentence(const Version& version, Span span) {
  const IdRange<Token> tokens = document::tokens_in(version.document, span);
  const Id<Sentence> sentence = tokens.empty() ? Id<Sentence>() : document::sentence_of(version.document, tokens.begin);
  return sentence && version.kept[sentence.index];
}

/// Compares the speakers of two versions.
class Comparison {
 public:
  Comparison(const Version& before, const Version& after, Changes& changes) : before_(before), after_(after), was_(before), is_(after), changes_(changes) {}

  void compare() {
    compare_quoted();
    for (const SentencePair& pair : rewritten(before_)) {
      const Quote *was = was_.only_report(pair.before), *is = is_.only_report(pair.after);
      if (was && is && tell_much_the_same(*was, *is)) compare(*was, *is);
    }
  }

 private:
  /// The same words in marks.
  void compare_quoted() {
    std::map<Words, const Quote*> earlier;
    for (const Quote& quote : before_.document.quotes) {
      if (is_in_marks(quote)) earlier.emplace(words_of(before_, quote), &quote);
    }
    for (const Quote& quote : after_.document.quotes) {
      const auto found = is_in_marks(quote) ? earlier.find(words_of(after_, quote)) : earlier.end();
      if (found == earlier.end() || stands_in_kept_sentence(after_, *(quote.speaker ? quote.speaker : quote.spans.front()))) continue;
      compare(*found->second, quote);
    }
  }

  bool tell_much_the_same(const Quote& was, const Quote& is) const {
    const Words earlier = before_.wording.words(whole(was)), later = after_.wording.words(whole(is));
    return 3 * shared_words(earlier, later) >= earlier.size() + later.size();
  }

  void compare(const Quote& was, const Quote& is) {
    const auto from = was_.name(was), to = is_.name(is);
    if (!from || !to || may_be_one(*from, *to)) return;
    const auto tells_it = [&](const FactChange& told) { return told.kind == ChangeKind::SpeakerChanged && told.before == whole(was); };
    if (std::any_of(changes_.begin(), changes_.end(), tells_it)) return;
    changes_.push_back({ChangeKind::SpeakerChanged, whole(was), whole(is), *from, *to});
  }

  const Version &before_, &after_;
  Speakers was_, is_;
  Changes& changes_;
};

}  // namespace

void compare_speakers(const Version& before, const Version& after, Changes& changes) { Comparison(before, after, changes).compare(); }

}  // namespace nutgraf::versions
