// Reads what was pasted or dropped: files, a piece of a page, or plain words.
import { words } from '../words/catalogue.js';
import type { ReadResult } from './article.js';
import { readFiles } from './files.js';
import { filesOf } from './folders.js';
import { readHtml } from './page.js';
import { asResult, readText } from './plain-text.js';

/** HTML has structure worth reading if it holds one of these; that of a code editor or a spreadsheet's cell does not. */
const kStructure = /<(p|h[1-6]|li|blockquote|figure|article|section|time|br)\b/i;

/**
 * Reads a paste or a drop. Call it within the event: browsers empty the data afterwards. Words are read as a page where they came
 * with HTML, unless the plain words are an address.
 */
export async function readClipboard(data: DataTransfer): Promise<ReadResult[]> {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const files = filesOf(data);
  // Word puts a picture of the words beside them; systems put the names of files beside these.
  const areMeant = [...data.files].some(({ type }) => !type.startsWith('image/')) || (!text.trim() && !kStructure.test(html));
  const found = await files;
  if (found.length > 0 && areMeant) return readFiles(found);
  return readPasted(html, text);
}

/** Reads the clipboard after a press of a button; the browser asks the reader for leave. */
export async function readSystemClipboard(): Promise<ReadResult[]> {
  const items = await navigator.clipboard.read();
  const get = async (type: string): Promise<string> => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return readPasted(await get('text/html'), await get('text/plain'));
}

async function readPasted(html: string, text: string): Promise<ReadResult[]> {
  const plain = readText(text);
  if (plain.kind === 'address' || plain.kind === 'several' || !kStructure.test(html)) {
    return text.trim() ? [plain] : [{ kind: 'failure', name: '', reason: words().reading.reasons.dropped }];
  }
  const article = await readHtml(html);
  return article.text ? [asResult(article)] : [plain];
}
