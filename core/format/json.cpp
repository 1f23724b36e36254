// Document -> JSON, "nutgraf/1.0". Layers that no stage writes yet are there, empty, so that readers need no special case.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/calendar.h"
#include "format/attribution_json.h"
#include "format/corrections_json.h"
#include "format/entities_json.h"
#include "format/events_json.h"
#include "format/figures_json.h"
#include "format/json_parts.h"
#include "format/labels.h"
#include "format/meta_json.h"
#include "format/places_json.h"
#include "format/propositions_json.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf {
namespace {

using format::Json;
using format::reference;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// Turns the layers of one document into JSON, one section after the other.
class Writer {
 public:
  Writer(const Document& document, OffsetUnit unit, Members members)
      : document_(document), unit_(unit), members_(members), parts_(document, unit), entities_(parts_), attribution_(parts_), events_(parts_), propositions_(parts_), figures_(parts_) {}

  std::string write(std::string_view id_json) {
    out_ += '{';
    if (!id_json.empty()) section("id") += id_json;
    section("schema") += "\"nutgraf/1.0\"";
    section("offsets") += dump(format::label(unit_));
    if (members_.has(Member::Document)) section(format::label(Member::Document)) += dump(about());
    list(Member::Sentences, document_.sentences, &Writer::sentence);
    list(Member::Tokens, document_.tokens, &Writer::token);
    if (!document_.tags.empty()) list(Member::Predicates, document_.predicates, &Writer::predicate);
    list(Member::Propositions, document_.propositions, &Writer::proposition);
    list(Member::Entities, document_.entities, &Writer::entity);
    list(Member::Times, document_.times, &Writer::time);
    list(Member::Quotes, document_.quotes, &Writer::quote);
    list(Member::Voices, document_.passages, &Writer::passage);
    list(Member::Sources, document_.sources, &Writer::source);
    list(Member::Audit, document_.audit, &Writer::audited);
    list(Member::Events, document_.events, &Writer::event);
    list(Member::EventLinks, document_.event_links, &Writer::event_link);
    list(Member::Relations, document_.relations, &Writer::relation);
    list(Member::Figures, document_.figures, &Writer::figure);
    list(Member::Checks, document_.checks, &Writer::check);
    if (members_.has(Member::Story)) section(format::label(Member::Story)) += dump(story());
    if (!document_.corrections_digest.empty()) section("corrections") += dump(format::corrections_json(parts_));
    section("meta") += dump(format::meta_json(document_));
    out_ += '}';
    return std::move(out_);
  }

 private:
  std::string& section(std::string_view name) {
    if (out_.size() > 1) out_ += ',';
    return out_.append("\"").append(name).append("\":");
  }

  /// One item after the other, so that a long text never stands in memory as a tree.
  template <class Item>
  void list(Member member, const std::vector<Item>& items, Json (Writer::*convert)(const Item&, std::size_t) const) {
    if (!members_.has(member)) return;
    section(format::label(member)) += '[';
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i > 0) out_ += ',';
      out_ += dump((this->*convert)(items[i], i));
    }
    out_ += ']';
  }

  Json span(Span span) const { return parts_.span(span); }

  template <class Item, class Convert>
  Json array(const std::vector<Item>& items, Convert convert) const {
    Json array = Json::array();
    for (const Item& item : items) array.push_back((this->*convert)(item));
    return array;
  }

  Json about() const {
    Json about;
    about["length"] = parts_.offsets().length();
    about["language"] = {{"code", document_.language.code}, {"confidence", format::JsonParts::rounded(document_.language.confidence)}};
    about["published"] = published();
    about["headline"] = first_block(BlockKind::Headline);
    about["dateline"] = dateline();
    about["country"] = document_.country.empty() ? Json() : Json(document_.country);
    about["publisher"] = publisher();
    about["byline"] = array(document_.byline, &Writer::author);
    about["blocks"] = array(document_.blocks, &Writer::block);
    about["warnings"] = array(document_.warnings, &Writer::warning);
    return about;
  }

  Json published() const {
    if (!document_.publication) return nullptr;
    const Publication& publication = *document_.publication;
    Json published{{"value", base::to_iso(publication.date)}, {"from", format::label(publication.from)}};
    if (publication.span) published.update(span(*publication.span));
    format::mark_reader(published, publication);
    return published;
  }

  Json first_block(BlockKind kind) const {
    for (const Block& block : document_.blocks) {
      if (block.kind == kind) return span(block.span);
    }
    return nullptr;
  }

  Json publisher() const {
    for (std::uint32_t i = 0; i < document_.blocks.size(); ++i) {
      if (document_.blocks[i].kind != BlockKind::Dateline) continue;
      if (Json publisher = format::publisher_in(parts_, {i}); !publisher.is_null()) return publisher;
    }
    return nullptr;
  }

  Json dateline() const {
    for (std::uint32_t i = 0; i < document_.blocks.size(); ++i) {
      if (document_.blocks[i].kind != BlockKind::Dateline) continue;
      Json json = span(document_.blocks[i].span);
      json["place"] = format::place_in(parts_, {i});
      return json;
    }
    return nullptr;
  }

  Json author(const Author& author) const {
    Json json = span(author.span);
    json["entity"] = entity_named_at(author.span);
    return json;
  }

  Json block(const Block& block) const {
    Json json{{"kind", format::label(block.kind)}};
    json.update(span(block.span));
    format::mark_reader(json, block);
    return json;
  }

  Json warning(const Warning& warning) const {
    Json json{{"code", warning.code}, {"message", warning.message}};
    if (warning.span) json.update(span(*warning.span));
    return json;
  }

  Json sentence(const Sentence& sentence, std::size_t) const {
    Json json = span(sentence.span);
    json["block"] = sentence.block ? Json(sentence.block.index) : Json();
    json["tokens"] = {sentence.tokens.begin, sentence.tokens.end};
    return json;
  }

  Json token(const Token& token, std::size_t index) const {
    Json json = span(token.span);
    for (const char* unknown : {"lemma", "upos", "xpos", "feats", "head", "deprel"}) json[unknown] = nullptr;
    if (index < document_.tags.size()) {
      const Tag& tag = document_.tags[index];
      json.update({{"lemma", tag.lemma}, {"upos", tag.upos}, {"xpos", tag.xpos}, {"feats", tag.feats}});
    }
    if (index < document_.arcs.size()) {
      const Arc& arc = document_.arcs[index];
      json["head"] = arc.head ? static_cast<std::int64_t>(arc.head.index) : -1;
      json["deprel"] = arc.relation;
    }
    return json;
  }

  Json predicate(const Predicate& predicate, std::size_t) const {
    const std::uint32_t token = predicate.token.index;
    Json json = span(document_.tokens[token].span);
    json["token"] = token;
    json["lemma"] = document_.tags[token].lemma;
    json["arguments"] = array(predicate.arguments, &Writer::argument);
    return json;
  }

  Json argument(const Argument& argument) const {
    Json json{{"role", argument.role}};
    json.update(span({document_.tokens[argument.tokens.begin].span.begin, document_.tokens[argument.tokens.end - 1].span.end}));
    return json;
  }

  Json entity(const Entity& entity, std::size_t index) const { return entities_.entity(entity, index); }

  Json time(const TimeExpression& time, std::size_t index) const {
    const auto day = [](const std::optional<Date>& date) { return date ? Json(base::to_iso(*date)) : Json(); };
    const auto word = [](std::string_view text) { return text.empty() ? Json() : Json(text); };
    Json json{{"id", reference('t', index)}};
    json.update(span(time.span));
    json["type"] = format::label(time.type);
    json["value"] = word(time.value);
    json["mod"] = word(time.modifier);
    json["from"] = day(time.from);
    json["to"] = day(time.to);
    json["anchor"] = word(format::label(time.anchor));
    json["confidence"] = format::JsonParts::rounded(time.confidence);
    json["why"] = format::basis(time.rule);
    if (time.counted_from) json["why"]["facts"] = Json::array({reference('t', time.counted_from.index)});
    format::mark_reader(json, time);
    return json;
  }

  Json quote(const Quote& quote, std::size_t index) const { return attribution_.quote(quote, index); }
  Json passage(const Passage& passage, std::size_t) const { return attribution_.passage(passage); }
  Json source(const NewsSource& source, std::size_t) const { return attribution_.source(source); }
  Json audited(const AuditedSource& source, std::size_t) const { return attribution_.audited(source); }
  Json dispute(const Dispute& dispute) const { return attribution_.dispute(dispute); }
  Json proposition(const Proposition& proposition, std::size_t index) const { return propositions_.proposition(proposition, index); }
  Json silence(const Silence& silence) const { return attribution_.silence(silence); }
  Json event(const Event& event, std::size_t index) const { return events_.event(event, index); }
  Json event_link(const EventLink& link, std::size_t) const { return events_.link(link); }

  Json figure(const Figure& figure, std::size_t index) const { return figures_.figure(figure, index); }
  Json check(const Check& check, std::size_t index) const { return figures_.check(check, index); }

  Json relation(const Relation& relation, std::size_t) const {
    return {{"type", relation.type},
            {"subject", reference('e', relation.subject.index)},
            {"object", reference('e', relation.object.index)},
            {"evidence", span(relation.evidence)},
            {"why", format::basis(relation.rule)}};
  }

  Json story() const {
    Json story = events_.story();
    story["disputes"] = array(document_.disputes, &Writer::dispute);
    story["silent"] = array(document_.silences, &Writer::silence);
    return story;
  }

  /// The entity that has a mention of exactly these words.
  Json entity_named_at(Span span) const {
    const auto& mentions = document_.mentions;
    auto at = std::lower_bound(mentions.begin(), mentions.end(), span.begin,
                               [](const Mention& mention, std::uint32_t begin) { return mention.span.begin < begin; });
    for (; at != mentions.end() && at->span.begin == span.begin; ++at) {
      if (at->span == span) return parts_.entity_of({static_cast<std::uint32_t>(at - mentions.begin())});
    }
    return nullptr;
  }

  const Document& document_;
  OffsetUnit unit_;
  Members members_;
  format::JsonParts parts_;
  format::EntitiesJson entities_;
  format::AttributionJson attribution_;
  format::EventsJson events_;
  format::PropositionsJson propositions_;
  format::FiguresJson figures_;
  std::string out_;
};

}  // namespace

std::string to_json(const Document& document, OffsetUnit unit, std::string_view id_json, Members members) {
  return Writer(document, unit, members).write(id_json);
}

}  // namespace nutgraf
