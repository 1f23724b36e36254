// What each view shows of an article: its lists, which remember how a reader has left them.
import { html, nothing, type LitElement } from 'lit';
import type { Analysis } from '../engine/analysis.js';
import type { Fact } from '../facts/facts.js';
import { isPlace } from '../facts/geography.js';
import { byId } from '../facts/lookup.js';
import type { PanelData } from '../facts/panel-data.js';
import { checkView } from './check.js';
import { disputesList } from './disputes.js';
import { MoreView, treeFontsOf, type GrammarOptions } from './more.js';
import { PlacesList } from './places.js';
import { QuotesList } from './quotes.js';
import { SourcesList } from './sources.js';
import { Timeline } from './timeline.js';
import { TimesList } from './times.js';
import type { PanelName, View, ViewName } from './view-names.js';
import { WhoView } from './who.js';

/** The views that list a kind of fact; the first comes to the front where none of them is. */
const kViewsOf: Record<Fact['kind'], ViewName[]> = { name: ['who', 'when', 'more'], time: ['when'], quote: ['said', 'disputed'] };

/** The contents of all views of one element. */
export class ViewContents {
  private readonly who: WhoView;
  private readonly quotes: QuotesList;
  private readonly sources: SourcesList;
  private readonly timeline: Timeline;
  private readonly places: PlacesList;
  private readonly times: TimesList;
  private readonly more: MoreView;

  /** `host` shows the views; `publish` is called with the day that the article is to be read against. */
  constructor(
    private readonly host: LitElement,
    publish: (day: string) => void,
  ) {
    const redraw = (): void => host.requestUpdate();
    this.who = new WhoView(redraw);
    this.quotes = new QuotesList(redraw);
    this.sources = new SourcesList(redraw, (speaker, data) => this.listQuotesOf(speaker, data));
    this.timeline = new Timeline(redraw, publish);
    this.places = new PlacesList(redraw);
    this.times = new TimesList(redraw);
    this.more = new MoreView(host);
  }

  /** The lists of a view, one below the other. `grammar` says which sentence the grammar is of, and what is called for another. */
  render({ name, panels }: View, data: PanelData, grammar: Omit<GrammarOptions, 'fonts'>): unknown {
    const has = (panel: PanelName): boolean => panels.includes(panel);
    switch (name) {
      case 'who':
        return this.who.render(data);
      case 'said':
        return html`${has('sources') ? this.sources.render(data, has('quotes')) : nothing} ${has('quotes') ? html`<div id="quotes">${this.quotes.render(data)}</div>` : nothing}`;
      case 'when':
        return html`${has('timeline') ? this.timeline.head(data) : nothing} ${has('places') ? this.places.render(data) : nothing}
          ${has('timeline') ? this.timeline.lists(data) : nothing} ${has('times') ? this.times.render(data, panels.length === 1) : nothing}`;
      case 'disputed':
        return disputesList(data);
      case 'check':
        return html`<slot name="check"></slot>${checkView(data, panels)}`;
      case 'more':
        return this.more.render(data, panels, { ...grammar, fonts: treeFontsOf(this.host) });
    }
  }

  /** Which of the views that are shown has something of a fact: the active one where it does, and `active` again where none does. */
  viewOf(fact: Fact, shown: readonly View[], active: ViewName | null, analysis: Analysis): ViewName | null {
    if (active === 'more' && this.more.stays) return active;
    const wanted = kViewsOf[fact.kind].filter((name) => shown.some((view) => view.name === name && this.lists(view, fact, analysis)));
    return wanted[0] && !wanted.includes(active!) ? wanted[0] : active;
  }

  /** Whether a view has something of a fact. */
  private lists({ name, panels }: View, { id, kind }: Fact, analysis: Analysis): boolean {
    if (name === 'when' && kind === 'name') return panels.includes('places') && isPlace(byId(analysis.entities, id)!);
    if (name === 'when') return panels.includes('times');
    if (name === 'said') return panels.includes('quotes');
    return name !== 'more' || this.more.lists(panels, analysis, id);
  }

  private listQuotesOf(speaker: string, data: PanelData): void {
    this.quotes.listSpeaker(speaker, data);
    this.host.renderRoot.querySelector('#quotes')?.scrollIntoView({ block: 'nearest' });
  }
}
