// HTML as a tree, so that no words of an article are ever taken for markup: written out in one place, or made into nodes of a page.

export type Markup = string | Tag | readonly Markup[];

export interface Tag {
  tag: string;
  attributes: Record<string, string>;
  content: Markup;
}

const kVoid = ['br', 'hr', 'meta', 'link', 'img'];

/** An element with its attributes and content. */
export function tag(name: string, attributes: Record<string, string>, ...content: Markup[]): Tag {
  return { tag: name, attributes, content };
}

/** The tree as HTML. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  if (!('tag' in markup)) return markup.map(toHtml).join('');
  const attributes = Object.entries(markup.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value).replaceAll('"', '&quot;')}"`);
  const opening = `<${markup.tag}${attributes.join('')}>`;
  return kVoid.includes(markup.tag) ? opening : `${opening}${toHtml(markup.content)}</${markup.tag}>`;
}

/** The tree as nodes of a page; SVG keeps its namespace. */
export function toNode(markup: Markup, namespace = 'http://www.w3.org/1999/xhtml'): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  if (!('tag' in markup)) {
    const fragment = document.createDocumentFragment();
    fragment.append(...markup.map((part) => toNode(part, namespace)));
    return fragment;
  }
  const inner = markup.attributes['xmlns'] ?? namespace;
  const element = document.createElementNS(inner, markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) if (name !== 'xmlns') element.setAttribute(name, value);
  element.append(toNode(markup.content, inner));
  return element;
}

/** Words as HTML and XML take them; what XML forbids becomes a replacement character. */
export function escapeHtml(words: string): string {
  const allowed = words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
