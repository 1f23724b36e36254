// The engine's connection to its worker. A worker that dies is replaced by the next one that is started.
import type { EngineAddresses } from './files.js';
import type { Reply, Request } from './messages.js';
import { isOwnOrigin, type WorkerLike } from './start-worker.js';

/** What the engine hears of the worker. */
export interface WorkerListener {
  /** The worker has answered. */
  receive: (reply: Reply) => void;
  /** The worker could not be loaded, or has died. */
  fail: (message: string) => void;
  /** Another worker has taken the place of one that never spoke: it knows of no analysis yet. */
  restart: () => void;
}

/** The worker of one engine; none before it is started, and after it is stopped. */
export class WorkerConnection {
  private worker: WorkerLike | null = null;
  private isIndirect: boolean;

  /** `make` makes the worker. */
  constructor(
    private readonly addresses: EngineAddresses,
    private readonly listener: WorkerListener,
    private readonly make: (url: string, isIndirect: boolean) => WorkerLike,
  ) {
    this.isIndirect = !isOwnOrigin(addresses.worker);
  }

  /** Starts a worker, which fetches its data. Throws where the page forbids workers. */
  start(): void {
    this.worker = this.begin();
  }

  /** Starts a worker where there is none. */
  ensure(): void {
    this.worker ??= this.begin();
  }

  /** Tells the worker something, where there is one. */
  send(request: Request, transfer: Transferable[] = []): void {
    this.worker?.postMessage(request, transfer);
  }

  /** Ends the worker. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  private begin(): WorkerLike {
    const worker = this.make(this.addresses.worker, this.isIndirect);
    let hasSpoken = false;
    worker.addEventListener('message', (event) => {
      hasSpoken = true;
      if (worker === this.worker) this.listener.receive((event as MessageEvent<Reply>).data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker !== this.worker) return;
      // A worker of the page's own origin that does not start may lack a header that the page asks for; an indirect one needs none.
      if (!hasSpoken && !this.isIndirect && typeof location !== 'undefined') return this.startIndirectly();
      this.listener.fail((event as ErrorEvent).message || 'its program could not be loaded');
    });
    worker.postMessage({ kind: 'open', files: this.addresses.files } satisfies Request);
    return worker;
  }

  private startIndirectly(): void {
    this.isIndirect = true;
    this.worker?.terminate();
    this.start();
    this.listener.restart();
  }
}
