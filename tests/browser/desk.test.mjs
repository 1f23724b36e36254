// The page around the article: what it says while it loads and where there is little to read, the date, the phone, the keys.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { analyzed, assertQuiet, it, launch, openPage, openTab, serve, write } from './browser.mjs';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const article = 'Ferry line buys two ships\n\nMayor Ada Ng said on Tuesday that the town of Dover would buy two electric ships. “They will sail in May,” she said.';

let browser, server;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));

/** Opens the page in a context of its own, and fails if it complains of anything. */
async function withPage(options, body) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: desktop, ...options });
  const tab = await openPage(context, server.url);
  await body(tab.page);
  assertQuiet(tab);
  await context.close();
}

/** Presses the button that pastes, with this text in the clipboard. */
async function pressPaste(page, text) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.click('#paste');
}

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const shows = (page, text) => page.waitForFunction((wanted) => document.getElementById('text').value === wanted, text);

describe('before the analysis', () => {
  it('the text stands as an article, and one line says what is loading and how large it is', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: desktop });
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await context.route(/\.wasm$/, async (route) => {
      await held;
      await route.continue();
    });
    const { page } = await openTab(context);
    await page.addInitScript(() => {
      window.said = [];
      const listen = () => new MutationObserver(() => window.said.push(document.getElementById('status').textContent)).observe(document.getElementById('status'), { childList: true });
      addEventListener('DOMContentLoaded', listen);
    });
    await page.goto(server.url);
    await page.locator('nutgraf-article [data-kind="paragraph"] >> nth=2').waitFor();
    assert.match(await page.textContent('nutgraf-article [data-kind="headline"]'), /^Ferry line will buy/);
    assert.equal(await page.evaluate(() => document.querySelector('nutgraf-article').textContent), await page.inputValue('#text'));
    assert.equal(await page.evaluate(() => document.querySelector('nutgraf-article').analysis), null);
    release();
    await analyzed(page);
    const loading = await page.evaluate(() => window.said.filter((words) => words.startsWith('Loading')));
    assert.ok(loading.length > 0 && loading.every((words) => /^Loading the reader, \d MB, once$/.test(words)), String(loading));
    assert.doesNotMatch(await page.textContent('#status'), /Loading|First marks/);
    await context.close();
  });
});

describe('where there is little to read', () => {
  it('an address is not fetched and replaces nothing: one line says what to do', () =>
    withPage(clipboard, async (page) => {
      const before = await page.inputValue('#text');
      await pressPaste(page, 'https://example.com/news/story.html');
      await page.waitForFunction(() => /Nothing is fetched|fetches nothing/.test(document.getElementById('notice').textContent));
      assert.equal(await page.inputValue('#text'), before);
    }));

  it('too little text gets one line and no row of zeros', () =>
    withPage({}, async (page) => {
      await write(page, 'hello');
      assert.match(await page.textContent('#status'), /too little text/);
      assert.ok(await page.isHidden('nutgraf-panels'));
      await write(page, article);
      assert.match(await page.textContent('#status'), /1 person/);
      assert.ok(await page.isVisible('nutgraf-panels'));
    }));

  it('another language gets one line and no empty panels', () =>
    withPage({}, async (page) => {
      await write(page, 'Der Rat der Stadt hat am Donnerstag für den Kauf der Fähren gestimmt, und die Insel ist nicht mehr allein. '.repeat(5));
      assert.match(await page.textContent('#warning'), /German/);
      assert.equal(await page.textContent('#status'), '');
      assert.ok(await page.isHidden('nutgraf-panels'));
    }));

  it('an empty desk shows three steps and the samples', () =>
    withPage({}, async (page) => {
      await page.click('#clear');
      await page.locator('#empty').waitFor();
      assert.equal(await page.locator('#steps li').count(), 3);
      assert.ok(await page.isHidden('nutgraf-panels'));
      await page.click('#samples >> text=Court');
      await page.waitForFunction(() => document.getElementById('text').value.startsWith('US Federal judge'));
    }));
});

describe('the date of publication', () => {
  it('is asked for where times depend on it, and can be given and taken back', () =>
    withPage({}, async (page) => {
      await write(page, `${article} He left on Monday.`);
      assert.equal(await page.textContent('#published-label'), 'When was this published? 3 times depend on it.');
      await page.fill('#published', '2025-03-14');
      await page.waitForFunction(() => document.querySelector('nutgraf-panels').analysis.document.published?.from === 'option');
      assert.equal(await page.textContent('#published-label'), 'Published');
      await page.click('#no-date');
      await page.waitForFunction(() => document.querySelector('nutgraf-panels').analysis.document.published === null);
      assert.equal(await page.inputValue('#published'), '');
    }));

  it('is filled with what the text says', () =>
    withPage({}, async (page) => {
      assert.equal(await page.inputValue('#published'), '2025-03-14');
      assert.ok(await page.isVisible('#stated'));
      await page.fill('#published', '2025-03-20');
      await page.waitForFunction(() => document.querySelector('nutgraf-panels').analysis.document.published.from === 'option');
      assert.ok(await page.isHidden('#stated'));
      await page.click('#no-date');
      await page.waitForFunction(() => document.getElementById('published').value === '2025-03-14');
    }));
});

describe('the samples', () => {
  for (const [name, start] of Object.entries({ Politics: /^Iran's President/, Disaster: /^Magnitogorsk/, Court: /^US Federal judge/ })) {
    it(`"${name}" comes when it is wanted, with its source and licence, a map and a timeline`, () =>
      withPage({}, async (page) => {
        await page.click(`#note >> text=${name}`);
        await page.waitForFunction((source) => new RegExp(source).test(document.getElementById('text').value), start.source);
        await analyzed(page);
        const links = await page.locator('#note a').evaluateAll((all) => all.map(({ href }) => href));
        assert.match(links[0], /^https:\/\/en\.wikinews\.org\/wiki\//);
        assert.match(links[1], /creativecommons\.org\/licenses\/by\/2\.5/);
        assert.match(await page.textContent('#note'), /Wikinews, .*20\d\d/);
        const { entities, story } = await page.evaluate(() => document.querySelector('nutgraf-panels').analysis);
        assert.ok(entities.filter(({ link }) => link?.lat != null).length >= 3);
        assert.ok(story.timeline.length >= 1);
      }));
  }

  it('that cannot be fetched leaves the article and says so', () =>
    withPage({}, async (page) => {
      const before = await page.inputValue('#text');
      await page.evaluate(() => {
        const { fetch } = window;
        window.fetch = (address) => (String(address).includes('samples/') ? Promise.reject(new TypeError('offline')) : fetch(address));
      });
      await page.click('#note >> text=Politics');
      await page.waitForFunction(() => /could not be fetched/.test(document.getElementById('notice').textContent));
      assert.equal(await page.inputValue('#text'), before);
    }));

  it('become an article of the reader once they are changed', () =>
    withPage({}, async (page) => {
      await page.click('[data-show="edit"]');
      await page.focus('#text');
      await page.keyboard.type('My ');
      await page.waitForFunction(() => /Your text/.test(document.getElementById('note').textContent));
      await page.click('#show-articles');
      await page.locator('#list .name', { hasText: 'My Ferry line' }).waitFor();
    }));
});

describe('on a phone', () => {
  it('the story is on the first screen, and the Paste button brings an article', () =>
    withPage({ viewport: phone, hasTouch: true, ...clipboard }, async (page) => {
      const { y, height } = await page.locator('[part="story"]').boundingBox();
      assert.ok(y < 340 && y + Math.min(height, 300) < phone.height, `the story begins at ${y}`);
      await pressPaste(page, article);
      await shows(page, article);
    }));

  it('a clipboard that may not be read leads to the text box', () =>
    withPage({ viewport: phone }, async (page) => {
      await page.evaluate(() => {
        for (const name of ['read', 'readText']) navigator.clipboard[name] = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await page.click('#paste');
      await page.waitForFunction(() => /clipboard/.test(document.getElementById('notice').textContent));
      assert.equal(await page.evaluate(() => document.activeElement.id), 'text');
    }));

  it('files come by the Open button', () =>
    withPage({ viewport: phone }, async (page) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#open')]);
      await chooser.setFiles({ name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.from(article) });
      await shows(page, article);
    }));

  it('files come by the Open button, also where it is pressed before the page is ready for them', async () => {
    const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
    await context.route(/intake-/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const { page } = await openTab(context);
    await page.goto(server.url);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#open')]);
    await chooser.setFiles({ name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.from(article) });
    await shows(page, article);
    await context.close();
  });

  it('everything that one presses on the page is 24 pixels high and wide', () =>
    withPage({ viewport: phone }, async (page) => {
      const small = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('button, input, a[href], label.switch')]
            .filter((control) => control.checkVisibility() && !control.closest('nutgraf-article, nutgraf-panels, .skip') && !control.matches('p a'))
            .map((control) => [control.id || control.textContent.trim(), control.getBoundingClientRect()])
            .filter(([, { width, height }]) => width < 24 || height < 24)
            .map(([name]) => name),
        );
      assert.deepEqual(await small(), []);
      await page.click('[data-show="edit"]');
      await page.focus('#text');
      await page.keyboard.type('My ');
      await page.click('#show-articles');
      await page.locator('#list .name').waitFor();
      assert.deepEqual(await small(), []);
    }));
});

describe('the keyboard', () => {
  it('goes past the bar by the first link', () =>
    withPage({}, async (page) => {
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.textContent), /Skip/);
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'reading');
    }));

  it('lists its keys at "?", but not in the text box', () =>
    withPage({}, async (page) => {
      await page.keyboard.press('?');
      assert.ok(await page.isVisible('#keys'));
      assert.match(await page.textContent('#keys'), /Ctrl\+Z/);
      await page.keyboard.press('Escape');
      await page.click('[data-show="edit"]');
      await page.focus('#text');
      await page.keyboard.press('?');
      assert.ok(await page.isHidden('#keys'));
    }));
});
