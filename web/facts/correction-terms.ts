// The lines of a corrections file, said in plain words.
import type { CorrectionOutcome } from '../engine/analysis.js';
import type { Anchor, Correction } from '../engine/corrections.js';
import { words } from '../words/catalogue.js';
import { daysInWords } from './time-terms.js';

const kLongest = 60;  // characters of the words that a line is about

/** What a line puts right, as a sentence. What cannot be read is shown as it is. */
export function correctionInWords(line: Correction): string {
  try {
    return sentence(line) ?? JSON.stringify(line);
  } catch {
    return JSON.stringify(line);
  }
}

function sentence(line: Correction): string | null {
  const { lines, classNames } = words().correct;
  const { types } = words().facts;
  const about = line.do === 'published' ? '' : quoted(line.anchor);
  switch (line.do) {
    case 'merge':
      return lines.merge(about, quoted(line.with));
    case 'part':
      return lines.part(about);
    case 'move':
      return lines.move(about, quoted(line.to));
    case 'rename':
      return lines.rename(about, line.name);
    case 'type':
      return lines.type(about, types[line.type]);
    case 'add':
      return lines.add(about, types[line.type]);
    case 'none':
      return lines.none(about);
    case 'speaker':
      return 'name' in line ? lines.speaker(about, String(line.name)) : line.to ? lines.speaker(about, quoted(line.to as Anchor)) : lines.noSpeaker(about);
    case 'class':
      return lines.class(about, classNames[line.class]);
    case 'border':
      return lines.border(about, quoted(line.to));
    case 'unquote':
      return lines.unquote(about);
    case 'time':
      return line.value === null ? lines.noTime(about) : lines.time(about, line.value);
    case 'place':
      return line.place === null ? lines.noPlace(about) : lines.place(about, Object.values(line.place).join(', '));
    case 'published':
      return line.date === null ? lines.notPublished : lines.published(daysInWords(line.date, line.date));
    case 'block':
      return lines.block(about, words().views.document.kinds[line.kind]);
    case 'hide':
      return lines.hide(about);
    default:
      return null;
  }
}

/** Why a line does not hold, in plain words. */
export function reasonInWords({ code }: CorrectionOutcome): string {
  return words().correct.reasons[code ?? 'form'];
}

function quoted({ exact }: Anchor): string {
  const line = exact.replace(/\s+/g, ' ').replace(/^[\s“”"„«]+|[\s“”"„»]+$/g, '').replace(/[,;]$/, '');
  return words().correct.quoted(line.length > kLongest ? `${line.slice(0, kLongest).replace(/\s+\S*$/, '')}…` : line);
}
