// The list of articles in a window of its own: to open, rename, delete, carry away and bring back, and the switch that keeps nothing.
import { html, nothing, render, type TemplateResult } from 'lit';
import { save } from '../export/files.js';
import { daysInWords } from '../facts/words.js';
import { language, words } from '../words/catalogue.js';
import { kMostArticles, type Article, type Shelf } from './articles.js';
import { newId } from './new-article.js';
import type { Session } from './session.js';
import { newAmong, readArticles, writeArticles } from './transfer.js';

/** The window of the list. It is drawn anew whenever the list changes while it is open. */
export class ListDialog {
  private renaming = '';
  private message = '';
  private removed: Article[] = [];

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly shelf: Shelf,
    private readonly session: Session,
  ) {
    dialog.addEventListener('close', () => ([this.renaming, this.message] = ['', '']));
  }

  async show(): Promise<void> {
    await this.draw();
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** Draws the list anew, where it is open. */
  refresh(): void {
    if (this.dialog.open) void this.draw();
  }

  private async draw(): Promise<void> {
    const [articles, kept] = await Promise.all([this.shelf.list(), this.shelf.countKept()]);
    render(this.view(articles, kept), this.dialog);
  }

  private view(articles: Article[], kept: number): TemplateResult {
    const { desk } = words();
    return html`<div class="title">
        <h2 id="list-title">${desk.listTitle}</h2>
        <button type="button" @click=${() => this.dialog.close()}>${desk.close}</button>
      </div>
      <p class="message" role="status">
        ${this.message} ${this.removed.length > 0 ? html`<button type="button" @click=${this.restore}>${desk.undo}</button>` : nothing}
      </p>
      ${articles.length === 0 ? html`<p>${desk.listEmpty}</p>` : html`<ul>${articles.map((article) => this.row(article))}</ul>`}
      <div class="group">
        <button type="button" ?disabled=${articles.length === 0} @click=${() => save({ name: 'nutgraf-articles.json', type: 'application/json', content: writeArticles(articles) })}>
          ${desk.exportAll}
        </button>
        <button type="button" @click=${this.pick}>${desk.importFile}</button>
        <input type="file" hidden accept=".json,application/json" @change=${this.takeFile} />
      </div>
      <label class="switch">
        <input type="checkbox" .checked=${this.shelf.keepsNothing} @change=${this.switchKeeping} />
        <span>${desk.keepNothing}</span> <small>${desk.keepNothingHelp}</small>
      </label>
      ${this.shelf.keepsNothing ? this.keptBefore(kept, articles) : html`<p><small>${desk.listLimit(kMostArticles)}</small></p>`}`;
  }

  private keptBefore(kept: number, articles: Article[]): TemplateResult | typeof nothing {
    if (kept === 0) return nothing;
    return html`<p>${words().desk.stillKept(kept)} <button type="button" @click=${() => this.remove(articles)}>${words().desk.removeAll}</button></p>`;
  }

  private row(article: Article): TemplateResult {
    const { desk } = words();
    const title = article.title || desk.untitled;
    const isHere = article.id === this.session.article.id && !this.session.sample;
    if (this.renaming === article.id) return this.renameForm(article);
    return html`<li data-article=${article.id}>
      <button type="button" class="name" @click=${() => this.open(article)}>${title}</button>
      <small>${isHere ? `${desk.isOpenHere} · ` : ''}${desk.opened(timeInWords(article.opened))}${datesOf(article)}</small>
      <button type="button" class="quiet" aria-label=${desk.renameHelp(title)} @click=${() => this.rename(article.id)}>${desk.rename}</button>
      <button type="button" class="quiet" aria-label=${desk.removeHelp(title)} @click=${() => this.remove([article])}>${desk.remove}</button>
    </li>`;
  }

  private renameForm(article: Article): TemplateResult {
    const { desk } = words();
    return html`<li data-article=${article.id}>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.saveTitle(article.id, new FormData(event.target as HTMLFormElement).get('title') as string);
        }}
      >
        <input name="title" aria-label=${desk.newTitle} .value=${article.title} autocomplete="off" />
        <button>${desk.save}</button>
      </form>
    </li>`;
  }

  private async open({ id }: Article): Promise<void> {
    this.dialog.close();
    if (id !== this.session.article.id) await this.session.open(id);
  }

  private async rename(id: string): Promise<void> {
    this.renaming = id;
    await this.draw();
    this.dialog.querySelector<HTMLInputElement>('input[name="title"]')?.select();
  }

  private async saveTitle(id: string, title: string): Promise<void> {
    await this.session.rename(id, title);
    this.renaming = '';
    await this.draw();
    this.dialog.querySelector<HTMLElement>(`[data-article="${id}"] .name`)?.focus();
  }

  private async remove(articles: Article[]): Promise<void> {
    this.removed = await this.session.remove(articles.map(({ id }) => id));
    await this.say(words().desk.removed(articles.length, articles[0]!.title || words().desk.untitled));
    this.dialog.querySelector<HTMLElement>('.message button')?.focus();
  }

  private readonly restore = async (): Promise<void> => {
    const back = this.removed;
    this.removed = [];
    await this.session.restore(back);
    await this.say(words().desk.restored);
    this.dialog.querySelector<HTMLElement>(`[data-article="${back[0]!.id}"] .name`)?.focus();
  };

  private readonly pick = (): void => this.dialog.querySelector<HTMLInputElement>('input[type="file"]')!.click();

  private readonly takeFile = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const file = input.files![0]!;
    const coming = readArticles(await file.text());
    input.value = '';
    if (!coming) return this.say(words().desk.notExport(file.name));
    const added = newAmong(coming, await this.shelf.list(), newId);
    for (const article of added) await this.shelf.put(article);
    await this.say(words().desk.imported(added.length, coming.length - added.length));
  };

  private readonly switchKeeping = async ({ target }: Event): Promise<void> => {
    await this.shelf.keepNothing((target as HTMLInputElement).checked);
    this.session.history.keep();
    await this.draw();
  };

  private async say(message: string): Promise<void> {
    this.message = message;
    await this.draw();
  }
}

function timeInWords(time: number): string {
  return new Date(time).toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'short' });
}

function datesOf({ published, source }: Article): string {
  const day = published || source?.date;
  return day ? ` · ${words().desk.publishedOn(daysInWords(day, day))}` : '';
}
