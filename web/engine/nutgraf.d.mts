// The module's JavaScript half as Emscripten writes it; it lies beside the worker.
import type { ModuleFactory } from './module.js';

declare const createModule: ModuleFactory;
export default createModule;
