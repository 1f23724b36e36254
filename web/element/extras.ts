// The story in short and the panels of an article, which are fetched when they are first shown.
import { html, type TemplateResult } from 'lit';
import type { Selection } from '../facts/facts.js';
import type { ArticleReader } from './article-reader.js';

type StoryModule = typeof import('../views/story-card.js');

/** Nothing of it before it has come. */
type View = TemplateResult | undefined;

/** What stands around an article when a reader or the site asks for it. */
export class Extras {
  private storyModule: StoryModule | null = null;
  private storyComes: Promise<void> | null = null;
  private hasPanels = false;
  private panelsCome: Promise<void> | null = null;

  constructor(private readonly reader: ArticleReader) {}

  /** The story in short. */
  story(): View {
    const { host, article, facts } = this.reader;
    if (!host.story || !host.analysis) return undefined;
    this.storyComes ??= import('../views/story-card.js').then((module) => {
      this.storyModule = module;
      host.shadowRoot!.adoptedStyleSheets.push(module.storyStyles.styleSheet!);
      host.requestUpdate();
    });
    const card = this.storyModule?.storyCard(host.analysis, article.text, (span, entity) =>
      this.reader.select({ facts: facts.filter(({ id }) => id === entity), span }),
    );
    return card && html`${card}`;
  }

  /** The panels that the site has chosen. */
  panels(): View {
    const { host, article } = this.reader;
    if (!host.analysis) return undefined;
    this.panelsCome ??= import('./panels.js').then(() => {
      this.hasPanels = true;
      host.requestUpdate();
    });
    if (!this.hasPanels) return undefined;
    return html`<nutgraf-panels
      part="panels"
      exportparts="tabs, tab, panel, fact, places, map"
      .panels=${host.panels}
      .analysis=${host.analysis}
      .text=${article.text}
      .selection=${host.selection}
      @nutgraf-select=${(event: CustomEvent<Selection>) => this.hear(event, () => this.reader.select(event.detail))}
      @nutgraf-point=${(event: CustomEvent<string | null>) => this.hear(event, () => this.reader.point(event.detail))}
      @nutgraf-publish=${(event: CustomEvent<string>) => this.hear(event, () => (host.published = event.detail))}
    ></nutgraf-panels>`;
  }

  /** Handles what the panels say; the article says it to the page in its own name. */
  private hear(event: Event, handle: () => void): void {
    event.stopPropagation();
    handle();
  }
}
