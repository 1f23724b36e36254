// Says of each page of a site whether it is an article, and reads it.
import { readArticle } from './reading-in-node.mjs';

const kFewestWords = 50;

/** The article of a page at the address `path` within its site, or in `reason` why the page is not taken for one. */
export async function readPage(html, path) {
  const { article, page, ...stated } = await readArticle(html);
  const reason = reasonAgainst(article, page, { ...stated, path });
  return reason ? { reason } : { article };
}

/** Why a page is no article: it must say so in nothing, have a headline and a day of publication, and tell one story. */
function reasonAgainst({ title, published, text, blocks }, page, { type, isDescribed, path }) {
  if (type && type !== 'article' && !isDescribed) return `it says that it is a ${type}`;
  if (!title) return 'no headline';
  if (!published) return 'no day of publication';
  const story = blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
  if (story.join(' ').split(/\s+/).length < kFewestWords) return `fewer than ${kFewestWords} words of a story`;
  return isList(page, title, path) ? 'a list of articles' : '';
}

/** Whether the headline leads to another page, or several dated articles stand beside each other. */
function isList(page, title, path) {
  const bare = (text) => text.replace(/\s+/g, ' ').trim();
  const heading = [...page.querySelectorAll('h1, h2, h3')].find(({ textContent }) => bare(textContent) === title);
  const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
  if (link && !leadsTo(link.getAttribute('href'), path)) return true;
  const dated = [...page.querySelectorAll('article')].filter((article) => article.querySelector('time, [itemprop~="datePublished"]'));
  return dated.filter((article) => article.querySelector('h1, h2, h3') && !article.parentElement.closest('article, aside, nav, footer')).length > 1;
}

/** Whether an address leads to the page itself. */
function leadsTo(href, path) {
  const own = new URL(path, 'https://site.invalid/');
  const bare = ({ pathname }) => pathname.replace(/(index)?(\.html?)?$/, '').replace(/\/$/, '');
  if (!URL.canParse(href, own)) return false;
  const target = bare(new URL(href, own));
  return bare(own) === '' ? target === '' : target.endsWith(bare(own));  // the site may be served from a folder
}
