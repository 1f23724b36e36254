// Pages as inert documents in node: parse5 makes the tree that a browser would make, of the nodes of linkedom, which run and load nothing.
import { DOMParser, parseHTML } from 'linkedom/worker';
import { defaultTreeAdapter, html as specification, parse } from 'parse5';
import { quickenSelectors } from './selectors.mjs';

const kEmpty = '<!doctype html><html><head></head><body></body></html>';
const kTextNode = 3;

/** Gives node what web/reading takes from a browser. */
export function provideDom() {
  const { Element, Node, Text, HTMLScriptElement, document } = parseHTML(kEmpty);
  quickenSelectors(Element.prototype, Object.getPrototypeOf(document), Object.getPrototypeOf(document.createDocumentFragment()));
  Object.assign(globalThis, { Element, Node, Text, HTMLScriptElement, DOMParser });
}

/** The document that a browser makes of a page. */
export function parsePage(html) {
  return parseWith(html, {}).document;
}

/** The same, and for each element where it stands in the source, as parse5 counts it: by UTF-16 code units. */
export function parseWithPlaces(html) {
  return parseWith(html, { sourceCodeLocationInfo: true });
}

function parseWith(html, options) {
  const document = new DOMParser().parseFromString(kEmpty, 'text/html');
  document.documentElement.remove();
  const places = new Map();
  parse(html, { ...options, treeAdapter: adapterOf(document, places) });
  return { document, places };
}

/** How parse5 makes and moves the nodes of `document`. */
function adapterOf(document, places) {
  const mode = { value: specification.DOCUMENT_MODE.NO_QUIRKS };
  const previousText = (node) => (node?.nodeType === kTextNode ? node : null);
  return {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement: (name, namespace, attributes) => {
      const isHtml = namespace === specification.NS.HTML;
      const element = isHtml ? document.createElement(name) : document.createElementNS(namespace, name);
      adopt(element, attributes);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (data) => document.createTextNode(data),
    appendChild: (parent, node) => parent.appendChild(node),
    insertBefore: (parent, node, reference) => parent.insertBefore(node, reference),
    setTemplateContent: (template, content) => template.appendChild(content),
    getTemplateContent: (template) => template,
    setDocumentType: () => {},
    setDocumentMode: (_, value) => (mode.value = value),
    getDocumentMode: () => mode.value,
    detachNode: (node) => node.remove(),
    insertText: (parent, data) => {
      const text = previousText(parent.lastChild);
      if (text) text.data += data;
      else parent.appendChild(document.createTextNode(data));
    },
    insertTextBefore: (parent, data, reference) => {
      const text = previousText(reference.previousSibling);
      if (text) text.data += data;
      else parent.insertBefore(document.createTextNode(data), reference);
    },
    adoptAttributes: adopt,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceURI ?? specification.NS.HTML,
    getTextNodeContent: (node) => node.data,
    isTextNode: (node) => node.nodeType === kTextNode,
    isElementNode: (node) => node.nodeType === 1,
    setNodeSourceCodeLocation: (node, place) => places.set(node, place),
    getNodeSourceCodeLocation: (node) => places.get(node),
    updateNodeSourceCodeLocation: (node, place) => places.set(node, { ...places.get(node), ...place }),
  };
}

/** Gives an element the attributes that it does not have yet. */
function adopt(element, attributes) {
  for (const { name, value } of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
}
