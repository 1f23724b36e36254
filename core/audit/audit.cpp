#include "audit/audit.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "audit/portraits.h"
#include "audit/speakers.h"
#include "base/utf8.h"
#include "document/entity_index.h"
#include "document/text.h"
#include "document/words_given.h"

namespace nutgraf::audit {
namespace {

/// Groups the quotations of one article by who speaks.
class Audit {
 public:
  explicit Audit(const Document& document)
      : document_(document),
        given_(document::count_words_given(document, document.passages)),
        entity_of_mention_(document::entities_of_mentions(document)) {
    for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
      if (has_name({i})) named_.emplace(without_article(base::fold(document::text(document, document.entities[i].name))), Id<Entity>{i});
    }
    for (const Passage& passage : document.passages) all_words_ += document::count_words(document, passage.span);
  }

  std::vector<AuditedSource> list() {
    for (const NewsSource& source : document_.sources) add_source(source);
    for (std::uint32_t i = 0; i < document_.silences.size(); ++i) add_silence({i});
    describe(document_, body_of_, list_);
    for (AuditedSource& source : list_) {
      std::sort(source.quotes.begin(), source.quotes.end(), [](Id<Quote> a, Id<Quote> b) { return a.index < b.index; });
      if (all_words_ > 0) source.share = static_cast<double>(source.direct_words + source.indirect_words) / all_words_;
    }
    std::stable_sort(list_.begin(), list_.end(), [](const AuditedSource& a, const AuditedSource& b) { return a.first.begin < b.first.begin; });
    return std::move(list_);
  }

 private:
  bool has_name(Id<Entity> id) const { return id && document::has_name(document_, document_.entities[id.index]); }

  /// Its quotations, apart from those of spokespeople with a name, who are sources of their own.
  void add_source(const NewsSource& source) {
    for (const Id<Quote> id : source.quotes) {
      const Quote& quote = document_.quotes[id.index];
      const Id<Entity> speaker = quote.speaker_mention ? entity_of_mention_[quote.speaker_mention.index] : Id<Entity>();
      const bool apart = speaker && speaker != source.entity && !source.through.empty() && has_name(speaker) &&
                         document_.entities[speaker.index].type == EntityType::Person;
      if (!apart && !has_name(source.entity) && is_mere_pronoun(source.entity) && !is_told(document_, quote)) continue;
      const Id<Entity> entity = apart ? speaker : source.entity ? source.entity : namesake_of(source.name);
      if (apart) body_of_.emplace(speaker.index, source.entity);
      const std::vector<Id<Entity>> members = apart || source.entity || !quote.speaker ? named_members(entity) : names_joined_in(*quote.speaker);
      if (members.empty()) add_quote(row_of(entity, source.name), id, apart ? VoiceKind::Named : source.voice);
      for (const Id<Entity> member : members) add_quote(row_of(member, source.name), id, VoiceKind::Named);
    }
  }

  /// Whether nothing but pronouns stand for an entity, or there is none: "I" of words whose speaker nobody knows.
  bool is_mere_pronoun(Id<Entity> entity) const {
    if (!entity) return true;
    const auto& mentions = document_.entities[entity.index].mentions;
    return std::all_of(mentions.begin(), mentions.end(), [&](Id<Mention> id) { return document_.mentions[id.index].kind == MentionKind::Pronoun; });
  }

  void add_quote(AuditedSource& row, Id<Quote> id, VoiceKind voice) {
    if (row.quotes.empty()) {
      row.voice = voice;
      row.first = document_.quotes[id.index].spans.front();
    }
    row.quotes.push_back(id);
    row.direct_words += given_[id.index].direct;
    row.indirect_words += given_[id.index].indirect;
  }

  /// "Ruiz and Holm acknowledged faults": each of several who have names is a source; empty where one has none.
  std::vector<Id<Entity>> named_members(Id<Entity> entity) const {
    if (!entity || has_name(entity)) return {};
    const std::vector<Id<Entity>>& members = document_.entities[entity.index].members;
    const bool all = members.size() > 1 && std::all_of(members.begin(), members.end(), [&](Id<Entity> member) { return has_name(member); });
    return all ? members : std::vector<Id<Entity>>{};
  }

  /// The bearers of the names of which words consist, where "and" or commas join them and nobody knows the group; titles may stand before
  /// people. Empty where there is more.
  std::vector<Id<Entity>> names_joined_in(Span words) const {
    std::vector<Id<Entity>> bearers;
    const IdRange<Token> tokens = document::tokens_in(document_, words);
    bool titled = false, people = true, parted = true;
    auto mention = std::partition_point(document_.mentions.begin(), document_.mentions.end(), [&](const Mention& one) { return one.span.begin < words.begin; });
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
      const Span token = document_.tokens[at].span;
      while (mention != document_.mentions.end() && (mention->span.begin < token.begin || (mention->span.begin == token.begin && mention->kind != MentionKind::Name))) ++mention;
      const std::string word = document::folded(document_, document_.tokens[at]);
      if (mention == document_.mentions.end() || mention->span.begin != token.begin) {
        const bool title = !document_.tags.empty() && (document_.tags[at].upos == "PROPN" || document_.tags[at].upos == "NOUN" || document_.tags[at].upos == "ADJ");
        titled = titled || title;
        parted = parted || word == "and" || word == ",";
        if (word != "and" && word != "," && word != "the" && !title) return {};
        continue;
      }
      const Id<Entity> bearer = entity_of_mention_[static_cast<std::size_t>(mention - document_.mentions.begin())];
      if (!has_name(bearer) || !parted) return {};
      bearers.push_back(bearer);
      parted = false;
      people = people && document_.entities[bearer.index].type == EntityType::Person;
      at = document::tokens_in(document_, mention->span).end - 1;
    }
    return bearers.size() > 1 && (people || !titled) ? bearers : std::vector<Id<Entity>>{};
  }

  /// The entity that has the name of a person among these words, or that they name themselves: "the Velm Institute (VI)".
  Id<Entity> namesake_of(Span words) const {
    const std::optional<Span> person = person_in(document_, words);
    const std::string_view name = document::text(document_, person ? *person : words);
    const auto found = named_.find(without_article(base::fold(name.substr(0, name.find(" (")))));
    return found == named_.end() ? Id<Entity>() : found->second;
  }

  void add_silence(Id<Silence> id) {
    const Silence& silence = document_.silences[id.index];
    AuditedSource& row = row_of(silence.entity, silence.span);
    if (row.quotes.empty() && row.silences.empty()) {
      row.first = silence.evidence;
      row.voice = has_name(silence.entity) ? VoiceKind::Named : VoiceKind::Unnamed;
    }
    row.silences.push_back(id);
  }

  static std::string without_article(const std::string& words) { return words.rfind("the ", 0) == 0 ? words.substr(4) : words; }

  /// What is told apart: "a study" is the study of which the text goes on to speak, a longer description may be of another.
  static std::string key_of(const std::string& words) {
    const std::string bare = words.rfind("a ", 0) == 0 ? words.substr(2) : words.rfind("an ", 0) == 0 ? words.substr(3) : words;
    return without_article(bare.find(' ') == std::string::npos ? bare : words);
  }

  /// The row of an entity with a name; of others by their words.
  AuditedSource& row_of(Id<Entity> entity, Span words) {
    if (entity && !has_name(entity)) words = document_.entities[entity.index].name;
    const std::string key = has_name(entity) ? "e" + std::to_string(entity.index) : "w" + key_of(base::fold(document::text(document_, words)));
    const auto [place, is_new] = row_of_.try_emplace(key, list_.size());
    if (is_new) {
      list_.emplace_back();
      list_.back().entity = entity;
      list_.back().name = has_name(entity) ? document_.entities[entity.index].name : words;
    }
    return list_[place->second];
  }

  const Document& document_;
  std::vector<document::WordsGiven> given_;
  std::vector<Id<Entity>> entity_of_mention_;
  std::uint32_t all_words_ = 0;                  ///< of the article's prose
  std::map<std::string, Id<Entity>> named_;      ///< the first entity of each name
  std::map<std::uint32_t, Id<Entity>> body_of_;  ///< of spokespeople with a name
  std::map<std::string, std::size_t> row_of_;
  std::vector<AuditedSource> list_;
};

}  // namespace

std::vector<AuditedSource> audit_sources(const Document& document) { return Audit(document).list(); }

}  // namespace nutgraf::audit
