// Der deutsche Katalog, eine Datei je Raum.
import type { Translation } from '../catalogue.js';
import { check } from './check.js';
import { correct } from './correct.js';
import { desk } from './desk.js';
import { element } from './element.js';
import { exporting } from './exporting.js';
import { facts } from './facts.js';
import { house } from './house.js';
import { map } from './map.js';
import { marks } from './marks.js';
import { reading } from './reading.js';
import { record } from './record.js';
import { story } from './story.js';
import { terms } from './terms.js';
import { times } from './times.js';
import { versions } from './versions.js';
import { views } from './views.js';
import { why } from './why.js';

export const german: Translation = { check, correct, desk, element, exporting, facts, house, map, marks, reading, record, story, terms, times, versions, views, why };
