// What a user can put right about a fact, and the line of a corrections file that says it.
import type { Block, Entity, Event, Quote, Span, TimeExpression } from '../engine/analysis.js';
import type { Anchor, Correction } from '../engine/corrections.js';
import { words } from '../words/catalogue.js';
import { anchorOf, placeOf, quoteAnchor } from './anchors.js';
import { typeInWords } from './geography.js';
import { byId } from './lookup.js';
import { isNamed } from './names.js';
import type { PanelData } from './panel-data.js';
import { isSaid, wordsOf } from './quote-terms.js';

/** Corrections of the article in hand, and what can be done with them. Whoever shows facts calls these; who keeps them is the page. */
export interface Correcting {
  /** Those of every article first, as they are applied. */
  lines: readonly Correction[];
  canUndo: boolean;
  canRedo: boolean;
  /** What came of the last import. */
  message: string;
  make: (line: Correction) => void;
  turn: (id: string, on: boolean) => void;
  remove: (id: string) => void;
  undo: () => void;
  redo: () => void;
  take: (file: File) => void;
  save: () => void;
}

/** Where a correction holds beyond its own words. */
export type Scope = 'article' | 'every article';

/** What is put right. */
export type Subject =
  | { kind: 'name'; entity: Entity; at: Span | null }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'time'; time: TimeExpression }
  | { kind: 'event'; event: Event }
  | { kind: 'block'; block: Block }
  | { kind: 'words'; span: Span };

export interface Choice {
  label: string;
  note?: string;
  make: (wide: boolean) => Correction;
}

/** One thing that can be put right: at once, by a choice, or by something written. */
export interface Action {
  name: keyof ReturnType<typeof words>['correct']['actions'];
  /** Does it at once. */
  make?: () => Correction;
  choices?: Choice[];
  /** Offers what a user wrote as one more choice; null where it cannot be one. */
  other?: (written: string) => Choice | null;
  /** What stands in the box at first, and the line that it makes; null where it makes none. */
  write?: { value: string; help: string; make: (written: string, wide: boolean) => Correction | null };
  /** How far it may be widened. */
  widens?: Scope;
}

const kTypes = ['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'PRODUCT', 'WORK', 'LAW', 'OTHER'] as const;
const kClasses = ['speech', 'writing', 'thought', 'will', 'act'] as const;
const kKinds = ['headline', 'heading', 'paragraph', 'list', 'caption', 'byline', 'dateline', 'metadata', 'boilerplate'] as const;
/** A time as the format of corrections takes it: ISO 8601, or two of them with a slash between. */
const kTime = /^(\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?|-W\d\d)?|P(T?\d+[YMWDHS])+)$/;
const kNearQuotes = 4;
const kLongestWords = 80;  // characters

/** What can be put right about a subject. */
export function actionsOn(subject: Subject, data: PanelData): Action[] {
  switch (subject.kind) {
    case 'name':
      return nameActions(subject.entity, subject.at, data);
    case 'quote':
      return quoteActions(subject.quote, data);
    case 'time':
      return timeActions(subject.time, subject.time.value ?? '', data);
    case 'event':
      return [{ name: 'hide', make: () => ({ do: 'hide', anchor: anchorOf(data.text, subject.event) }) }];
    case 'block':
      return [blockAction(subject.block, data)];
    case 'words':
      return wordsActions(subject.span, data);
  }
}

function nameActions(entity: Entity, at: Span | null, data: PanelData): Action[] {
  const { text } = data;
  const anchor = nameAnchor(entity, text);
  const wide = <const Line extends object>(line: Line, isWide: boolean): Line & { anchor: Anchor; in?: 'every article' } =>
    isWide ? { ...line, anchor: { exact: anchor.exact }, in: 'every article' } : { ...line, anchor };
  const { here, everywhere } = words().correct;
  return [
    { name: 'rename', write: { value: entity.name, help: '', make: (name, isWide) => (name ? wide({ do: 'rename', name }, isWide) : null) }, widens: 'every article' },
    { name: 'type', choices: typeChoices((type, isWide) => wide({ do: 'type', type }, isWide), entity.type), widens: 'every article' },
    { name: 'same', choices: entityChoices(data, isLike(entity), (other) => ({ do: 'merge', anchor, with: nameAnchor(other, text) })) },
    ...(entity.mentions.length > 1 ? [mentionAction(entity, at, data)] : []),
    ...(entity.link ? [{ name: 'noPlace', make: () => ({ do: 'place' as const, anchor, place: null }) } satisfies Action] : []),
    { name: 'none', choices: [here, everywhere].map((label, nth) => ({ label, make: () => wide({ do: 'none' }, nth === 1) })) },
  ];
}

/** The mention that is shown goes to somebody else, or stands for nobody that is named elsewhere. */
function mentionAction(entity: Entity, at: Span | null, data: PanelData): Action {
  const { text } = data;
  const mention = entity.mentions.find(({ start }) => start === at?.start) ?? entity.mentions[0];
  const anchor = anchorOf(text, mention);
  const own: Choice = {
    label: words().correct.somebodyElse,
    make: (isWide) => ({ do: 'part', anchor, ...(isWide && { in: 'article' }) }),
  };
  const others = entityChoices(data, isLike(entity), (other, isWide) => ({ do: 'move', anchor, to: nameAnchor(other, text), ...(isWide && { in: 'article' }) }));
  return { name: 'apart', choices: [own, ...others], widens: 'article' };
}

function quoteActions(quote: Quote, data: PanelData): Action[] {
  const { text, analysis } = data;
  const anchor = quoteAnchor(text, quote, analysis.quotes);
  const { start, end } = { start: quote.spans[0].start, end: quote.spans.at(-1)!.end };
  const nobody: Choice = { label: words().correct.nobody, make: () => ({ do: 'speaker', anchor, to: null }) };
  const isSpeaker = ({ type }: Entity): boolean => type === 'PERSON' || type === 'ORG';
  const named = entityChoices(data, isSpeaker, (entity) => ({ do: 'speaker', anchor, to: anchorOf(text, mentionBeside(entity, quote)) }));
  const { classNames } = words().correct;
  return [
    { name: 'speaker', choices: [...named, nobody], other: (written) => wordsChoice(written, start, text, (to) => ({ do: 'speaker', anchor, to })) },
    { name: 'class', choices: kClasses.filter((name) => name !== quote.class).map((name) => ({ label: classNames[name], make: () => ({ do: 'class', anchor, class: name }) })) },
    {
      name: 'border',
      write: {
        value: text.slice(start, end),
        help: words().correct.borderHelp,
        make: (written) => {
          const span = placeOf(text, written, start);
          return span && { do: 'border', anchor, to: anchorOf(text, span) };
        },
      },
    },
    { name: 'unquote', make: () => ({ do: 'unquote', anchor }) },
  ];
}

function timeActions(span: Span, value: string, { text }: PanelData): Action[] {
  const anchor = anchorOf(text, span);
  const make = (written: string): Correction | null => (written.split('/').every((part) => kTime.test(part)) ? { do: 'time', anchor, value: written } : null);
  const write = { value: /X/.test(value) ? '' : value, help: words().correct.timeHelp, make };
  return [{ name: 'time', write }, ...(value ? [{ name: 'noTime', make: () => ({ do: 'time' as const, anchor, value: null }) } satisfies Action] : [])];
}

function blockAction(block: Block, { text }: PanelData): Action {
  const { kinds } = words().views.document;
  const anchor = anchorOf(text, block);
  return { name: 'kind', choices: kKinds.filter((kind) => kind !== block.kind).map((kind) => ({ label: kinds[kind], make: () => ({ do: 'block', anchor, kind }) })) };
}

/** What words that a user selected may be: a name, a time, all that a quotation says, or who says it. */
function wordsActions(span: Span, data: PanelData): Action[] {
  const { text, analysis } = data;
  const anchor = anchorOf(text, span);
  const near = quotesNear(span, data);
  const ofQuote = (make: (quote: Anchor) => Correction): Choice[] =>
    near.map((quote) => ({ label: short(wordsOf(quote, text)), make: () => make(quoteAnchor(text, quote, analysis.quotes)) }));
  return [
    {
      name: 'add',
      choices: typeChoices((type, isWide) => ({ do: 'add', anchor: isWide ? { exact: anchor.exact } : anchor, type, in: isWide ? 'every article' : 'article' })),
      widens: 'every article',
    },
    ...(near.length > 0
      ? ([
          { name: 'quoted', choices: ofQuote((quote) => ({ do: 'border', anchor: quote, to: anchor })) },
          { name: 'speaks', choices: ofQuote((quote) => ({ do: 'speaker', anchor: quote, to: anchor })) },
        ] satisfies Action[])
      : []),
    { ...timeActions(span, '', data)[0]!, name: 'isTime' },
  ];
}

/** The chosen quotation first, then those nearest to the words. */
function quotesNear(span: Span, { analysis, selection }: PanelData): Quote[] {
  const chosen = byId(analysis.quotes, selection.facts[0]?.id);
  const distance = ({ spans }: Quote): number => Math.max(0, spans[0].start - span.end, span.start - spans.at(-1)!.end);
  const others = analysis.quotes.filter((quote) => quote !== chosen && isSaid(quote)).sort((a, b) => distance(a) - distance(b));
  return [...(chosen ? [chosen] : []), ...others].slice(0, kNearQuotes);
}

function typeChoices(make: (type: Entity['type'], isWide: boolean) => Correction, but?: Entity['type']): Choice[] {
  return kTypes.filter((type) => type !== but).map((type) => ({ label: words().facts.types[type], make: (isWide) => make(type, isWide) }));
}

/** Whether another entity may be this one: likely where it is of the same type, never where it is itself. */
function isLike(one: Entity): (other: Entity) => boolean | null {
  return (other) => (other === one ? null : other.type === one.type);
}

/** Entities as choices: those that are likely first, those of which `isLikely` gives null not at all; with a name and of weight before others. */
function entityChoices({ analysis }: PanelData, isLikely: (entity: Entity) => boolean | null, make: (entity: Entity, isWide: boolean) => Correction): Choice[] {
  const order = (entity: Entity): number => (isLikely(entity) ? 4 : 0) + (isNamed(entity) ? 2 : 0) + entity.salience;
  return analysis.entities
    .filter((entity) => isLikely(entity) !== null)
    .sort((a, b) => order(b) - order(a))
    .map((entity) => ({ label: entity.name, note: typeInWords(entity), make: (isWide) => make(entity, isWide) }));
}

function wordsChoice(written: string, near: number, text: string, make: (anchor: Anchor) => Correction): Choice | null {
  const span = placeOf(text, written, near);
  return span && { label: words().correct.theWords(written.trim()), make: () => make(anchorOf(text, span)) };
}

/** The anchor of an entity: its fullest name, else its first mention. */
function nameAnchor({ mentions }: Entity, text: string): Anchor {
  const [first, ...others] = mentions;
  const rank = ({ kind, start, end }: Entity['mentions'][number]): number => (kind === 'name' ? 1e6 : 0) + end - start;
  return anchorOf(text, others.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best), first));
}

/** The mention of an entity that stands nearest to a quotation and not in it, a name where there is one. */
function mentionBeside({ mentions }: Entity, { spans }: Quote): Span {
  const [start, end] = [spans[0].start, spans.at(-1)!.end];
  const distance = (mention: Span): number => Math.max(start - mention.end, mention.start - end);
  const outside = mentions.filter((mention) => distance(mention) >= 0);
  const names = outside.filter(({ kind }) => kind === 'name');
  const [nearest] = [...(names.length > 0 ? names : outside.length > 0 ? outside : mentions)].sort((a, b) => distance(a) - distance(b));
  return nearest!;
}

function short(said: string): string {
  const line = said.replace(/\s+/g, ' ');
  return line.length > kLongestWords ? `${line.slice(0, kLongestWords).replace(/\s+\S*$/, '')}…` : line;
}
