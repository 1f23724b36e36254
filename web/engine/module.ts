// What wasm/bindings.cpp gives to JavaScript, as the worker sees it.

import type { WrittenFormat } from './messages.js';

/** What went wrong; `code` is empty where nothing did. */
export interface ModuleError {
  code: string;
  message: string;
  where: string;
}

/** The network and the gazetteer in the memory of the module; either is missing where its bytes were empty or, as its error says, could not be read. */
export interface Model {
  networkError(): ModuleError;
  gazetteerError(): ModuleError;
  /** A model of its own with the network of other weights and this one's gazetteer. */
  withNetwork(weights: Uint8Array): Model;
  delete(): void;
}

/** Records in the memory of the module; whoever made them must `delete()` them. */
export interface Records {
  add(model: Model, name: Uint8Array, bytes: Uint8Array): ModuleError;
  delete(): void;
}

/** One analysis in the memory of the module; whoever made it must `delete()` it. */
export interface Job {
  error(): ModuleError;
  /** Runs the next stage; true while there are more. */
  step(): boolean;
  progress(): { done: number; total: number; next: string };
  json(): string;
  /** The analysis in another format. */
  written(format: WrittenFormat): string;
  /** What records say of its quotations, as JSON. */
  checked(records: Records): string;
  /** What changed since an earlier version, as JSON. */
  changesSince(earlier: Job): string;
  /** What this article and another on the same story have apart, as JSON. */
  beside(other: Job): string;
  delete(): void;
}

export interface NutgrafModule {
  Model: new (weights: Uint8Array, gazetteer: Uint8Array) => Model;
  Job: new (model: Model, bytes: Uint8Array, options: Uint8Array) => Job;
  Records: new () => Records;
  version(): string;
}

type ReceiveInstance = (instance: WebAssembly.Instance, module?: WebAssembly.Module) => void;

/** The module's JavaScript half as Emscripten writes it; `instantiateWasm` gives it the other. */
export type ModuleFactory = (options?: {
  wasmBinary?: ArrayBuffer | Uint8Array;
  instantiateWasm?: (imports: WebAssembly.Imports, receive: ReceiveInstance) => object;
}) => Promise<NutgrafModule>;
