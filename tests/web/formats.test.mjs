// Each format that an article is saved in is read by a parser or validator of that format which Nutgraf has no part in.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, it } from 'node:test';
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import Ajv from 'ajv/dist/2020.js';
import conllup from 'conllup';
import { parse as parseCsv } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import MarkdownIt from 'markdown-it';
import { validateXML } from 'xmllint-wasm';
import { carriedArticle, given, loadRoom, text } from './carried.mjs';
import { complaintsOfSchemaOrg } from './schema-org.mjs';

const kRoom = ['article', 'formats', 'spreadsheet', 'tables', 'tables-zip', 'word', 'pictures/files', 'pictures/speakers', 'pictures/timeline'];
const kCited = '“These ships are no luxury,” Helena Duarte said. “For many families they are the road to the hospital.”';
const kSource = '(Harbour board buys two ferries from Brandt & Söhne, The Invented Post, 14 March 2025)';

let room, article, module;
before(async () => {
  room = await loadRoom(...kRoom);
  ({ article, module } = await carriedArticle(room));
});

async function saved(name) {
  const format = room.kFormats.find((candidate) => candidate.name === name);
  assert.ok(format.fits(article), `${name} is offered`);
  return format.file(article);
}

/** What the core writes for this article. */
function writtenBy(format) {
  const job = new module.Job(module.model, new TextEncoder().encode(text), '{}');
  while (job.step());
  const content = job.written(format);
  job.delete();
  return content;
}

async function schemaOf(file) {
  const schema = JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false, formats: { iri: /^[a-z][a-z0-9+.-]*:\S+$/i } }).compile(schema);
  return (value, about) => assert.ok(validate(value), `${about ?? file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
}

const rowsOf = (content) => parseCsv(content, { columns: true, bom: true, record_delimiter: '\r\n' });

it('every format has a name and a line of help, and a file name of the article’s title', async () => {
  for (const { name, file, fits } of room.kFormats.filter(({ name }) => !['conllu', 'timeml', 'plover'].includes(name))) {
    assert.ok(fits(article), name);
    assert.match((await file(article)).name, /^harbour-board-buys-two-ferries-from-brandt-sohne[-\w.]*\.\w+$/);
  }
});

it('CSV: csv-parse reads each quotation with its sentence, paragraph, source and place', async () => {
  const rows = rowsOf((await saved('csv')).content);
  assert.equal(rows.length, article.analysis.quotes.length);
  for (const { sentence, start, title, publisher, published, address, class: kind } of rows) {
    assert.ok(sentence.includes(text.slice(start, Number(start) + 10).replace(/\s+/g, ' ')), sentence);
    assert.deepEqual([publisher, published, address, kind], [given.publisher, '2025-03-14', given.address, 'speech']);
    assert.equal(title, article.about.title);
  }
  assert.deepEqual(rows.slice(0, 1).map(({ speaker, paragraph }) => [speaker, paragraph]), [['Helena Duarte', '2']]);
});

it('CSV: what a spreadsheet would calculate becomes text, and a cell keeps its commas, quotation marks and lines', () => {
  const odd = ['=1+1', ' =1+1', '@SUM(A1)', '+49', '-1', '\t=1', 'a, b', 'a "b"', 'a\r\nb', 'plain'];
  const table = { name: 'names', columns: ['name', 'mentions'], rows: odd.map((name) => ({ name, mentions: -1 })) };
  const read = rowsOf(room.csvOf(table));
  assert.deepEqual(read.map(({ name }) => name), [...odd.slice(0, 6).map((cell) => `'${cell}`), ...odd.slice(6)]);
  assert.ok(read.every(({ mentions }) => mentions === '-1'), 'numbers stay numbers');
});

it('ZIP: JSZip unpacks the text and every table, in which each fact stands at its words', async () => {
  const zip = await JSZip.loadAsync((await saved('tables')).content);
  assert.equal(await zip.file('article.txt').async('string'), text);
  for (const name of room.kTableNames) {
    const rows = rowsOf(await zip.file(`${name}.csv`).async('string'));
    assert.ok(rows.length > 0, name);
    for (const row of rows) assert.ok(Number(row.start) < Number(row.end) && row.sentence && row.title && row.address, name);
  }
  const mentions = rowsOf(await zip.file('mentions.csv').async('string'));
  for (const { words, start, end } of mentions) assert.equal(text.slice(start, end).replace(/\s+/g, ' '), words);
  const timeline = rowsOf(await zip.file('timeline.csv').async('string'));
  const strike = timeline.find(({ event }) => event.includes('strike'));
  assert.deepEqual([strike.from, strike.status, strike['said by']], ['2025-04-02', 'planned', 'Viktor Hale']);
});

it('Word: mammoth reads headings, cited quotations and tables', async () => {
  const { content, type } = await saved('word');
  assert.equal(type, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
  assert.deepEqual(messages.filter(({ type: kind }) => kind === 'error'), []);
  const plain = value.replace(/<[^>]+>/g, '\n').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  assert.match(value, /<h1>Who says what<\/h1>/);
  assert.ok(plain.includes(`${kCited} ${kSource}`), plain.slice(0, 3000));
  assert.ok(plain.includes('<for $48 million>') && plain.includes('🚢'));
  assert.match(value, /<table>[^]*Wednesday, 2 April 2025[^]*planned, says Viktor Hale/);
  await assertXml(await (await JSZip.loadAsync(content)).file('word/document.xml').async('string'), 'document.xml');
});

it('Markdown: markdown-it renders the words of the article as they are, and the tables as tables', async () => {
  const { content } = await saved('markdown');
  const html = new MarkdownIt().render(content);
  const plain = html.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  for (const paragraph of text.split('\n\n').slice(3)) assert.ok(plain.includes(paragraph.trim()), paragraph);
  assert.ok(plain.includes(kCited));
  assert.ok((html.match(/<table>/g) ?? []).length >= 4);
});

it('Markdown: what looks like a sign of Markdown stays what it is', async () => {
  const odd = '# no heading * _not_ `code` [a](b) <b>&amp; 1. no list | cell';
  const { content } = await room.kFormats.find(({ name }) => name === 'markdown').file({ ...article, about: { ...article.about, title: odd } });
  const [, heading] = /<h1>(.*)<\/h1>/.exec(new MarkdownIt().render(content));
  assert.equal(heading, '# no heading * _not_ `code` [a](b) &lt;b&gt;&amp;amp; 1. no list | cell');
});

it('web page: html-validate finds nothing wrong, it runs no script and fetches nothing', async () => {
  const { content } = await saved('report');
  const rules = { extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off', 'tel-non-breaking': 'off' } };
  const report = await new HtmlValidate(rules).validateString(content);
  assert.deepEqual(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)), []);
  assert.doesNotMatch(content, /<script|javascript:|\son\w+=|@import|url\(/i);
  assert.ok(content.includes('&lt;for $48 million&gt;'));
});

it('JSON: the analysis in it is valid by the schema, and its places are those of the text in it', async () => {
  const value = JSON.parse((await saved('json')).content);
  const schema = JSON.parse(await readFile(new URL('../../core/format/analysis.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  assert.ok(validate(value.analysis), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.equal(value.text, text);
  assert.equal(value.about.address, given.address);
});

it('JSON-LD: jsonld expands it, and TypeScript finds only types and properties of schema.org', async () => {
  const value = JSON.parse((await saved('jsonLd')).content);
  const documentLoader = async (url) => ({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } });
  const [node] = await jsonld.expand(value, { documentLoader, safe: true });
  assert.deepEqual(node['@type'], ['https://schema.org/NewsArticle']);
  assert.deepEqual(complaintsOfSchemaOrg(value), []);
  const parts = value.hasPart;
  assert.deepEqual(parts.filter((part) => part['@type'] === 'Quotation').map(({ text: words }) => words.slice(0, 12)), ['“These ships', '“We publishe', '“Is it =1+1,']);
  for (const claim of parts.filter((part) => part['@type'] === 'Claim')) assert.ok(claim.creativeWorkStatus && claim.text, JSON.stringify(claim));
});

it('Web Annotation: the form is that of the W3C, the source the article’s address, and the words are where they are said to be', async () => {
  const page = JSON.parse((await saved('annotations')).content);
  (await schemaOf('schemas/web-annotation.json'))(page);
  const points = [...text];
  for (const { target } of page.items) {
    for (const { source, selector: [quote, position] } of target) {
      assert.equal(source, given.address);
      assert.equal(points.slice(position.start, position.end).join(''), quote.exact);
      assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
      assert.doesNotMatch(quote.prefix + quote.suffix, /\n/, 'what stands around ends at the paragraph');
    }
  }
  assert.ok(page.items.length > article.analysis.quotes.length, 'names are among them');
});

it('CoNLL-U: conllup reads every sentence as a tree with one root', () => {
  const sentences = writtenBy('conllu').trim().split('\n\n');
  assert.equal(sentences.length, article.analysis.sentences.length);
  for (const block of sentences) {
    const { treeJson, metaJson } = conllup.default.sentenceConllToJson(block);
    const nodes = Object.values(treeJson.nodesJson);
    assert.equal(nodes.filter(({ HEAD }) => HEAD === 0).length, 1, block);
    for (const { ID, HEAD } of nodes) {
      assert.ok(HEAD >= 0 && HEAD <= nodes.length && String(HEAD) !== ID);
      let [at, steps] = [HEAD, 0];
      while (at !== 0 && steps <= nodes.length) [at, steps] = [treeJson.nodesJson[at].HEAD, steps + 1];
      assert.ok(steps <= nodes.length, `a circle in ${block}`);
    }
    assert.ok(metaJson.text && metaJson.sent_id);
  }
});

async function assertXml(contents, fileName, schema) {
  const { errors, valid } = await validateXML({ xml: [{ fileName, contents }], ...(schema ? { schema: [schema] } : {}) });
  assert.ok(valid, errors.slice(0, 3).map(({ message }) => message).join('\n'));
}

it('TimeML: xmllint finds it valid, every reference leads somewhere, and its text is the article', async () => {
  const xml = writtenBy('timeml');
  await assertXml(xml, 'article.tml', await readFile(new URL('schemas/timeml.xsd', import.meta.url), 'utf8'));
  const words = xml.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  assert.ok(words.includes(text.trim()));
});

it('GeoJSON: check-geojson finds it right, and Oslo lies in Norway', async () => {
  const content = (await saved('geojson')).content;
  const { features } = checkGeoJson(content);
  const [longitude, latitude] = features.find(({ properties }) => properties.name === 'Oslo').geometry.coordinates;
  assert.ok(Math.abs(longitude - 10.75) < 0.5 && Math.abs(latitude - 59.9) < 0.5);
});

it('iCalendar: ical.js reads what is planned, and what somebody only says as tentative', async () => {
  const { content } = await saved('calendar');
  const events = new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const told = events.map((event) => [event.startDate.toString(), event.endDate.toString(), event.component.getFirstPropertyValue('status'), event.summary]);
  assert.deepEqual(told, [
    ['2025-04-02', '2025-04-03', 'TENTATIVE', 'The union plans to strike in Bergen on April 2, 2025 (planned, says Viktor Hale)'],
    ['2025-05-05', '2025-05-06', 'CONFIRMED', 'The harbour board of Bergen will buy two electric ferries <for $48 million> from the German shipbuilder Brandt & Söhne on May 5, 2025'],
  ]);
  assert.equal(events[0].component.getFirstPropertyValue('url'), given.address);
  assert.equal(events[0].description, kSource);
});

it('TimelineJS: the form is that of its documentation, and no words are taken for markup', async () => {
  const value = JSON.parse((await saved('timelineJs')).content);
  (await schemaOf('schemas/timelinejs.json'))(value);
  assert.ok(value.title.text.headline.includes('Brandt &amp; Söhne'));
});

it('PLOVER: every line is an event with a root of PLOVER, its words and who says so', async () => {
  const lines = writtenBy('plover').trim().split('\n').map((line) => JSON.parse(line));
  const assertValid = await schemaOf('schemas/plover.json');
  assert.ok(lines.length > 0);
  for (const line of lines) {
    assertValid(line, JSON.stringify(line));
    assert.equal(text.slice(line.words.start, line.words.end), line.words.text);
  }
});

it('pictures: xmllint reads the SVG of who speaks and of the timeline, and both have their source line', async () => {
  for (const [name, drawing] of [['speakers', room.drawSpeakers(article)], ['timeline', room.drawTimeline(article)]]) {
    const { content } = room.asSvg(drawing, name, article);
    await assertXml(content, `${name}.svg`);
    assert.ok(content.includes('Source: Harbour board buys two ferries from Brandt &amp; Söhne, The Invented Post, 14 March 2025 · Nutgraf'), content);
  }
});
