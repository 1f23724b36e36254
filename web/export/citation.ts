// Quotations and other words of an article with their source, as a writer puts them into a text of their own.
import type { Quote, Span } from '../engine/analysis.js';
import { isSaid, speakerName } from '../facts/quote-terms.js';
import { daysInWords } from '../facts/words.js';
import { words } from '../words/catalogue.js';
import type { About, Article } from './article.js';
import { tag, type Markup } from './markup.js';
import { Places, wordsOn } from './text.js';

/** The same words for a text with formats and for one without. */
export interface Copied {
  html: Markup;
  plain: string;
}

/** In the language of the articles, whatever that of the interface is. */
const kSaid = 'said';
/** Verbs that may stand behind a quotation with nothing after them; of others only their meaning is sure: that somebody said it. */
const kSayingVerbs = ['say', 'add', 'ask', 'warn', 'write', 'argue', 'claim', 'insist', 'explain', 'reply', 'note', 'declare'];

/** "(Title, Publisher, 14 March 2025)", the title in italics and a link to the article; empty where nothing is known. */
export function citation(about: About): Copied {
  const parts = [about.publisher, about.published && dayInWords(about.published)].filter((part) => part !== null);
  const known = [about.title, ...parts].filter((part) => part !== null);
  if (known.length === 0) return { html: '', plain: '' };
  const title = about.title === null ? [] : [linked(tag('cite', {}, about.title), about)];
  const html = [...title, ...parts].flatMap((part, index) => (index > 0 ? [', ', part] : [part]));
  return { html: ['(', html, ')'], plain: `(${known.join(', ')})` };
}

function linked(title: Markup, { address }: About): Markup {
  return address && /^https?:/.test(address) ? tag('a', { href: address }, title) : title;
}

/** "14 March 2025"; a day that is none stays as it is written. */
export function dayInWords(day: string): string {
  return daysInWords(day, day).replace(/^\p{L}+, /u, '');
}

/** A quotation as `“…,” X said. (Title, Publisher, date)`; what was not said in these words stands in the sentence that reports it. */
export function citedQuotation(quote: Quote, article: Article): Copied {
  return cited(quotationInWords(quote, article), article);
}

/** The sentence of the article that a span stands in, in quotation marks, with its source. */
export function citedSentence(span: Span, article: Article): Copied {
  return cited(marked(singleMarks(new Places(article.analysis, article.text).sentenceOf(span))), article);
}

function cited(content: string, { about }: Article): Copied {
  const source = citation(about);
  if (!source.plain) return { html: content, plain: content };
  return { html: [content, ' ', source.html], plain: `${content} ${source.plain}` };
}

/** Without the source: `“These are no luxury,” Duarte said. “They are the road.”` */
export function quotationInWords(quote: Quote, article: Article): string {
  const speaker = speakerName(quote, article.analysis, article.text);
  const isPlain = quote.kind === 'direct' && isSaid(quote) && quote.within === null && !quote.cue?.negated && !quote.cue?.questioned;
  if (!isPlain) return sentenceWithSpeaker(quote, article, speaker);
  const [first, ...rest] = runsOf(quote, article.text);
  if (speaker === null) return `${marked([first!, ...rest].join(' '))} [${words().facts.speakerNotNamed}]`;
  const goesOn = /^\p{Ll}/u.test(rest[0] ?? '');
  const verb = `${speaker} ${sayingVerb(quote, article)}${goesOn ? ',' : '.'}`;
  return [`${marked(beforeVerb(first!))} ${verb}`, ...rest.map(marked)].join(' ');
}

/** The words between the marks, a run a part; paragraphs of one speech become one run. */
function runsOf({ spans }: Quote, text: string): string[] {
  const runs: string[] = [];
  let last = -1;
  for (const span of spans) {
    const run = singleMarks(wordsOn(text, span).replace(/^[“”"«‘’']+|[“”"»‘’']+$/gu, ''));
    if (last >= 0 && !/\S/.test(text.slice(last, span.start))) runs.push(`${runs.pop()!} ${run}`);
    else runs.push(run);
    last = span.end;
  }
  return runs;
}

/** A quotation within gets single marks. */
function singleMarks(content: string): string {
  return content.replaceAll('“', '‘').replaceAll('”', '’');
}

function marked(content: string): string {
  return `“${content}”`;
}

/** A full stop becomes a comma where the sentence goes on behind the mark; what has no sign gets one. */
function beforeVerb(content: string): string {
  if (/[,?!…—–-]$/.test(content)) return content;
  return `${content.replace(/(?<!\.)\.$/, '')},`;
}

function sayingVerb({ cue }: Quote, { analysis, text }: Article): string {
  if (!cue || !kSayingVerbs.includes(cue.lemma)) return kSaid;
  const form = text.slice(cue.start, cue.end);
  const token = analysis.tokens.find(({ start, end }) => start === cue.start && end === cue.end);
  return token && /^VB[DZP]$/.test(token.xpos ?? '') ? form : kSaid;
}

/** The sentence that reports a quotation, word for word; where it names the speaker by another word than a name, the name is added. */
function sentenceWithSpeaker(quote: Quote, { analysis, text }: Article, speaker: string | null): string {
  const spans = [...quote.spans, quote.cue, quote.speaker].filter((span) => span !== null);
  const whole = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const sentence = new Places(analysis, text).sentenceOf(whole);
  const { speaker: named } = quote;
  if (!named || !speaker) return marked(singleMarks(sentence));
  const called = wordsOn(text, named);
  const isNamed = speaker.toLowerCase().includes(called.toLowerCase()) || called.toLowerCase().includes(speaker.toLowerCase());
  const at = isNamed ? -1 : sentence.indexOf(called);
  const complete = at < 0 ? sentence : `${sentence.slice(0, at + called.length)} [${speaker}]${sentence.slice(at + called.length)}`;
  return marked(singleMarks(complete));
}

/** Both sides of a dispute, a paragraph a side, and at last the source. */
export function citedDispute(sides: readonly { part: string; speaker: string; says: string }[], { about }: Article): Copied {
  const source = citation(about);
  const lines = sides.map(({ part, speaker, says }) => `${part}, ${speaker}: ${says}`);
  return {
    html: [...lines.map((line) => tag('p', {}, line)), source.plain ? tag('p', {}, source.html) : ''],
    plain: [...lines, source.plain].filter(Boolean).join('\n'),
  };
}
