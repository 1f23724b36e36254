// A page of the site that does nothing but read, for the tests of web/reading.
import { readFile, readdir } from 'node:fs/promises';
import { openTab } from '../browser/browser.mjs';

const folder = new URL('./files/', import.meta.url);
const kPage = '<!doctype html><meta charset="utf-8"><title>Reading</title><textarea></textarea><button>Open</button><p>Words of the page itself</p>';

/** A tab at an empty page under the site's own policy. What `wireInput` takes comes into `taken`. */
export async function openReader(context, url) {
  const policy = (await fetch(url)).headers.get('content-security-policy');
  await context.route(`${url}reader`, (route) => route.fulfill({ contentType: 'text/html', headers: { 'Content-Security-Policy': policy }, body: kPage }));
  const tab = await openTab(context);
  const requests = [];
  tab.page.on('request', (request) => requests.push(request.url()));
  await tab.page.goto(`${url}reader`);
  await tab.page.evaluate(async () => {
    const { wireInput } = await import('./reading.js');
    window.taken = [];
    window.hovers = [];
    wireInput({
      open: [document.querySelector('button')],
      take: (results, how) => window.taken.push({ results, how }),
      hover: (isOver) => window.hovers.push(isOver),
    });
  });
  return { ...tab, requests };
}

/** Reads files of the folder `files`, or { name, bytes } given, in the page. */
export async function readInPage(page, files) {
  const contents = await Promise.all(
    files.map(async (file) => (typeof file === 'string' ? { name: file, bytes: [...(await readFile(new URL(file, folder)))] } : { name: file.name, bytes: [...file.bytes] })),
  );
  return page.evaluate(async (given) => {
    const { readFiles } = await import('./reading.js');
    return readFiles(given.map(({ name, bytes }) => new File([new Uint8Array(bytes)], name)));
  }, contents);
}

export function readHtmlInPage(page, html) {
  return page.evaluate(async (given) => (await import('./reading.js')).readHtml(given), html);
}

export const fileNames = async () => (await readdir(folder)).sort();
