// The JSON of an analysis, with what the engine knows to be missing.
import type { Analysis } from './analysis.js';
import type { DataWarning, Reader } from './messages.js';

const kMissing: Record<DataWarning['code'], string> = {
  network: 'The network is missing',
  gazetteer: 'The gazetteer is missing',
  careful: 'The careful reader is missing, the swift one has read',
};

/** The analysis that `reader` was asked for. That the careful reader is missing concerns only who wanted it. */
export function readAnalysis(json: string, missing: readonly DataWarning[], reader: Reader): Analysis {
  const analysis = JSON.parse(json) as Analysis;
  const told = missing.filter(({ code }) => code !== 'careful' || reader === 'careful');
  analysis.document.warnings.push(...told.map(({ code, message }) => ({ code, message: `${kMissing[code]}: ${message}` })));
  return analysis;
}
