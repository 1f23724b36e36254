// Who works by keyboard goes on where he was when a view is drawn anew and the control that had the focus is gone.

/** Gives the focus to the row that is chosen, else to the open tab, where something in `root` had it and nothing has it now. */
export function keepFocus(root: ShadowRoot, had: boolean): void {
  if (!had || root.activeElement) return;
  const next = root.querySelector<HTMLElement>('[data-selected] > button') ?? root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  next?.focus({ preventScroll: true });
}
