// The parts of the view "More" with their looks: loaded when the view is first opened.
import { grammarStyles } from './grammar-styles.js';
import { graphStyles } from './graph-styles.js';

export { correctionsPanel } from './corrections-list.js';
export { documentPanel } from './document.js';
export { EventsList } from './events.js';
export { grammarPanel } from './grammar.js';
export { jsonPanel } from './json.js';

export const partStyles = [grammarStyles, graphStyles];
