// What the core itself writes, so that page and command line give the same bytes; for that it reads the text once more.
import type { WrittenFormat } from '../engine/engine.js';
import { sharedEngine } from '../engine/shared-engine.js';
import { fileName, type Article } from './article.js';
import type { ExportFile } from './files.js';

const kFiles: Record<WrittenFormat, { extension: string; type: string }> = {
  conllu: { extension: 'conllu', type: 'text/plain;charset=utf-8' },
  timeml: { extension: 'tml', type: 'application/xml' },
  plover: { extension: 'plover.jsonl', type: 'application/jsonl' },
};

export async function written(format: WrittenFormat, article: Article): Promise<ExportFile> {
  const engine = await sharedEngine(() => {});
  const { extension, type } = kFiles[format];
  const { reader } = article.analysis.meta;
  return { name: fileName(article, extension), type, content: await engine.write(article.text, format, { ...article.given, ...(reader ? { reader } : {}) }) };
}
