// Reads Word files (.docx) by way of the HTML that mammoth makes of them.
import type { ReadArticle } from './article.js';
import { readHtml } from './page.js';

/** Word's own styles that mammoth does not know. */
const kStyles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='caption'] => p.caption:fresh", "p[style-name='Caption'] => p.caption:fresh"];

export async function readWord(bytes: Uint8Array, name: string): Promise<ReadArticle> {
  const { default: mammoth } = await import('mammoth');
  const buffer = bytes.slice().buffer;
  const { value } = await mammoth.convertToHtml({ arrayBuffer: buffer }, { styleMap: kStyles, ignoreEmptyParagraphs: true });
  return readHtml(value.replace(/<img\b[^>]*>/gi, ''), { name, isPage: false });
}
