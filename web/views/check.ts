// What an editor checks: facts that do not go together, claims that can be measured, what is open, and every figure with what it says.
import { html, nothing, type TemplateResult } from 'lit';
import type { Check, Figure, Span } from '../engine/analysis.js';
import { copyTableButton } from '../export/copy-facts.js';
import { dateOfFigure, kindOfFigure, ruleInWords, sourceOfFigure } from '../facts/figure-terms.js';
import type { PanelData } from '../facts/panel-data.js';
import { words } from '../words/catalogue.js';
import { rows } from './rows.js';
import type { PanelName } from './view-names.js';

const kLists = ['contradiction', 'rule', 'claim', 'open'] as const;
const kCheckHeight = 90;
const kFigureHeight = 70;

/** The lists that have something in them, each with a line that explains it. */
export function checkView(data: PanelData, panels: readonly PanelName[]): TemplateResult {
  const { checks, figures } = data.analysis;
  const listed = panels.includes('checks') ? checks : [];
  return html`${listed.length > 0 ? html`<p class="above">${copyTableButton('checks', data)}</p>` : nothing}
    ${kLists.map((kind) => list(data, kind, listed.filter((check) => check.kind === kind)))}
    ${panels.includes('figures') && figures.length > 0 ? figureList(data) : nothing}`;
}

function list(data: PanelData, kind: (typeof kLists)[number], checks: readonly Check[]): TemplateResult | typeof nothing {
  if (checks.length === 0) return nothing;
  const draw = (part: readonly Check[]): TemplateResult => html`<ul class="checks">${part.map((check) => checkRow(data, check))}</ul>`;
  return html`${heading(kind)} ${rows(checks, { draw, height: kCheckHeight })}`;
}

function heading(name: keyof ReturnType<typeof words>['check']['lists']): TemplateResult {
  const { title, explained } = words().check.lists[name];
  return html`<h3>${title}</h3>
    <p class="explained">${explained}</p>`;
}

/** What is to be checked, then the words, each a button that shows them. */
function checkRow(data: PanelData, check: Check): TemplateResult {
  return html`<li part="fact" class="check">
    <p class="note">${check.kind === 'claim' ? claimant(data, check) : ruleInWords(check)}</p>
    ${check.spans.map((span) => wordsButton(data, span, data.text.slice(span.start, span.end)))}
  </li>`;
}

/** Who claims it. */
function claimant({ analysis, text }: PanelData, check: Check): string {
  const figure = analysis.figures.find(({ id }) => id === check.figures[0]);
  return (figure && sourceOfFigure(figure, analysis, text)) ?? ruleInWords(check);
}

function wordsButton(data: PanelData, { start, end }: Span, label: unknown): TemplateResult {
  const { span } = data.selection;
  const pressed = span?.start === start && span.end === end;
  return html`<button type="button" class="words" aria-pressed=${pressed} @click=${() => data.choose(null, { start, end })}>${label}</button>`;
}

function figureList(data: PanelData): TemplateResult {
  const draw = (part: readonly Figure[]): TemplateResult => html`<ul class="checks figures">${part.map((figure) => figureRow(data, figure))}</ul>`;
  return html`${heading('figures')}
    <p class="above">${copyTableButton('figures', data)}</p>
    ${rows(data.analysis.figures, { draw, height: kFigureHeight })}`;
}

/** The number with what it counts, then what is known of it. */
function figureRow(data: PanelData, figure: Figure): TemplateResult {
  const { analysis, text } = data;
  const { of, asOf, says } = words().check;
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const source = sourceOfFigure(figure, analysis, text);
  const date = dateOfFigure(figure, analysis, text);
  const notes = [kindOfFigure(figure), figure.of && of(slice(figure.of)), date && asOf(date), source && says(source)].filter(Boolean);
  const label = html`<b>${figure.text}</b>${figure.counted ? html` ${slice(figure.counted)}` : nothing}${figure.per ? html` ${slice(figure.per)}` : nothing}`;
  return html`<li part="fact" class="check">
    ${wordsButton(data, figure, label)}
    <p class="note">${notes.join(' · ')}</p>
  </li>`;
}
