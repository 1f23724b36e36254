// The English catalogue, a file a room.
import { desk } from './desk.js';
import { element } from './element.js';
import { exporting } from './exporting.js';
import { reading } from './reading.js';
import { views } from './views.js';

export const english = { desk, element, exporting, reading, views };
