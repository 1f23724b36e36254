// A place where files are opened, pasted and dropped for a use of their own, beside the page's.
import { html, type TemplateResult } from 'lit';

export interface FileZoneWords {
  add: string;
  paste: string;
  drop: string;
}

export class FileZone {
  private isOver = false;

  /** `update` renders the element anew; `bring` gets files that are opened or dropped; `paste` is called where the clipboard is wanted. */
  constructor(
    private readonly update: () => void,
    private readonly bring: (files: File[]) => void,
    private readonly paste: () => void,
  ) {}

  render({ add, paste, drop }: FileZoneWords): TemplateResult {
    return html`<div class="zone" ?data-over=${this.isOver} @dragover=${this.dragOver} @dragleave=${this.dragLeave} @drop=${this.drop}>
      <button type="button" class="open" @click=${this.choose}>${add}</button>
      <button type="button" class="paste" @click=${this.paste}>${paste}</button>
      <span class="note">${drop}</span>
    </div>`;
  }

  private readonly choose = (): void => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.addEventListener('change', () => this.give([...(input.files ?? [])]));
    input.click();
  };

  private readonly dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.show(true);
  };

  private readonly dragLeave = (): void => this.show(false);

  /** What is dropped here becomes no article of the page. */
  private readonly drop = (event: DragEvent): void => {
    this.show(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.give(files);
  };

  private give(files: File[]): void {
    if (files.length > 0) this.bring(files);
  }

  private show(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.update();
  }
}
