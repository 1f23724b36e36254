#include "format/tables.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/calendar.h"
#include "format/audit_tables.h"
#include "format/figure_tables.h"
#include "format/labels.h"
#include "format/quote_of_mentions.h"
#include "format/table_rows.h"

#include <nlohmann/json.hpp>

namespace nutgraf::format {
namespace {

std::string day(const std::optional<Date>& date) { return date ? base::to_iso(*date) : ""; }

/// Fills the tables of one document.
class Filler {
 public:
  Filler(const Document& document, OffsetUnit unit)
      : document_(document), unit_(unit), parts_(document, unit), source_of_quote_(document.quotes.size()) {
    for (std::uint32_t i = 0; i < document.sources.size(); ++i) {
      for (const Id<Quote> quote : document.sources[i].quotes) source_of_quote_[quote.index] = {i};
    }
  }

  const JsonParts& parts() const { return parts_; }

  void articles(Rows& rows) const {
    const auto& publication = document_.publication;
    std::string_view headline;
    for (auto block = document_.blocks.rbegin(); block != document_.blocks.rend(); ++block) {
      if (block->kind == BlockKind::Headline) headline = words(block->span);
    }
    rows.add(rows.origin().file, number(rows.origin().line), publication ? base::to_iso(publication->date) : "",
             publication ? label(publication->from) : "", document_.language.code, document_.country, headline,
             joined(document_.byline, "; ", [this](const Author& author) { return words(author.span); }),
             number(document_.sentences.size()), number(document_.tokens.size()), label(unit_),
             joined(document_.warnings, "; ", [](const Warning& warning) { return warning.code; }), "");
  }

  void entities(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      const Entity& entity = document_.entities[i];
      rows.add(name('e', Id<Entity>{i}), label(entity.type), entity_name(document_, entity), number(entity.mentions.size()),
               joined(entity.descriptions, "; ", [this](Span span) { return words(span); }),
               joined(entity.members, " ", [](Id<Entity> member) { return name('e', member); }), entity.link ? entity.link->wikidata : "",
               decimal(entity.salience, 1000), decimal(entity.confidence, 1000));
    }
  }

  void mentions(Rows& rows) const {
    const std::vector<Id<Quote>> quotes = quote_of_mentions(document_);
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      const Entity& entity = document_.entities[i];
      for (std::size_t at = 0; at < entity.mentions.size(); ++at) {
        const Mention& mention = document_.mentions[entity.mentions[at].index];
        rows.add(name('e', Id<Entity>{i}), mention.span, label(mention.kind), label(mention.type),
                 mention.sentence ? number(mention.sentence.index) : "", name('q', quotes[entity.mentions[at].index]),
                 decimal(entity.mention_confidence[at], 1000));
      }
    }
  }

  void quotations(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.quotes.size(); ++i) {
      const Quote& quote = document_.quotes[i];
      const Span all = parts_.offsets()({quote.spans.front().begin, quote.spans.back().end});
      rows.add(name('q', Id<Quote>{i}), label(quote.kind), label(quote.quote_class), number(all.begin), number(all.end),
               joined(quote.spans, " … ", [this](Span span) { return words(span); }), quote.speaker ? words(*quote.speaker) : "",
               entity_of(quote.speaker_mention), name('s', source_of_quote_[i]), quote.cue ? words(quote.cue->span) : "",
               quote.cue ? quote.cue->lemma : "", quote.cue ? label(quote.cue->stance) : "", quote.cue ? negation(*quote.cue) : "",
               entity_of(quote.addressee), entity_of(quote.target), name('q', quote.within), label(quote.rule),
               decimal(quote.confidence, 1000), quote.speaker ? label(quote.speaker_rule) : "", quote.speaker ? decimal(quote.speaker_confidence, 1000) : "");
    }
  }

  void sources(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.sources.size(); ++i) {
      const NewsSource& source = document_.sources[i];
      rows.add(name('s', Id<NewsSource>{i}), name('e', source.entity), source.name, label(source.voice), label(source.role),
               number(source.quotes.size()), number(source.direct_words), number(source.indirect_words));
    }
  }

  void events(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.events.size(); ++i) {
      const Event& event = document_.events[i];
      rows.add(name('v', Id<Event>{i}), event.span, event.clause, event.lemma, event.plover, event.mode,
               joined(event.context, " ", [](const std::string& word) { return word; }), event.cameo, name('t', event.time),
               name('t', event.time_end), name('e', event.place), label(event.status), label(event.factuality), name('q', event.quote),
               event.quote ? entity_of(document_.quotes[event.quote.index].speaker_mention) : "", decimal(event.salience, 1000), decimal(event.confidence, 1000));
    }
  }

  void participants(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.events.size(); ++i) {
      for (const Participant& participant : document_.events[i].participants) {
        rows.add(name('v', Id<Event>{i}), participant.role, participant.propbank, participant.span, name('e', participant.entity));
      }
    }
  }

  void times(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.times.size(); ++i) {
      const TimeExpression& time = document_.times[i];
      rows.add(name('t', Id<TimeExpression>{i}), time.span, label(time.type), time.value, time.modifier, day(time.from), day(time.to),
               label(time.anchor));
    }
  }

  void places(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.entities.size(); ++i) {
      const std::optional<Link>& link = document_.entities[i].link;
      if (!link || link->geonames == 0) continue;
      rows.add(name('e', Id<Entity>{i}), entity_name(document_, document_.entities[i]), number(link->geonames), link->country,
               link->located ? decimal(link->latitude, 100) : "", link->located ? decimal(link->longitude, 100) : "");
    }
  }

  void relations(Rows& rows) const {
    for (const Relation& relation : document_.relations) {
      rows.add(relation.type, name('e', relation.subject), name('e', relation.object), relation.evidence);
    }
  }

  void disputes(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.disputes.size(); ++i) {
      const Dispute& dispute = document_.disputes[i];
      for (const Claim& claim : dispute.claims) {
        rows.add(name('d', Id<Dispute>{i}), name('v', dispute.about), dispute.unanswered ? "true" : "false", name('q', claim.quote),
                 entity_of(document_.quotes[claim.quote.index].speaker_mention), claim.says);
      }
    }
  }

  void audit(Rows& rows) const { add_audit(rows, parts_); }
  void figures(Rows& rows) const { add_figures(rows, parts_); }
  void checks(Rows& rows) const { add_checks(rows, parts_); }

  void tokens(Rows& rows) const {
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) {
      const IdRange<Token> range = document_.sentences[i].tokens;
      for (std::uint32_t at = range.begin; at < range.end; ++at) {
        const Tag* tag = document_.tags.empty() ? nullptr : &document_.tags[at];
        const Arc* arc = document_.arcs.empty() ? nullptr : &document_.arcs[at];
        rows.add(number(at), number(i), document_.tokens[at].span, tag ? tag->lemma : "", tag ? tag->upos : "", tag ? tag->xpos : "",
                 tag ? tag->feats : "", !arc ? "" : arc->head ? number(arc->head.index) : "-1", arc ? arc->relation : "");
      }
    }
  }

 private:
  std::string_view words(Span span) const { return std::string_view(document_.source.text).substr(span.begin, span.size()); }
  std::string entity_of(Id<Mention> mention) const {
    const Json entity = parts_.entity_of(mention);
    return entity.is_null() ? "" : entity.get<std::string>();
  }
  static std::string_view negation(const Cue& cue) { return cue.negated ? "negated" : cue.questioned ? "questioned" : ""; }

  const Document& document_;
  OffsetUnit unit_;
  JsonParts parts_;
  std::vector<Id<NewsSource>> source_of_quote_;
};

/// A table and what fills it.
struct Form {
  Table table;
  void (Filler::*fill)(Rows& rows) const;
};

constexpr Form kForms[] = {
    {{"articles", Member::Document,
      "file,line,published,published_from,language,country,headline,byline,sentences,tokens,offsets,warnings,error"},
     &Filler::articles},
    {{"entities", Member::Entities, "entity,type,name,mentions,descriptions,members,wikidata,salience,confidence"}, &Filler::entities},
    {{"mentions", Member::Entities, "entity,start,end,text,kind,type,sentence,quotation,confidence"}, &Filler::mentions},
    {{"quotations", Member::Quotes,
      "quotation,kind,class,start,end,text,speaker,speaker_entity,source,cue,cue_lemma,stance,negation,addressee_entity,"
      "target_entity,within,rule,confidence,speaker_rule,speaker_confidence"},
     &Filler::quotations},
    {{"sources", Member::Sources, "source,entity,start,end,name,voice,role,quotations,direct_words,indirect_words"}, &Filler::sources},
    {{"audit", Member::Audit, kAuditColumns}, &Filler::audit},
    {{"events", Member::Events,
      "event,start,end,text,clause_start,clause_end,clause,lemma,type,mode,context,cameo,time,time_end,place_entity,status,factuality,"
      "quotation,source_entity,salience,confidence"},
     &Filler::events},
    {{"participants", Member::Events, "event,role,propbank,start,end,text,entity"}, &Filler::participants},
    {{"times", Member::Times, "time,start,end,text,type,value,mod,first_day,last_day,anchor"}, &Filler::times},
    {{"places", Member::Entities, "entity,name,geonames,country,latitude,longitude"}, &Filler::places},
    {{"relations", Member::Relations, "type,subject_entity,object_entity,start,end,text"}, &Filler::relations},
    {{"figures", Member::Figures, kFigureColumns}, &Filler::figures},
    {{"checks", Member::Checks, kCheckColumns}, &Filler::checks},
    {{"disputes", Member::Story, "dispute,event,unanswered,quotation,entity,start,end,text"}, &Filler::disputes},
    {{"tokens", Member::Tokens, "token,sentence,start,end,text,lemma,upos,xpos,feats,head,deprel"}, &Filler::tokens},
};

bool is_chosen(const Form& form, Members members) { return &form == kForms || members.has(form.table.member); }

}  // namespace

std::vector<Table> tables(Members members) {
  std::vector<Table> chosen;
  for (const Form& form : kForms) {
    if (is_chosen(form, members)) chosen.push_back(form.table);
  }
  return chosen;
}

std::string table_header(const Table& table) { return "article,id," + std::string(table.columns) + ",version,digest\r\n"; }

std::string id_in_tables(std::string_view id_json) {
  const Json id = Json::parse(id_json, nullptr, false);
  return id.is_null() ? "" : id.is_string() ? id.get<std::string>() : std::string(id_json);
}

std::vector<std::string> table_rows(const Document& document, const RowOrigin& origin, OffsetUnit unit, Members members) {
  const Filler filler(document, unit);
  std::vector<std::string> all;
  for (const Form& form : kForms) {
    if (!is_chosen(form, members)) continue;
    Rows rows(origin, filler.parts());
    (filler.*form.fill)(rows);
    all.push_back(rows.take());
  }
  return all;
}

std::vector<std::string> table_rows(const Error& error, const RowOrigin& origin, Members members) {
  CsvRows csv;
  begin_row(csv, origin);
  csv.field(origin.file).field(number(origin.line));
  const std::string_view columns = kForms[0].table.columns;
  for (auto left = std::count(columns.begin(), columns.end(), ',') - 2; left > 0; --left) csv.field("");
  csv.field(error.message);
  end_row(csv, origin);
  std::vector<std::string> all(tables(members).size());
  all.front() = csv.take();
  return all;
}

}  // namespace nutgraf::format
