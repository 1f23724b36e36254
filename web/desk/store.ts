// The text, kept in this browser only, so that a reload does not lose it.

export interface Kept {
  text: string;
  published: string;
}

const kKey = 'nutgraf';

/** What was kept, or null. */
export function recall(): Kept | null {
  try {
    const { text, published } = JSON.parse(localStorage.getItem(kKey) ?? 'null') as Kept;
    return { text: String(text), published: String(published) };
  } catch {
    return null;
  }
}

/** Keeps a text; false where the browser has no room for it or keeps nothing. */
export function keep(kept: Kept): boolean {
  try {
    localStorage.setItem(kKey, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(kKey);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
