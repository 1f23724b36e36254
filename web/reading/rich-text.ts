// Reads Rich Text Format. Its text is a sequence of control words and characters in nested groups; the browser decodes the code pages.
import { closeLists, plainArticle, tidy, type ReadArticle } from './article.js';
import { Unreadable } from './unreadable.js';

interface State {
  isSkipped: boolean;
  /** How many characters stand after each "\u" for old readers. */
  fallback: number;
  encoding: string;
  isListMark: boolean;
  isTitle: boolean;
}

const kToken = /\\([a-z]+)(-?\d+)? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi;
/** Groups whose words are not those of the text. */
const kSkipped = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object header headerl headerr headerf footer footerl footerr footerf themedata colorschememapping latentstyles datastore xmlnstbl fldinst ftnsep ftnsepc annotation atnid atnauthor filetbl bkmkstart bkmkend nonshppict mmathPr wgrffmtfilter'.split(' '),
);
const kCharacters: Record<string, string> = {
  tab: ' ', line: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', cell: ' ',
};
const kParagraphEnds = new Set(['par', 'sect', 'page', 'row', 'column']);
const kSymbols: Record<string, string> = { '~': '\u00a0', '-': '', _: '-', '\\': '\\', '{': '{', '}': '}', '\n': '\n', '\r': '\n' };
/** Character sets of fonts whose code page is not that of the document. */
const kCharacterSets: Record<string, string> = {
  128: 'shift_jis', 129: 'euc-kr', 134: 'gbk', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255',
  178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250',
};

export function readRichText(bytes: Uint8Array, name: string): ReadArticle {
  const reader = new RichTextReader();
  reader.read(new TextDecoder('latin1').decode(bytes));
  if (reader.paragraphs.length === 0) throw new Unreadable('noText');
  return plainArticle(closeLists(reader.paragraphs.join('\n\n')), name, { title: reader.title || null });
}

class RichTextReader {
  readonly paragraphs: string[] = [];
  title = '';
  private state: State = { isSkipped: false, fallback: 1, encoding: 'windows-1252', isListMark: false, isTitle: false };
  private readonly outer: State[] = [];
  private readonly fontEncodings = new Map<number, string>();
  private text = '';
  private isItem = false;
  private bytes: number[] = [];
  private toSkip = 0;
  private opens = false;
  private font = 0;
  private isFontTable = false;

  read(source: string): void {
    for (const [, word, number, hex, symbol, brace, words] of source.matchAll(kToken)) {
      if (hex) this.readByte(parseInt(hex, 16));
      else this.decodeBytes();
      if (word) this.readWord(word, number === undefined ? null : Number(number));
      else if (brace) this.readBrace(brace);
      else if (symbol) this.readSymbol(symbol);
      else if (words) this.readWords(words);
      if (brace !== '{' && symbol !== '*') this.opens = false;
    }
    this.decodeBytes();
    this.endParagraph();
  }

  private readBrace(brace: string): void {
    if (brace === '{') {
      this.outer.push({ ...this.state });
      this.opens = true;
      return;
    }
    if (this.outer.length === 1) this.endParagraph();
    this.state = this.outer.pop() ?? this.state;
    this.isFontTable &&= this.state.isSkipped;
    this.toSkip = 0;
  }

  private readSymbol(symbol: string): void {
    // A group that begins so may be left out by who does not know it.
    if (symbol === '*' && this.opens) this.state.isSkipped = true;
    else this.write(kSymbols[symbol] ?? '');
  }

  private readWord(word: string, number: number | null): void {
    const { state } = this;
    if (this.isFontTable) return this.readFont(word, number);
    if (word === 'fonttbl') this.isFontTable = true;
    if (kSkipped.has(word)) state.isSkipped = true;
    else if (word === 'info') state.isSkipped = true;
    else if (word === 'title' && state.isSkipped) state.isTitle = true;
    else if (word === 'listtext' || word === 'pntext') state.isListMark = this.isItem = true;
    else if (word === 'ansicpg' && number !== null) state.encoding = codePage(number);
    else if (word === 'mac') state.encoding = 'macintosh';
    else if (word === 'uc') state.fallback = number ?? 1;
    else if (word === 'v' && number !== 0) state.isSkipped = true;
    else if (word === 'v' || (word === 'plain' && !this.outer.some(({ isSkipped }) => isSkipped))) state.isSkipped = this.outer.at(-1)?.isSkipped ?? false;
    else if (word === 'f') state.encoding = this.fontEncodings.get(number ?? 0) ?? this.outer[0]?.encoding ?? state.encoding;
    else if (word === 'u' && number !== null) this.readUnicode(number);
    else if (kParagraphEnds.has(word) && !state.isSkipped) this.endParagraph();
    else if (kCharacters[word] !== undefined) this.write(kCharacters[word]);
  }

  private readFont(word: string, number: number | null): void {
    if (word === 'f') this.font = number ?? 0;
    const encoding = word === 'fcharset' ? kCharacterSets[String(number)] : undefined;
    if (encoding) this.fontEncodings.set(this.font, encoding);
  }

  private readUnicode(code: number): void {
    this.write(String.fromCharCode(code < 0 ? code + 65536 : code));
    this.toSkip = this.state.fallback;
  }

  private readByte(byte: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else this.bytes.push(byte);
  }

  /** Characters of two bytes stand in two escapes, so bytes are gathered first. */
  private decodeBytes(): void {
    if (this.bytes.length === 0) return;
    this.write(new TextDecoder(this.state.encoding).decode(new Uint8Array(this.bytes)));
    this.bytes = [];
  }

  private readWords(words: string): void {
    const skipped = Math.min(this.toSkip, words.length);
    this.toSkip -= skipped;
    this.write(words.slice(skipped));
  }

  private write(characters: string): void {
    if (this.state.isTitle) this.title += characters;
    else if (!this.state.isSkipped && !this.state.isListMark) this.text += characters;
  }

  private endParagraph(): void {
    const lines = this.text.split('\n').map(tidy).filter(Boolean);
    if (lines.length > 0) this.paragraphs.push((this.isItem ? '• ' : '') + lines.join('\n'));
    this.text = '';
    this.isItem = false;
  }
}

function codePage(number: number): string {
  const label = { 65001: 'utf-8', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 437: 'windows-1252', 850: 'windows-1252', 1252: 'windows-1252' }[number];
  return label ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
}
