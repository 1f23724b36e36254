// Starts the worker on any site: from another origin too, and where the site asks for Trusted Types.

/** What the engine asks of a worker; node's threads are dressed up as one. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

let policy: ScriptPolicy | undefined;

/** The address as `Worker` takes it: the policy `nutgraf` vouches for it where the browser knows such policies. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } };
  policy ??= trustedTypes?.createPolicy('nutgraf', { createScriptURL: (address) => address }) ?? { createScriptURL: (address) => address };
  return policy.createScriptURL(url);
}

/** A worker of the script at `url`. Browsers take no worker's script from another origin, but a script of our own may import it. */
export function startWorker(url: string, isIndirect: boolean): WorkerLike {
  const options = { type: 'module', name: 'nutgraf' } as const;
  if (!isIndirect) return new Worker(trusted(url), options);
  const script = `import ${JSON.stringify(url)};`;
  // In a sandboxed frame Chromium starts no module worker from a blob; elsewhere a blob keeps the page's origin.
  if (self.origin === 'null') return new Worker(trusted(`data:text/javascript,${encodeURIComponent(script)}`), options);
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(trusted(address), options);
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

/** Whether a worker may be started straight from this address. */
export function isOwnOrigin(url: string): boolean {
  return typeof location === 'undefined' || new URL(url).origin === self.origin;
}
