// What this tab shows, and the way back: each paste, drop, clearing and opening is a step that can be undone and redone, also after
// a reload. A step names an article or a sample and holds no text: the text that was there before stays in the list of articles.
import type { Article, Shelf } from './articles.js';
import { blank, isOverwritten, newArticle, newId, type Content } from './new-article.js';
import { loadSample, type SampleName } from './samples.js';
import { Claim, dropOldText, keepSteps, keepUnsaved, readOldText, recallSteps, takeUnsaved, type Step } from './tab.js';
import { titleOf } from './titles.js';

/** Why the desk shows something else than before. */
export type Change = 'started' | 'replaced' | 'cleared' | 'opened' | 'copied' | 'amended' | 'undone' | 'redone';

/** What names places in a text, so that it does not outlive a change of it. */
const kPlaces = ['blocks', 'leftOut'] as const;

interface Loaded {
  article: Article;
  sample: SampleName | null;
  isCopy?: boolean;
}

/** The article in hand and the steps of this tab. Steps run one after the other. */
export class Session {
  article: Article = blank();
  /** The sample that is shown and has not been changed. */
  sample: SampleName | null = null;
  private steps: Step[] = [{ empty: true }];
  private at = 0;
  private readonly claim = new Claim();
  private running: Promise<unknown> = Promise.resolve();
  /** Whether nothing has been typed since the last step, so that the text box has nothing to undo. */
  isUntouched = true;
  /** What the text box held before it was overwritten, until something else happens. */
  private overwritten: string | null = null;
  /** While another text is on its way into the text box: what the box held when that began, and what it holds now. */
  private awaiting: { before: string; now: string } | null = null;

  /** `show` is called with everything that the desk is to show anew. */
  constructor(
    private readonly shelf: Shelf,
    private readonly show: (change: Change) => void,
  ) {
    addEventListener('pagehide', () => {
      this.settle();
      if (shelf.isWriting && !shelf.keepsNothing) keepUnsaved(this.article);
    });
  }

  get canUndo(): boolean {
    return this.at > 0;
  }

  get canRedo(): boolean {
    return this.at < this.steps.length - 1;
  }

  /** Shows what this tab showed before a reload; in a new tab the latest article, or a sample where there is none. */
  start(): Promise<void> {
    return this.inTurn(async () => {
      const unsaved = takeUnsaved();
      if (unsaved) await this.shelf.put(unsaved);
      const kept = recallSteps();
      if (kept) [this.steps, this.at] = [kept.steps, kept.at];
      if (await this.carryOver(kept !== null)) return;
      const loaded = kept ? await this.load(this.steps[this.at]!, true) : await this.firstShown();
      if (!kept) this.steps = [stepTo(loaded)];
      if (loaded?.isCopy) this.steps[this.at] = stepTo(loaded);
      this.set(loaded, loaded?.isCopy ? 'copied' : 'started');
    });
  }

  /** Takes the text over that an earlier version of the page kept. Once it is safe, the old place is emptied. */
  private async carryOver(addsStep: boolean): Promise<boolean> {
    const old = readOldText();
    if (!old) return false;
    const article = newArticle(old);
    await this.shelf.put(article);
    if (!this.shelf.trouble && !this.shelf.keepsNothing) dropOldText();
    await this.claim.take(article.id);
    if (addsStep) this.push({ article: article.id });
    else this.steps = [{ article: article.id }];
    this.set({ article, sample: null }, 'started');
    return true;
  }

  private async firstShown(): Promise<Loaded | null> {
    const [latest] = await this.shelf.list();
    if (!latest) return this.load({ sample: 'invented' });
    return (await this.claim.take(latest.id)) ? { article: latest, sample: null } : null;
  }

  /**
   * Shows another text as an article of its own; the one before stays in the list. More than one: the others go to the list. Gives
   * the ids of them all.
   */
  replace(...contents: Content[]): Promise<string[]> {
    return this.inTurn(async () => {
      const articles = contents.map(newArticle);
      for (const article of [...articles].reverse()) await this.shelf.put(article);
      await this.move({ article: articles[0]!, sample: null }, 'replaced');
      return articles.map(({ id }) => id);
    });
  }

  /** Another text is on its way into the text box, which holds `before`: what is typed until then goes behind it. */
  awaitText(before: string): void {
    this.settle();
    this.awaiting = { before, now: before };
  }

  /** No text is awaited any more: what was typed since belongs to the article in hand. */
  settle(): void {
    const typed = this.awaiting;
    this.awaiting = null;
    if (typed && typed.now !== typed.before) this.edit({ text: typed.now });
  }

  clear(): Promise<void> {
    this.settle();
    return this.inTurn(async () => {
      if (!('empty' in this.steps[this.at]!)) await this.move(null, 'cleared');
    });
  }

  /** Shows an article of the list; a copy of it where another tab shows it. */
  open(id: string): Promise<void> {
    return this.go({ article: id });
  }

  openSample(sample: SampleName): Promise<void> {
    return this.go({ sample });
  }

  private go(step: Step): Promise<void> {
    this.settle();
    return this.inTurn(async () => {
      const loaded = await this.load(step);
      if (loaded) await this.move(loaded, loaded.isCopy ? 'copied' : 'opened');
    });
  }

  undo(): Promise<void> {
    this.settle();
    return this.inTurn(() => this.walk(-1));
  }

  redo(): Promise<void> {
    this.settle();
    return this.inTurn(() => this.walk(1));
  }

  /** Goes to the next step that can still be shown: an article may have been deleted. */
  private async walk(direction: 1 | -1): Promise<void> {
    for (let to = this.at + direction; this.steps[to]; to += direction) {
      const step = this.steps[to]!;
      const loaded = await this.load(step);
      if (!loaded && !('empty' in step)) continue;
      const text = this.withTyped(loaded);
      this.at = to;
      if (loaded?.isCopy) this.steps[to] = stepTo(loaded);
      this.set(loaded, direction < 0 ? 'undone' : 'redone', text);
      return;
    }
  }

  /** Takes what the reader typed or said of the article. A sample that is changed becomes an article of the reader's. */
  edit(change: Partial<Pick<Article, 'text' | 'published' | 'corrected'>>): void {
    if (change.text !== undefined) this.isUntouched = false;
    if (change.text !== undefined && this.awaiting) return void (this.awaiting.now = change.text);
    if (change.text !== undefined && change.text === this.overwritten) return void this.takeBack(change.text);
    if (change.text !== undefined && isOverwritten(this.article.text, change.text)) this.beginAnother();
    const isNew = this.sample !== null || 'empty' in this.steps[this.at]!;
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
    this.steps[this.at] = { article: this.article.id };
    this.keep();
    const { id } = this.article;
    void this.inTurn(async () => {
      if (this.article.id === id) await this.claim.take(id);
    });
  }

  /** What was overwritten in the text box stays an article; what comes in its place is another. */
  private beginAnother(): void {
    this.overwritten = this.article.text;
    [this.article, this.sample] = [blank(), null];
    this.push({ empty: true });
  }

  /** The text box has undone by itself what overwrote the text: the article from before is shown again. */
  private takeBack(text: string): Promise<void> {
    const { id } = this.article;
    this.awaitText(text);
    return this.inTurn(async () => {
      await this.walk(-1);
      this.steps = this.steps.slice(0, this.at + 1);
      this.keep();
      await this.shelf.remove(id);
    });
  }

  /** Calls the article by its headline where the reader has not named it. */
  nameAfter(headline: string): void {
    const title = titleOf(this.article.text, headline);
    if (this.sample || this.article.isRenamed || !title || title === this.article.title || 'empty' in this.steps[this.at]!) return;
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
    const before = this.steps[this.at - 1];
    if ('empty' in this.steps[this.at]! && before && articles.some(({ id }) => 'article' in before && before.article === id)) await this.undo();
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.running.then(work);
    this.running = next.catch(() => {});
    return next;
  }

  private async load(step: Step, isPatient = false): Promise<Loaded | null> {
    if ('sample' in step) {
      const content = await loadSample(step.sample as SampleName);
      return content && { article: newArticle(content), sample: step.sample as SampleName };
    }
    const article = 'article' in step ? await this.shelf.get(step.article) : null;
    if (!article) return null;
    if (await this.claim.take(article.id, { patient: isPatient })) return { article, sample: null };
    const copy = { ...article, id: newId(), opened: Date.now() };
    await this.claim.take(copy.id);
    await this.shelf.put(copy);
    return { article: copy, sample: null, isCopy: true };
  }

  private async move(loaded: Loaded | null, change: Change): Promise<void> {
    if (!loaded || loaded.sample) this.claim.drop();
    else await this.claim.take(loaded.article.id);
    const text = this.withTyped(loaded);
    this.push(stepTo(loaded));
    this.set(loaded, change, text);
    if (loaded && !loaded.sample) {
      this.article = { ...this.article, opened: Date.now() };
      void this.shelf.put(this.article);
    }
  }

  private push(step: Step): void {
    this.steps = [...this.steps.slice(0, this.at + 1), step];
    this.at = this.steps.length - 1;
    this.keep();
  }

  /** The text of what is shown next, with what was typed while it was awaited. What was typed elsewhere than at the end stays where it was. */
  private withTyped(loaded: Loaded | null): string {
    const text = loaded?.article.text ?? '';
    if (!this.awaiting) return text;
    const { before, now } = this.awaiting;
    if (text !== before && !now.startsWith(before)) this.settle();
    this.awaiting = null;
    return text === before ? now : text + (now.startsWith(before) ? now.slice(before.length) : '');
  }

  private set(loaded: Loaded | null, change: Change, text = loaded?.article.text ?? ''): void {
    this.overwritten = null;
    this.article = loaded?.article ?? blank();
    this.sample = loaded?.sample ?? null;
    if (text !== this.article.text) this.edit({ text });
    this.isUntouched = true;
    this.keep();
    this.show(change);
  }

  /** Keeps the steps for a reload, unless nothing is to be kept. */
  keep(): void {
    keepSteps(this.shelf.keepsNothing ? null : { steps: this.steps, at: this.at });
  }
}

function stepTo(loaded: Loaded | null): Step {
  if (!loaded) return { empty: true };
  return loaded.sample ? { sample: loaded.sample } : { article: loaded.article.id };
}
