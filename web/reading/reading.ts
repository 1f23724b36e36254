// The entry of the reading: pages, files, the clipboard and plain text become articles with what their source says about them.
export { acceptShared } from './accept-shared.js';
export { takeBack, type LeftOut, type LeftOutKind, type ReadArticle, type ReadBlock, type ReadResult, type StatedFacts } from './article.js';
export { readClipboard, readSystemClipboard } from './clipboard.js';
export { readFiles } from './files.js';
export { readHtml } from './page.js';
export { bookmarklet } from './page-copy.js';
export { readText } from './plain-text.js';
export { wireInput, type InputGesture, type InputOptions } from './wire-input.js';
