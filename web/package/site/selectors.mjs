// Selectors for the nodes of linkedom, which reads and compiles a selector anew each time; here each is compiled once.
import { compile } from 'css-select';

const kElement = 1;
const kText = 3;

const childrenOf = ({ childNodes }) => childNodes ?? [];
const isTag = ({ nodeType }) => nodeType === kElement;
const existsOne = (test, nodes) => nodes.some((node) => isTag(node) && (test(node) || existsOne(test, childrenOf(node))));
const wordsOf = (node) => (isTag(node) ? childrenOf(node).map(wordsOf).join('') : node.nodeType === kText ? node.data : '');

/** How css-select asks of nodes. */
const kAdapter = {
  isTag,
  existsOne,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element, name) => element.hasAttribute(name),
  getName: ({ localName }) => localName,
  getParent: ({ parentNode }) => (parentNode?.nodeType === kElement ? parentNode : null),
  getChildren: childrenOf,
  getSiblings: (node) => (node.parentNode ? childrenOf(node.parentNode) : [node]),
  getText: wordsOf,
  removeSubsets: (nodes) => nodes,
  findAll: (test, nodes) => nodes.flatMap((node) => [...(isTag(node) && test(node) ? [node] : []), ...kAdapter.findAll(test, childrenOf(node))]),
  findOne: (test, nodes) => nodes.find((node) => isTag(node) && test(node)) ?? null,
};

const compiled = new Map();

function testOf(selector) {
  let test = compiled.get(selector);
  if (!test) compiled.set(selector, (test = compile(selector, { adapter: kAdapter, cacheResults: false })));
  return test;
}

/** The elements within `root`, in their order. */
function* elementsIn(root) {
  for (let node = root.firstElementChild; node; ) {
    yield node;
    if (node.firstElementChild) {
      node = node.firstElementChild;
      continue;
    }
    while (node !== root && !node.nextElementSibling) node = node.parentNode;
    node = node === root ? null : node.nextElementSibling;
  }
}

/** Lets elements, documents and fragments use selectors that are compiled once. */
export function quickenSelectors(...prototypes) {
  for (const prototype of prototypes) {
    Object.assign(prototype, {
      matches(selector) {
        return testOf(selector)(this);
      },
      closest(selector) {
        const test = testOf(selector);
        let element = this;
        while (element && !(isTag(element) && test(element))) element = element.parentNode;
        return element ?? null;
      },
      querySelector(selector) {
        const test = testOf(selector);
        for (const element of elementsIn(this)) if (test(element)) return element;
        return null;
      },
      querySelectorAll(selector) {
        const test = testOf(selector);
        return [...elementsIn(this)].filter(test);
      },
    });
  }
}
