#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/entity_index.h"
#include "document/text.h"
#include "versions/changes.h"

namespace nutgraf::versions {

namespace {

/// Whether the other version names the people of a country: "Ukraine" and "Ukrainian".
bool has_demonym(const Words& name, const Version& other) {
  constexpr std::size_t kShortest = 4, kLongest = 5;  // letters that a name and its demonym share
  if (name.size() != 1 || name.front().size() < kShortest) return false;
  const std::string stem = name.front().substr(0, std::max(kShortest, std::min(kLongest, name.front().size() - 1)));
  return std::any_of(other.document.mentions.begin(), other.document.mentions.end(), [&](const Mention& mention) {
    const Words words = mention.type == EntityType::Norp ? other.wording.words(mention.span) : Words();
    return words.size() == 1 && words.front().compare(0, stem.size(), stem) == 0;
  });
}

/// Whether a version names somebody by this last name: "Kong", unlike "Hong Kong".
bool names_person(const Version& version, const std::string& last_name) {
  return std::any_of(version.document.mentions.begin(), version.document.mentions.end(), [&](const Mention& mention) {
    if (mention.kind != MentionKind::Name || is_place(mention.type)) return false;
    const Words words = version.wording.words(mention.span);
    return !words.empty() && words.back() == last_name;
  });
}

}  // namespace

bool is_named_in(const Version& version, const Entity& entity, const Version& other) {
  for (const Id<Mention> id : entity.mentions) {
    const Mention& mention = version.document.mentions[id.index];
    if (mention.kind != MentionKind::Name) continue;
    const Words words = version.wording.words(mention.span);
    if (other.wording.holds(words)) return true;
    if (entity.type == EntityType::Gpe && has_demonym(words, other)) return true;
    if (entity.type == EntityType::Person && !words.empty() && names_person(other, words.back())) return true;
  }
  return false;
}

namespace {

/// The headline; in a short text the heading that opens it.
std::optional<Span> headline(const Document& document) {
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::Headline) return block.span;
  }
  if (document.blocks.empty() || document.blocks.front().kind != BlockKind::Heading) return std::nullopt;
  return document.blocks.front().span;
}

bool is_a_party(EntityType type) {
  return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Facility || type == EntityType::Gpe ||
         type == EntityType::Location;
}

/// The name of an entity that has one; nothing of what is only described.
std::optional<Span> name_of(const Document& document, const Entity& entity) {
  for (const Id<Mention> id : entity.mentions) {
    if (document.mentions[id.index].kind == MentionKind::Name) return entity.name;
  }
  return std::nullopt;
}

/// Tells what one version has and the other has not.
class Missing {
 public:
  Missing(const Version& version, const Version& other, bool is_later, Changes& changes)
      : version_(version), other_(other), is_later_(is_later), changes_(changes) {}

  void find() {
    parties();
    denials();
    silences();
  }

 private:
  void add(ChangeKind come, ChangeKind gone, Span span) {
    if (is_later_) changes_.push_back({come, std::nullopt, span, {}, {}});
    else changes_.push_back({gone, span, std::nullopt, {}, {}});
  }

  bool is_missing(Span span) const { return !other_.wording.holds(version_.wording.words(span)); }

  /// Those who are named in this version only; who also speaks counts as a source.
  void parties() {
    const Document& document = version_.document;
    std::vector<bool> speaks(document.entities.size());
    for (const NewsSource& source : document.sources) {
      if (source.entity) speaks[source.entity.index] = true;
    }
    mark_quoted(speaks);
    for (std::size_t i = 0; i < document.entities.size(); ++i) {
      const Entity& entity = document.entities[i];
      const std::optional<Span> name = is_a_party(entity.type) ? name_of(document, entity) : std::nullopt;
      if (!name || is_named_in(version_, entity, other_)) continue;
      if (speaks[i]) add(ChangeKind::SourceAdded, ChangeKind::SourceGone, *name);
      else add(ChangeKind::NameAdded, ChangeKind::NameGone, *name);
    }
  }

  void denials() {
    for (const Quote& quote : version_.document.quotes) {
      const Span words = quote.spans.front();
      if (denies(quote) && is_missing(words) && !other_denies(words)) add(ChangeKind::DenialAdded, ChangeKind::DenialGone, words);
    }
  }

  /// Marks the entities that the words name which tell who says something: "a spokeswoman for [Velm Health] said".
  void mark_quoted(std::vector<bool>& speaks) const {
    const Document& document = version_.document;
    const std::vector<Mention>& mentions = document.mentions;
    const std::vector<Id<Entity>> entities = document::entities_of_mentions(document);
    for (const Quote& quote : document.quotes) {
      if (!quote.speaker) continue;
      const Span words = *quote.speaker;
      auto at = std::partition_point(mentions.begin(), mentions.end(), [words](const Mention& mention) { return mention.span.begin < words.begin; });
      for (; at != mentions.end() && at->span.begin < words.end; ++at) {
        const Id<Entity> entity = entities[static_cast<std::size_t>(at - mentions.begin())];
        if (entity && words.contains(at->span) && !is_place(at->type)) speaks[entity.index] = true;
      }
    }
  }

  static bool denies(const Quote& quote) { return quote.cue && quote.cue->stance == Stance::Deny && !quote.within; }

  /// Whether the other version has a denial in the sentence that tells the same in other words.
  bool other_denies(Span denial) const {
    const Id<Sentence> sentence = sentence_at(denial);
    const std::uint32_t partner = sentence ? version_.partners[sentence.index] : kAlone;
    const std::vector<Quote>& quotes = other_.document.quotes;
    return partner != kAlone && std::any_of(quotes.begin(), quotes.end(), [&](const Quote& quote) {
      return denies(quote) && other_.document.sentences[partner].span.contains(quote.spans.front());
    });
  }

  void silences() {
    for (const Silence& silence : version_.document.silences) {
      const Id<Sentence> sentence = sentence_at(silence.evidence);
      if (!sentence || version_.kept[sentence.index]) continue;
      const bool has_other = is_missing(silence.span) || !answers_nothing(silence.span);
      if (has_other) add(ChangeKind::NoReplyAdded, ChangeKind::NoReplyGone, version_.document.sentences[sentence.index].span);
    }
  }

  /// Whether the other version too says of the party that it gave no answer.
  bool answers_nothing(Span party) const {
    for (const Silence& silence : other_.document.silences) {
      if (other_.wording.words(silence.span) == version_.wording.words(party)) return true;
    }
    return false;
  }

  Id<Sentence> sentence_at(Span span) const {
    const IdRange<Token> tokens = document::tokens_in(version_.document, span);
    return tokens.empty() ? Id<Sentence>() : document::sentence_of(version_.document, tokens.begin);
  }

  const Version &version_, &other_;
  bool is_later_;
  Changes& changes_;
};

}  // namespace

void compare_parties(const Version& before, const Version& after, Changes& changes) {
  const std::optional<Span> was = headline(before.document), is = headline(after.document);
  if (was && is && before.wording.words(*was) != after.wording.words(*is)) changes.push_back({ChangeKind::Headline, was, is, {}, {}});
  Missing(before, after, false, changes).find();
  Missing(after, before, true, changes).find();
}

}  // namespace nutgraf::versions
