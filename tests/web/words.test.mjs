// The catalogues of the interface's words: every language says everything, and says it in its own words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { english } = await load('words/english/english.ts');
const { german } = await load('words/german/german.ts');
const { spanish } = await load('words/spanish/spanish.ts');

/** What a text says: a function with numbers and names that show where they come to stand. */
function said(text) {
  if (typeof text !== 'function') return [text];
  const given = ['X', 1, 2, 7].map((value) => Array.from({ length: Math.max(1, text.length) }, () => value));
  return given.map((values) => {
    const result = text(...values);
    return Array.isArray(result) ? result.join('') : String(result);
  });
}

/** Every text with the path that leads to it. */
function texts(part, path = []) {
  return Object.entries(part).flatMap(([name, value]) => (typeof value === 'object' ? texts(value, [...path, name]) : [[[...path, name].join('.'), value]]));
}

/** Texts that are names, signs or words that both languages share. */
const kShared = /^(\W|\d|X|JSON|Name|Text|Person|Organisation|Symbol|Sanktion|PLOVER|Ctrl|V|Esc)*$/;
const kFormats = /^(\w, )?(id|GeoNames|Wikidata|Word|Markdown|Web Annotation|iCalendar|CoNLL-U|GeoJSON|JSON-LD|TimelineJS|TimeML|PNG|SVG)$/;
const kAlike = new Set(['facts.relation', 'facts.statusSays', 'facts.stanceTo', 'story.nameAt', 'story.quoteAt', 'facts.classes.speech', 'views.events.order', 'views.when.inPlace', 'facts.cue', 'times.atHour', 'times.seasonOf', 'exporting.said', 'record.place', 'record.unread', 'versions.unread', 'versions.fromTo', 'versions.statuses.probable']);

for (const [language, catalogue] of Object.entries({ german, spanish })) {
  test(`the ${language} catalogue has the shape of the English one, room by room`, () => {
    for (const [room, content] of Object.entries(catalogue)) {
      const shape = (part) => texts(part).map(([path, value]) => `${path}: ${typeof value}`).sort();
      assert.deepEqual(shape(content), shape(english[room]), room);
    }
  });

  test(`the ${language} catalogue has a room for every English one that says something`, () => {
    const rooms = Object.entries(english).flatMap(([room, content]) => (texts(content).length > 0 ? [room] : []));
    assert.deepEqual(rooms.filter((room) => !(room in catalogue)), []);
  });

  test(`no English is left in the ${language} catalogue`, () => {
    const left = texts(english).flatMap(([path, value]) => {
      const [room, ...steps] = path.split('.');
      const translated = catalogue[room] && steps.reduce((part, step) => part[step], catalogue[room]);
      if (translated === undefined || kAlike.has(path)) return [];
      const same = said(value).filter((words, index) => words === said(translated)[index] && !kShared.test(words) && !kFormats.test(words));
      return same.map((words) => `${path}: ${words}`);
    });
    assert.deepEqual(left, []);
  });
}

test('counts say one as one and several as several, in every language', () => {
  for (const catalogue of [english, german, spanish]) {
    for (const count of [catalogue.facts.people, catalogue.facts.quotes, catalogue.facts.mentions, catalogue.views.said.list]) {
      assert.notEqual(count(1).replace('1', ''), count(3).replace('3', ''));
      assert.match(count(3), /3/);
    }
  }
});
