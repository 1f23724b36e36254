// Registers both elements at once, for a page of our own that shows both from the start.
import './panels.js';
import { register } from './register.js';

register();
