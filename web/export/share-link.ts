// A link that holds a text in its fragment, which browsers send to no server. Whoever has the link has the text.
import { words } from '../words/catalogue.js';
import type { About } from './article.js';

/** What a link holds. */
export interface SharedText {
  text: string;
  about: Partial<About>;
}

/** Why a link cannot be made or read; its message is a sentence for people. */
export class ShareError extends Error {
  override readonly name = 'ShareError';

  constructor(
    readonly code: 'too_long' | 'unsupported' | 'damaged' | 'newer',
    message: string,
  ) {
    super(message);
  }
}

/** The longest link, in characters: mail and chat programs cut longer ones. */
export const kLongestLink = 32_000;
const kKey = 'text=';
const kVersion = '1';
/** No link that is made here unpacks to more; a stranger's might, to fill the memory. */
const kLargestText = 4_000_000;

/** A link to `page` that holds the text. Rejects with a `ShareError` where it would be too long. */
export async function shareLink({ text, about }: SharedText, page: string): Promise<string> {
  if (!('CompressionStream' in globalThis)) throw new ShareError('unsupported', words().exporting.share.unsupported);
  const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value));
  const bytes = new TextEncoder().encode(JSON.stringify({ text, about: known }));
  // "deflate" adds six bytes to "deflate-raw", and by them a link that was cut off or changed is known.
  const packed = await readAll(streamOf(bytes).pipeThrough(new CompressionStream('deflate')), Infinity);
  const link = `${page.replace(/#.*$/, '')}#${kKey}${kVersion}.${toBase64Url(packed)}`;
  if (link.length > kLongestLink) throw new ShareError('too_long', words().exporting.share.tooLong(link.length, kLongestLink));
  return link;
}

/** The text in the fragment of an address; null where it holds none. Rejects with a `ShareError` where it cannot be read. */
export async function sharedText(hash: string): Promise<SharedText | null> {
  const held = /^#?text=(\d+)\.(.*)$/s.exec(hash);
  if (!held) return null;
  const { damaged, newer, unsupported } = words().exporting.share;
  if (held[1] !== kVersion) throw new ShareError('newer', newer);
  if (!('DecompressionStream' in globalThis)) throw new ShareError('unsupported', unsupported);
  try {
    const bytes = await readAll(streamOf(fromBase64Url(held[2]!)).pipeThrough(new DecompressionStream('deflate')), kLargestText);
    return asShared(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    throw new ShareError('damaged', damaged);
  }
}

/** What was read, if it has the right form; nothing else of it is taken over. */
function asShared(value: unknown): SharedText {
  const { text, about } = value as { text: unknown; about: Record<string, unknown> };
  if (typeof text !== 'string') throw new TypeError('no text');
  const taken: Partial<About> = {};
  for (const key of ['title', 'publisher', 'published', 'address'] as const) {
    const held = about?.[key];
    if (typeof held === 'string') taken[key] = held;
  }
  return { text, about: taken };
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

/** All bytes of a stream; throws where there are more than `most`. */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { value } = await reader.read();
    if (!value) break;
    length += value.length;
    if (length > most) throw new RangeError('too much');
    parts.push(new Uint8Array(value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(encoded: string): Uint8Array<ArrayBuffer> {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
