// A link that holds a text gives it back, or says why it cannot.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { given, loadRoom, text } from './carried.mjs';

const kPage = 'https://nutgraf.example/desk/';

let room, link;
before(async () => {
  room = await loadRoom('share-link');
  link = await room.shareLink({ text, about: { ...given, title: null } }, `${kPage}#old`);
});

const hashOf = (address) => new URL(address).hash;
const fails = (hash, code) => assert.rejects(() => room.sharedText(hash), (error) => error.code === code && error.message.length > 20);

it('gives back the text and what is known about it, and all of it stands in the fragment', async () => {
  assert.deepEqual(await room.sharedText(hashOf(link)), { text, about: given });
  assert.equal(link.replace(/#.*/, ''), kPage);
  assert.match(hashOf(link), /^#text=1\.[\w-]+$/);
});

it('keeps every character, lone surrogates aside', async () => {
  const odd = '“naïve” 🇫🇷 \u0000 \u200b\r\n\t𝒜';
  const { text: back } = await room.sharedText(hashOf(await room.shareLink({ text: odd, about: {} }, kPage)));
  assert.equal(back, odd);
});

it('another fragment is no shared text', async () => {
  for (const hash of ['', '#', '#said', '#text', '#text=']) assert.equal(await room.sharedText(hash), null);
});

it('a link that was cut off or changed anywhere says that it is damaged', async () => {
  const hash = hashOf(link);
  for (const length of [9, 12, 100, hash.length - 3, hash.length - 1]) await fails(hash.slice(0, length), 'damaged');
  for (let at = 12; at < hash.length - 1; at += 97) await fails(hash.slice(0, at) + (hash[at] === 'A' ? 'B' : 'A') + hash.slice(at + 1), 'damaged');
  await fails('#text=1.not base64!', 'damaged');
});

it('a link of a later version says so', () => fails('#text=2.AAAA', 'newer'));

it('a text too long for a link is told with its length and the limit', async () => {
  const long = Array.from({ length: 60_000 }, (_, index) => ((index * 7919) % 9973).toString(36)).join(' ');
  await assert.rejects(
    () => room.shareLink({ text: long, about: {} }, kPage),
    (error) => error.code === 'too_long' && /32,000/.test(error.message),
  );
});
