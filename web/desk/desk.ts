// The page: a text that one types, pastes or drops, the same text as an article with its facts marked, and the facts.
import '../element/define.js';
import type { Analysis, Warning } from '../engine/analysis.js';
import type { AnalysisDetail } from '../element/nutgraf-article.js';
import { warningPlace, type Selection } from '../facts/facts.js';
import { isNamed } from '../facts/names.js';
import { quotesToShow } from '../facts/quote-terms.js';
import { count, daysInWords } from '../facts/words.js';
import { showChosen } from './chosen.js';
import { acceptDrops } from './drop.js';
import { sample } from './sample.js';
import { forget, keep, recall } from './store.js';

type View = 'read' | 'edit' | 'facts';

const kTypingPause = 200;  // milliseconds

function element<Type extends HTMLElement>(id: string): Type {
  return document.getElementById(id) as Type;
}

const article = document.querySelector('nutgraf-article')!;
const panels = document.querySelector('nutgraf-panels')!;
const text = element<HTMLTextAreaElement>('text');
const published = element<HTMLInputElement>('published');
const progress = element<HTMLProgressElement>('progress');
const status = element('status');
const note = element('note');
const warning = element('warning');
const error = element('error');
const chosen = element('chosen');
const stated = element('stated');

let pause = 0;
let isKept = true;
let factsScrolled = 0;

/** Makes `content` the text of the page and analyses it at once. */
function setText(content: string, date = ''): void {
  text.value = content;
  text.setSelectionRange(0, 0);
  published.value = date;
  analyze();
}

function analyze(): void {
  clearTimeout(pause);
  element('empty').hidden = text.value !== '';
  note.hidden = text.value === '';
  note.firstElementChild!.textContent = whatItIs();
  article.published = published.value;
  article.text = text.value;
}

/** What the reader should know of the text that is shown. */
function whatItIs(): string {
  if (text.value === sample) return 'A sample: everybody and everything in it is invented. Paste or drop your own.';
  return isKept ? 'Your text, kept on this device only.' : 'Your text, too long to be kept on this device.';
}

/** Takes what the user wrote: it is kept at once and analysed when the typing rests. */
function takeInput(): void {
  isKept = keep({ text: text.value, published: published.value });
  clearTimeout(pause);
  pause = window.setTimeout(analyze, kTypingPause);
}

/** Shows a view; who comes back to the facts finds them scrolled as they were left. */
function setView(view: View): void {
  const before = document.body.dataset['view'];
  if (before === 'facts') factsScrolled = scrollY;
  document.body.dataset['view'] = view;
  for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
    button.setAttribute('aria-pressed', String(button.dataset['show'] === view));
  }
  if (view === 'facts' && before !== 'facts') scrollTo(0, factsScrolled);
}

function showAnalysis({ analysis, text: analyzed, milliseconds }: AnalysisDetail): void {
  const { entities, times, document: about } = analysis;
  panels.text = analyzed;
  panels.analysis = analysis;
  void offerFiles(analysis, analyzed);
  progress.hidden = true;
  error.hidden = true;
  stated.textContent = about.published && about.published.from !== 'option' ? `${daysInWords(about.published.value, about.published.value)}, by the text` : '';
  warning.hidden = about.warnings.length === 0 || !analyzed.trim();
  warning.replaceChildren(...about.warnings.map(warningView));
  const found = `${count(entities.filter(isNamed).length, 'name')}, ${count(times.length, 'time')} and ${count(quotesToShow(analysis, false).length, 'quote')}`;
  status.textContent = analyzed.trim() ? `${found} in ${Math.max(1, Math.round(milliseconds))} ms` : '';
}

/** Offers what can be carried away of an article; the rest of the page does not wait for it. */
async function offerFiles(analysis: Analysis, analyzed: string): Promise<void> {
  const { articleOf } = await import('../export/nutgraf-carry.js');
  document.querySelector('nutgraf-carry')!.article = analyzed.trim() ? articleOf(analysis, analyzed) : null;
}

/** What a warning says, with a button to the words that it is about where it names some. */
function warningView(about: Warning): HTMLElement {
  const line = document.createElement('p');
  line.textContent = about.message;
  const span = warningPlace(about);
  if (!span) return line;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Show';
  button.addEventListener('click', () => {
    setView('read');
    article.select({ facts: [], span });
  });
  line.append(' ', button);
  return line;
}

function showSelection(selection: Selection): void {
  panels.selection = selection;
  showChosen(chosen, selection, panels.analysis, panels.text, () => {
    setView('facts');
    void panels.showSelected();
  });
}

text.addEventListener('input', takeInput);
published.addEventListener('change', takeInput);
article.addEventListener('nutgraf-analysis', ({ detail }) => showAnalysis(detail));
article.addEventListener('nutgraf-select', ({ detail }) => showSelection(detail));
article.addEventListener('nutgraf-point', ({ detail }) => (panels.pointed = detail));
panels.addEventListener('nutgraf-point', ({ detail }) => article.point(detail));
article.addEventListener('nutgraf-progress', ({ detail }) => {
  progress.hidden = false;
  progress.value = detail.done / detail.total;
});
article.addEventListener('nutgraf-error', ({ detail }) => {
  progress.hidden = true;
  status.textContent = '';
  error.hidden = false;
  error.firstElementChild!.textContent = detail.message;
});
error.querySelector('button')!.addEventListener('click', () => void article.analyze());
panels.addEventListener('nutgraf-publish', ({ detail }) => {
  published.value = detail;
  takeInput();
});
panels.addEventListener('nutgraf-select', ({ detail }) => {
  setView('read');
  article.select(detail);
});

for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
  button.addEventListener('click', () => {
    const view = button.dataset['show'] as View;
    setView(view);
    if (view === 'edit') text.focus();
  });
}
element('show-sample').addEventListener('click', () => {
  setText(sample);
  setView('read');
});
element('clear').addEventListener('click', () => {
  forget();
  setText('');
  setView('edit');
  text.focus({ preventScroll: true });
  scrollTo(0, 0);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && article.selection.span) article.select({ facts: [], span: null });
});

acceptDrops(
  (content) => {
    text.value = content;
    published.value = '';
    takeInput();
    setView('read');
  },
  (message) => (status.textContent = message),
);

const kept = recall();
setText(kept?.text ?? sample, kept?.published);
if (kept?.text === '') setView('edit');

if ('serviceWorker' in navigator) {
  window.addEventListener('load', () => void navigator.serviceWorker.register(new URL('./service-worker.js', import.meta.url)));
}
