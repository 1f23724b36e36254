// Begins to load the engine before the rest of the page's program has come: its files are the largest, and its worker needs a while to start.
// A bundle of its own, so that it waits for nothing.
import { sharedEngine } from '../engine/shared-engine.js';

sharedEngine();  // what fails is told by the first analysis
