// What analyses are made with: better and better as the data comes.
import { cameFromCache, fetchDataFile, fetchModule } from './data-files.js';
import type { DataWarning, EngineFiles, LoadProgress, Reply, Stage } from './messages.js';
import type { Model, NutgrafModule } from './module.js';

/** The module and its data. The rules are there first, then the network, then the gazetteer. */
export class Models {
  stage: Stage = 'rules';
  /** The best that there is so far. */
  model!: Model;
  module!: NutgrafModule;
  /** Whether the module is there, and with it the rules. */
  readonly opened: Promise<void>;
  /** Whether all data has come, or is known to be missing. */
  readonly whole: Promise<void>;
  /** The careful reader; null before it has come. */
  careful: Model | null = null;
  private readonly warnings: DataWarning[] = [];
  private readonly replaced: Model[] = [];

  constructor(
    private readonly files: EngineFiles,
    private readonly tell: (reply: Reply) => void,
  ) {
    this.opened = this.open(files);
    this.whole = this.complete(files);
  }

  /** The best model of the swift reader; what it has replaced is freed. No analysis may be running. */
  take(): Model {
    for (const model of this.replaced.splice(0)) model.delete();
    return this.model;
  }

  /** Fetches the careful reader once all other data is there; gives why it cannot be had, or nothing. */
  async fetchCareful(): Promise<string> {
    await this.whole;
    try {
      const model = this.model.withNetwork(await this.fetchCarefulNetwork());
      const { message } = model.networkError();
      if (message) model.delete();
      else this.careful = model;
      return message;
    } catch (error) {
      return describe(error);
    }
  }

  private fetchCarefulNetwork(): Promise<Uint8Array> {
    let told = 0;
    return fetchDataFile(this.files.careful, (done, total) => {
      if (done < total && done - told < kToldBytes) return;
      told = done;
      this.tell({ kind: 'loading', progress: { done, total, reader: 'careful' } });
    });
  }

  private async open({ module, wasm }: EngineFiles): Promise<void> {
    this.module = await fetchModule(module, wasm);
    this.model = new this.module.Model(new Uint8Array(), new Uint8Array());
  }

  /** The module has the line for itself, then the weights, then the gazetteer: what comes first is of use first. */
  private async complete(files: EngineFiles): Promise<void> {
    await this.opened;
    const progress = { network: { done: 0, total: files.network.bytes }, gazetteer: { done: 0, total: files.gazetteer.bytes } };
    const fetchData = (code: 'network' | 'gazetteer'): Promise<Uint8Array> =>
      fetchDataFile(files[code], (done, total) => {
        if (done < total && done - progress[code].done < kToldBytes) return;
        progress[code].done = done;
        this.tell({ kind: 'loading', progress: { ...sum(Object.values(progress)), reader: 'swift' } });
      }).catch((error: unknown) => {
        this.warn(code, describe(error));
        return new Uint8Array();
      });
    const isKept = cameFromCache(files.wasm);
    const network = fetchData('network');
    if (!isKept) await network;
    const gazetteer = fetchData('gazetteer');
    const weights = await network;
    const isNear = await Promise.race([gazetteer.then(() => true), pause(kPatience).then(() => false)]);
    if (!isNear) this.replace('network', new this.module.Model(weights, new Uint8Array()));
    if (!isNear) this.tell({ kind: 'network' });
    this.replace('whole', new this.module.Model(weights, await gazetteer));
    this.warn('network', this.model.networkError().message);
    this.warn('gazetteer', this.model.gazetteerError().message);
    this.tell({ kind: 'ready', version: this.module.version(), warnings: this.warnings });
  }

  private replace(stage: Stage, model: Model): void {
    this.replaced.push(this.model);
    [this.stage, this.model] = [stage, model];
  }

  private warn(code: DataWarning['code'], message: string): void {
    if (message) this.warnings.push({ code, message });
  }
}

type Loaded = Pick<LoadProgress, 'done' | 'total'>;

/** So many bytes more are worth telling. */
const kToldBytes = 200_000;
/** Milliseconds for which the gazetteer is waited for before an analysis is made without it. */
const kPatience = 300;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function sum(parts: Loaded[]): Loaded {
  return parts.reduce((all, part) => ({ done: all.done + part.done, total: all.total + part.total }), { done: 0, total: 0 });
}

/** What an error says. */
export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
