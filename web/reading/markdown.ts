// Reads Markdown, with the front matter that site generators know.
import type { ReadArticle, StatedFacts } from './article.js';
import { readHtml } from './page.js';
import { statedDay } from './page-date.js';
import { webAddress } from './web-address.js';

const kFrontMatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

export async function readMarkdown(text: string, name: string): Promise<ReadArticle> {
  const { marked } = await import('marked');
  const front = kFrontMatter.exec(text);
  const html = await marked.parse(front ? text.slice(front[0].length) : text);
  return readHtml(html, { name, given: front ? readFrontMatter(front[1]!) : {}, isPage: false });
}

/** The lines "key: value" of the front matter that say something about the article. */
function readFrontMatter(lines: string): Partial<StatedFacts> {
  const value = (key: string): string | null =>
    new RegExp(`^${key}:[ \\t]*(.+)$`, 'im').exec(lines)?.[1]?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? null;
  return {
    title: value('title'),
    byline: value('author') ?? value('byline'),
    publisher: value('publisher') ?? value('source'),
    published: statedDay(value('date') ?? value('published')),
    address: webAddress(value('url') ?? value('canonical')),
  };
}
