// The list of all corrections that hold for an article: what failed first, then those of this article, then those of every one.
import { html, nothing, type TemplateResult } from 'lit';
import type { CorrectionOutcome } from '../engine/analysis.js';
import type { Correction } from '../engine/corrections.js';
import type { Correcting } from '../facts/correcting.js';
import { correctionInWords, reasonInWords } from '../facts/correction-terms.js';
import type { PanelData } from '../facts/panel-data.js';
import { words } from '../words/catalogue.js';

interface Row {
  line: Correction;
  outcome: CorrectionOutcome | undefined;
}

export function correctionsPanel(data: PanelData): TemplateResult {
  const correcting = data.correcting!;
  const { list } = words().correct;
  const outcomes = new Map((data.analysis.corrections ?? []).map((outcome) => [outcome.id, outcome]));
  const rows = correcting.lines.map((line): Row => ({ line, outcome: line.off ? undefined : outcomes.get(line.id ?? null) }));
  const hasFailed = ({ outcome }: Row): boolean => outcome?.applied === false;
  const isWide = ({ line }: Row): boolean => line['in'] === 'every article';
  const held = rows.filter((row) => !hasFailed(row));
  return html`<div class="corrections">
    ${tools(correcting)}
    ${rows.length === 0 ? html`<p class="none">${list.none}</p>` : html`<p class="note">${list.help}</p>`}
    ${part(data, list.failed, rows.filter(hasFailed))} ${part(data, list.ofThis, held.filter((row) => !isWide(row)))}
    ${part(data, list.ofEvery, held.filter(isWide))}
  </div>`;
}

function tools(correcting: Correcting): TemplateResult {
  const { list } = words().correct;
  const take = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    if (input.files?.[0]) correcting.take(input.files[0]);
    input.value = '';
  };
  const pick = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).parentElement!.querySelector<HTMLInputElement>('input')!.click();
  return html`<div class="tools">
      <button type="button" class="tool" data-do="undo" ?disabled=${!correcting.canUndo} @click=${correcting.undo}>${list.undo}</button>
      <button type="button" class="tool" data-do="redo" ?disabled=${!correcting.canRedo} @click=${correcting.redo}>${list.redo}</button>
      <button type="button" class="tool" data-do="save" ?disabled=${correcting.lines.length === 0} @click=${correcting.save}>${list.save}</button>
      <button type="button" class="tool" data-do="take" @click=${pick}>${list.take}</button>
      <input type="file" hidden accept=".jsonl,.ndjson,.json,application/x-ndjson,application/jsonl" @change=${take} />
    </div>
    <p class="note" role="status">${correcting.message || nothing}</p>`;
}

function part(data: PanelData, title: string, rows: Row[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul>
      ${rows.map((row) => lineRow(data, row))}
    </ul>`;
}

function lineRow({ correcting, analysis, choose }: PanelData, { line, outcome }: Row): TemplateResult {
  const { list } = words().correct;
  const said = correctionInWords(line);
  const id = line.id!;
  const { start, end } = outcome ?? {};
  const isSilent = !outcome && !line.off && analysis.corrections !== undefined;
  return html`<li data-correction=${id} ?data-off=${line.off}>
    <input type="checkbox" .checked=${!line.off} aria-label=${list.on(said)} @change=${({ target }: Event) => correcting!.turn(id, (target as HTMLInputElement).checked)} />
    <span class="line">
      ${said} ${isSilent ? html`<span class="note">${list.silent}</span>` : nothing}
      ${outcome?.applied === false ? html`<span class="reason">${reasonInWords(outcome)}</span>` : nothing}
    </span>
    <span class="ends">
      ${start !== undefined && end !== undefined ? html`<button type="button" @click=${() => choose(null, { start, end })}>${list.show}</button>` : nothing}
      <button type="button" aria-label=${list.removeHelp(said)} @click=${() => correcting!.remove(id)}>${list.remove}</button>
    </span>
  </li>`;
}
