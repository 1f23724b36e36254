// Which files have a digest of their content in their name, so that a cache may keep them for good.

/** Whether the file at this path never changes. */
export function isLasting(path) {
  return /-[0-9A-Za-z]{8,16}\.(js|wasm|json|weights|gazetteer)$/.test(path);
}
