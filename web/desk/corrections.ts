// What a reader puts right in the article in hand: kept with it, applied by the next analysis, undone and redone step by step.
import type { Analysis } from '../engine/analysis.js';
import type { Correction } from '../engine/corrections.js';
import { save } from '../export/files.js';
import type { Correcting } from '../facts/correcting.js';
import { correctionInWords, reasonInWords } from '../facts/correction-terms.js';
import { words } from '../words/catalogue.js';
import { adding, fileOf, isWide, kNothing, newAmong, readFile, replacing, take, type Corrected, type Lists, type Step } from './correction-steps.js';
import type { Steps } from './keys.js';
import { newId } from './new-article.js';
import type { Notice } from './notice.js';
import type { Change, Session } from './session.js';
import type { WideLines } from './wide-lines.js';

/** As much of an id keeps lines apart. */
const kIdLength = 12;

export class Corrections {
  /** How many steps were done when the article came onto the desk: those before are no steps of this stay. */
  private since = 0;
  /** How many were taken back in this stay and can be done again. */
  private undone = 0;
  private message = '';
  /** The line that was made last, until an analysis says whether it holds. */
  private awaited: string | null = null;

  /** `changed` is called when the article is to be analysed anew. */
  constructor(
    private readonly session: Session,
    private readonly wide: WideLines,
    private readonly notice: Notice,
    private readonly changed: () => void,
  ) {}

  /** Another article may have come onto the desk. After a reload all its steps can be taken back. */
  arrive(change: Change): void {
    const { steps, done } = this.corrected;
    const isBack = change === 'started';
    [this.since, this.undone] = isBack ? [0, steps.length - done] : [done, 0];
    [this.message, this.awaited] = ['', null];
  }

  /** Whether the last step of this stay was a correction. */
  get canUndo(): boolean {
    return this.corrected.done > this.since;
  }

  get canRedo(): boolean {
    return this.undone > 0;
  }

  /** The lines as a corrections file; empty where there are none. */
  get file(): string {
    return fileOf(this.lists);
  }

  private get corrected(): Corrected {
    return this.session.article.corrected ?? kNothing;
  }

  private get lists(): Lists {
    return { own: this.corrected.lines, wide: this.wide.value };
  }

  /** For the views: the lines, and what can be done with them. */
  view(): Correcting {
    const { steps, done } = this.corrected;
    const { own, wide } = this.lists;
    return {
      lines: [...wide, ...own],
      canUndo: done > 0,
      canRedo: done < steps.length,
      message: this.message,
      make: (line) => this.make(line),
      turn: (id, on) => this.turn(id, on),
      remove: (id) => this.remove(id),
      undo: () => this.undo(),
      redo: () => this.redo(),
      take: (file) => void this.takeFile(file),
      save: () => save({ name: 'corrections.jsonl', type: 'application/x-ndjson', content: this.file }),
    };
  }

  undo(): void {
    const { steps, done } = this.corrected;
    const step = steps[done - 1];
    if (!step) return;
    this.undone += 1;
    this.set(step, { steps, done: done - 1 }, true);
    this.since = Math.min(this.since, done - 1);
    this.notice.tellDone(words().correct.takenBack(inWords(step)), words().desk.redo, () => this.redo());
  }

  redo(): void {
    const { steps, done } = this.corrected;
    const step = steps[done];
    if (!step) return;
    this.undone = Math.max(0, this.undone - 1);
    this.set(step, { steps, done: done + 1 });
    this.say(words().correct.doneAgain(inWords(step)));
  }

  private make(made: Correction): void {
    const line = signed(made);
    this.awaited = line.id!;
    this.step(adding(this.lists, [line]), words().correct.done(correctionInWords(line)));
  }

  private turn(id: string, on: boolean): void {
    const line = [...this.lists.own, ...this.lists.wide].find((one) => one.id === id);
    if (!line) return;
    const { off, ...rest } = line;
    const { turnedOn, turnedOff } = words().correct;
    const said = correctionInWords(line);
    this.step(replacing(this.lists, id, (on ? rest : { ...rest, off: true }) as Correction), on ? turnedOn(said) : turnedOff(said));
  }

  private remove(id: string): void {
    const step = replacing(this.lists, id);
    this.step(step, words().correct.removed(inWords(step)));
  }

  private async takeFile(file: File): Promise<void> {
    const { taken, unread: notRead } = words().correct.list;
    const { id } = this.session.article;
    const { lines, unread } = readFile(await file.text());
    if (this.session.article.id !== id) return;  // the reader went on to another article
    const added = newAmong(lines, this.lists).map(signed);
    const message = [taken(added.length, lines.length - added.length), unread.length > 0 ? notRead(unread.join(', ')) : ''].filter(Boolean).join(' ');
    this.step(adding(this.lists, added), message, message);
  }

  /** Does a step and says so; `message` stands above the list of corrections until the next one. */
  private step(step: Step, said: string, message = ''): void {
    this.message = message;
    const { steps, done } = this.corrected;
    if (step.length > 0) {
      this.undone = 0;
      this.set(step, { steps: [...steps.slice(0, done), step], done: done + 1 });
    } else this.changed();
    this.say(said);
  }

  private set(step: Step, history: Pick<Corrected, 'steps' | 'done'>, back = false): void {
    const { own, wide } = take(this.lists, step, back);
    if (step.some(({ before, after }) => isWide((after ?? before)!))) this.wide.value = wide;
    this.session.edit({ corrected: { lines: own, ...history } });
    this.changed();
  }

  private say(said: string): void {
    this.notice.tellDone(said, words().desk.undo, () => this.undo());
  }

  /** Tells, once, where the line that was made last does not hold. */
  hear({ corrections }: Analysis): void {
    const outcome = corrections?.find(({ id }) => id === this.awaited);
    if (this.awaited === null || !outcome) return;
    const line = [...this.lists.own, ...this.lists.wide].find(({ id }) => id === this.awaited);
    this.awaited = null;
    if (!outcome.applied && line) this.notice.say(words().correct.failed(correctionInWords(line), reasonInWords(outcome)), words().desk.undo, () => this.undo());
  }
}

/** What the keys and the bar undo and redo: the corrections that were made since the article came onto the desk, then the steps of the tab. */
export function stepsOf(session: Session, corrections: Corrections): Steps {
  return {
    get isUntouched() {
      return session.isUntouched;
    },
    undo: () => (corrections.canUndo ? corrections.undo() : void session.undo()),
    redo: () => (corrections.canRedo ? corrections.redo() : void session.redo()),
  };
}

/** The line with a name of its own and the time at which it was made. */
function signed(line: Correction): Correction {
  return { ...line, id: newId().slice(0, kIdLength), made: new Date().toISOString() };
}

function inWords(step: Step): string {
  const lines = step.flatMap(({ before, after }) => after ?? before ?? []);
  const [only] = step.length === 1 || step.filter(({ after }) => after).length === 1 ? lines.slice(-1) : [];
  return only ? correctionInWords(only) : words().correct.several(lines.length);
}
