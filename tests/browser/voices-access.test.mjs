// The article by voice, quotations, sources and disputes by the rules of axe, in light and dark colours, on wide and narrow screens.
import assert from 'node:assert/strict';
import { axe } from './axe.mjs';
import { clickMarked, it, openPanel as openPanelOf, unfold } from './browser.mjs';
import { openFreshPages, page } from './fresh-page.mjs';
import { useVoiced } from './voiced.mjs';

openFreshPages({}, useVoiced);

const openPanel = (name) => openPanelOf(page, name);
const colour = () => page.click('[part="voices"] > button');

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1440, 390]) {
    it(`axe finds no fault in them and they fit, ${colorScheme}, ${width} pixels wide`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await colour();
      await clickMarked(page, 'voice-first', 0);
      await page.evaluate(axe);
      const check = async (where) => {
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0].html}`), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), where);
      };
      await check('article');
      if (width < 1000) await page.click('[data-show="facts"]');
      for (const panel of ['quotes', 'sources', 'disputes']) {
        await openPanel(panel);
        if (panel === 'sources') await unfold(page, 'Who speaks how much');
        await check(panel);
      }
    });
  }
}
