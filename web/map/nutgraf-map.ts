// <nutgraf-map>: the places of an article on a map that is drawn in the page itself. It is loaded when a panel first shows it.
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nextPlace, type PanelData } from '../facts/panel-data.js';
import { byId } from '../facts/lookup.js';
import { words } from '../words/catalogue.js';
import { kSheetWidth, type Point } from './globe.js';
import { mapStyles } from './map-styles.js';
import { countriesFirst, gather, kClosest, kLabelSize, placeLabels, type Mark, type Spot } from './marks.js';
import { loadCountries, type Country } from './outlines.js';
import { Sheet } from './sheet.js';

const kLargestScale = 240;  // pixels for a unit of the sheet: city and suburb part
const kSurroundings = 30;  // units that are seen around a single place
const kNeighbourhood = 1;  // units that are seen around places which lie close together
const kPadding = 36;  // pixels
const kToolsWidth = 44;  // pixels at the right that the tools cover
const kKeyStep = 60;  // pixels
const kZoomStep = 1.6;

export class NutgrafMap extends LitElement {
  static override styles = mapStyles;
  static override properties = {
    data: { attribute: false },
    countries: { state: true },
    failed: { state: true },
    view: { state: true },
    width: { state: true },
    height: { state: true },
  };

  declare data: PanelData;
  private declare countries: Country[];
  private declare failed: boolean;
  private declare view: ZoomTransform;
  private declare width: number;
  private declare height: number;
  private sheet: Sheet | null = null;
  private readonly pen = document.createElement('canvas').getContext('2d')!;
  private readonly zoom = zoom<SVGSVGElement, unknown>().duration(0);
  private readonly observer = new ResizeObserver(([entry]) => {
    ({ width: this.width, height: this.height } = entry!.contentRect);
  });

  constructor() {
    super();
    this.countries = [];
    this.failed = false;
    this.view = zoomIdentity;
    this.width = 0;
    this.height = 0;
    this.zoom.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => (this.view = event.transform));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    loadCountries().then(
      (countries) => (this.countries = countries),
      () => (this.failed = true),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  private get canvas(): SVGSVGElement {
    return this.renderRoot.querySelector('svg')!;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.isOfNewArticle(changed) || changed.has('countries')) this.sheet = new Sheet(this.data.analysis, this.countries);
  }

  private isOfNewArticle(changed: PropertyValues): boolean {
    return changed.has('data') && (changed.get('data') as PanelData | undefined)?.analysis !== this.data.analysis;
  }

  protected override firstUpdated(): void {
    select(this.canvas).call(this.zoom);
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.sheet || this.width === 0) return;
    const { globe, spots } = this.sheet;
    const isResized = changed.has('width') || changed.has('height');
    const width = (changed.get('width') as number | undefined) ?? this.width;
    const height = (changed.get('height') as number | undefined) ?? this.height;
    if (isResized || this.isOfNewArticle(changed)) {
      this.zoom
        .extent([[0, 0], [this.width, this.height]])
        .scaleExtent([Math.min(this.width / kSheetWidth, this.height / globe.height), kLargestScale])
        .translateExtent([[0, 0], [kSheetWidth, globe.height]]);
    }
    if (width === 0 || this.isOfNewArticle(changed)) this.show(spots);
    else if (isResized) this.moveTo(this.view.invert(middleOf(width, height)), this.view.k);
    else if (changed.has('data') && (changed.get('data') as PanelData).selection !== this.data.selection) this.showChosen();
  }

  /** Moves the map so that all these places are seen, as large as they may be, and `least` units at least. */
  private show(spots: Spot[], least = kSurroundings): void {
    const [xs, ys] = [spots.map(({ at }) => at[0]), spots.map(({ at }) => at[1])];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const scale = Math.min(
      (this.width - kToolsWidth - 2 * kPadding) / Math.max(right - left, least),
      (this.height - 2 * kPadding) / Math.max(bottom - top, least),
    );
    this.moveTo([(left + right) / 2, (top + bottom) / 2], scale);
  }

  /** Puts a point of the sheet into the middle of what the tools leave of the map, or as near to it as the edges of the sheet allow. */
  private moveTo([x, y]: Point, scale: number): void {
    const [least, most] = this.zoom.scaleExtent();
    const bounded = Math.max(least, Math.min(most, scale));
    const [middleX, middleY] = middleOf(this.width, this.height);
    const wanted = zoomIdentity.translate(middleX - x * bounded, middleY - y * bounded).scale(bounded);
    const extent: [Point, Point] = [[0, 0], [this.width, this.height]];
    this.zoom.transform(select(this.canvas), this.zoom.constrain()(wanted, extent, this.zoom.translateExtent()));
  }

  private showChosen(): void {
    const chosen = this.sheet!.spots.find(({ id }) => this.isChosen(id));
    if (chosen && !this.isInView(this.view.apply(chosen.at))) this.moveTo(chosen.at, this.view.k);
  }

  private isInView([x, y]: Point): boolean {
    return x >= 0 && x <= this.width && y >= 0 && y <= this.height;
  }

  private isChosen(id: string): boolean {
    return this.data.selection.facts.some((fact) => fact.id === id);
  }

  protected override render(): TemplateResult {
    const marks = this.marks();
    const one = this.sheet?.spots.length === 1;
    const { label, failed } = words().map;
    return html`<svg
        role="group"
        tabindex="0"
        aria-label=${one ? words().map.labelOfOne : label}
        @keydown=${this.pressKey}
      >
        ${this.drawing()}
        <g>${repeat(countriesFirst(marks), ({ spots }) => spots[0].id, (mark) => this.drawMark(mark))}</g>
        <g class="labels" aria-hidden="true" font-size=${kLabelSize}>${this.labels(marks)}</g>
      </svg>
      ${one ? nothing : this.tools()} ${this.failed ? html`<p role="status">${failed}</p>` : nothing}`;
  }

  /** Nothing is to be seen nearer or farther of a single place, so that it has none. */
  private tools(): TemplateResult {
    const { scale, larger, smaller, all } = words().map;
    return html`<div class="tools" role="group" aria-label=${scale}>
      <button type="button" aria-label=${larger} @click=${() => this.scaleBy(kZoomStep)}>+</button>
      <button type="button" aria-label=${smaller} @click=${() => this.scaleBy(1 / kZoomStep)}>−</button>
      <button type="button" aria-label=${all} @click=${() => this.sheet && this.show(this.sheet.spots)}>⤢</button>
    </div>`;
  }

  private drawing(): SVGTemplateResult | typeof nothing {
    if (!this.sheet || this.width === 0) return nothing;
    const seen: [Point, Point] = [this.view.invert([0, 0]), this.view.invert([this.width, this.height])];
    return svg`<g transform=${this.view.toString()} aria-hidden="true">
      ${this.sheet.outlinesIn(seen, this.view.k).map(({ path, shade }) => svg`<path data-shade=${shade} d=${path}></path>`)}
    </g>`;
  }

  private marks(): Mark[] {
    if (!this.sheet || this.width === 0) return [];
    return gather(this.sheet.spots.map((spot) => ({ ...spot, at: this.view.apply(spot.at) }))).filter(({ at }) => this.isInView(at));
  }

  private drawMark(mark: Mark): SVGTemplateResult {
    const { spots, at, radius } = mark;
    return svg`<g
      class=${spots[0].isCountry ? 'mark country' : spots.length > 1 ? 'mark several' : 'mark'}
      role="button"
      tabindex="0"
      aria-label=${spots.map(({ name, weight }) => words().map.named(name, weight)).join('; ')}
      aria-pressed=${spots.some(({ id }) => this.isChosen(id))}
      data-places=${spots.map(({ id }) => id).join(' ')}
      transform="translate(${at[0]} ${at[1]})"
      @click=${() => this.press(mark)}
      @keydown=${(event: KeyboardEvent) => this.pressMarkKey(event, mark)}
    ><circle class="target" r="14"></circle><circle r=${radius}></circle></g>`;
  }

  /** Labels of what is chosen come first, then the weightiest, so that they have room before all others. */
  private labels(marks: Mark[]): SVGTemplateResult[] {
    this.pen.font = `600 ${kLabelSize}px ${getComputedStyle(this).fontFamily}`;
    const rank = ({ spots }: Mark): number => (spots.some(({ id }) => this.isChosen(id)) ? 0 : 1);
    const ordered = [...marks].sort((a, b) => rank(a) - rank(b));
    return placeLabels(ordered, this.width - kToolsWidth, this.height, (text) => this.pen.measureText(text).width).map(
      ({ mark, text, x, y }) => svg`<text x=${x} y=${y} class=${mark.spots[0].isCountry ? 'country' : ''} ?data-strong=${rank(mark) === 0}>${text}</text>`,
    );
  }

  /** Several places part where a larger scale can part them; else each press chooses the next of them. */
  private press({ spots }: Mark): void {
    const places = this.sheet!.spots.filter(({ id }) => spots.some((spot) => spot.id === id));
    const [first] = places;
    const canPart = places.some(({ at }) => Math.hypot(at[0] - first!.at[0], at[1] - first!.at[1]) * kLargestScale > kClosest);
    const { k: scale } = this.view;
    if (canPart) this.show(places, kNeighbourhood);
    if (this.view.k > scale) return;
    const next = spots[(spots.findIndex(({ id }) => this.isChosen(id)) + 1) % spots.length]!;
    const fact = byId(this.data.facts, next.id);
    if (fact) this.data.choose(fact, nextPlace(this.data, fact));
  }

  private pressMarkKey(event: KeyboardEvent, mark: Mark): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.press(mark);
  }

  private pressKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.sheet) return;
    const move = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    const scale = { '+': kZoomStep, '=': kZoomStep, '-': 1 / kZoomStep }[event.key];
    if (move) this.zoom.translateBy(select(this.canvas), (move[0]! * kKeyStep) / this.view.k, (move[1]! * kKeyStep) / this.view.k);
    else if (scale) this.scaleBy(scale);
    else if (event.key === '0') this.show(this.sheet.spots);
    else return;
    event.preventDefault();
  }

  private scaleBy(factor: number): void {
    this.zoom.scaleBy(select(this.canvas), factor);
  }
}

function middleOf(width: number, height: number): Point {
  return [(width - kToolsWidth) / 2, height / 2];
}

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-map': NutgrafMap;
  }
}

customElements.define('nutgraf-map', NutgrafMap);
