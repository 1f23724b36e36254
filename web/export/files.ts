// Files that a user may keep: they are made in the browser and saved from it, and nothing is sent anywhere.
import { html, type TemplateResult } from 'lit';

export interface ExportFile {
  name: string;
  /** Its media type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** A kind of file that is offered: the word on its button, and what makes the file once it is asked for. */
export interface ExportOffer {
  label: string;
  file: () => ExportFile | Promise<ExportFile>;
}

/** A button for each kind of file. */
export function exportButtons(offers: ExportOffer[]): TemplateResult {
  return html`<div class="tools exports" role="group" aria-label="Save">
    ${offers.map(
      ({ label, file }) => html`<button type="button" class="tool" aria-label="Save as ${label}" @click=${async () => save(await file())}>${label}</button>`,
    )}
  </div>`;
}

/** Lets the browser save the file as it saves a download. */
export function save({ name, type, content }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

export function jsonFile(name: string, value: unknown, type = 'application/json'): ExportFile {
  return { name, type, content: `${JSON.stringify(value, null, 2)}\n` };
}

type Cell = string | number | null;

/** A table as RFC 4180 writes it; the first row has the titles. The byte order mark tells spreadsheets that it is UTF-8. */
export function csvFile(name: string, rows: readonly (readonly Cell[])[]): ExportFile {
  const content = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
  return { name, type: 'text/csv;charset=utf-8', content: `\ufeff${content}` };
}

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  // An article's words must not become a formula: a spreadsheet takes what an apostrophe leads for text.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
