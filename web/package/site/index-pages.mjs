// Static pages of the people, organisations, places and quotations of a site. They need no script, and the same facts give the same bytes.
import { tag, toHtml } from '../../export/markup.ts';
import { gather, kFolders, newestFirst } from './collect.mjs';
import { addressOf, quotedAddress } from './addresses.mjs';
import { pageStyle } from './page-style.mjs';

/** Stands in every file of these, so that no other is ever written over or removed. */
export const kGenerator = 'Made by Nutgraf';
const kTitles = { people: 'People', bodies: 'Organisations', places: 'Places', quotations: 'Quotations' };
const kAbout = {
  people: 'Everybody whom an article calls by this name is listed here. Two people may share it.',
  bodies: 'Every organisation that an article calls by this name is listed here. Two may share it.',
  places: 'Articles that speak of this place.',
};
/** Names, or articles with their quotations, on a page. */
const kMostOnPage = { people: 1000, bodies: 1000, places: 1000, quotations: 50, articles: 500 };

/** The files by their paths within the folder `pagesFolder` of the site. */
export function indexPages(articles, pagesFolder) {
  const sorted = [...articles].sort(newestFirst);
  const files = new Map([['style.css', `/* ${kGenerator} */\n${pageStyle}`]]);
  const write = (path, title, content) => files.set(path, page(path, title, content(linksFrom(`${pagesFolder}/${path}`))));
  const counts = {};
  for (const kind of Object.keys(kFolders)) {
    const names = gather(kind, sorted);
    counts[kind] = names.length;
    for (const name of names) write(`${kFolders[kind]}/${name.slug}.html`, name.name, (links) => entry(name, kind, links));
    writeList(`${kFolders[kind]}/index`, kTitles[kind], names, kMostOnPage[kind], nameItem, write);
  }
  const quoted = sorted.filter(({ facts }) => facts.quotations.length > 0);
  counts.quotations = quoted.reduce((sum, { facts }) => sum + facts.quotations.length, 0);
  writeList('quotations/index', kTitles.quotations, quoted, kMostOnPage.quotations, quotedArticle, write);
  writeList('articles/index', 'Articles', sorted, kMostOnPage.articles, articleItem, write);
  write('index.html', 'Facts of this site', () => [
    tag('h1', {}, 'Facts of this site'),
    tag('ul', {}, ...['people', 'bodies', 'places', 'quotations'].map((kind) => tag('li', {}, link(`${kFolders[kind] ?? kind}/index.html`, kTitles[kind]), ` (${counts[kind]})`)), tag('li', {}, link('articles/index.html', 'Articles'), ` (${sorted.length})`)),
    tag('p', {}, 'Read by a program from the articles themselves. Each fact leads to the words that it rests on.'),
  ]);
  return files;
}

/** A list over as many pages as it needs. */
function writeList(path, title, items, most, view, write) {
  const pages = Math.max(1, Math.ceil(items.length / most));
  const nameOf = (number) => `${path}${number > 1 ? `-${number}` : ''}.html`;
  for (let number = 1; number <= pages; ++number) {
    const shown = items.slice((number - 1) * most, number * most);
    const others = Array.from({ length: pages }, (_, i) => i + 1).map((other) => [' ', other === number ? String(other) : link(nameOf(other).split('/').at(-1), String(other))]);
    const heading = pages > 1 ? `${title}, page ${number}` : title;
    write(nameOf(number), heading, (links) => [
      tag('h1', {}, heading),
      shown.length > 0 ? shown.map((item) => view(item, links)) : tag('p', {}, 'None were found.'),
      pages > 1 ? tag('p', {}, 'Pages:', ...others) : '',
    ]);
  }
}

/** How a page leads to the articles of the site. */
function linksFrom(ownPath) {
  return { article: ({ path }) => addressOf(ownPath, path), quotation: ({ path }, words) => quotedAddress(ownPath, path, words) };
}

function nameItem({ name, slug, country, articles }) {
  const more = [country, articles.length > 1 ? `${articles.length} articles` : null].filter(Boolean);
  return tag('p', { class: 'item' }, link(`${slug}.html`, name), more.length > 0 ? ` (${more.join(', ')})` : '');
}

function articleItem(article, links) {
  return tag('p', { class: 'item' }, link(links.article(article), article.title), ' ', tag('time', { datetime: article.published }, article.published));
}

function quotedArticle(article, links) {
  const speakers = new Map([...article.facts.people, ...article.facts.bodies].map(({ id, name }) => [id, name]));
  return [tag('h2', {}, link(links.article(article), article.title)), day(article), article.facts.quotations.map((quotation) => quote(quotation, article, links, speakers.get(quotation.speaker)))];
}

/** The page of one name. */
function entry({ name, country, articles }, kind, links) {
  const parts = articles.map(({ article, quotations }) => [
    tag('h2', {}, link(links.article(article), article.title)),
    day(article),
    quotations.map((quotation) => quote(quotation, article, links)),
  ]);
  return [tag('h1', {}, name), country ? tag('p', {}, country) : '', tag('p', { class: 'note' }, kAbout[kind]), parts];
}

function quote({ words, first }, article, links, speaker = '') {
  const source = link(links.quotation(article, first), speaker ? `${speaker}, in the article` : 'In the article');
  return tag('figure', {}, tag('blockquote', {}, tag('p', {}, words)), tag('figcaption', {}, source));
}

function day({ published }) {
  return tag('p', { class: 'note' }, tag('time', { datetime: published }, published));
}

function link(href, ...content) {
  return tag('a', { href }, ...content);
}

function page(path, title, content) {
  const up = '../'.repeat(path.split('/').length - 1);
  const parts = ['people', 'bodies', 'places', 'quotations'].map((kind) => [link(`${up}${kFolders[kind] ?? kind}/index.html`, kTitles[kind]), ' ']);
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width' }),
    tag('meta', { name: 'generator', content: kGenerator }),
    tag('title', {}, title),
    tag('link', { rel: 'stylesheet', href: `${up}style.css` }),
  ];
  const body = [tag('nav', {}, link(`${up}index.html`, 'Facts'), ' ', ...parts), tag('main', {}, content)];
  return `<!doctype html>\n${toHtml(tag('html', { lang: 'en' }, tag('head', {}, ...head), tag('body', {}, ...body)))}\n`;
}
