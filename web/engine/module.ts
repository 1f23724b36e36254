// What wasm/bindings.cpp gives to JavaScript, as the worker sees it.

/** Why an analysis could not start; `code` is empty where it could. */
export interface ModuleError {
  code: string;
  message: string;
  where: string;
}

/** One analysis in the memory of the module; whoever made it must `delete()` it. */
export interface Job {
  error(): ModuleError;
  /** Runs the next stage; true while there are more. */
  step(): boolean;
  progress(): { done: number; total: number; next: string };
  json(): string;
  delete(): void;
}

export interface NutgrafModule {
  Job: new (bytes: Uint8Array, published: string, publishedFrom: string, title: Uint8Array) => Job;
  version(): string;
}

export type ModuleFactory = (options?: { wasmBinary?: ArrayBuffer | Uint8Array }) => Promise<NutgrafModule>;
