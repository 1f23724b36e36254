// The parts of index.html that more than one file of the desk knows.

export type View = 'read' | 'edit' | 'facts';

export function element<Type extends HTMLElement>(id: string): Type {
  return document.getElementById(id) as Type;
}

let factsScrolled = 0;

/** Shows a view; who comes back to the facts finds them scrolled as they were left. */
export function setView(view: View): void {
  const before = document.body.dataset['view'];
  if (before === 'facts') factsScrolled = scrollY;
  document.body.dataset['view'] = view;
  for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
    button.setAttribute('aria-pressed', String(button.dataset['show'] === view));
  }
  if (view === 'facts' && before !== 'facts') scrollTo(0, factsScrolled);
}

/** Shows the article. Where that hides the facts that led there, gives what leads back to them, with the focus where it was. */
export function leaveFacts(): (() => void) | null {
  const isLeft = document.body.dataset['view'] === 'facts';
  const focused = focusedElement();
  setView('read');
  if (!isLeft) return null;
  return () => {
    setView('facts');
    focused?.focus({ preventScroll: true });
  };
}

/** What has the focus, also within an element of ours. */
function focusedElement(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}

/** A button that says `label` and does `press`. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

/** Shows a line of text in the first span of `line`, or hides the line where there is none. */
export function say(line: HTMLElement, message: string): void {
  line.hidden = message === '';
  line.querySelector('span')!.textContent = message;
}
