// Fetches what all analyses share: the module, the network's weights and the gazetteer. Each is named by its content, so that every
// cache may keep it for good.
import type { DataFile } from './messages.js';
import type { ModuleFactory, NutgrafModule } from './module.js';

/** The bytes of a file. Rejects where it cannot be fetched. */
export async function fetchDataFile({ url, bytes: total }: DataFile, onProgress: (done: number, total: number) => void): Promise<Uint8Array> {
  const response = await get(url);
  const bytes = new Uint8Array(total);
  let done = 0;
  for (const reader = response.body!.getReader(); ; onProgress(done, total)) {
    const { value } = await reader.read();
    if (!value) return bytes.subarray(0, done);
    bytes.set(value, done);  // throws where there is more than was said
    done += value.length;
  }
}

/** The module, whose two halves come at the same time. */
export async function fetchModule(module: string, wasm: string): Promise<NutgrafModule> {
  const compiling = compile(wasm);
  compiling.catch(() => {});  // is awaited below, but only once the other half is there
  await import(module);
  const { createNutgrafModule: createModule } = globalThis as unknown as { createNutgrafModule: ModuleFactory };
  const compiled = await compiling;
  return new Promise((resolve, reject) => {
    const instantiateWasm: NonNullable<Parameters<ModuleFactory>[0]>['instantiateWasm'] = (imports, receive) => {
      WebAssembly.instantiate(compiled, imports).then((instance) => receive(instance, compiled), reject);
      return {};
    };
    createModule({ instantiateWasm }).then(resolve, reject);
  });
}

/** Compiles while the bytes come, except where the server does not call them WebAssembly. */
async function compile(url: string): Promise<WebAssembly.Module> {
  const response = await get(url);
  const isNamed = response.headers.get('Content-Type')?.startsWith('application/wasm');
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${new URL(url).pathname} cannot be fetched (${response.status})`);
  return response;
}

/** Whether the browser had kept this file, fetched before, so that none of it came over the network; false where no one tells. */
export function cameFromCache(url: string): boolean {
  const [timing] = performance.getEntriesByName(url) as PerformanceResourceTiming[];
  return timing?.transferSize === 0 && timing.encodedBodySize > 0;
}
