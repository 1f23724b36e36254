// The undo history of a tab: the steps that it has taken, and the one that it is at. It outlives a reload.
import { keepSteps, recallSteps, type Step } from './tab.js';

/** Steps that one goes back and forth over. A step that is added takes the place of those that were undone. */
export class UndoHistory {
  private steps: Step[] = [{ empty: true }];
  private at = 0;

  /** Where `keepsNothing`, a reload finds no steps. */
  constructor(private readonly keepsNothing: () => boolean) {}

  /** The step that the tab is at. Another one that takes its place is kept by the next `keep`. */
  get step(): Step {
    return this.steps[this.at]!;
  }

  set step(step: Step) {
    this.steps[this.at] = step;
  }

  /** The step that an undo leads to; none at the first. */
  get before(): Step | undefined {
    return this.steps[this.at - 1];
  }

  /** Whether the tab shows nothing by now: no article and no sample. */
  get isEmpty(): boolean {
    return 'empty' in this.step;
  }

  /** Whether there is a step to go back to. */
  get canUndo(): boolean {
    return this.at > 0;
  }

  /** Whether a step was undone that can be done again. */
  get canRedo(): boolean {
    return this.at < this.steps.length - 1;
  }

  /** Takes up the steps from before a reload; false where there are none. */
  recall(): boolean {
    const kept = recallSteps();
    if (kept) [this.steps, this.at] = [kept.steps, kept.at];
    return kept !== null;
  }

  /** The steps before this one or behind it, the nearest first, each with the place to `go` to. */
  *from(direction: 1 | -1): Iterable<{ step: Step; to: number }> {
    for (let to = this.at + direction; this.steps[to]; to += direction) yield { step: this.steps[to]!, to };
  }

  /** Goes to the step at this place. */
  go(to: number): void {
    this.at = to;
  }

  /** Adds a step behind this one and goes to it. */
  push(step: Step): void {
    this.steps = [...this.steps.slice(0, this.at + 1), step];
    this.at = this.steps.length - 1;
    this.keep();
  }

  /** Forgets the steps that were undone. */
  dropUndone(): void {
    this.steps = this.steps.slice(0, this.at + 1);
    this.keep();
  }

  /** Keeps the steps for a reload, unless nothing is to be kept. */
  keep(): void {
    keepSteps(this.keepsNothing() ? null : { steps: this.steps, at: this.at });
  }
}
