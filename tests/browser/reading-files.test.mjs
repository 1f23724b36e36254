// Files of every kind, each made of an invented article, are read as that article.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { bodyTexts, pier, plainText, school } from '../reading/articles.mjs';
import { fileNames, openReader, readInPage } from '../reading/reader.mjs';
import { assertQuiet, it, launch, serve } from './browser.mjs';

let browser;
let server;
let tab;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  tab = await openReader(await browser.newContext({ serviceWorkers: 'block' }), server.url);
});

after(() => Promise.all([browser.close(), server.stop()]));

const originals = { pier, school };

/** Reads one file of tests/reading/files that holds one article. */
async function readOne(name) {
  const results = await readInPage(tab.page, [name]);
  assert.deepEqual(results.map(({ kind }) => kind), ['article'], `${name}: ${results[0].reason}`);
  return results[0].article;
}

const originalOf = (name) => originals[name.split(/[-.]/)[0]];

/** Long words may be divided at the end of a line. */
const divided = (text) => text.replace(/(\p{Ll}{4})(\p{Ll}{4,})/gu, '$1&shy;$2');

/** The same words in the same order, in paragraphs of their own; headline first. */
function assertSameParts(name, article) {
  const original = originalOf(name);
  const lines = article.text.split('\n').filter(Boolean).map((line) => line.replace(/^• /, ''));
  const credits = [`By ${original.byline}`, original.dateText];
  assert.deepEqual(lines.filter((line) => !credits.includes(line)), [original.title, ...bodyTexts(original)], name);
}

it('a text is read in each of nine encodings', async () => {
  const names = (await fileNames()).filter((name) => /^(pier|school).*\.txt$/.test(name));
  assert.equal(names.length, 9);
  for (const name of names) {
    const { text } = await readOne(name);
    const expected = plainText(originalOf(name));
    assert.equal(text, name.includes('latin1') ? expected.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/•/g, '*') : expected, name);
  }
});

for (const [kind, names, stated] of [
  ['a saved page', ['pier-saved.html', 'school-windows1252.htm', 'pier-saved.mhtml'], ['title', 'byline', 'publisher', 'published']],
  ['Markdown', ['pier.md', 'school-front-matter.md'], ['title', 'byline', 'published']],
  ['a mail', ['pier-alternative.eml', 'school-plain.eml'], ['title', 'published']],
  ['a Word file', ['pier.docx', 'school.docx'], ['title', 'byline', 'published']],
  ['a PDF, also in two columns,', ['pier-two-columns.pdf', 'school.pdf', 'school-firefox.pdf'], ['title']],
  ['rich text', ['pier.rtf', 'school-unicode.rtf'], ['title']],
]) {
  it(`${kind} is read with what it states`, async () => {
    for (const name of names) {
      const article = await readOne(name);
      assertSameParts(name, article);
      for (const fact of stated) assert.equal(article[fact], originalOf(name)[fact], `${name}: ${fact}`);
      assert.equal(article.name, name);
    }
  });
}

it('the blocks of a page and of a Word file name their words', async () => {
  for (const name of ['pier-saved.html', 'pier.docx']) {
    const { text, blocks } = await readOne(name);
    const kinds = pier.body.map(([kind]) => kind);
    assert.deepEqual(blocks.map(({ kind }) => kind), ['headline', 'byline', 'metadata', ...kinds], name);
    const words = blocks.slice(3).map(({ start, end }) => text.slice(start, end).replace(/^• /, ''));
    assert.deepEqual(words, bodyTexts(pier), name);
  }
});

it('cues of subtitles become sentences, and speakers are kept', async () => {
  assert.equal((await readOne('pier.vtt')).text, 'Anna Reporter: Mayor Holm, will the pier be rebuilt & reopened?\n\nGreta Holm: It will. We set aside 4.2 million crowns for the work. There is no loan.');
  assert.equal((await readOne('school.vtt')).text, 'Teachers in Ashcombe returned to their classrooms on Tuesday after their union accepted a pay rise.\n\nParents remain angry about it.');
  assert.equal((await readOne('pier.srt')).text, 'The town council of Varnholm voted on Tuesday to rebuild the pier.\n\nWill it cost more?\n\nIt will not.');
  assert.equal((await readOne('school.srt')).text, 'TEACHER: “It is a start,” said Zoë’s union on Tuesday, after nine days without lessons.');
});

it('a PDF that a browser has printed is read paragraph by paragraph, in four settings', async () => {
  const printer = await tab.page.context().newPage();
  const tags = { paragraph: 'p', heading: 'h2', caption: 'figcaption', list: 'li' };
  const story = [pier, school, pier].flatMap(({ body }) => body);
  const header = '<span style="font-size: 8px; margin-left: 20px">29/11/2026 The Courier</span>';
  const footer = '<span style="font-size: 8px; margin-left: 20px">https://news.example/a <span class="pageNumber"></span>/<span class="totalPages"></span></span>';
  for (const style of ['', 'p { margin: 0; text-indent: 1.5em }', 'div { columns: 2; column-gap: 10mm }', 'div { columns: 2 } h2 { column-span: all }']) {
    await printer.setContent(`<html lang="en"><style>body { font: 11pt/1.4 serif; text-align: justify; hyphens: auto } h1 { text-align: left } figcaption { font-size: 9pt } ${style}</style>
      <h1>${pier.title}</h1><p>By ${pier.byline}<br>${pier.dateText}</p><div>${story.map(([kind, text]) => `<${tags[kind]}>${divided(text)}</${tags[kind]}>`).join('')}</div>`);
    const margin = { top: '18mm', bottom: '18mm', left: '14mm', right: '14mm' };
    const bytes = await printer.pdf({ format: 'A5', displayHeaderFooter: true, headerTemplate: header, footerTemplate: footer, margin });
    const [{ article }] = await readInPage(tab.page, [{ name: 'printed.pdf', bytes }]);
    const lines = article.text.split('\n').filter(Boolean).map((line) => line.replace(/^• /, ''));
    assert.deepEqual(lines, [pier.title, `By ${pier.byline}`, pier.dateText, ...story.map(([, text]) => text)], style);
    assert.equal(article.title, pier.title, style);
    assert.match(article.leftOut[0].text, /The Courier\nhttps:\/\/news.example\/a 1/, style);
  }
  await printer.close();
}, 'prints no headers, and takes inches for centimetres');

it('what a browser prints above and below the only page of a PDF is left out', async () => {
  const printer = await tab.page.context().newPage();
  await printer.setContent(`<html lang="en"><h1>${school.title}</h1>${school.body.map(([, text]) => `<p>${text}</p>`).join('')}`);
  const row = (left, right) => `<div style="font-size: 8px; width: 100%; margin: 0 20px; display: flex; justify-content: space-between"><span>${left}</span><span>${right}</span></div>`;
  const address = 'https://news.example/school';
  for (const [above, below] of [
    [row('29/11/2026, 10:30', school.title), row(address, '1/1')],
    [row(school.title, address), row('1 of 1', '11/29/2026, 10:30 AM')],
  ]) {
    const bytes = await printer.pdf({ format: 'A4', displayHeaderFooter: true, headerTemplate: above, footerTemplate: below, margin: { top: '20mm', bottom: '20mm' } });
    const [{ article }] = await readInPage(tab.page, [{ name: 'printed.pdf', bytes }]);
    assert.deepEqual(article.text.split('\n\n'), [school.title, ...bodyTexts(school)]);
    assert.match(article.leftOut[0].text, /news\.example/);
  }
  await printer.close();
}, 'prints no headers, and takes inches for centimetres');

it('several articles in one file are offered as several', async () => {
  for (const name of ['two.jsonl', 'two-headlines.txt', 'two-ruled.txt']) {
    const [result] = await readInPage(tab.page, [name]);
    assert.equal(result.kind, 'several', name);
    assert.deepEqual(result.articles.map(({ text }) => text.split('\n')[0]), [pier.title, school.title], name);
    assert.ok(result.whole.text.includes(pier.title) && result.whole.text.includes(school.title), name);
  }
});

it('what cannot be read is named with its reason, and the files beside it are read', async () => {
  const expected = {
    'archive.zip': /archive/, 'broken.docx': /damaged/, 'empty.txt': /empty/, 'locked.pdf': /password/, 'old.doc': /old Word/, 'picture.png': /picture/,
    'scanned.pdf': /pictures of pages/, 'sheet.xlsx': /office file/,
  };
  const results = await readInPage(tab.page, [...Object.keys(expected), 'pier.md']);
  assert.deepEqual(results.map(({ kind, name }) => name ?? kind), [...Object.keys(expected), 'article']);
  for (const { name, reason } of results.slice(0, -1)) assert.match(reason, expected[name], name);
});

it('a file whose name lies is told from its content', async () => {
  const bytes = Buffer.from('not a PDF at all, but a few words that stand in a file of that name');
  const [pretended] = await readInPage(tab.page, [{ name: 'report.pdf', bytes }]);
  assert.match(pretended.reason, /not what its name says/);
  const [unnamed] = await readInPage(tab.page, [{ name: 'noname', bytes: Buffer.from(plainText(pier)) }]);
  assert.equal(unnamed.article.text, plainText(pier));
});

it('files are read with no network after a first visit', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}example/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('../service-worker.js');
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== 'activated') await new Promise((resolve) => active.addEventListener('statechange', resolve));
  });
  await context.setOffline(true);
  await page.reload();
  const results = await readInPage(page, ['pier.docx', 'pier-two-columns.pdf', 'pier-alternative.eml', 'pier.md', 'pier-windows1252.txt'], '../reading.js');
  assert.deepEqual(results.map(({ kind, reason }) => reason ?? kind), Array(5).fill('article'));
  await context.close();
});

it('reading asks nothing of other sites and breaks no policy', () => {
  assertQuiet(tab);
  assert.deepEqual(tab.requests.filter((url) => !url.startsWith(server.url)), []);
});
