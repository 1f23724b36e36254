// The corrections of an element: those that a script gave, else the file that its attribute names.
import type { AnalyzeOptions } from '../engine/engine.js';

type Lines = NonNullable<AnalyzeOptions['corrections']>;

/** Fetches a file of corrections once for each address. One that cannot be fetched is named on the console; the article is read without it. */
export class GivenCorrections {
  private address = '';
  private lines: Promise<Lines> | null = null;

  /** `given`, where there are some; else what lies at `address`; nothing where that is empty. */
  async read(given: Lines | null, address: string): Promise<Pick<AnalyzeOptions, 'corrections'>> {
    if (given !== null) return { corrections: given };
    if (!address) return {};
    if (address !== this.address) this.lines = null;
    this.address = address;
    this.lines ??= fetchText(new URL(address, document.baseURI));
    try {
      return { corrections: await this.lines };
    } catch (error) {
      this.lines = null;  // a later analysis tries again
      console.warn(`<nutgraf-article corrections="${address}">: ${(error as Error).message}`);
      return {};
    }
  }
}

async function fetchText(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server says ${response.status}.`);
  return response.text();
}
