// What was pasted or dropped: files, a piece of a page, or plain words. What reads them comes when something is there to read.
import type { ReadResult } from './article.js';
import { filesOf } from './folders.js';

/** HTML has structure worth reading if it holds one of these; that of a code editor or a spreadsheet's cell does not. */
const kStructure = /<(p|h[1-6]|li|blockquote|figure|article|section|time|br)\b/i;

/**
 * Reads a paste or a drop. Call it within the event: browsers empty the data afterwards. Words are read as a page where they came
 * with HTML, unless the plain words are an address.
 */
export async function readClipboard(data: DataTransfer): Promise<ReadResult[]> {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // Word puts a picture of the words beside them; systems put the names of files beside these.
  const areMeant = [...data.files].some(({ type }) => !type.startsWith('image/')) || (!text.trim() && !kStructure.test(html));
  const files = await filesOf(data);
  if (files.length > 0 && areMeant) return (await import('./files.js')).readFiles(files);
  return readWords(html, text);
}

/** Reads the clipboard after a press of a button; the browser asks the reader for leave. */
export async function readSystemClipboard(): Promise<ReadResult[]> {
  const items = await navigator.clipboard.read();
  const get = async (type: string): Promise<string> => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return readWords(await get('text/html'), await get('text/plain'));
}

async function readWords(html: string, text: string): Promise<ReadResult[]> {
  const { readPasted } = await import('./pasted.js');
  return [await readPasted(kStructure.test(html) ? html : '', text)];
}
