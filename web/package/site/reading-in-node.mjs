// The article of a page, read in node as web/reading reads it in a browser.
import { describedArticles } from '../../reading/json-ld.ts';
import { quiet, readDocument } from '../../reading/page.ts';
import { readStatedFacts } from '../../reading/stated-facts.ts';
import { parsePage, provideDom } from './document.mjs';

export { provideDom };

/** What DOMPurify, which cleans pages in a browser, drops with all that it holds. */
const kDropped = 'script, style, noscript, template, svg, math, iframe, noembed, noframes, xmp, plaintext, head > :not(title)';
/** What it drops and lets the content stay; elements of nobody's standard as well. */
const kUnwrapped = /[-:]|^(object|embed|applet|param|portal|frame|frameset|fencedframe)$/;

/** How deep elements may stand in each other; pages that people read stay far below. */
const kDeepest = 200;

/** The article as a browser reads it, the page that was read, and what the page says that it is. */
export async function readArticle(html) {
  const page = parsePage(quiet(html));
  if (depthOf(page.documentElement) > kDeepest) throw new Error(`Its elements stand in each other more than ${kDeepest} deep.`);
  const stated = readStatedFacts(page);
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() ?? null;
  const isDescribed = describedArticles(page).length > 0;
  for (const element of page.querySelectorAll(kDropped)) element.remove();
  for (const element of page.querySelectorAll('body *')) if (kUnwrapped.test(element.localName)) element.replaceWith(...element.childNodes);
  return { article: await readDocument(page, stated), page, type, isDescribed };
}

function depthOf(root) {
  let deepest = 0;
  let depth = 0;
  for (let element = root; element; ) {
    deepest = Math.max(deepest, depth);
    const child = element.firstElementChild;
    if (child && depth <= kDeepest) [element, depth] = [child, depth + 1];
    else {
      while (element !== root && !element.nextElementSibling) [element, depth] = [element.parentElement, depth - 1];
      element = element === root ? null : element.nextElementSibling;
    }
  }
  return deepest;
}
