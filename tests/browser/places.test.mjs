// Places: the map and the list beside it, which say the same and follow each other and the article.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { axe } from './axe.mjs';
import { assertQuiet, it, launch, marked, openPage, openPanel, requestsOf, serve } from './browser.mjs';
import { analysis, text, useInvented } from './invented.mjs';

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(() => open({ viewport: { width: 1440, height: 900 } }));
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

/** Opens the page in a context of its own. */
async function open(options) {
  await context?.close();
  context = await browser.newContext({ serviceWorkers: 'block', ...options });
  await useInvented(context);
  tab = await openPage(context, server.url);
  page = tab.page;
}

/** Brings the places to the front and waits for the map to be drawn. */
async function showMap() {
  await openPanel(page, 'places');
  await drawn();
}

const drawn = () => page.waitForSelector('nutgraf-map path', { state: 'attached', timeout: 100_000 });
const markOf = (id) => page.locator(`nutgraf-map [data-places~="${id}"]`);
const marks = () => page.locator('nutgraf-map .mark').evaluateAll((all) => all.map((mark) => mark.dataset.places.split(' ')));
const scale = () => page.locator('nutgraf-map svg > g').first().evaluate((sheet) => sheet.transform.baseVal.consolidate().matrix.a);
const wordsOf = (id) => analysis.entities.find((entity) => entity.id === id).mentions.map(({ start, end }) => text.slice(start, end));

/** Where a mark stands in the window. */
async function pointOf(id) {
  const { x, y, width, height } = await markOf(id).locator('circle').first().boundingBox();
  return [x + width / 2, y + height / 2];
}

describe('the list of places', () => {
  it('has each with its country and how often it is named, those without coordinates apart', async () => {
    await showMap();
    const rows = await page.locator('[part="fact"] > button').evaluateAll((all) => all.map((row) => row.textContent.trim().replace(/\s+/g, ' ')));
    assert.deepEqual(rows.slice(0, 4), ['Hamburg Germany 3×', 'Bremen Germany 2×', 'Reykjavik Iceland 1×', 'Iceland 1×']);
    assert.equal(rows.at(-1), 'The Old Lock 1×');
    assert.equal(rows.length, 11);
    assert.equal(await page.textContent('.atlas h4'), 'Not on the map');
  });

  it('stands alone where nothing has coordinates, and then no map is fetched', async () => {
    const requests = requestsOf(page, server.url);
    await page.evaluate(() => {
      const panels = document.querySelector('nutgraf-panels');
      panels.analysis = { ...panels.analysis, entities: panels.analysis.entities.map((entity) => ({ ...entity, link: null })) };
    });
    await openPanel(page, 'places');
    assert.equal(await page.locator('[part="fact"]').count(), 11);
    assert.equal(await page.locator('nutgraf-map').count(), 0);
    assert.deepEqual(requests, []);
  });
});

describe('the map', () => {
  it('is fetched when it is first shown, and from this site only', async () => {
    const requests = requestsOf(page, server.url);
    await openPanel(page, 'entities');
    assert.deepEqual(requests, []);
    await showMap();
    assert.ok(requests.some((url) => /\/outlines-\w+\.json$/.test(url)));
    assert.ok(requests.every((url) => url.startsWith(server.url)), String(requests));
  });

  it('has every place of the list on it once, and a label never lies over another', async () => {
    await showMap();
    assert.deepEqual((await marks()).flat().sort(), ['e10', 'e11', 'e12', 'e13', 'e14', 'e5', 'e6', 'e7', 'e8', 'e9']);
    const boxes = await page.locator('nutgraf-map .labels text').evaluateAll((all) =>
      all.map((label) => {
        const { x, y, width, height } = label.getBBox();  // in Firefox the rectangle of a client has the halo too
        return { left: x, top: y, right: x + width, bottom: y + height };
      }),
    );
    assert.ok(boxes.length >= 4);
    boxes.forEach((one, i) =>
      boxes.slice(i + 1).forEach((other) => {
        const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        assert.ok(apart, JSON.stringify([one, other]));
      }),
    );
  });

  it('gathers places that are close, and parts them when their mark is pressed', async () => {
    await showMap();
    assert.match(await markOf('e5').getAttribute('aria-label'), /^Hamburg, named 3 times; Bremen, named 2 times/);
    const before = await scale();
    await page.mouse.click(...(await pointOf('e5')));
    assert.ok((await scale()) > before);
    assert.ok((await marks()).some((ids) => ids.join() === 'e10'));
    for (let presses = 0; presses < 4 && (await markOf('e9').getAttribute('data-places')) !== 'e9'; ++presses) await markOf('e9').press('Enter');
    assert.deepEqual((await marks()).map(String).sort(), ['e5', 'e9']);
    await page.click('nutgraf-map [aria-label="All places"]');
    assert.equal(await scale(), before);
  });

  it('leads from a mark to the words and the row, by mouse and by keyboard', async () => {
    await showMap();
    await page.mouse.click(...(await pointOf('e13')));
    assert.deepEqual(await marked(page, 'selected'), ['Nairobi']);
    assert.equal(await page.getAttribute('[data-selected]', 'data-fact'), 'e13');
    assert.equal(await markOf('e13').getAttribute('aria-pressed'), 'true');
    await markOf('e12').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await marked(page, 'selected'), ['Lima']);
    await markOf('e14').focus();
    await page.keyboard.press(' ');
    assert.deepEqual(await marked(page, 'selected'), ['Wellington']);
    assert.equal(await page.getAttribute('[role="tab"][data-view="when"]', 'aria-selected'), 'true');
  });

  it('is moved and scaled by keyboard', async () => {
    await showMap();
    const [begin, [x, y]] = [await scale(), await pointOf('e5')];
    await page.focus('nutgraf-map svg');
    await page.keyboard.press('+');
    const larger = await scale();
    assert.ok(larger > begin * 1.5);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('-');
    assert.ok(Math.abs((await scale()) - begin) < 1e-6);
    await page.keyboard.press('0');
    assert.deepEqual((await pointOf('e5')).map(Math.round), [x, y].map(Math.round));
  });

  it('is moved and scaled by mouse', async () => {
    await showMap();
    const begin = await scale();
    const [x, y] = await pointOf('e13');
    await page.mouse.move(x, y + 40);
    await page.mouse.wheel(0, -400);
    await page.waitForFunction((least) => {
      const map = document.querySelector('nutgraf-panels').shadowRoot.querySelector('nutgraf-map');
      return map.shadowRoot.querySelector('svg > g').transform.baseVal.consolidate().matrix.a > least;
    }, begin);
    const from = await pointOf('e13');
    const [startX, startY] = [from[0] + 30, from[1] + 30];
    await page.mouse.move(startX, startY);
    await page.mouse.down();
    await page.mouse.move(startX + 20, startY + 10, { steps: 4 });
    await page.mouse.up();
    const to = await pointOf('e13');
    assert.deepEqual([Math.round(to[0] - from[0]), Math.round(to[1] - from[1])], [20, 10]);
  });

  it('is scaled with two fingers', async () => {
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.click('[data-show="facts"]');
    await showMap();
    const begin = await scale();
    const { x, y, width, height } = await page.locator('nutgraf-map svg').boundingBox();
    const session = await context.newCDPSession(page);
    const touch = (type, spread) => {
      const points = spread ? [-spread, spread].map((by) => ({ x: x + width / 2 + by, y: y + height / 2 })) : [];
      return session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    };
    await touch('touchStart', 20);
    await touch('touchMove', 40);
    await touch('touchMove', 60);
    await touch('touchEnd', 0);
    assert.ok((await scale()) > begin * 2);
  }, 'touches with one finger only');

  it('comes to a place that is chosen elsewhere and lies outside of it', async () => {
    await showMap();
    await markOf('e5').press('Enter');
    assert.equal(await markOf('e14').count(), 0);
    await page.click('[data-fact="e14"] > button');
    await markOf('e14').waitFor();
    assert.equal(await markOf('e14').getAttribute('aria-pressed'), 'true');
  });

  it('says that its outlines are missing and shows the places all the same', async () => {
    await context.route('**/outlines-*.json', (route) => route.fulfill({ status: 404 }));
    await openPanel(page, 'places');
    await page.waitForSelector('nutgraf-map p');
    assert.equal((await marks()).flat().length, 10);
    assert.ok(tab.complaints.splice(0).every((complaint) => complaint.includes('404')));
  });
});

describe('a pointer or the focus', () => {
  it('on a row is seen on the map, on a mark in the list, on both in the article', async () => {
    await showMap();
    await page.hover('[data-fact="e13"] > button');
    assert.notEqual(await markOf('e13').getAttribute('data-pointed'), null);
    assert.deepEqual(await marked(page, 'pointed'), wordsOf('e13'));
    await page.mouse.move(...(await pointOf('e12')));
    assert.equal(await page.getAttribute('li[data-pointed]', 'data-fact'), 'e12');
    assert.deepEqual(await marked(page, 'pointed'), wordsOf('e12'));
    await page.mouse.move(2, 2);
    assert.equal(await page.locator('li[data-pointed]').count(), 0);
    await markOf('e14').focus();
    assert.equal(await page.getAttribute('li[data-pointed]', 'data-fact'), 'e14');
    await page.focus('[data-fact="e12"] > button');
    assert.notEqual(await markOf('e12').getAttribute('data-pointed'), null);
  });

  it('on words of the article is seen on the map', async () => {
    await showMap();
    await page.hover('[data-fact="e13"] > button');
    const point = await page.evaluate(() => {
      const [{ startContainer, startOffset, endOffset }] = CSS.highlights.get('nutgraf-pointed');
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    });
    await page.mouse.move(2, 2);
    assert.equal(await markOf('e13').getAttribute('data-pointed'), null);
    await page.mouse.move(...point);
    assert.notEqual(await markOf('e13').getAttribute('data-pointed'), null);
  });
});

for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    it(`axe finds no fault with map and cards, ${colorScheme}, ${viewport.width} pixels wide`, async () => {
      await open({ viewport, colorScheme });
      await page.evaluate(axe);
      const check = async (where) => {
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0].html}`), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), where);
      };
      if (viewport.width < 500) await page.click('[data-show="facts"]');
      await showMap();
      await check('map');
      if (viewport.width < 500) return;
      await page.mouse.click(...(await pointOf('e13')));
      await check('a chosen place');
      await openPanel(page, 'entities');
      await page.click('[data-fact="e1"] > button');
      await check('card');
    });
  }
}

it('the map works with the server stopped after one visit', async () => {
  const visited = await serve();
  const other = await browser.newContext();
  const visit = await openPage(other, visited.url);
  await visit.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await visited.stop();
  await visit.page.evaluate(
    ([words, made]) => Object.assign(document.querySelector('nutgraf-panels'), { text: words, analysis: made }),
    [text, analysis],
  );
  await openPanel(visit.page, 'places');
  await visit.page.waitForSelector('nutgraf-map path', { state: 'attached' });
  assertQuiet(visit);
  await other.close();
});
