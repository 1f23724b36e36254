#include "format/attribution_json.h"

#include <optional>

#include "format/labels.h"

namespace nutgraf::format {

AttributionJson::AttributionJson(const JsonParts& parts) : parts_(parts), source_of_quote_(parts.document().quotes.size()) {
  const std::vector<NewsSource>& sources = parts.document().sources;
  for (std::uint32_t i = 0; i < sources.size(); ++i) {
    for (const Id<Quote> quote : sources[i].quotes) source_of_quote_[quote.index] = {i};
  }
}

Json AttributionJson::quote(const Quote& quote, std::size_t index) const {
  Json speaker, cue, stance, voice;
  if (quote.speaker) {
    speaker = parts_.span(*quote.speaker);
    speaker["entity"] = parts_.entity_of(quote.speaker_mention);
    speaker["confidence"] = JsonParts::rounded(quote.speaker_confidence);
    speaker["why"] = basis_of_speaker(quote);
  }
  if (quote.cue) {
    cue = parts_.span(quote.cue->span);
    cue.update({{"lemma", quote.cue->lemma}, {"negated", quote.cue->negated}, {"questioned", quote.cue->questioned}});
    stance = label(quote.cue->stance);
  }
  if (const Id<NewsSource> source = source_of_quote_[index]) voice = label(parts_.document().sources[source.index].voice);
  Json json{{"id", reference('q', index)},
            {"kind", label(quote.kind)},
            {"class", label(quote.quote_class)},
            {"spans", parts_.array(quote.spans, [this](Span span) { return parts_.span(span); })},
            {"speaker", std::move(speaker)},
            {"voice", std::move(voice)},
            {"cue", std::move(cue)},
            {"stance", std::move(stance)},
            {"addressee", parts_.party(quote.addressee)},
            {"target", parts_.party(quote.target)},
            {"within", JsonParts::reference_to('q', quote.within)},
            {"confidence", JsonParts::rounded(quote.confidence)},
            {"why", basis(quote.rule)}};
  mark_reader(json, quote);
  return json;
}

Json AttributionJson::basis_of_speaker(const Quote& quote) const {
  Json why = basis(quote.speaker_rule);
  if (quote.speaker_named) why["words"] = Json::array({parts_.span(*quote.speaker_named)});
  return why;
}

Json AttributionJson::passage(const Passage& passage) const {
  Json json = parts_.span(passage.span);
  json["voice"] = label(passage.voice);
  json["quote"] = JsonParts::reference_to('q', passage.quote);
  const Id<NewsSource> source = passage.quote ? source_of_quote_[passage.quote.index] : Id<NewsSource>();
  json["entity"] = source ? JsonParts::reference_to('e', parts_.document().sources[source.index].entity) : Json();
  return json;
}

Json AttributionJson::source(const NewsSource& source) const {
  Json json{{"entity", JsonParts::reference_to('e', source.entity)}};
  json.update(parts_.span(source.name));
  json["voice"] = label(source.voice);
  json["role"] = source.role == SourceRole::None ? Json() : Json(label(source.role));
  json["named"] = source.voice != VoiceKind::Unnamed;
  json["quotes"] = parts_.array(source.quotes, [](Id<Quote> quote) { return reference('q', quote.index); });
  json["words"] = {{"direct", source.direct_words}, {"indirect", source.indirect_words}};
  json["through"] = parts_.array(source.through, [this](Id<Mention> mention) { return parts_.party(mention); });
  return json;
}

Json AttributionJson::audited(const AuditedSource& source) const {
  const auto words = [this](const std::optional<Span>& span) { return span ? parts_.quoted(*span) : Json(); };
  const auto listed = [this](const std::vector<Span>& spans) { return parts_.array(spans, [this](Span span) { return parts_.quoted(span); }); };
  Json json{{"entity", JsonParts::reference_to('e', source.entity)}};
  json.update(parts_.quoted(source.name));
  json["voice"] = label(source.voice);
  json["offices"] = listed(source.offices);
  json["affiliation"] = words(source.affiliation);
  if (source.affiliation) json["affiliation"]["entity"] = JsonParts::reference_to('e', source.affiliation_entity);
  json["kind"] = source.kind == SourceKind::Unknown ? Json() : Json(label(source.kind));
  json["kindEvidence"] = words(source.kind_evidence);
  json["reasons"] = listed(source.reasons);
  json["first"] = parts_.span(source.first);
  json["quotes"] = parts_.array(source.quotes, [](Id<Quote> quote) { return reference('q', quote.index); });
  json["words"] = {{"direct", source.direct_words}, {"indirect", source.indirect_words}};
  json["share"] = JsonParts::rounded(source.share);
  json["silent"] = parts_.array(source.silences, [this](Id<Silence> id) { return silence(parts_.document().silences[id.index]); });
  return json;
}

Json AttributionJson::silence(const Silence& silence) const {
  Json json = parts_.span(silence.span);
  json["entity"] = JsonParts::reference_to('e', silence.entity);
  json["how"] = label(silence.how);
  json["evidence"] = parts_.span(silence.evidence);
  return json;
}

Json AttributionJson::dispute(const Dispute& dispute) const {
  return {{"about", JsonParts::reference_to('v', dispute.about)},
          {"claims", parts_.array(dispute.claims, [this](const Claim& one) { return claim(one); })},
          {"unanswered", dispute.unanswered},
          {"why", basis(dispute.rule)}};
}

Json AttributionJson::claim(const Claim& claim) const {
  Json json{{"quote", reference('q', claim.quote.index)}};
  json["by"] = parts_.entity_of(parts_.document().quotes[claim.quote.index].speaker_mention);
  json["says"] = parts_.document().source.text.substr(claim.says.begin, claim.says.size());
  json.update(parts_.span(claim.says));
  return json;
}

}  // namespace nutgraf::format
