// Two texts are versions of one article, or two articles.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { load } from './load.mjs';

const kArticle = `Ferry crews in Velm walked off the job on Monday after talks in Oslo collapsed.

“We have waited for eighteen months, and we will not wait any longer,” Ana Ruiz said.`;
const kOther = `A strike stopped all ferries of the coast on Monday.

The company met the union in Oslo, but both left without a deal. “We have waited for eighteen months,” Ana Ruiz told reporters, and Paul Holm said the boats would stay in the harbour.`;

let areVersions;
before(async () => ({ areVersions } = await load('reading/one-article.ts')));

it('versions share their sentences, whatever their order and layout', () => {
  assert.ok(areVersions(kArticle, kArticle));
  assert.ok(areVersions(kArticle, kArticle.split('\n\n').reverse().join('\n')));
  assert.ok(areVersions(kArticle, kArticle.replace('eighteen', 'twenty').toUpperCase()));
  assert.ok(areVersions(`${kArticle} ${kOther}`, kArticle));
});

it('two articles share a quotation at most', () => {
  assert.ok(!areVersions(kArticle, kOther));
  assert.ok(!areVersions(kOther, kArticle));
});

it('a text of a few words is taken for a version', () => {
  assert.ok(areVersions('', kArticle));
  assert.ok(areVersions('Ferry crews', kArticle));
});
