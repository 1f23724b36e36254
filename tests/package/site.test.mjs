// The command for a built site: what it writes into a publisher's pages, and above all what it does not.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { launch, serve } from '../browser/browser.mjs';
import { pier, school } from '../reading/articles.mjs';
import { layouts } from '../reading/layouts.mjs';
import { openReader, readHtmlInPage } from '../reading/reader.mjs';
import { load } from '../web/load.mjs';
import { complaintsOfSchemaOrg } from '../web/schema-org.mjs';
import { pagesToRead } from './reading.mjs';

const command = fileURLToPath(new URL('../../build/package/dist/command.js', import.meta.url));
const run = promisify(execFile);
const it = (name, body) => test(name, { timeout: 120_000 }, body);

const kStory = [
  'The harbour council of Lisbon voted on Tuesday to buy two ferries, Ada Ng, the mayor, said. Portugal will pay for half of them.',
  '“We waited for eleven years, and nobody will wait any longer,” Ada Ng said. Ng thanked Paul Holm, who had asked for the ferries.',
  'Holm said that he was glad. The ferries will sail from Lisbon in June, and the council will meet again before that.',
];
/** A dated page with a story of these paragraphs. */
const pageOf = (title, paragraphs = kStory, { head = '', date = '2025-03-14', lang = 'en' } = {}) =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body><article><h1>${title}</h1>` +
  `${date && `<time datetime="${date}">${date}</time>`}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>\n`;

let root;
before(async () => (root = await mkdtemp(join(tmpdir(), 'nutgraf-site-'))));
after(() => rm(root, { recursive: true }));

/** A folder with these files. */
async function site(name, files) {
  const folder = join(root, name);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const nutgraf = (folder, ...options) => run(process.execPath, [command, folder, '--jobs', '1', ...options]);

/** Every file of a folder with its bytes. */
async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [relative(folder, file), (await readFile(file)).toString('latin1')])));
}

const scripts = (html) => [...html.matchAll(/<script type="application\/ld\+json" data-nutgraf>([^<]*)<\/script>\n/g)];
const dataOf = (html) => JSON.parse(scripts(html)[0][1]);

it('a page is read in node as it is in a browser', async () => {
  const { provideDom, readArticle } = await load('package/site/reading-in-node.mjs');
  const [browser, server] = await Promise.all([launch(), serve()]);
  try {
    const { page } = await openReader(await browser.newContext({ serviceWorkers: 'block' }), server.url);
    provideDom();
    for (const [name, html] of Object.entries(await pagesToRead())) {
      if (name === 'hostile nesting') await assert.rejects(readArticle(html), /stand in each other/);
      else assert.deepEqual((await readArticle(html)).article, await readHtmlInPage(page, html), name);
    }
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
});

it('an article gets what it mentions and quotes, and not one other byte changes', async () => {
  const html = pageOf('Lisbon buys ferries', kStory, { head: '<link rel="canonical" href="https://paper.example/ferries">' });
  const folder = await site('facts', { 'ferries.html': html });
  await nutgraf(folder);
  const written = await readFile(join(folder, 'ferries.html'), 'utf8');
  assert.equal(written.replace(scripts(written)[0][0], ''), html);
  assert.ok(written.indexOf('data-nutgraf') < written.indexOf('</head>'));
  const data = dataOf(written);
  assert.deepEqual(complaintsOfSchemaOrg(data), []);
  const named = Object.fromEntries(data.mentions.map((thing) => [thing.name, thing['@type']]));
  assert.deepEqual([named['Ada Ng'], named['Paul Holm'], named.Lisbon, named.Portugal], ['Person', 'Person', 'Place', 'Country']);
  const [quotation, ...others] = data.hasPart;
  assert.deepEqual(others, []);
  assert.equal(quotation.text, '“We waited for eleven years, and nobody will wait any longer,”');
  assert.equal(data.mentions.find((thing) => thing['@id'] === quotation.spokenByCharacter['@id']).name, 'Ada Ng');
  assert.deepEqual([data['@id'], data.headline, data.datePublished], ['https://paper.example/ferries', 'Lisbon buys ferries', '2025-03-14']);
});

it('a second run changes nothing, a dry run writes nothing, and all can be taken out again', async () => {
  const files = Object.fromEntries(Object.entries(layouts).map(([name, layout]) => [`news/${name}/index.html`, layout(name === 'table' ? school : pier)]));
  const folder = await site('twice', files);
  const before = await contents(folder);
  const { stderr } = await nutgraf(folder, '--dry-run');
  assert.match(stderr, /would write: linked data in 5 pages/);
  assert.deepEqual(await contents(folder), before);
  await nutgraf(folder);
  const first = await contents(folder);
  assert.ok(Object.keys(files).every((path) => first[path] !== before[path]));
  assert.match((await nutgraf(folder, '--jobs', '3')).stderr, /wrote: linked data in 0 pages, and 0 of/);
  assert.deepEqual(await contents(folder), first);
  await nutgraf(folder, '--remove');
  assert.deepEqual(await contents(folder), before);
});

it('what is no dated English article of the site stays as it is, and it is told why', async () => {
  const teasers = [1, 2, 3].map((number) => `<article><h2><a href="/${number}/">Ferries, part ${number}</a></h2><time datetime="2025-03-14">14 March</time><p>${kStory[0]}</p></article>`);
  const german = ['Der Rat der Stadt stimmte am Dienstag für den Kauf zweier Fähren, sagte die Bürgermeisterin Ada Ng.', 'Sie sagte, dass niemand länger warten werde. Die Fähren sollen im Juni zum ersten Mal fahren, und der Rat trifft sich vorher noch einmal.'];
  const folder = await site('others', {
    'index.html': `<!doctype html><html><head><title>The Paper</title></head><body><h1>The Paper</h1>${teasers.join('')}</body></html>`,
    'one/index.html': pageOf('<a href="/elsewhere/">Lisbon buys ferries</a>'),
    'about.html': pageOf('About us', kStory, { date: '' }),
    'shop.html': pageOf('Lisbon buys ferries', kStory, { head: '<meta property="og:type" content="product">' }),
    'short.html': pageOf('Lisbon buys ferries', ['Two ferries were bought.']),
    'german.html': pageOf('Lissabon kauft Fähren', [...german, ...german.map((text) => text.replace('Rat', 'Hafen'))], { lang: 'de' }),
    'data.json': '{}',
  });
  const before = await contents(folder);
  const { stderr } = await nutgraf(folder, '--verbose');
  const after = await contents(folder);
  for (const [path, content] of Object.entries(before)) assert.equal(after[path], content, path);
  const reasons = { 'index.html': 'a list of articles', 'one/index.html': 'a list of articles', 'about.html': 'no day of publication', 'shop.html': 'it says that it is a product', 'short.html': 'fewer than 50 words of a story', 'german.html': 'not in English' };
  for (const [path, reason] of Object.entries(reasons)) assert.ok(stderr.includes(`${path}: ${reason}\n`), `${path}\n${stderr}`);
});

it('words of an article never become markup, neither in its page nor on a page of facts', async () => {
  const attack = '&lt;/script>&lt;script>alert(1)&lt;/script>';
  const story = [`${kStory[0]} ${attack}`, `“We waited ${attack} for eleven years,” Ada Ng said. Ng thanked Paul Holm.`, kStory[2]];
  const folder = await site('hostile', { 'a b&c.html': pageOf(`Ferries ${attack}`, story) });
  await nutgraf(folder);
  for (const [path, html] of Object.entries(await contents(folder))) {
    const bare = path === 'a b&c.html' ? html.replace(scripts(html)[0][0], '') : html;
    assert.ok(!bare.includes('<script'), path);
  }
  const page = await readFile(join(folder, 'nutgraf-pages/people/ada-ng.html'), 'utf8');
  assert.ok(page.includes('href="../../a%20b%26c.html#:~:text=We%20waited'), page);
});

it('pages in other encodings keep their bytes; one that cannot be decoded is named, and the rest is done', async () => {
  const html = pageOf('Lisbon buys ferries — “now”').replace('charset="utf-8"', 'charset="windows-1252"').replaceAll('—', '\x97').replaceAll('“', '\x93').replaceAll('”', '\x94');
  const folder = await site('encodings', {
    'legacy.html': Buffer.from(html, 'latin1'),
    'marked.html': `\ufeff${pageOf('Lisbon buys ferries — now')}`,
    'open.html': pageOf('Lisbon buys ferries').replace(/<html.*?<head>|<\/head>|<body>|<\/body>|<\/html>/gs, ''),
    'wide.html': Buffer.from(`\ufeff${pageOf('Lisbon buys ferries')}`, 'utf16le'),
  });
  const before = await contents(folder);
  await assert.rejects(nutgraf(folder), ({ code, stderr }) => code === 1 && /wide\.html is left as it was: It is neither UTF-8/.test(stderr) && /3 articles/.test(stderr));
  const after = await contents(folder);
  for (const path of Object.keys(before)) assert.equal(after[path].replace(scripts(after[path])[0]?.[0] ?? '', ''), before[path], path);
  assert.equal(dataOf(after['legacy.html']).headline, 'Lisbon buys ferries — “now”');
  assert.equal(dataOf(after['marked.html']).headline, 'Lisbon buys ferries — now');
  assert.ok(after['marked.html'].startsWith('\xef\xbb\xbf<!doctype html>'));
  assert.equal(dataOf(after['open.html']).headline, 'Lisbon buys ferries');
});

it('the pages of facts are valid, hold no script, and every link in them leads to a page of the site', async () => {
  const folder = await site('pages', { 'news/ferries/index.html': pageOf('Lisbon buys ferries'), 'news/more.html': pageOf('More of the ferries') });
  await nutgraf(folder);
  const files = await contents(folder);
  const pages = Object.keys(files).filter((path) => path.startsWith('nutgraf-pages/') && path.endsWith('.html'));
  for (const name of ['people/ada-ng', 'places/lisbon', 'quotations/index', 'index']) assert.ok(pages.includes(`nutgraf-pages/${name}.html`), pages.join(' '));
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'doctype-style': 'off', 'no-inline-style': 'error', 'no-trailing-whitespace': 'off' } });
  for (const path of pages) {
    const { results } = await validator.validateString(Buffer.from(files[path], 'latin1').toString('utf8'));
    assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId} ${message}`)), []);
    for (const [, href] of files[path].matchAll(/href="([^"#]*)/g)) {
      const { pathname } = new URL(href, `https://site.invalid/${path}`);
      const target = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
      assert.ok(target in files, `${path}: ${href}`);
    }
  }
  assert.equal(files['nutgraf-pages/people/ada-ng.html'].match(/<blockquote>/g).length, 2);
});

it('patterns choose the pages, and what is left out later loses its page of facts', async () => {
  const folder = await site('patterns', { 'news/a.html': pageOf('Lisbon buys ferries'), 'drafts/b.html': pageOf('A draft'), 'news/old/c.html': pageOf('Something old') });
  const changed = async () => Object.entries(await contents(folder)).filter(([path, html]) => !path.startsWith('nutgraf-pages') && scripts(html).length > 0).map(([path]) => path);
  await nutgraf(folder, '--include', 'news/**', '--exclude', 'news/old');
  assert.deepEqual(await changed(), ['news/a.html']);
  await assert.rejects(nutgraf(folder, '--include', 'nowhere/**'), /There are no pages in .* that the patterns leave/);
  await cp(join(folder, 'news/a.html'), join(folder, 'news/d.html'));
  await writeFile(join(folder, 'news/a.html'), pageOf('About us', kStory, { date: '' }));
  await rm(join(folder, 'news/d.html'));
  await nutgraf(folder, '--include', 'news/a.html');
  assert.ok(!Object.keys(await contents(folder)).includes('nutgraf-pages/people/ada-ng.html'));
});

it('it says what is wrong, and writes over no page that is not its own', async () => {
  const folder = await site('wrong', { 'a.html': pageOf('Lisbon buys ferries'), 'taken/index.html': '<p>Mine</p>', 'empty/a.txt': '' });
  for (const [words, message] of [
    [[join(folder, 'empty')], /There are no pages in/],
    [[join(root, 'missing')], /is unknown.*name the folder of a site/],
    [[folder, folder], /one word too many/],
    [[folder, '--jobs', '0'], /--jobs is a number from 1/],
    [[folder, '--pages', '../outside'], /--pages names a folder within the site/],
    [[folder, '--pages', 'taken'], /is not a page of Nutgraf's/],
    [[folder, '--date', '2025-03-14'], /--date does not go with a folder/],
  ]) {
    await assert.rejects(run(process.execPath, [command, ...words]), ({ code, stderr }) => code === 1 && message.test(stderr) && !/\n.*\n/.test(stderr), String(message));
  }
  assert.equal(await readFile(join(folder, 'taken/index.html'), 'utf8'), '<p>Mine</p>');
});
