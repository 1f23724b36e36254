// The bytes of a page: what its words are, and the script of linked data that is put into its head or taken out again. Nothing else of
// a page is touched, whatever its encoding.
import { parseWithPlaces } from './document.mjs';

/** A script of ours. It holds no "<", for linked data is written without. */
const kScript = /<script\b(?=[^>]*\sdata-nutgraf\b)[^>]*>[^<]*<\/script>\n?/g;
const kDeclared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const kHead = 4096;
/** What UTF-8 may begin with, a character a byte; it is none of the words. */
const kByteOrderMark = '\xef\xbb\xbf';
/** Encodings of one byte a character, so that places in the words are places in the bytes. */
const kSingleByte = /^(windows-125\d|windows-874|iso-8859-\d+|koi8-[ru]|ibm866|macintosh|us-ascii|ascii|latin1)$/i;

/** What windows-1252 has from 0x80 to 0x9f. */
const kWestern = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A page without a script of ours: its words, and how to find a place of them in its bytes. */
export class Source {
  constructor(bytes) {
    const encoding = encodingOf(bytes);
    this.isUtf8 = encoding === 'utf-8';
    /** One character a byte, so that nothing is lost. */
    this.binary = bytes.toString('latin1').replace(kScript, '');
    this.mark = this.binary.startsWith(kByteOrderMark) ? kByteOrderMark.length : 0;
    this.text = decode(this.binary, encoding);
  }

  /** The page without what was put into it. */
  bare() {
    return Buffer.from(this.binary, 'latin1');
  }

  /** The page with `data` in its head. */
  with(data) {
    const place = this.placeInHead();
    const script = `<script type="application/ld+json" data-nutgraf>${inAscii(JSON.stringify(data))}</script>\n`;
    const at = this.isUtf8 ? this.mark + Buffer.byteLength(this.text.slice(0, place)) : place;
    return Buffer.from(this.binary.slice(0, at) + script + this.binary.slice(at), 'latin1');
  }

  /** Before the end of the head; where no tag ends it, behind the last that stands in it. */
  placeInHead() {
    const { document, places } = parseWithPlaces(this.text);
    const { head } = document;
    const end = places.get(head)?.endTag?.startOffset;
    if (end !== undefined) return end;
    const ends = [...head.children].map((element) => places.get(element)?.endOffset).filter((offset) => offset !== undefined);
    if (ends.length === 0) throw new Error('It has no head.');
    return Math.max(...ends);
  }
}

function encodingOf(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const declared = kDeclared.exec(bytes.subarray(0, kHead).toString('latin1'))?.[1] ?? '';
    if (!kSingleByte.test(declared)) throw new Error(`It is neither UTF-8 nor in an encoding of one byte that it names${declared ? `, but says "${declared}"` : ''}.`);
    return declared;
  }
}

/** The words of bytes that stand in a string, a character each. Some versions of node take windows-1252 for ISO-8859-1. */
function decode(binary, encoding) {
  const decoder = new TextDecoder(encoding);
  if (decoder.encoding !== 'windows-1252') return decoder.decode(Buffer.from(binary, 'latin1'));
  return binary.replace(/[\x80-\x9f]/g, (character) => kWestern[character.charCodeAt(0) - 0x80]);
}

/** JSON that may stand in a script of a page in any encoding. */
function inAscii(json) {
  return json.replace(/[<>&\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
