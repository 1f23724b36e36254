// What only some ask for: the events with their graph, the grammar, the document, the JSON; one of them at a time.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import type { PanelData } from '../facts/panel-data.js';
import { words } from '../words/catalogue.js';
import type { TreeFonts } from './dependency-tree.js';
import type { EventsList } from './events.js';
import type { PanelName } from './view-names.js';

/** What the grammar of a sentence is drawn with. */
export interface GrammarOptions {
  sentence: number;
  fonts: TreeFonts;
  show: (sentence: number) => void;
}

/** The view with which of its parts is open. */
export class MoreView {
  private active: PanelName = 'events';
  private copied = '';
  private analysis: Analysis | null = null;
  private parts: typeof import('./more-parts.js') | null = null;
  private events: EventsList | null = null;
  private loading: Promise<void> | null = null;

  /** `host` shows the view. */
  constructor(private readonly host: LitElement) {}

  render(data: PanelData, panels: PanelName[], grammar: GrammarOptions): TemplateResult {
    if (!panels.includes(this.active)) this.active = panels[0]!;
    if (this.analysis !== data.analysis) [this.analysis, this.copied] = [data.analysis, ''];
    return html`${panels.length > 1 ? this.choices(panels) : nothing} ${this.part(data, grammar)}`;
  }

  /** Whether the part that is open stays whatever is chosen: the grammar of a sentence goes along with its words, corrections are read through. */
  get stays(): boolean {
    return this.active === 'grammar' || this.active === 'corrections';
  }

  /** Whether the list of events, where it is among these parts, has something of an entity. */
  lists(panels: PanelName[], { events }: Analysis, id: string): boolean {
    return panels.includes('events') && this.active === 'events' && events.some(({ arguments: parts }) => parts.some(({ entity }) => entity === id));
  }

  private choices(panels: PanelName[]): TemplateResult {
    const { titles } = words().views;
    const choose = (panel: PanelName): void => {
      this.active = panel;
      this.host.requestUpdate();
    };
    return html`<div class="filters parts" role="group" aria-label=${titles.more}>
      ${panels.map((panel) => html`<button type="button" data-panel=${panel} aria-pressed=${panel === this.active} @click=${() => choose(panel)}>${titles[panel]}</button>`)}
    </div>`;
  }

  private async load(): Promise<void> {
    const parts = await import('./more-parts.js');
    (this.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...parts.partStyles.map(({ styleSheet }) => styleSheet!));
    [this.parts, this.events] = [parts, new parts.EventsList(() => this.host.requestUpdate())];
    this.host.requestUpdate();
  }

  private part(data: PanelData, { sentence, fonts, show }: GrammarOptions): unknown {
    if (!this.parts) {
      this.loading ??= this.load().catch(() => void (this.loading = null));  // the next press tries again
      return nothing;
    }
    const { correctionsPanel, documentPanel, grammarPanel, jsonPanel } = this.parts;
    switch (this.active) {
      case 'grammar':
        return grammarPanel(data, sentence, fonts, show);
      case 'document':
        return documentPanel(data);
      case 'corrections':
        return correctionsPanel(data);
      case 'json':
        return jsonPanel(data, this.copied, (json) => void this.copy(json));
      default:
        return this.events!.render(data);
    }
  }

  private async copy(json: string): Promise<void> {
    const { copied, cannotCopy } = words().views.json;
    try {
      await navigator.clipboard.writeText(json);
      this.copied = copied;
    } catch {
      this.copied = cannotCopy;
    }
    this.host.requestUpdate();
  }
}

/** The fonts of the words and of the small labels in an element of the views. */
export function treeFontsOf(element: Element): TreeFonts {
  const style = getComputedStyle(element);
  return { word: style.getPropertyValue('--serif'), small: style.fontFamily };
}
