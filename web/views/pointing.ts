// What a pointer or the focus is at, in the lists: told from one place for all rows, and shown on them without drawing anything anew.

/** The id of the fact that an event of a pointer or of the focus comes from; null where there is none. */
export function pointedBy(event: Event): string | null {
  for (const target of event.composedPath()) {
    if (!(target instanceof Element)) continue;
    const { fact, entity, places } = (target as HTMLElement | SVGElement).dataset;
    const id = fact ?? entity ?? places?.split(' ')[0];
    if (id) return id;
  }
  return null;
}

/** Marks everything in a tree that stands for this fact, and nothing else. */
export function showPointed(root: ParentNode, id: string | null): void {
  const stands = id === null ? null : CSS.escape(id);
  const before = root.querySelectorAll('[data-pointed]');
  const now = stands === null ? [] : [...root.querySelectorAll(`[data-fact="${stands}"], [data-entity="${stands}"], [data-places~="${stands}"]`)];
  for (const element of before) if (!now.includes(element)) element.removeAttribute('data-pointed');
  for (const element of now) element.setAttribute('data-pointed', '');
}
