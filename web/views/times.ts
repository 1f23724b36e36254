// The article's expressions of time in its order, each with the days that it means; folded until it is asked for.
import { html, nothing, type TemplateResult } from 'lit';
import type { TimeExpression } from '../engine/analysis.js';
import { copySentenceButton, copyTableButton } from '../export/copy-facts.js';
import type { PanelData } from '../facts/panel-data.js';
import { reasonsOfTime } from '../facts/reasons.js';
import { timeInWords } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import { correctControl, yours } from './correcting.js';
import { factRow, indexOfChosen } from './panel.js';
import { rows } from './rows.js';
import { why } from './why.js';

const kRowHeight = 44;

/** The list, folded below others unless it stands alone; what is chosen in it unfolds it. */
export class TimesList {
  private open = false;

  /** `update` renders the view anew. */
  constructor(private readonly update: () => void) {}

  render(data: PanelData, alone: boolean): TemplateResult | typeof nothing {
    const { times } = data.analysis;
    if (times.length === 0) return nothing;
    const chosen = indexOfChosen(data, times);
    const list = (): unknown => html`${copyTableButton('times', data)} ${rows(times, { draw: (part) => html`<ol>${part.map((time) => row(data, time))}</ol>`, height: kRowHeight, chosen })}`;
    if (alone) return html`${list()}`;
    const isOpen = this.open || chosen >= 0;
    const toggle = ({ currentTarget }: Event): void => {
      const { open } = currentTarget as HTMLDetailsElement;
      if (open === isOpen) return;
      this.open = open;
      this.update();
    };
    return html`<details ?open=${isOpen} @toggle=${toggle}>
      <summary><h3>${words().views.when.allTimes}</h3> <span class="count">${times.length}</span></summary>
      ${isOpen ? list() : nothing}
    </details>`;
  }
}

function row(data: PanelData, time: TimeExpression): unknown {
  return factRow(
    data,
    time.id,
    html`<span class="title">${data.text.slice(time.start, time.end)}</span> <span class="note">${timeInWords(time)}</span> ${yours(time)}`,
    { details: (_, selected) => (selected ? html`${copySentenceButton(data.text.slice(time.start, time.end), time, data)} ${why(reasonsOfTime(time, data.analysis, data.text))} ${correctControl(data, { kind: 'time', time })}` : nothing) },
  );
}
