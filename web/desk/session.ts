// What this tab shows, and the way back: each paste, drop, clearing and opening is a step that can be undone and redone, also after
// a reload. A step names an article or a sample and holds no text: the text that was there before stays in the list of articles.
import { ArticleLoader, stepTo, type Loaded } from './article-loader.js';
import type { Article, Shelf } from './articles.js';
import { AwaitedText } from './awaited-text.js';
import { blank, isOverwritten, newArticle, newId, type Content } from './new-article.js';
import type { SampleName } from './samples.js';
import { SerialQueue } from './serial-queue.js';
import { Claim, keepUnsaved, takeUnsaved, type Step } from './tab.js';
import { titleOf } from './titles.js';
import { UndoHistory } from './undo-history.js';

/** Why the desk shows something else than before. */
export type Change = 'started' | 'replaced' | 'cleared' | 'opened' | 'copied' | 'amended' | 'undone' | 'redone';

/** What names places in a text, so that it does not outlive a change of it. */
const kPlaces = ['blocks', 'leftOut'] as const;

/** The article in hand and the steps of this tab. Steps run one after the other. */
export class Session {
  /** The article in hand; blank where there is none. */
  article: Article = blank();
  /** The sample that is shown and has not been changed. */
  sample: SampleName | null = null;
  /** The steps of this tab. */
  readonly history = new UndoHistory(() => this.shelf.keepsNothing);
  private readonly claim = new Claim();
  private readonly loader: ArticleLoader;
  private readonly queue = new SerialQueue();
  /** Whether nothing has been typed since the last step, so that the text box has nothing to undo. */
  isUntouched = true;
  /** What the text box held before it was overwritten, until something else happens. */
  private overwritten: string | null = null;
  private readonly awaited = new AwaitedText((text) => this.edit({ text }));

  /** `show` is called with everything that the desk is to show anew. */
  constructor(
    private readonly shelf: Shelf,
    private readonly show: (change: Change) => void,
  ) {
    this.loader = new ArticleLoader(shelf, this.claim);
    addEventListener('pagehide', () => {
      this.settle();
      if (shelf.isWriting && !shelf.keepsNothing) keepUnsaved(this.article);
    });
  }

  /** Shows what this tab showed before a reload; in a new tab the latest article, or a sample where there is none. */
  start(): Promise<void> {
    return this.queue.run(async () => {
      const unsaved = takeUnsaved();
      if (unsaved) await this.shelf.put(unsaved);
      const isReload = this.history.recall();
      const carried = await this.loader.carryOver();
      const loaded = carried ?? (await (isReload ? this.loader.load(this.history.step, true) : this.loader.first()));
      if (carried && isReload) this.history.push(stepTo(carried));
      else if (!isReload || loaded?.isCopy) this.history.step = stepTo(loaded);
      this.set(loaded, loaded?.isCopy ? 'copied' : 'started');
    });
  }

  /**
   * Shows another text as an article of its own; the one before stays in the list. More than one: the others go to the list. Gives
   * the ids of them all.
   */
  replace(...contents: Content[]): Promise<string[]> {
    return this.queue.run(async () => {
      const articles = contents.map(newArticle);
      for (const article of [...articles].reverse()) await this.shelf.put(article);
      await this.move({ article: articles[0]!, sample: null }, 'replaced');
      return articles.map(({ id }) => id);
    });
  }

  /** Another text is on its way into the text box, which holds `before`: what is typed until then goes behind it. */
  awaitText(before: string): void {
    this.settle();
    this.awaited.begin(before);
  }

  /** No text is awaited any more: what was typed since belongs to the article in hand. */
  settle(): void {
    this.awaited.settle();
  }

  /** Shows nothing; the article stays in the list. */
  clear(): Promise<void> {
    this.settle();
    return this.queue.run(async () => {
      if (!this.history.isEmpty) await this.move(null, 'cleared');
    });
  }

  /** Shows an article of the list; a copy of it where another tab shows it. */
  open(id: string): Promise<void> {
    return this.go({ article: id });
  }

  /** Shows a sample. */
  openSample(sample: SampleName): Promise<void> {
    return this.go({ sample });
  }

  private go(step: Step): Promise<void> {
    this.settle();
    return this.queue.run(async () => {
      const loaded = await this.loader.load(step);
      if (loaded) await this.move(loaded, loaded.isCopy ? 'copied' : 'opened');
    });
  }

  /** Shows what was there before the step that the tab is at. */
  undo(): Promise<void> {
    this.settle();
    return this.queue.run(() => this.walk(-1));
  }

  /** Takes the step again that was undone last. */
  redo(): Promise<void> {
    this.settle();
    return this.queue.run(() => this.walk(1));
  }

  /** Goes to the next step that can still be shown: an article may have been deleted. */
  private async walk(direction: 1 | -1): Promise<void> {
    for (const { step, to } of this.history.from(direction)) {
      const loaded = await this.loader.load(step);
      if (!loaded && !('empty' in step)) continue;
      const text = this.awaited.join(textOf(loaded));
      this.history.go(to);
      if (loaded?.isCopy) this.history.step = stepTo(loaded);
      this.set(loaded, direction < 0 ? 'undone' : 'redone', text);
      return;
    }
  }

  /** Takes what the reader typed or said of the article. A sample that is changed becomes an article of the reader's. */
  edit(change: Partial<Pick<Article, 'text' | 'published' | 'corrected'>>): void {
    if (change.text !== undefined) this.isUntouched = false;
    if (change.text !== undefined && this.awaited.take(change.text)) return;
    if (change.text !== undefined && change.text === this.overwritten) return void this.takeBack(change.text);
    if (change.text !== undefined && isOverwritten(this.article.text, change.text)) this.beginAnother();
    const isNew = this.sample !== null || this.history.isEmpty;
    const next = { ...this.article, ...change };
    if (next.text !== this.article.text) for (const place of kPlaces) delete next[place];
    if (isNew && !next.text.trim()) return;
    this.article = isNew ? { ...next, id: newId(), opened: Date.now() } : next;
    if (!this.article.isRenamed) this.article.title = titleOf(this.article.text);
    this.sample = null;
    if (isNew) this.nameStep();
    void this.shelf.put(this.article);
  }

  /** Changes the article in hand by something else than typing. */
  amend(change: Partial<Article>): void {
    this.article = { ...this.article, ...change };
    void this.shelf.put(this.article);
    this.show('amended');
  }

  private nameStep(): void {
    this.history.step = { article: this.article.id };
    this.history.keep();
    const { id } = this.article;
    void this.queue.run(async () => {
      if (this.article.id === id) await this.claim.take(id);
    });
  }

  /** What was overwritten in the text box stays an article; what comes in its place is another. */
  private beginAnother(): void {
    this.overwritten = this.article.text;
    [this.article, this.sample] = [blank(), null];
    this.history.push({ empty: true });
  }

  /** The text box has undone by itself what overwrote the text: the article from before is shown again. */
  private takeBack(text: string): Promise<void> {
    const { id } = this.article;
    this.awaitText(text);
    return this.queue.run(async () => {
      await this.walk(-1);
      this.history.dropUndone();
      await this.shelf.remove(id);
    });
  }

  /** Calls the article by its headline where the reader has not named it. */
  nameAfter(headline: string): void {
    const title = titleOf(this.article.text, headline);
    if (this.sample || this.article.isRenamed || !title || title === this.article.title || this.history.isEmpty) return;
    this.article = { ...this.article, title };
    void this.shelf.put(this.article);
  }

  /** Gives the article another title, wherever it is. An empty one means its first words. */
  async rename(id: string, title: string): Promise<void> {
    const article = id === this.article.id ? this.article : await this.shelf.get(id);
    if (!article) return;
    const renamed = { ...article, title: title.trim() || titleOf(article.text), isRenamed: title.trim() !== '' };
    if (id === this.article.id) this.article = renamed;
    await this.shelf.put(renamed);
  }

  /** Deletes articles from the list; the desk is cleared where it shows one of them. Gives them back for an undo. */
  async remove(ids: string[]): Promise<Article[]> {
    const articles = (await Promise.all(ids.map((id) => this.shelf.get(id)))).filter((article) => article !== null);
    const isShown = !this.sample && ids.includes(this.article.id);
    await this.shelf.remove(...ids);
    if (isShown) await this.clear();
    return articles;
  }

  /** Puts deleted articles back into the list, and on the desk the one that stood there. */
  async restore(articles: Article[]): Promise<void> {
    for (const article of articles) await this.shelf.put(article);
    const { before } = this.history;
    if (this.history.isEmpty && before && articles.some(({ id }) => 'article' in before && before.article === id)) await this.undo();
  }

  private async move(loaded: Loaded | null, change: Change): Promise<void> {
    if (!loaded || loaded.sample) this.claim.drop();
    else await this.claim.take(loaded.article.id);
    const text = this.awaited.join(textOf(loaded));
    this.history.push(stepTo(loaded));
    this.set(loaded, change, text);
    if (loaded && !loaded.sample) {
      this.article = { ...this.article, opened: Date.now() };
      void this.shelf.put(this.article);
    }
  }

  private set(loaded: Loaded | null, change: Change, text = textOf(loaded)): void {
    this.overwritten = null;
    this.article = loaded?.article ?? blank();
    this.sample = loaded?.sample ?? null;
    if (text !== this.article.text) this.edit({ text });
    this.isUntouched = true;
    this.history.keep();
    this.show(change);
  }
}

function textOf(loaded: Loaded | null): string {
  return loaded?.article.text ?? '';
}
