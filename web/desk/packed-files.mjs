// In the single file: unpacks the files that lie in the page, so that the program finds each at an address as on a site. From disk
// browsers let a worker read nothing that the page has; so it gets the files themselves and makes addresses of its own.

const kFiles = new Map();
const kAddresses = new Map();

/** The address of a file that lies in the page; one that leads nowhere where it lies in none. */
globalThis.nutgrafFile = (name) => new URL(kAddresses.get(name.replace(/^\.\//, '')) ?? 'about:invalid');

/** Stands for `new Worker`: from disk only scripts that are no modules can be workers. */
globalThis.nutgrafWorker = function (address, options) {
  const script = new Blob([`(${prologue})();`, kFiles.get(String(address))], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(script), { name: options?.name });
  worker.postMessage({ nutgrafFiles: [...kFiles] });
  return worker;
};

/** Settles when all are unpacked. */
globalThis.nutgrafFilesUnpacked = Promise.all([...document.querySelectorAll('script[data-file]')].map(unpack));

async function unpack(block) {
  const { file, type } = block.dataset;
  const packed = await fetch(`data:application/gzip;base64,${block.textContent}`);
  const bytes = await new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const blob = new Blob([bytes], { type });
  const address = URL.createObjectURL(blob);
  kAddresses.set(file, address);
  kFiles.set(address, blob);
  block.remove();
}

/** Runs in the worker before its script: what the page calls by an address is found at the worker's own one. */
function prologue() {
  const { fetch } = self;
  const own = new Promise((resolve) => {
    self.addEventListener('message', function take(event) {
      if (!event.data?.nutgrafFiles) return;
      event.stopImmediatePropagation();
      self.removeEventListener('message', take);
      resolve(new Map(event.data.nutgrafFiles.map(([address, blob]) => [address, URL.createObjectURL(blob)])));
    });
  });
  const addressOf = async (address) => (await own).get(String(address)) ?? address;
  self.fetch = async (address, options) => fetch(await addressOf(address), options);
  self.nutgrafImport = async (address) => import(await addressOf(address));
}
