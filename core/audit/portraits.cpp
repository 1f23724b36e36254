#include "audit/portraits.h"

#include <algorithm>
#include <set>
#include <string>

#include "audit/affiliations.h"
#include "audit/introductions.h"
#include "audit/kinds.h"
#include "audit/reasons.h"
#include "audit/speakers.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/clauses.h"
#include "document/entity_index.h"
#include "document/nouns.h"
#include "document/representatives.h"
#include "document/text.h"

namespace nutgraf::audit {
namespace {

constexpr std::size_t kMostNames = 12;   ///< of one source that are read for introductions
constexpr std::size_t kMostQuotes = 12;  ///< of one source that are read for reasons

/// Reads what the article says of each source.
class Portraits {
 public:
  Portraits(const Document& document, const std::map<std::uint32_t, Id<Entity>>& body_of)
      : document_(document), body_of_(body_of), clauses_(document), introductions_(clauses_), affiliations_(document) {}

  void complete(AuditedSource& row) const {
    const Entity* entity = entity_of(row.entity);
    const bool person = entity ? entity->type == EntityType::Person : row.voice == VoiceKind::Named || row.voice == VoiceKind::Unnamed || is_people(row.name);
    if (!has_name(row.entity)) name_by_words(row);
    add_offices(row, person);
    add_affiliation(row);
    add_reasons(row, person);
    set_kind(row, person);
  }

 private:
  const Entity* entity_of(Id<Entity> id) const { return id ? &document_.entities[id.index] : nullptr; }
  bool has_name(Id<Entity> id) const { return id && document::has_name(document_, document_.entities[id.index]); }

  /// "Scientists studying frogs", also where they wrote what they say.
  bool is_people(Span words) const {
    const Id<Token> head = head_of_description(document_, words);
    return head && !document_.tags.empty() && document::type_of_noun(base::fold(document_.tags[head.index].lemma)) == EntityType::Person;
  }

  /// Of a source without a name the words that say most at one of its quotations: no pronoun.
  void name_by_words(AuditedSource& row) const {
    if (const std::optional<Span> name = row.entity || row.voice != VoiceKind::Named ? std::nullopt : person_in(document_, row.name)) {
      row.name = *name;
      return;
    }
    if (const Entity* entity = entity_of(row.entity)) row.name = entity->name;
    for (const Id<Quote> id : row.quotes) {
      const Quote& quote = document_.quotes[id.index];
      if (!quote.speaker || !is_told(document_, quote)) continue;
      row.name = phrase_of_unnamed(document_, *quote.speaker);
      if (row.voice == VoiceKind::Document) row.name = with_maker(row.name);
      return;
    }
  }

  /// "A memo [posted online by Senator Ruiz]": who put a document out, and where.
  Span with_maker(Span words) const {
    constexpr std::uint32_t kLongest = 14;  // words of the whole
    const document::Trees& trees = clauses_.trees();
    const IdRange<Token> tokens = document::tokens_in(document_, words);
    for (std::uint32_t at = tokens.begin; at < tokens.end && !trees.empty(); ++at) {
      for (const std::uint32_t child : trees.children(at)) {
        const bool participle = trees.universal_relation(child) == "acl" && trees.tag(child).xpos == "VBN" && trees.range(child).begin == tokens.end;
        if (!participle) continue;
        std::uint32_t end = trees.range(child).end;
        for (std::uint32_t token = child; token < end; ++token) {
          if (trees.tag(token).upos == "PUNCT") end = token;
        }
        if (end - tokens.begin <= kLongest) return {words.begin, document_.tokens[end - 1].span.end};
      }
    }
    return words;
  }

  void add_office(AuditedSource& row, Span office) const {
    const std::set<std::string> words = words_of(office);
    for (Span& known : row.offices) {
      const std::set<std::string> others = words_of(known);
      if (std::includes(others.begin(), others.end(), words.begin(), words.end())) return;
      if (!std::includes(words.begin(), words.end(), others.begin(), others.end())) continue;
      known = office;
      return;
    }
    row.offices.push_back(office);
  }

  std::set<std::string> words_of(Span span) const {
    std::set<std::string> words;
    const IdRange<Token> tokens = document::tokens_in(document_, span);
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) words.insert(document::folded(document_, document_.tokens[at]));
    return words;
  }

  void add_offices(AuditedSource& row, bool person) const {
    const Entity* entity = entity_of(row.entity);
    if (!person || row.voice != VoiceKind::Named || (entity && !entity->members.empty())) return;
    if (!has_name(row.entity)) {
      row.offices = introductions_.at(row.name);
      return;
    }
    std::size_t names = 0;
    for (const Id<Mention> id : entity->mentions) {
      const Mention& mention = document_.mentions[id.index];
      if (mention.kind != MentionKind::Name || ++names > kMostNames) continue;
      for (const Span office : introductions_.at(mention.span)) add_office(row, office);
    }
    std::sort(row.offices.begin(), row.offices.end(), [](Span a, Span b) { return a.begin < b.begin; });
  }

  void add_affiliation(AuditedSource& row) const {
    std::optional<Affiliation> found;
    for (const Span office : row.offices) {
      const std::optional<Affiliation> next = affiliations_.in(office);
      if (next && (!found || (found->type == EntityType::Norp && next->type != EntityType::Norp))) found = next;
    }
    if (!has_name(row.entity) && row.voice == VoiceKind::Unnamed && names_source(document_, row.name)) found = affiliations_.in(row.name);
    const Entity* entity = entity_of(row.entity);
    if (!found && entity && entity->type == EntityType::Person) found = affiliation_beside_name(row, *entity);
    if (!found || found->entity == row.entity) return;
    row.affiliation = found->words;
    row.affiliation_entity = found->entity;
  }

  std::optional<Affiliation> affiliation_beside_name(const AuditedSource& row, const Entity& entity) const {
    std::size_t names = 0;
    for (const Id<Mention> id : entity.mentions) {
      const Mention& mention = document_.mentions[id.index];
      if (mention.kind != MentionKind::Name || ++names > kMostNames) continue;
      if (const auto found = affiliations_.behind(mention.span)) return found;
      if (const auto found = affiliations_.owning(mention.span)) return found;
    }
    if (const auto body = body_of_.find(row.entity.index); body != body_of_.end() && body->second) {
      const Entity& spoken_for = document_.entities[body->second.index];
      return Affiliation{spoken_for.name, body->second, spoken_for.type};
    }
    return affiliations_.related_to(row.entity);
  }

  void add_reason(AuditedSource& row, const std::optional<Span>& reason) const {
    if (!reason) return;
    const bool known = std::any_of(row.reasons.begin(), row.reasons.end(), [&](Span other) { return other.contains(*reason) || reason->contains(other); });
    if (!known) row.reasons.push_back(*reason);
  }

  void add_reasons(AuditedSource& row, bool person) const {
    if (!person) return;
    if (const Entity* entity = has_name(row.entity) ? entity_of(row.entity) : nullptr) {
      std::size_t names = 0;
      for (const Id<Mention> id : entity->mentions) {
        const Mention& mention = document_.mentions[id.index];
        if (mention.kind == MentionKind::Name && ++names <= kMostNames) add_reason(row, clause_about(clauses_, mention.span, nullptr));
      }
    }
    for (std::size_t i = 0; i < std::min(row.quotes.size(), kMostQuotes); ++i) {
      const Quote& quote = document_.quotes[row.quotes[i].index];
      if (!quote.speaker) continue;
      add_reason(row, clause_about(clauses_, *quote.speaker, &quote));
      if (row.voice != VoiceKind::Unnamed) continue;
      add_reason(row, knowledge_of(clauses_, *quote.speaker));
      const IdRange<Token> tokens = document::tokens_in(document_, *quote.speaker);
      if (!tokens.empty()) add_reason(row, anonymity_in(clauses_, document::sentence_of(document_, tokens.begin), quote));
    }
    std::sort(row.reasons.begin(), row.reasons.end(), [](Span a, Span b) { return a.begin < b.begin; });
  }

  void set_kind(AuditedSource& row, bool person) const {
    Kind kind = person ? kind_of_person(row) : kind_of_other(row);
    if (kind.kind == SourceKind::Unknown && row.offices.empty() && has_name(row.entity)) kind = kind_by_spokesperson(row);
    row.kind = kind.kind;
    row.kind_evidence = kind.evidence;
    const Entity* body = entity_of(row.affiliation_entity);
    const bool people = body && body->type == EntityType::Norp;
    if (row.kind == SourceKind::Official && has_left_office(row)) {
      const Kind other = kind_of_second_office(row);
      row.kind = other.kind;
      row.kind_evidence = other.evidence;
    }
    const bool of_state = body && body->type == EntityType::Gpe && !row.offices.empty() && !is_behind_office(row) && row.kind != SourceKind::Official;
    if (people || of_state) row.affiliation.reset(), row.affiliation_entity = {};  // "English drummer", "Turkish minister", "US candidate"
  }

  Kind kind_of_person(const AuditedSource& row) const {
    std::optional<Kind> body;
    if (row.affiliation) {
      const Entity* entity = entity_of(row.affiliation_entity);
      const EntityType type = entity ? entity->type : EntityType::Organization;
      const bool state = !is_place(type) || is_behind_office(row);  // "mayor of Lisbon", unlike "Lisbon director"
      if (type != EntityType::Norp && state) body = kind_of_body(document_, *row.affiliation, type);
      if (body && body->kind == SourceKind::Unknown && entity) body = kind_of_other_entity(*entity);
      if (body && body->kind == SourceKind::Unknown && has_name(row.entity)) body = kind_of_title_of(row.entity);
    }
    for (const Span office : row.offices) {
      if (const Kind kind = kind_of_description(document_, office, body); kind.kind != SourceKind::Unknown) return kind;
    }
    const Kind defendant = kind_of_defendant(row);
    if (defendant.kind != SourceKind::Unknown) return defendant;
    const Kind dweller = kind_of_dweller_of(row);
    if (dweller.kind != SourceKind::Unknown) return dweller;
    if (has_name(row.entity)) {
      const Kind title = kind_of_title_of(row.entity);
      const bool lives_there = row.offices.empty() && body && !body->evidence;  // "Ana Ruiz of Lisbon": the place is no office
      return title.kind == SourceKind::Unknown && body && !lives_there ? *body : title;
    }
    const Kind kind = kind_of_description(document_, row.name, body);
    if (kind.kind != SourceKind::Unknown) return kind;
    if (!row.reasons.empty()) return {SourceKind::Anonymous};
    return row.entity ? Kind{} : kind_of_body(document_, row.name, EntityType::Organization);
  }

  /// Who was accused, arrested or sentenced speaks for his own cause.
  Kind kind_of_defendant(const AuditedSource& row) const {
    constexpr auto kTried = base::word_set({"accuse", "arrest", "charge", "convict", "imprison", "indict", "jail", "prosecute", "sentence"});
    const Entity* entity = entity_of(row.entity);
    if (!entity || clauses_.empty()) return {};
    for (const Id<Mention> id : entity->mentions) {
      const IdRange<Token> head = document::tokens_in(document_, document_.mentions[id.index].head);
      if (head.empty() || clauses_.trees().is_root(head.begin) || clauses_.trees().relation(head.begin) != "nsubj:pass") continue;
      const std::uint32_t verb = clauses_.trees().head(head.begin);
      if (kTried.contains(clauses_.lemma(verb)) && clauses_.trees().child(verb, "conj") == document::Clauses::kNone) return {SourceKind::Party, document_.tokens[verb].span};
    }
    return {};
  }

  /// Whether somebody speaks for no body any more: "former US president".
  bool has_left_office(const AuditedSource& row) const {
    constexpr auto kLeft = base::word_set({"ex", "former", "onetime", "retired"});
    return !row.offices.empty() && std::all_of(row.offices.begin(), row.offices.end(), [&](Span office) {
      const IdRange<Token> tokens = document::tokens_in(document_, office);
      const auto is_office = [&](std::uint32_t token) { return document::type_of_noun(base::fold(document_.tags[token].lemma)) == EntityType::Person; };
      const bool another = tokens.size() > 2 && is_office(tokens.end - 1) && is_office(tokens.end - 2);  // "former candidate Senator"
      return !tokens.empty() && !another && kLeft.contains(document::folded(document_, document_.tokens[tokens.begin]));
    });
  }

  /// "Retired agent and [terrorism specialist]": what somebody is beside an office that is over.
  Kind kind_of_second_office(const AuditedSource& row) const {
    for (const Span office : row.offices) {
      const IdRange<Token> tokens = document::tokens_in(document_, office);
      for (std::uint32_t at = tokens.begin; at + 1 < tokens.end; ++at) {
        if (document::folded(document_, document_.tokens[at]) != "and") continue;
        const Kind kind = kind_of_description(document_, {document_.tokens[at + 1].span.begin, office.end}, std::nullopt);
        if (kind.kind != SourceKind::Unknown) return kind;
      }
    }
    return {};
  }

  /// "A report", but "media reports" are of the media, and "reports" of nobody knows whom.
  Kind kind_of_document(Span words) const {
    constexpr auto kMedia = base::word_set({"media", "news", "newspaper", "press"});
    const IdRange<Token> tokens = document::tokens_in(document_, words);
    for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
      const std::string word = document::folded(document_, document_.tokens[at]);
      if (word != "report" && word != "reports") continue;
      if (at == tokens.begin && tokens.size() == 1 && word == "reports") return {};
      if (at > tokens.begin && kMedia.contains(document::folded(document_, document_.tokens[at - 1]))) return {SourceKind::Medium, document_.tokens[at - 1].span};
    }
    return {SourceKind::Document};
  }

  /// Whether the affiliation stands behind the noun of an office.
  bool is_behind_office(const AuditedSource& row) const {
    const Span office = row.offices.empty() ? row.name : row.offices.front();
    const Id<Token> head = head_of_description(document_, office);
    return head && row.affiliation->begin >= document_.tokens[head.index].span.end;
  }

  /// Nothing of somebody with an office.
  Kind kind_of_dweller_of(const AuditedSource& row) const {
    if (!row.offices.empty()) return {};
    if (!has_name(row.entity)) return kind_of_dweller(document_, row.name);
    for (const Id<Mention> id : document_.entities[row.entity.index].mentions) {
      const Mention& mention = document_.mentions[id.index];
      if (mention.kind != MentionKind::Name) continue;
      if (const Kind kind = kind_of_dweller(document_, mention.span); kind.kind != SourceKind::Unknown) return kind;
    }
    return {};
  }

  Kind kind_of_title_of(Id<Entity> entity) const {
    for (const Id<Mention> id : document_.entities[entity.index].mentions) {
      const Mention& mention = document_.mentions[id.index];
      if (mention.kind != MentionKind::Name) continue;
      if (const Kind kind = kind_of_title(document_, mention.span); kind.kind != SourceKind::Unknown) return kind;
    }
    return {};
  }

  Kind kind_of_other(const AuditedSource& row) const {
    if (row.voice == VoiceKind::Document) return kind_of_document(row.name);
    if (row.voice == VoiceKind::Medium) return {SourceKind::Medium};
    const Entity* entity = entity_of(row.entity);
    const Kind kind = entity ? kind_of_other_entity(*entity) : kind_of_body(document_, row.name, EntityType::Organization);
    return kind.kind == SourceKind::Unknown && has_name(row.entity) ? kind_of_reporter(row) : kind;
  }

  /// "Velm Online reports that …": a body with a short name of which nothing is known and that reports what happened is a medium.
  Kind kind_of_reporter(const AuditedSource& row) const {
    constexpr std::uint32_t kLongestName = 2;  // words; charities and institutes have longer names
    if (document::tokens_in(document_, entity_of(row.entity)->name).size() > kLongestName) return {};
    for (const Id<Quote> id : row.quotes) {
      const Quote& quote = document_.quotes[id.index];
      const bool clause = quote.rule == QuoteRule::ThatClause || quote.rule == QuoteRule::BareClause || quote.rule == QuoteRule::Aside;
      if (clause && quote.cue && quote.cue->lemma == "report") return {SourceKind::Medium, quote.cue->span};
    }
    return {};
  }

  /// A body of which nothing is known speaks for its own cause where somebody speaks for it.
  Kind kind_by_spokesperson(const AuditedSource& row) const {
    for (const Id<Quote> id : row.quotes) {
      const std::optional<Span>& speaker = document_.quotes[id.index].speaker;
      const Id<Token> head = speaker ? head_of_description(document_, *speaker) : Id<Token>();
      if (!head) continue;
      const std::string word = document::folded(document_, document_.tokens[head.index]);
      if (document::is_spokesperson(word)) return {SourceKind::Party, document_.tokens[head.index].span};
    }
    return {};
  }

  /// By its name, else by what it is called: "the company", "the agency".
  Kind kind_of_other_entity(const Entity& entity) const {
    const Kind kind = kind_of_body(document_, entity.name, entity.type);
    if (kind.kind != SourceKind::Unknown) return kind;
    for (const Id<Mention> id : entity.mentions) {
      const Mention& mention = document_.mentions[id.index];
      if (mention.kind == MentionKind::Name) {
        if (const Kind called = kind_of_noun_before(document_, mention.span); called.kind != SourceKind::Unknown) return called;
      }
      if (mention.kind != MentionKind::Nominal) continue;
      const Span noun{mention.span.begin, mention.head.end};  // "the state-owned news agency" of the capital
      if (const Kind called = kind_of_body(document_, noun, entity.type); called.kind != SourceKind::Unknown) return called;
    }
    return {};
  }

  const Document& document_;
  const std::map<std::uint32_t, Id<Entity>>& body_of_;
  document::Clauses clauses_;
  Introductions introductions_;
  Affiliations affiliations_;
};

}  // namespace

void describe(const Document& document, const std::map<std::uint32_t, Id<Entity>>& body_of, std::vector<AuditedSource>& sources) {
  const Portraits portraits(document, body_of);
  for (AuditedSource& source : sources) portraits.complete(source);
}

}  // namespace nutgraf::audit
