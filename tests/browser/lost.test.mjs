// Nothing is lost: each way that could take a text away, tried as a reader would meet it.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { analyzed, assertQuiet, it, launch, listed, openPage, openTab, serve, write } from './browser.mjs';

const first = 'Ferry line buys two ships\n\nMayor Ada Ng said on Tuesday that the town of Dover would buy two electric ships. “They will sail in May,” she said.';
const second = 'Bridge closed for repairs\n\nThe harbour master, Viktor Hale, closed the bridge on Friday. “It will open again in a week,” Hale said.';

let browser, server, context, tab, page;
before(async () => ([browser, server] = await Promise.all([launch(), serve()])));
after(() => Promise.all([browser.close(), server.stop()]));
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block',
  });
  tab = await openPage(context, server.url);
  page = tab.page;
});
afterEach(async () => {
  assertQuiet(tab);
  await context.close();
});

const textOf = (where) => where.inputValue('#text');
const shows = (where, text) => where.waitForFunction((wanted) => document.getElementById('text').value === wanted, text);
const notice = (where = page) => where.textContent('#notice > span');
const isOn = (where, id) => where.isEnabled(`#${id}`);

/** Pastes a text beside the text box, by the keys. */
async function paste(where, text) {
  await where.evaluate((words) => navigator.clipboard.writeText(words), text);
  await where.focus('nutgraf-article >> [part="article"]');
  await where.keyboard.press('Control+V');
  await shows(where, text);
}

/** Drops data on the page as if it came from another window. */
function dropText(where, text, target = 'body') {
  return where.evaluate(
    ([words, selector]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', words);
      for (const kind of ['dragenter', 'dragover', 'drop']) document.querySelector(selector).dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [text, target],
  );
}

describe('a drag', () => {
  it('of a word of the article changes nothing', async () => {
    await paste(page, first);
    await analyzed(page);
    const word = page.locator('nutgraf-article [data-kind="headline"]');
    await word.dblclick({ position: { x: 30, y: 20 } });
    assert.ok(await page.evaluate(() => getSelection().toString().trim().length > 0));
    await word.hover({ position: { x: 30, y: 20 } });
    await page.mouse.down();
    for (const step of [1, 2, 3, 4, 5, 6]) await page.mouse.move(200 + step * 20, 300 + step * 40, { steps: 3 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    assert.equal(await textOf(page), first);
    assert.ok(await page.isHidden('#drop-target'));
  }, 'sends no double click, which selects a word');

  it('of a link of the page changes nothing and goes nowhere', async () => {
    await paste(page, first);
    const url = page.url();
    await page.dragAndDrop('footer a', 'nutgraf-article');
    await page.waitForTimeout(300);
    assert.equal(await textOf(page), first);
    assert.equal(page.url(), url);
  });

  it('from outside shows where it may be dropped, and what is dropped can be undone', async () => {
    await paste(page, first);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'words');
      document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }));
    });
    assert.ok(await page.isVisible('#drop-target'));
    await dropText(page, second);
    await shows(page, second);
    assert.ok(await page.isHidden('#drop-target'));
    await page.click('#notice button');
    await shows(page, first);
  });

  it('from outside is taken after a drag whose end was never told', async () => {
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragstart', { bubbles: true })));
    await page.mouse.move(300, 300);
    await dropText(page, second);
    await shows(page, second);
  });
});

describe('undo and redo', () => {
  it('go back and forth over pastes, drops, Clear and samples, any number of steps', async () => {
    const sample = await textOf(page);
    await paste(page, first);
    await dropText(page, second);
    await shows(page, second);
    await page.click('#clear');
    await shows(page, '');
    await page.click('#samples button >> nth=0');
    await shows(page, sample);
    const states = [sample, '', second, first, sample];
    for (const state of states.slice(1)) {
      await page.click('#undo');
      await shows(page, state);
    }
    assert.equal(await isOn(page, 'undo'), false);
    for (const state of states.toReversed().slice(1)) {
      await page.click('#redo');
      await shows(page, state);
    }
    assert.equal(await isOn(page, 'redo'), false);
  });

  it('work by the keys beside the text box, and after a reload', async () => {
    await paste(page, first);
    await paste(page, second);
    await page.reload();
    await shows(page, second);
    await page.keyboard.press('Control+Z');
    await shows(page, first);
    await page.reload();
    await shows(page, first);
    await page.keyboard.press('Control+Shift+Z');
    await shows(page, second);
  });

  it('are offered in one plain line', async () => {
    await paste(page, first);
    assert.equal(await notice(), 'Article replaced.');
    await page.click('#clear');
    await shows(page, '');
    assert.match(await notice(), /^Cleared\./);
    await page.click('#notice button');
    await shows(page, first);
  });

  it('keep what was typed before', async () => {
    await write(page, `${first} More was typed.`);
    await dropText(page, second);
    await shows(page, second);
    await page.click('#undo');
    await shows(page, `${first} More was typed.`);
  });

  it('leave typing to the text box itself', async () => {
    await page.click('[data-show="edit"]');
    await page.focus('#text');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Word ');
    assert.match(await textOf(page), /^Word Ferry/);
    await page.keyboard.press('Control+Z');
    assert.doesNotMatch(await textOf(page), /^Word Ferry/);
  });
});

describe('the text box', () => {
  it('keeps the article that a paste over all of it replaces', async () => {
    await paste(page, first);
    await page.evaluate((words) => navigator.clipboard.writeText(words), second);
    await page.click('[data-show="edit"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await shows(page, second);
    await page.keyboard.press('Control+Z');
    await shows(page, first);
    await page.focus('#text');
    await page.keyboard.press('Control+Shift+Z');
    await shows(page, second);
    await page.reload();
    await shows(page, second);
    await page.click('#undo');
    await shows(page, first);
  });

  it('keeps the article that one key deletes, and its own undo brings the same one back', async () => {
    await paste(page, first);
    await page.click('[data-show="edit"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await shows(page, first);
    await page.waitForFunction(() => document.getElementById('redo').disabled);
    assert.deepEqual(await listed(page), ['Ferry line buys two ships']);
  });

  it('loses nothing to a reload right after a key', async () => {
    await paste(page, first);
    await page.click('[data-show="edit"]');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' The last words.');
    await page.reload();
    await shows(page, `${first} The last words.`);
  });
});

describe('two tabs', () => {
  it('keep an article each', async () => {
    await paste(page, first);
    const other = await openTab(context);
    await other.page.goto(server.url);
    await other.page.locator('#empty').waitFor();
    await paste(other.page, second);
    await page.reload();
    await shows(page, first);
    await other.page.reload();
    await shows(other.page, second);
    assertQuiet(other);
  });

  it('that open the same article get a copy, which is said', async () => {
    await paste(page, first);
    const other = await openTab(context);
    await other.page.goto(server.url);
    await other.page.locator('#empty').waitFor();
    await other.page.click('#show-articles');
    await other.page.click('#list .name');
    await shows(other.page, first);
    assert.match(await notice(other.page), /open in another tab/);
    await write(other.page, `${first} By the second tab.`);
    await write(page, `${first} By the first tab.`);
    await other.page.reload();
    await page.reload();
    await shows(page, `${first} By the first tab.`);
    await shows(other.page, `${first} By the second tab.`);
  });

  it('that are duplicates of one another do not write the same article', async () => {
    await paste(page, first);
    const steps = await page.evaluate(() => JSON.stringify(sessionStorage));
    const other = await openTab(context);
    await other.page.addInitScript((kept) => {
      if (!sessionStorage.length) for (const [key, value] of Object.entries(JSON.parse(kept))) sessionStorage.setItem(key, value);
    }, steps);
    await other.page.goto(server.url);
    await shows(other.page, first);
    await write(other.page, `${first} By the duplicate.`);
    await page.reload();
    await shows(page, first);
  });

  it('see the same list, which stays fresh while it is open', async () => {
    const other = await openTab(context);
    await other.page.goto(server.url);
    await other.page.locator('nutgraf-panels >> [part="panel"]').waitFor();
    await other.page.click('#show-articles');
    assert.equal(await other.page.locator('#list .name').count(), 0);
    await paste(page, first);
    await other.page.locator('#list .name').waitFor();
  });
});

it('the text that an earlier version kept is carried over once', async () => {
  const own = await browser.newContext({ serviceWorkers: 'block' });
  const other = await openTab(own);
  await other.page.goto(`${server.url}favicon.svg`);
  await other.page.evaluate((text) => localStorage.setItem('nutgraf', JSON.stringify({ text, published: '2025-03-14' })), first);
  await other.page.goto(server.url);
  await shows(other.page, first);
  assert.equal(await other.page.inputValue('#published'), '2025-03-14');
  await other.page.waitForFunction(() => localStorage.getItem('nutgraf') === null);
  await other.page.reload();
  await shows(other.page, first);
  assert.deepEqual(await listed(other.page), ['Ferry line buys two ships']);
  await own.close();
});

describe('where the device keeps nothing', () => {
  const breaks = {
    'it is full': () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    },
    'the browser refuses it': () => {
      indexedDB.open = () => {
        throw new DOMException('Not here', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Not here', 'SecurityError');
          },
        });
      }
    },
  };
  const lines = { 'it is full': /no room left/, 'the browser refuses it': /does not let the page keep/ };
  for (const [reason, script] of Object.entries(breaks)) {
    it(`because ${reason}, one line says so and the text stays`, async () => {
      const own = await browser.newContext({ serviceWorkers: 'block' });
      await own.addInitScript(script);
      const other = await openPage(own, server.url);
      await write(other.page, first);
      await other.page.waitForFunction((line) => new RegExp(line).test(document.getElementById('note').textContent), lines[reason].source);
      await dropText(other.page, second);
      await shows(other.page, second);
      await other.page.click('#undo');
      await shows(other.page, first);
      assertQuiet(other);
      await own.close();
    });
  }

  it('because the reader wants it so, a reload finds nothing', async () => {
    await page.click('#show-articles');
    await page.check('#list input[type="checkbox"]');
    await page.keyboard.press('Escape');
    await paste(page, first);
    assert.match(await page.textContent('#note'), /not kept/);
    await paste(page, second);
    await page.click('#undo');
    await shows(page, first);
    assert.equal(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage])), '[{},{"nutgraf-keep-nothing":"yes"}]');
    await page.reload();
    await analyzed(page);
    assert.doesNotMatch(await textOf(page), /Ferry line buys|Bridge closed/);
    assert.deepEqual(await listed(page), []);
  });
});

it('what is dropped before the page can read it is held until it can', async () => {
  const own = await browser.newContext({ serviceWorkers: 'block' });
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await own.route(/intake-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const other = await openTab(own);
  await other.page.goto(server.url);
  await other.page.waitForFunction(() => document.getElementById('text').value !== '');
  await dropText(other.page, first);
  release();
  await shows(other.page, first);
  assertQuiet(other);
  await own.close();
});

describe('what is typed while another text comes', () => {
  /** Lets the page wait for what reads a paste; gives what ends the waiting. */
  async function holdReading() {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await context.route(/pasted-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  }

  /** Pastes a text over all of the text box, and types behind it. */
  async function pasteOverAll(text, typed) {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.click('[data-show="edit"]');
    await page.focus('#text');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await page.keyboard.type(typed);
  }

  it('stands behind it, and the article before stays as it was', async () => {
    await write(page, first);
    const release = await holdReading();
    await pasteOverAll(second, ' And more.');
    release();
    await shows(page, `${second} And more.`);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'text');
    await page.keyboard.type(' The end.');
    await shows(page, `${second} And more. The end.`);
    await page.reload();
    await shows(page, `${second} And more. The end.`);
    assert.deepEqual(await listed(page), ['Bridge closed for repairs', 'Ferry line buys two ships']);
    await page.click('#undo');
    await shows(page, first);
  });

  it('stands behind it also in an empty box', async () => {
    await page.click('#clear');
    await shows(page, '');
    const release = await holdReading();
    await pasteOverAll(first, ' And more.');
    release();
    await shows(page, `${first} And more.`);
    assert.deepEqual(await listed(page), ['Ferry line buys two ships']);
  });

  it('stays where it was typed if that is not at the end', async () => {
    await write(page, first);
    const release = await holdReading();
    await pasteOverAll(second, '');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Word ');
    release();
    await shows(page, second);
    await page.click('#undo');
    await shows(page, `Word ${first}`);
  });

  it('stays where nothing came of the paste, also after a reload', async () => {
    await write(page, first);
    const release = await holdReading();
    await pasteOverAll('https://news.example/story', ' And more.');
    release();
    await page.locator('#notice', { hasText: 'fetches nothing' }).waitFor();
    assert.equal(await textOf(page), `${first} And more.`);
    await page.reload();
    await shows(page, `${first} And more.`);
  });

  it('stays where the page is left before the text has come', async () => {
    await write(page, first);
    await holdReading();
    await pasteOverAll(second, ' And more.');
    await page.reload();
    await shows(page, `${first} And more.`);
  });

  it('stands in the article that the box has brought back by itself', async () => {
    await write(page, first);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('x');
    await shows(page, 'x');
    await page.evaluate(() => {
      const { locks } = navigator;
      const request = locks.request;
      locks.request = async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        return request.apply(locks, given);
      };
    });
    await page.keyboard.press('Control+Z');
    await shows(page, first);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And more.');
    await page.waitForFunction(() => document.getElementById('redo').disabled && document.getElementById('notice').textContent.startsWith('Undone'));
    await page.keyboard.type(' The end.');
    await shows(page, `${first} And more. The end.`);
    await page.reload();
    await shows(page, `${first} And more. The end.`);
    assert.deepEqual(await listed(page), ['Ferry line buys two ships']);
  });
});
