// Reads subtitles (.vtt, .srt): cues become sentences and paragraphs, and who speaks stands before what they say.
import { plainArticle, tidy, type ReadArticle } from './article.js';
import { Unreadable } from './unreadable.js';

interface Cue {
  start: number;  // seconds
  end: number;
  speaker: string | null;
  text: string;
}

const kTimes = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
const kSound = /[[(][^\])]*[\])]|[♪♫#][^♪♫#]*[♪♫#]?/g;
const kTurn = /^(>>+|[-–—])\s*/;
const kSentenceEnd = /[.!?…]["”’')\]]*$/;
const kPause = 2;  // seconds
const kLongParagraph = 70;  // words

export function readSubtitles(text: string, name: string): ReadArticle {
  const cues = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .flatMap(readCue);
  if (cues.length === 0) throw new Unreadable('noText');
  return plainArticle(joinCues(cues).join('\n\n'), name);
}

/** The cues of one block: none for a header or a note, several where more than one voice speaks. */
function readCue(block: string): Cue[] {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => kTimes.test(line));
  if (at < 0) return [];
  const [, start = '', end = ''] = kTimes.exec(lines[at]!)!;
  const times = { start: seconds(start), end: seconds(end) };
  const turns: Cue[] = [];
  for (const line of lines.slice(at + 1)) {
    for (const piece of line.split(/(?=<v[ .])/)) {
      const voice = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(piece)?.[1] ?? null;
      const words = tidy(plain(piece).replace(kSound, ' '));
      const turn = kTurn.test(words);
      const last = turns.at(-1);
      const rest = words.replace(kTurn, '');
      if (!rest) continue;
      if (last && !turn && (voice === null || voice === last.speaker)) last.text += ` ${rest}`;
      else turns.push({ ...times, speaker: voice ? tidy(plain(voice)) : turn ? '' : null, text: rest });
    }
  }
  return turns;
}

function seconds(time: string): number {
  return time.replace(',', '.').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Words without tags and character references. */
function plain(markup: string): string {
  const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '', quot: '"' };
  return markup
    .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm|quot);/g, (_, reference: string) => references[reference]!)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)));
}

/** Paragraphs: a new one where the speaker changes, after a pause, or where the last is long and its sentence has ended. */
function joinCues(cues: Cue[]): string[] {
  const paragraphs: string[] = [];
  let before: Cue | undefined;
  for (const cue of cues) {
    const text = before ? withoutRepetition(before.text, cue.text) : cue.text;
    if (!text) continue;
    const last = paragraphs.at(-1) ?? '';
    const speaker = cue.speaker ?? before?.speaker ?? null;
    const turns = !before || (cue.speaker !== null && (cue.speaker !== before.speaker || cue.speaker === ''));
    const isLong = last.split(' ').length > kLongParagraph;
    const rests = before !== undefined && kSentenceEnd.test(last) && (isLong || (!speaker && cue.start - before.end > kPause));
    if (turns || rests) paragraphs.push(speaker ? `${speaker}: ${text}` : text);
    else paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    before = { ...cue, speaker };
  }
  return paragraphs;
}

/** Live captions repeat the words of the cue before, with more to come. */
function withoutRepetition(before: string, text: string): string {
  if (before.endsWith(text)) return '';
  for (let length = Math.min(before.length, text.length); length > 12; length--) {
    if (before.endsWith(text.slice(0, length))) return text.slice(length).trim();
  }
  return text;
}
