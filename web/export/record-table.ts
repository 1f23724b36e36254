// The quotations of a draft against the record as a table for spreadsheets.
import type { RecordCheck } from '../engine/record.js';
import { clockTime, quotedWords } from '../facts/record-terms.js';
import { words } from '../words/catalogue.js';
import type { ExportFile } from './files.js';
import { csvOf } from './spreadsheet.js';

/** A row a quotation, in the order of the draft. */
export function recordCheckAsCsv(check: RecordCheck): ExportFile {
  const { verdicts, fileName } = words().record;
  const rows = check.quotations.map((quotation) => {
    const { passages } = quotation;
    const each = (tell: (passage: (typeof passages)[number]) => string | null): string => [...new Set(passages.map(tell).filter(Boolean))].join(' … ');
    return {
      verdict: verdicts[quotation.verdict],
      words: quotedWords(quotation),
      speaker: quotation.speaker?.text ?? null,
      recordWords: each(({ text }) => text.replace(/\s+/g, ' ')),
      recordSpeaker: each(({ speaker }) => speaker),
      time: each(({ seconds }) => seconds === null ? null : clockTime(seconds)),
      recordName: each(({ record }) => check.records[record]!.name),
      id: quotation.quote,
      start: quotation.spans[0]?.start ?? null,
      end: quotation.spans.at(-1)?.end ?? null,
    };
  });
  const columns = ['verdict', 'words', 'speaker', 'recordWords', 'recordSpeaker', 'time', 'recordName', 'id', 'start', 'end'] as const;
  return { name: `${fileName}.csv`, type: 'text/csv;charset=utf-8', content: csvOf({ name: 'quotations', columns: [...columns], rows }) };
}
