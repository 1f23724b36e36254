// The card of an entity: everything that the article says of it, each line one press away from its words.
import { html, nothing, type TemplateResult } from 'lit';
import type { Entity, Link, Quote, Relation } from '../engine/analysis.js';
import { copySentenceButton } from '../export/copy-facts.js';
import { reservation } from '../facts/claim-terms.js';
import { dossierOf, type Deed } from '../facts/dossier.js';
import type { Fact, Span } from '../facts/facts.js';
import { countryName, typeInWords } from '../facts/geography.js';
import { cueInWords, wordsOf } from '../facts/quote-terms.js';
import { byId } from '../facts/lookup.js';
import { reasonOfRelation, reasonsOfEntity } from '../facts/reasons.js';
import { relationInWords, stanceInWords } from '../facts/words.js';
import { eventWords } from '../facts/timeline.js';
import { words } from '../words/catalogue.js';
import { chooseEvent, type PanelData } from '../facts/panel-data.js';
import { correctControl } from './correcting.js';
import { places } from './panel.js';
import { why } from './why.js';

/** The card of the entity that is this fact. */
export function entityCard(data: PanelData, fact: Fact): TemplateResult | typeof nothing {
  const dossier = dossierOf(data.analysis, fact.id);
  if (!dossier) return nothing;
  const { entity, members, groups, relations, said, did } = dossier;
  const { who } = words().views;
  return html`<div class="card" role="group" aria-label=${entity.name}>
    ${entity.link || entity.descriptions.length > 0 ? register(entity) : nothing} ${steps(data, fact)} ${copySentenceButton(entity.name, data.selection.span ?? fact.spans[0]!, data)}
    ${correctControl(data, { kind: 'name', entity, at: data.selection.span })}
    ${why(reasonsOfEntity(entity, data.text))}
    ${section(who.described, entity.descriptions.map((description) => line(data, fact, description)))}
    ${section(who.members, members.map((member) => entityLink(data, member)))}
    ${section(who.groups, groups.map((group) => entityLink(data, group)))}
    ${section(who.relations, relations.map((relation) => relationLine(data, fact, relation)))}
    ${section(who.said, said.map((quote) => quoteLine(data, fact, quote)))}
    ${section(who.did, did.filter(({ role }) => role === 'agent').map((deed) => deedLine(data, fact, deed)))}
    ${section(who.partIn, did.filter(({ role }) => role !== 'agent').map((deed) => deedLine(data, fact, deed)))}
    ${fact.spans.length > 1 ? html`<h4>${who.mentions}</h4>${places(data, fact)}` : nothing}
  </div>`;
}

function section(title: string, lines: unknown[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<h4>${title}</h4>
    <ul class="lines">
      ${lines.map((content) => html`<li>${content}</li>`)}
    </ul>`;
}

/** What it is and where public registers have it; only a press on a link asks anything of another site. */
function register(entity: Entity): TemplateResult {
  return html`<p class="register">${typeInWords(entity)}${entity.link ? linkInWords(entity.link) : nothing}</p>`;
}

function linkInWords({ country, lat, lon, geonames, wikidata }: Link): TemplateResult {
  const outward = (address: string, label: string): TemplateResult =>
    html` · <a href=${address} target="_blank" rel="external noopener noreferrer">${label}</a>`;
  const known = [countryName(country), lat !== null && lon !== null && `${coordinate(lat, 'N', 'S')} ${coordinate(lon, 'E', 'W')}`];
  return html`${known.filter(Boolean).map((part) => ` · ${part}`)}
  ${geonames ? outward(`https://www.geonames.org/${geonames}`, `GeoNames ${geonames}`) : nothing}
  ${wikidata ? outward(`https://www.wikidata.org/wiki/${wikidata}`, `Wikidata ${wikidata}`) : nothing}`;
}

function coordinate(degrees: number, positive: string, negative: string): string {
  return `${Math.abs(degrees).toFixed(1)}°\u00a0${degrees < 0 ? negative : positive}`;
}

/** Goes through the mentions of the entity in the article. */
function steps(data: PanelData, fact: Fact): TemplateResult | typeof nothing {
  const { spans } = fact;
  if (spans.length === 1) return nothing;
  const at = spans.findIndex(({ start }) => start === data.selection.span?.start);
  const step = (by: number): void => data.choose(fact, spans[(at + (at < 0 && by < 0 ? 0 : by) + spans.length) % spans.length]!);
  const { previousMention, nextMention, mentionOf } = words().views;
  return html`<div class="tools steps">
    <button type="button" class="tool" aria-label=${previousMention} @click=${() => step(-1)}>‹</button>
    <span class="at">${at < 0 ? words().facts.mentions(spans.length) : mentionOf(at + 1, spans.length)}</span>
    <button type="button" class="tool" aria-label=${nextMention} @click=${() => step(1)}>›</button>
  </div>`;
}

function entityLink(data: PanelData, { id, name }: Entity): TemplateResult | string {
  const fact = byId(data.facts, id);
  return fact ? html`<button type="button" @click=${() => data.choose(fact, fact.spans[0]!)}>${name}</button>` : name;
}

/** Words of the article, with a note on them. Their entity stays chosen while they are shown, and its card open. */
function line(data: PanelData, fact: Fact, span: Span, note?: string): TemplateResult {
  return html`<button type="button" @click=${() => data.choose(fact, span)}>
    ${data.text.slice(span.start, span.end)}${note ? html` <span class="note">${note}</span>` : nothing}
  </button>`;
}

function relationLine(data: PanelData, fact: Fact, { type, subject, object, evidence, why: basis }: Relation): TemplateResult {
  const nameOf = (id: string): string => byId(data.analysis.entities, id)?.name ?? '';
  return html`${line(data, fact, evidence, `${nameOf(subject)} ${relationInWords(type)} ${nameOf(object)}`)} ${why([reasonOfRelation(basis)])}`;
}

function quoteLine(data: PanelData, fact: Fact, quote: Quote): TemplateResult {
  const { spans, stance, cue } = quote;
  const manner = cue?.negated ? cueInWords(quote, data.analysis, data.text) : stance && stanceInWords(stance);
  const whole = { start: spans[0].start, end: spans.at(-1)!.end };
  return html`<button type="button" class="words" @click=${() => data.choose(fact, whole)}>
    ${wordsOf(quote, data.text)} ${manner ? html`<span class="note">${manner}</span>` : nothing}
  </button>`;
}

function deedLine(data: PanelData, fact: Fact, { event, time }: Deed): TemplateResult {
  const { before, words: named, after } = eventWords(event, data.text);
  const notes = [reservation(event, data.analysis, data.text), time && data.text.slice(time.start, time.end)].filter(Boolean).join(', ');
  return html`<button type="button" @click=${() => chooseEvent(data, event, fact)}>
    ${before}<b>${named}</b>${after} ${notes ? html`<span class="note">${notes}</span>` : nothing}
  </button>`;
}
