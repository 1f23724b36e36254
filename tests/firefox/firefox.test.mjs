// Page and element in Firefox, by WebDriver BiDi. Skipped where no Firefox is installed: apt-get install firefox-esr
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../browser/browser.mjs';

const executablePath = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));
const skip = executablePath ? false : 'there is no Firefox';
const timeout = 180_000;

let browser, server;
before(async () => {
  if (skip) return;
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, protocolTimeout: timeout });
  server = await serve();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test('Firefox reads the articles of another site', { skip, timeout }, async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}example/`, { timeout });
  await page.waitForFunction(() => document.querySelector('nutgraf-article').stage === 'whole', { timeout });
  const { quotes, models } = await page.evaluate(() => {
    const { quotes, meta } = document.querySelector('nutgraf-article').analysis;
    return { quotes: quotes.length, models: Object.keys(meta.models) };
  });
  assert.ok(quotes > 0);
  assert.deepEqual(models, ['network', 'gazetteer']);
  await page.close();
});

test('Firefox shows the facts of the page’s sample', { skip, timeout }, async () => {
  const page = await browser.newPage();
  await page.goto(server.url, { timeout });
  await page.waitForFunction(() => document.querySelector('nutgraf-panels')?.analysis?.entities.length > 0, { timeout });
  assert.ok(await page.evaluate(() => document.querySelector('nutgraf-article').textContent.length > 100));
  await page.close();
});
