// Addresses of the web.

/** The address if it is one of the web; nothing for "javascript:" and the like. */
export function webAddress(text: string | null | undefined): string | null {
  if (!text || !/^https?:\/\//i.test(text) || /\s/.test(text)) return null;
  return URL.canParse(text) ? text : null;
}
