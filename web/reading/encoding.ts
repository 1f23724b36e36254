// The characters of a file whose encoding nobody names.

const kByteOrderMarks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** How many bytes are looked at for a declaration, or for the pattern of an encoding. */
const kHead = 4096;
const kDeclared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/**
 * Decodes a text: by its byte order mark, as UTF-16 where every other byte is zero, as UTF-8 where it is valid, by what its HTML
 * declares, else by the frequency of its characters.
 */
export async function decodeText(bytes: Uint8Array): Promise<string> {
  return new TextDecoder(await findEncoding(bytes)).decode(bytes).replaceAll('\0', '');
}

async function findEncoding(bytes: Uint8Array): Promise<string> {
  const marked = kByteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const wide = wideEncoding(bytes.subarray(0, kHead));
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const declared = kDeclared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, kHead)));
  const label = declared?.[1] ?? declared?.[2];
  if (label && isKnown(label) && !/^utf-?8$/i.test(label)) return label;
  const { default: chardet } = await import('chardet');
  // A legacy text is in one of the many encodings of one byte, or of two; what is no text in UTF-8 or UTF-16 is not one of them.
  const guess = chardet.analyse(bytes).find(({ name }) => !/^(utf|ascii|iso-2022)/i.test(name) && isKnown(name));
  return guess && guess.confidence >= 20 ? guess.name : 'windows-1252';
}

/** Whether the bytes are UTF-16, with or without a mark. */
export function isWide(bytes: Uint8Array): boolean {
  return kByteOrderMarks.slice(1).some(([, mark]) => mark.every((byte, i) => bytes[i] === byte)) || wideEncoding(bytes.subarray(0, kHead)) !== null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: Latin letters leave every other byte zero. */
function wideEncoding(head: Uint8Array): string | null {
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const half = head.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return 'utf-16le';
  return zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1 ? 'utf-16be' : null;
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
