// What stands on a page beside its article: menus, related stories, comments, footers, advertisements, forms.
import { tidy, type LeftOutKind } from './article.js';
import { namesOf, type PagePart } from './page-parts.js';

/** By tag and role, in the order of precedence. */
const kElements: [LeftOutKind, string][] = [
  ['navigation', 'nav, menu, [role="navigation"], [role="search"], [role="menu"], [role="toolbar"]'],
  ['footer', 'footer:not(blockquote footer, figure footer), [role="contentinfo"]'],
  ['form', 'form, dialog, [role="dialog"], [role="alertdialog"], [role="form"]'],
  ['aside', 'aside, [role="complementary"], details'],
];

/** By the names that authors of pages give, each a whole word of a class, an id or a test name. */
const kNames: [LeftOutKind, RegExp][] = [
  ['comments', /\b(comments?|disqus|respond|discussion|livefyre|viafoura)\b/i],
  ['advertisement', /\b(ads?|adslot|advert|adverts|advertisement|sponsor|sponsored|dfp|outbrain|taboola)\b/i],
  ['related', /\b(related|recommended|recommendations?|recirc|recirculation|trending|popular|read-?(more|next|also)|more-?(stories|from|on|news)|most-?(read|viewed|popular)|up-?next|promos?|teasers?|topics?|tags?|keywords)\b/i],
  ['form', /\b(newsletter|subscribe|subscription|sign-?up|cookies?|consent|gdpr|login|donate|poll)\b/i],
  ['navigation', /\b(nav|navbar|navigation|menu|breadcrumbs?|masthead|site-?header|skip-?link|share|sharing|social|share-?tools|pagination|kicker|eyebrow|site-?sub|tagline|section-?(name|label))\b/i],
  ['footer', /\b(footer|site-?footer|copyright|colophon)\b/i],
  ['aside', /\b(sidebar|rail|bio|author-?bio|about-?the-?author|disclaimer|infobox|tooltip|factbox)\b/i],
];

/** By the first words of a section. */
const kHeadings: [LeftOutKind, RegExp][] = [
  ['related', /^(related|more (from|on|in|stories|news|like)|read (more|next|also)|most (read|viewed|popular|shared)|you (may|might) (also )?(like|be interested)|recommended|trending|up next|latest (news|stories|headlines)|top stories|editors?['’]?s? picks|also in|see also|don['’]t miss)/i],
  ['comments', /^(\d+ )?comments?( \(\d+\))?$|^(join the conversation|leave a (reply|comment))/i],
  ['form', /^(sign up|subscribe|get our|newsletter)/i],
];

const kAdvertisement = /^((skip )?advertisement|advertising|sponsored( content)?|ad|paid content|story continues below.*)$/i;
const kPointer = /^(read more|read also|related|see also|more|also read|watch|listen|opinion)\s*[:|–—-]\s*\S/i;

/** Finds what the elements around a part, or its own words, say that it is other than a part of the article. */
export class Furniture {
  private readonly known = new Map<Element, LeftOutKind | null>();
  private readonly words: number;

  constructor(
    private readonly body: Element,
    private readonly headline: Element | null,
  ) {
    this.words = tidy(body.textContent ?? '').length;
  }

  kindOf({ element, text, linked, kind }: PagePart): LeftOutKind | null {
    const around = this.around(element);
    if (around) return around;
    if (kAdvertisement.test(text)) return 'advertisement';
    if (kPointer.test(text) && linked > 0.4) return 'related';
    return linked > 0.9 && kind !== 'byline' && kind !== 'metadata' && kind !== 'heading' && !/[.!?]["”’]?$/.test(text) ? 'related' : null;
  }

  private around(element: Element): LeftOutKind | null {
    if (element === this.body || (this.headline !== null && element.contains(this.headline))) return null;
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const own = this.own(element);
    const isStory = own !== 'comments' && own !== null && this.isMostOfPage(element);
    const kind = isStory ? null : (own ?? (element.parentElement ? this.around(element.parentElement) : null));
    this.known.set(element, kind);
    return kind;
  }

  /** What holds the greater part of the page's words is the story, whatever its name; comments alone may be longer. */
  private isMostOfPage(element: Element): boolean {
    return tidy(element.textContent ?? '').length > this.words * 0.5;
  }

  private own(element: Element): LeftOutKind | null {
    const byElement = kElements.find(([, selector]) => element.matches(selector));
    if (byElement) return this.byHeading(element) ?? byElement[0];
    const names = namesOf(element);
    if (names.trim()) {
      const byName = kNames.find(([, name]) => name.test(names));
      if (byName) return byName[0];
    }
    return this.byHeading(element);
  }

  private byHeading(element: Element): LeftOutKind | null {
    if (!/^(section|div|aside|ul|ol)$/.test(element.localName)) return null;
    const first = element.firstElementChild;
    if (!first || !/^(h[1-6]|p|strong|b|header|div)$/.test(first.localName)) return null;
    const words = tidy(first.textContent ?? '');
    return words.length < 60 ? (kHeadings.find(([, heading]) => heading.test(words))?.[0] ?? null) : null;
  }
}
