// Everything for copying tables, saving files, sharing and printing that is loaded when one of them is first asked for, in one piece.
export { tellDisputes } from './attribution-tables.js';
export { briefOf } from './brief.js';
export { offersFor } from './carried-files.js';
export { print } from './print.js';
export { ShareError, sharedText, shareLink } from './share-link.js';
export { copiedTable } from './spreadsheet.js';
export { shortTable } from './tables.js';
