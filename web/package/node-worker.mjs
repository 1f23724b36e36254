// A thread of node as the worker that the engine asks for: messages as a browser's worker gets them, and files by `fetch`.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';

const fetchFromNet = globalThis.fetch;

globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
globalThis.fetch = async (url, options) => {
  if (!String(url).startsWith('file:')) return fetchFromNet(url, options);
  return new Response(await readFile(new URL(url)), { headers: { 'Content-Type': 'application/wasm' } });
};
await import(workerData);
