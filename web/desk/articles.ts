// The articles that this device keeps, in IndexedDB. What cannot be kept there stays in memory as long as the tab is open.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LeftOut, ReadBlock } from '../reading/reading.js';
import type { Corrected } from './correction-steps.js';

/** Where a text comes from, as far as it is known. */
export interface Source {
  title?: string;
  byline?: string;
  publisher?: string;
  /** The day, "YYYY-MM-DD". */
  date?: string;
  address?: string;
  licence?: string;
  licenceAddress?: string;
}

/** A text with what the reader has said of it. */
export interface Article {
  id: string;
  title: string;
  /** Whether the reader chose the title. */
  isRenamed: boolean;
  text: string;
  /** The day that the reader gave, "YYYY-MM-DD"; empty where none. */
  published: string;
  /** When it was opened last, in milliseconds since 1970. */
  opened: number;
  source?: Source;
  /** What the page that the text was copied from says its parts are; gone once the text is changed. */
  blocks?: ReadBlock[];
  /** What of that page is not part of the article; likewise. */
  leftOut?: LeftOut[];
  /** What the reader has put right. */
  corrected?: Corrected;
}

/** Why the latest text could not be kept: no room, or the browser does not let the page keep anything. */
export type Trouble = 'full' | 'refused';

interface Stored extends DBSchema {
  articles: { key: string; value: Article; indexes: { opened: number } };
}

const kName = 'nutgraf';
const kKeepNothing = 'nutgraf-keep-nothing';

/** How many articles are kept; the one that was opened longest ago makes room for a new one. */
export const kMostArticles = 100;

/** The articles of this device. No method throws: what goes wrong is told by `trouble`. */
export class Shelf {
  /** Why the latest article is in memory only; null where it is kept. */
  trouble: Trouble | null = null;
  private readonly memory = new Map<string, Article>();
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('nutgraf-articles');
  private database: Promise<IDBPDatabase<Stored>> | null = null;
  private writing = 0;
  private isSilent = false;

  /** `changed` is called when this tab or another one has changed what is kept. */
  constructor(private readonly changed: () => void) {
    this.isSilent = readFlag();
    this.channel?.addEventListener('message', () => changed());
  }

  /** Whether the reader wants nothing to be kept on this device. */
  get keepsNothing(): boolean {
    return this.isSilent;
  }

  /** Whether an article is on its way to the device and might not arrive before the tab closes. */
  get isWriting(): boolean {
    return this.writing > 0;
  }

  /** Keeps nothing from now on, or again everything, also what this tab holds in memory. */
  async keepNothing(on: boolean): Promise<void> {
    this.isSilent = on;
    writeFlag(on);
    if (!on) for (const article of [...this.memory.values()]) await this.put(article);
    this.changed();
  }

  async get(id: string): Promise<Article | null> {
    const held = this.memory.get(id);
    if (held) return held;
    return this.ask(async (database) => (await database.get('articles', id)) ?? null, null);
  }

  /** All articles, the one opened last first. */
  async list(): Promise<Article[]> {
    const kept = await this.ask((database) => database.getAllFromIndex('articles', 'opened'), [] as Article[]);
    const articles = new Map([...kept.map((article) => [article.id, article] as const), ...this.memory]);
    return [...articles.values()].sort((a, b) => b.opened - a.opened);
  }

  /** How many articles lie on the device itself. */
  async countKept(): Promise<number> {
    return this.ask((database) => database.count('articles'), 0);
  }

  /** Keeps an article in place of what is kept by its id. */
  async put(article: Article): Promise<void> {
    this.memory.set(article.id, article);
    if (this.isSilent) return this.changed();
    this.writing += 1;
    try {
      const database = await this.open();
      await database.put('articles', article);
      if (this.memory.get(article.id) === article) this.memory.delete(article.id);
      this.trouble = null;
      await this.makeRoom(database);
    } catch (error) {
      this.trouble = (error as DOMException).name === 'QuotaExceededError' ? 'full' : 'refused';
    } finally {
      this.writing -= 1;
    }
    this.tell();
  }

  async remove(...ids: string[]): Promise<void> {
    for (const id of ids) this.memory.delete(id);
    await this.ask(async (database) => {
      const { store, done } = database.transaction('articles', 'readwrite');
      await Promise.all([...ids.map((id) => store.delete(id)), done]);
    }, undefined);
    this.tell();
  }

  private async makeRoom(database: IDBPDatabase<Stored>): Promise<void> {
    const surplus = (await database.count('articles')) - kMostArticles;
    if (surplus <= 0) return;
    const oldest = await database.getAllKeysFromIndex('articles', 'opened', null, surplus);
    await Promise.all(oldest.map((id) => database.delete('articles', id)));
  }

  private tell(): void {
    this.channel?.postMessage('changed');
    this.changed();
  }

  private async ask<Result>(question: (database: IDBPDatabase<Stored>) => Promise<Result>, otherwise: Result): Promise<Result> {
    try {
      return await question(await this.open());
    } catch {
      return otherwise;
    }
  }

  private open(): Promise<IDBPDatabase<Stored>> {
    this.database ??= openDB<Stored>(kName, 1, {
      upgrade: (database) => void database.createObjectStore('articles', { keyPath: 'id' }).createIndex('opened', 'opened'),
      terminated: () => (this.database = null),
    });
    this.database.catch(() => (this.database = null));
    return this.database;
  }
}

function readFlag(): boolean {
  try {
    return localStorage.getItem(kKeepNothing) !== null;
  } catch {
    return false;
  }
}

function writeFlag(on: boolean): void {
  try {
    if (on) localStorage.setItem(kKeepNothing, 'yes');
    else localStorage.removeItem(kKeepNothing);
  } catch {
    // A browser that keeps nothing need not be told so.
  }
}
