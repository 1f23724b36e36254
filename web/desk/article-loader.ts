// What a step of the tab leads to: an article of the list, which no other tab shows, or a sample.
import type { Article, Shelf } from './articles.js';
import { newArticle, newId } from './new-article.js';
import { loadSample, type SampleName } from './samples.js';
import { dropOldText, readOldText, type Claim, type Step } from './tab.js';

/** What the desk is to show; `isCopy` where another tab shows the article itself. */
export interface Loaded {
  article: Article;
  sample: SampleName | null;
  isCopy?: boolean;
}

/** Loads articles of the list and claims them for this tab. */
export class ArticleLoader {
  constructor(
    private readonly shelf: Shelf,
    private readonly claim: Claim,
  ) {}

  /** What the step leads to: a copy of the article where another tab has it, and null where there is no article any more. */
  async load(step: Step, isPatient = false): Promise<Loaded | null> {
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

  /** What a new tab shows first: the latest article unless another tab has it, or a sample where there is none. */
  async first(): Promise<Loaded | null> {
    const [latest] = await this.shelf.list();
    if (!latest) return this.load({ sample: 'invented' });
    return (await this.claim.take(latest.id)) ? { article: latest, sample: null } : null;
  }

  /** Takes the text over that an earlier version of the page kept, if any. Once it is safe, the old place is emptied. */
  async carryOver(): Promise<Loaded | null> {
    const old = readOldText();
    if (!old) return null;
    const article = newArticle(old);
    await this.shelf.put(article);
    if (!this.shelf.trouble && !this.shelf.keepsNothing) dropOldText();
    await this.claim.take(article.id);
    return { article, sample: null };
  }
}

/** The step that leads back to what is shown. */
export function stepTo(loaded: Loaded | null): Step {
  if (!loaded) return { empty: true };
  return loaded.sample ? { sample: loaded.sample } : { article: loaded.article.id };
}
