// Registers both elements at once, for a page of our own that shows both from the start.
import './entry.js';
import './panels.js';
