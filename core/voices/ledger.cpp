#include "voices/ledger.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string>

#include "base/utf8.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/name_around.h"
#include "document/representatives.h"
#include "document/nouns.h"
#include "document/text.h"
#include "document/text_parts.h"
#include "voices/source_kinds.h"

namespace nutgraf::voices {
namespace {

constexpr std::size_t kMostSpokespeople = 16;  ///< of one body; more are not told apart

/// Fills the ledger, quotation after quotation.
class Ledger {
 public:
  explicit Ledger(const Document& document)
      : document_(document), clauses_(document), representatives_(clauses_), entity_of_mention_(document::entities_of_mentions(document)) {}

  std::vector<NewsSource> fill() {
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i) {
      if (gives_words(document_.quotes[i])) add({i});
    }
    return std::move(sources_);
  }

 private:
  /// Whether words are given to somebody: said or written, and not reported as unsaid.
  static bool gives_words(const Quote& quote) {
    const bool words = quote.quote_class == QuoteClass::Speech || quote.quote_class == QuoteClass::Writing;
    return words && quote.speaker && !(quote.cue && quote.cue->negated);
  }

  /// The body that the speaker of a quotation is, or for which a spokesperson speaks.
  void add(Id<Quote> id) {
    const Quote& quote = document_.quotes[id.index];
    const Id<Entity> speaker = quote.speaker_mention ? entity_of_mention_[quote.speaker_mention.index] : Id<Entity>();
    const Id<Entity> body = body_behind(quote, speaker);
    const Id<Entity> entity = body ? body : speaker;
    const std::string key = entity ? "e" + std::to_string(entity.index) : "w" + base::fold(document::text(document_, *quote.speaker));
    const auto [known, is_new] = place_of_.try_emplace(key, static_cast<std::uint32_t>(sources_.size()));
    if (is_new) sources_.push_back(source_of(quote, entity));
    NewsSource& source = sources_[known->second];
    source.quotes.push_back(id);
    if (body && quote.speaker_mention) note_spokesperson(source, quote.speaker_mention);
    if (source.role == SourceRole::None) source.role = role_of(*quote.speaker);
  }

  /// The body for which a spokesperson speaks, by the words of the quotation, or by how the article describes the person anywhere.
  Id<Entity> body_behind(const Quote& quote, Id<Entity> speaker) {
    if (clauses_.empty()) return {};
    const Id<Entity> body = represented_in(*quote.speaker);
    if (!speaker) return body;
    const auto [known, is_new] = body_of_.try_emplace(speaker.index, body);
    if (is_new && !body) {
      for (const Span description : document_.entities[speaker.index].descriptions) {
        if (!known->second) known->second = represented_in(description);
      }
    }
    if (body) known->second = body;
    return known->second == speaker ? Id<Entity>() : known->second;
  }

  Id<Entity> represented_in(Span words) const {
    const std::uint32_t noun = representatives_.noun_in(words);
    const bool speaks = noun != document::Clauses::kNone && document::is_spokesperson(clauses_.lemma(noun));
    const Id<Entity> body = speaks ? representatives_.represented_by(noun) : Id<Entity>();
    return body && can_be_spoken_for(document_.entities[body.index].type) ? body : Id<Entity>();
  }

  static bool can_be_spoken_for(EntityType type) {
    return type == EntityType::Organization || type == EntityType::Gpe || type == EntityType::Norp || type == EntityType::Person;
  }

  /// Each spokesperson once, under one mention.
  void note_spokesperson(NewsSource& source, Id<Mention> mention) const {
    const Id<Entity> entity = entity_of_mention_[mention.index];
    const bool known = std::any_of(source.through.begin(), source.through.end(), [&](Id<Mention> other) {
      return entity ? entity_of_mention_[other.index] == entity : other == mention;
    });
    if (!known && source.through.size() < kMostSpokespeople) source.through.push_back(mention);
  }

  NewsSource source_of(const Quote& quote, Id<Entity> entity) const {
    NewsSource source;
    source.entity = entity;
    source.name = *quote.speaker;
    source.voice = voice_of(quote, entity);
    if (source.voice == VoiceKind::Document) source.role = SourceRole::Document;
    if (source.voice == VoiceKind::Medium) source.role = SourceRole::Medium;
    if (source.role == SourceRole::None && entity) source.role = role_of(document_.entities[entity.index]);
    return source;
  }

  /// The lemma of a word, or the word itself where the article has no lemmas.
  std::string lemma(std::uint32_t token) const {
    return document_.tags.empty() ? document::folded(document_, document_.tokens[token]) : base::fold(document_.tags[token].lemma);
  }

  /// The word of a noun phrase that carries its meaning, by its tree; without one, the last word before "of", "for" and the like.
  std::uint32_t head_of(IdRange<Token> phrase) const {
    for (std::uint32_t at = phrase.begin; at < phrase.end && !document_.arcs.empty(); ++at) {
      const Id<Token> head = document_.arcs[at].head;
      if (!head || !phrase.contains(head.index)) return at;
    }
    std::uint32_t head = phrase.begin;
    while (head + 1 < phrase.end && !ends_head(document::folded(document_, document_.tokens[head + 1]))) ++head;
    return head;
  }

  static bool ends_head(std::string_view folded) {
    return folded == "of" || folded == "for" || folded == "from" || folded == "in" || folded == "at" || folded == "," || folded == "with";
  }

  VoiceKind voice_of(const Quote& quote, Id<Entity> entity) const {
    const IdRange<Token> words = document::tokens_in(document_, *quote.speaker);
    const Mention* name = name_of(quote, entity);
    if (name != nullptr) {
      const bool body = name->type != EntityType::Person && name->type != EntityType::Gpe && name->type != EntityType::Location;
      if (body && (is_name_of_medium(document::text(document_, name->span)) || is_called_medium_anywhere(*name, entity))) return VoiceKind::Medium;
      if (name->type == EntityType::Work || name->type == EntityType::Law) return VoiceKind::Document;
      return VoiceKind::Named;
    }
    if (entity && !document_.entities[entity.index].members.empty()) return VoiceKind::Named;
    if (words.empty()) return VoiceKind::Unnamed;
    const std::uint32_t head = head_of(words);
    const std::string before = head > words.begin ? document::folded(document_, document_.tokens[head - 1]) : std::string();
    if (is_in_name(head) || is_written_as_name(words, head) || ends_in_name(words, head)) return VoiceKind::Named;
    const VoiceKind kind = kind_of_noun(lemma(head), before);
    const bool part = kind == VoiceKind::Unnamed && head + 2 < words.end && document::is_part_of_text(lemma(head));
    if (!part || document::folded(document_, document_.tokens[head + 1]) != "of") return kind;
    const VoiceKind whole = kind_of_noun(lemma(head_of({head + 2, words.end})), {});  // "the summary of the report"
    return whole == VoiceKind::Document ? whole : kind;
  }

  /// Whether any name of the entity is called so.
  bool is_called_medium_anywhere(const Mention& name, Id<Entity> entity) const {
    if (!entity) return is_called_medium(name);
    const auto& mentions = document_.entities[entity.index].mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&](Id<Mention> id) {
      return document_.mentions[id.index].kind == MentionKind::Name && is_called_medium(document_.mentions[id.index]);
    });
  }

  /// "The state-owned news agency Oru", "newspaper The Oru".
  bool is_called_medium(const Mention& name) const {
    std::uint32_t begin = document::tokens_in(document_, name.span).begin;
    if (begin > 0 && document::folded(document_, document_.tokens[begin - 1]) == "the") --begin;
    if (begin < 2) return false;
    return kind_of_noun(lemma(begin - 1), lemma(begin - 2)) == VoiceKind::Medium && document_.tokens[begin - 1].span.end + 1 >= document_.tokens[begin].span.begin;
  }

  /// Whether a name of two words or more ends a phrase, and nothing parts it from the noun: "co-author and chemist Ana Ruiz".
  bool ends_in_name(IdRange<Token> phrase, std::uint32_t head) const {
    if (document_.tags.empty()) return false;
    const std::uint32_t begin = name_begin(phrase, phrase.end - 1);
    for (std::uint32_t at = head + 1; at < begin; ++at) {
      if (ends_head(document::folded(document_, document_.tokens[at]))) return false;
    }
    return begin > head && begin + 1 < phrase.end && is_written_as_name(phrase, phrase.end - 1);
  }

  /// Where the words in capitals that end with `last` begin.
  std::uint32_t name_begin(IdRange<Token> phrase, std::uint32_t last) const {
    std::uint32_t begin = last + 1;
    while (begin > phrase.begin && is_capital(begin - 1) && document_.tags[begin - 1].upos != "DET") --begin;
    return begin;
  }

  /// Whether the words around one are a name by their capitals though no bearer is known: "Norland Care", "geochemist Ana Ruiz", "NRC".
  /// An office ("Prime Minister"), and a single word that opens a sentence or is a common noun ("the Court"), are none.
  bool is_written_as_name(IdRange<Token> phrase, std::uint32_t token) const {
    if (document_.tags.empty() || !is_capital(token)) return false;
    const std::uint32_t begin = name_begin(phrase, token);
    std::uint32_t end = token + 1;
    while (end < phrase.end && is_capital(end)) ++end;
    std::uint32_t noun = end - 1;
    if (noun > begin && document::folded(document_, document_.tokens[noun]) == "general") --noun;  // "Directorate General"
    const std::string last = document::folded(document_, document_.tokens[noun]);
    if (document::type_of_noun(last) == EntityType::Person || role_of_noun(last) == SourceRole::Expert || is_office_of_any_body(last)) return false;
    if (end - begin > 1) return document_.tags[noun].upos == "PROPN";
    const bool indefinite = begin > phrase.begin && document::folded(document_, document_.tokens[begin - 1]) != "the";
    return !indefinite && role_of_noun(last) == SourceRole::None && is_initials(document::text(document_, document_.tokens[token]));
  }

  static bool is_initials(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  bool is_capital(std::uint32_t token) const {
    const char32_t first = base::decode(document::text(document_, document_.tokens[token]), 0).code_point;
    return base::is_upper(first);
  }

  /// Whether a word belongs to a name, as that of the first of several speakers does.
  bool is_in_name(std::uint32_t token) const { return document::name_around(document_, token) != nullptr; }

  /// The mention by which the article names the speaker; null where it does not.
  const Mention* name_of(const Quote& quote, Id<Entity> entity) const {
    if (entity) {
      for (const Id<Mention> id : document_.entities[entity.index].mentions) {
        if (document_.mentions[id.index].kind == MentionKind::Name) return &document_.mentions[id.index];
      }
      return nullptr;
    }
    if (!quote.speaker_mention) return nullptr;
    const Mention& mention = document_.mentions[quote.speaker_mention.index];
    return mention.kind == MentionKind::Name ? &mention : nullptr;
  }

  /// The part that the words for somebody tell. An office of any body counts as that of the body beside it ("a spokeswoman for the firm",
  /// "the police chief"). It is a state's where the words name a state or people and no other body; a president without a body is one of a state.
  SourceRole role_of(Span words) const {
    const IdRange<Token> tokens = document::tokens_in(document_, words);
    bool office = false, president = false;
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
      const bool noun = document_.tags.empty() || document_.tags[at].upos == "NOUN" || document_.tags[at].upos == "PROPN";
      if (!noun || is_title_in_body(at)) continue;
      const SourceRole role = role_of_noun(lemma(at));
      if (role != SourceRole::None) return role;
      office = office || is_office_of_any_body(lemma(at));
      president = president || lemma(at) == "president";
    }
    return office && !names_body(words) && (president || names(words, {EntityType::Gpe, EntityType::Norp}))
               ? SourceRole::Official
               : SourceRole::None;
  }

  /// Whether words hold a name of one of these types.
  bool names(Span words, std::initializer_list<EntityType> types) const {
    auto name = std::lower_bound(document_.names.begin(), document_.names.end(), words.begin,
                                 [](const Mention& one, std::uint32_t begin) { return one.span.begin < begin; });
    for (; name != document_.names.end() && name->span.end <= words.end; ++name) {
      if (std::find(types.begin(), types.end(), name->type) != types.end()) return true;
    }
    return false;
  }

  /// Whether words hold a name of a body, also one that only begins with that of a people or place: "Norland Care Director".
  bool names_body(Span words) const {
    if (names(words, {EntityType::Organization})) return true;
    const IdRange<Token> tokens = document::tokens_in(document_, words);
    for (std::uint32_t at = tokens.begin; at + 1 < tokens.end && !document_.tags.empty(); ++at) {
      const std::string next = document::folded(document_, document_.tokens[at + 1]);
      const bool joined = is_capital(at + 1) && !is_in_person(at + 1);
      const bool office = is_office_of_any_body(next) || document::type_of_noun(next) == EntityType::Person;
      if (joined && !office && is_of_state(at)) return true;
    }
    return false;
  }

  /// Whether a noun for a person only belongs to the name of a body or place: "King's College", "General Hospital".
  bool is_title_in_body(std::uint32_t token) const {
    const Mention* name = document::name_around(document_, token);
    if (name == nullptr || document::type_of_noun(lemma(token)) != EntityType::Person) return false;
    return name->type != EntityType::Person && name->span != document_.tokens[token].span;
  }

  bool is_in_person(std::uint32_t token) const {
    const Mention* name = document::name_around(document_, token);
    return name != nullptr && name->type == EntityType::Person;
  }

  bool is_of_state(std::uint32_t token) const {
    const Mention* name = document::name_around(document_, token);
    return name != nullptr && (name->type == EntityType::Gpe || name->type == EntityType::Norp);
  }

  SourceRole role_of(const Entity& entity) const {
    if (entity.type == EntityType::Gpe) return SourceRole::Official;  // a state speaks by its officials
    if (is_seat_of_government(base::fold(document::text(document_, entity.name)))) return SourceRole::Official;
    for (const Span description : entity.descriptions) {
      const SourceRole role = role_of(description);
      if (role != SourceRole::None) return role;
    }
    for (const Id<Mention> mention : entity.mentions) {
      const SourceRole role = role_of(document_.mentions[mention.index].span);
      if (role != SourceRole::None) return role;
    }
    return SourceRole::None;
  }

  const Document& document_;
  document::Clauses clauses_;
  document::Representatives representatives_;
  std::vector<Id<Entity>> entity_of_mention_;
  std::map<std::uint32_t, Id<Entity>> body_of_;  ///< of entities that speak for one
  std::map<std::string, std::uint32_t> place_of_;
  std::vector<NewsSource> sources_;
};

}  // namespace

std::vector<NewsSource> find_sources(const Document& document) { return Ledger(document).fill(); }

}  // namespace nutgraf::voices
