// Where the engine's files lie: beside this module, or in a folder that the site names.
import type { EngineFiles } from './messages.js';

/** The names of the files with their contents' digests, and the sizes of the data; web/build.mjs writes them here. */
declare const kWorkerFile: string;
declare const kModuleFile: string;
declare const kWasmFile: string;
declare const kNetworkFile: string;
declare const kNetworkBytes: number;
declare const kGazetteerFile: string;
declare const kGazetteerBytes: number;
declare const kCarefulFile: string;
declare const kCarefulBytes: number;

export interface EngineAddresses {
  worker: string;
  files: EngineFiles;
}

/** All addresses. Each stands by itself beside `import.meta.url`, for that is what bundlers look for. */
export function engineAddresses(folder?: string | URL): EngineAddresses {
  const own = {
    worker: new URL(kWorkerFile, import.meta.url),
    module: new URL(kModuleFile, import.meta.url),
    wasm: new URL(kWasmFile, import.meta.url),
    network: new URL(kNetworkFile, import.meta.url),
    gazetteer: new URL(kGazetteerFile, import.meta.url),
    careful: new URL(kCarefulFile, import.meta.url),
  };
  const names = { worker: kWorkerFile, module: kModuleFile, wasm: kWasmFile, network: kNetworkFile, gazetteer: kGazetteerFile, careful: kCarefulFile };
  const at = (file: keyof typeof own): string => (folder === undefined ? own[file] : new URL(names[file], inFull(folder))).href;
  return {
    worker: at('worker'),
    files: {
      module: at('module'),
      wasm: at('wasm'),
      network: { url: at('network'), bytes: kNetworkBytes },
      gazetteer: { url: at('gazetteer'), bytes: kGazetteerBytes },
      careful: { url: at('careful'), bytes: kCarefulBytes },
    },
  };
}

/** A folder's address with a slash at its end, as `new URL` wants it. */
function inFull(folder: string | URL): URL {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  return new URL(String(folder).replace(/\/?$/, '/'), base);
}
