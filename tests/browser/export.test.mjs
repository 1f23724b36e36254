// What the page saves: files that other programs read.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { assertQuiet, it, launch, openPage, serve } from './browser.mjs';
import { analysis, useInvented } from './invented.mjs';

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await useInvented(context);
  tab = await openPage(context, server.url);
  page = tab.page;
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

/** Presses the button that saves this kind of file; gives the file's name and content. */
async function saved(label) {
  await page.focus(`button[aria-label="Save as ${label}"]`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

it('the analysis that these tests show says nothing that the schema forbids', async () => {
  const schema = JSON.parse(await readFile(new URL('../../core/format/analysis.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(analysis);
  const forbidden = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'required');  // what no test here shows may be missing
  assert.deepEqual(forbidden, []);
});

it('entities are saved as JSON as the analysis has them', async () => {
  const { name, content } = await saved('JSON');
  assert.equal(name, 'nutgraf-entities.json');
  const { offsets, entities, relations } = analysis;
  assert.deepEqual(JSON.parse(content), { offsets, entities, relations });
});

it('entities are saved as a table that a spreadsheet reads', async () => {
  const { name, content } = await saved('CSV');
  assert.equal(name, 'nutgraf-entities.csv');
  const [titles, ...rows] = content.replace('\ufeff', '').trimEnd().split('\r\n');
  assert.equal(titles, 'id,type,name,mentions,salience,descriptions,members,country,lat,lon,geonames,wikidata');
  assert.equal(rows.length, analysis.entities.length);
  assert.equal(rows[2], 'e3,PERSON,The two leaders,1,0.3,,Ilse Marwitz; Emeka Sordal,,,,,');
  assert.equal(rows[4], 'e5,GPE,Hamburg,3,0.7,,,DE,53.551,9.994,2911298,Q1055');
});

it('a cell with commas, quotation marks or lines stays one cell, and no cell becomes a formula', async () => {
  const odd = ['a, b', 'a "b"', 'a\nb', '=1+1', '@SUM(A1)', '-'];
  await page.evaluate((names) => {
    const panels = document.querySelector('nutgraf-panels');
    const [entity] = panels.analysis.entities;
    panels.analysis = { ...panels.analysis, entities: names.map((name) => ({ ...entity, name })) };
  }, odd);
  const { content } = await saved('CSV');
  const names = [...content.matchAll(/^e1,PERSON,("(?:[^"]|"")*"|[^,]*),/gm)].map(([, cell]) => cell);
  assert.deepEqual(names, ['"a, b"', '"a ""b"""', '"a\nb"', "'=1+1", "'@SUM(A1)", "'-"]);
});
