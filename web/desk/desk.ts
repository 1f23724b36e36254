// The page: a text that one types, pastes, drops or opens, the same text as an article with its facts marked, and the facts.
import type { AnalysisDetail } from '../element/events.js';
import { register } from '../element/register.js';
import type { Selection } from '../facts/facts.js';
import { renderArticle } from '../reading/article-text.js';
import { offerBookmarklet } from '../reading/bookmarklet-link.js';
import { chooseLanguage, words } from '../words/catalogue.js';
import { Shelf } from './articles.js';
import { offerComparisons } from './beside.js';
import { CarefulReader } from './careful.js';
import { aboutOf, offerFiles, openShared } from './carry.js';
import { ChosenBar } from './chosen.js';
import { Corrections, stepsOf } from './corrections.js';
import { EarlyInput } from './early-input.js';
import { fillEmpty } from './empty.js';
import { fillWords } from './fill-words.js';
import { showPublished, showWarnings } from './found.js';
import { foundNothing } from './hints.js';
import { houseRules, optionsOf } from './house-rules.js';
import { isSiteKept, keepSite } from './keep-site.js';
import { prepareKeys } from './keys.js';
import { showLeftOut } from './left-out.js';
import type { ListDialog } from './list-dialog.js';
import { givenOf } from './new-article.js';
import { noteOf } from './note.js';
import { Notice } from './notice.js';
import { element, setView, type View } from './page.js';
import { plainBlocks } from './plain-blocks.js';
import type { SampleName } from './samples.js';
import { SelectedWords } from './selected-words.js';
import { Session, type Change } from './session.js';
import { StatusLine } from './status-line.js';
import { wideLines } from './wide-lines.js';

const kTypingPause = 200;  // milliseconds
/** What can be done within the text box, so that one goes on writing there. */
const kStaysInBox: Change[] = ['replaced', 'undone', 'redone'];

const article = document.querySelector('nutgraf-article')!;
const panels = document.querySelector('nutgraf-panels')!;
const text = element<HTMLTextAreaElement>('text');
const published = element<HTMLInputElement>('published');
const status = new StatusLine(() => void article.analyze());
const chosen = new ChosenBar(element('chosen'), article, panels, showFacts);
const notice = new Notice(element('notice'));
const [undo, redo] = [element<HTMLButtonElement>('undo'), element<HTMLButtonElement>('redo')];

let pause = 0;

const shelf = new Shelf(() => {
  showState();
  list?.refresh();
});
const session = new Session(shelf, showChange);
const corrections = new Corrections(session, wideLines(() => shelf.keepsNothing, correct), notice, correct);
const house = houseRules(() => shelf.keepsNothing, analyze);
/** A single file has no box: it holds the swift reader alone. */
const careful = document.querySelector('#careful') && new CarefulReader(() => shelf.keepsNothing, analyze);
const steps = stepsOf(session, corrections);
const early = new EarlyInput();
let list: ListDialog | null = null;

/** Shows what the session has come to. The text stands at once; its marks come with the analysis. */
function showChange(change: Change): void {
  const { text: content } = session.article;
  const isInBox = document.activeElement === text && kStaysInBox.includes(change);
  if (text.value !== content) {
    text.value = content;
    const caret = isInBox ? content.length : 0;
    text.setSelectionRange(caret, caret);
  }
  if (change !== 'started' || !content) setView(content && !isInBox ? 'read' : 'edit');
  renderArticle(article, content, plainBlocks(content));
  if (article.text !== content) article.select({ facts: [], span: null });
  showPublished(session.article.published, null);
  showLeftOut(session, notice);
  if (change !== 'amended') corrections.arrive(change);
  panels.correcting = corrections.view();
  const message = words().desk.changes[change === 'cleared' && shelf.keepsNothing ? 'clearedUnkept' : change];
  notice.tellDone(message, session.history.canUndo ? words().desk.undo : '', () => void session.undo());
  showState();
  analyze();
}

/** Shows what is kept and what can be undone. */
function showState(): void {
  const isEmpty = session.article.text === '';
  element('empty').hidden = !isEmpty;
  element('about').hidden = isEmpty;
  element('note').firstElementChild!.replaceChildren(...noteOf(session, shelf, openSample));
  [undo.disabled, redo.disabled] = [!corrections.canUndo && !session.history.canUndo, !corrections.canRedo && !session.history.canRedo];
}

function analyze(): void {
  clearTimeout(pause);
  article.given = { ...givenOf(session.article), ...(corrections.file ? { corrections: corrections.file } : {}), ...optionsOf(house.value) };
  article.published = session.article.published;
  article.reader = careful?.reader ?? 'swift';
  article.text = session.article.text;
}

/** Takes what the reader wrote: it is kept at once and analysed when the typing rests. */
function takeInput(): void {
  session.edit({ text: text.value });
  showLeftOut(session, notice);
  notice.say('');
  showState();
  clearTimeout(pause);
  pause = window.setTimeout(analyze, kTypingPause);
}

/** Reads the article again with what has been put right; what is seen of it stays. */
function correct(): void {
  showState();
  panels.correcting = corrections.view();
  analyze();
}

function takeDate(day: string): void {
  session.edit({ published: day });
  showPublished(day, panels.analysis);
  analyze();
}

function showAnalysis(detail: AnalysisDetail): void {
  const { analysis, text: analyzed } = detail;
  void loadPanels();
  panels.text = analyzed;
  panels.analysis = analysis;
  panels.about = aboutOf(session.article);
  corrections.hear(analysis);
  void offerFiles(analysis, analyzed, panels.about, detail.given);
  void offerComparisons(session.article.id, analysis, analyzed, detail.given, { rules: house, changed: analyze });
  document.body.classList.toggle('no-facts', foundNothing(analysis));
  status.showFound(detail);
  showWarnings(analysis, analyzed, (span) => chosen.showWords({ facts: [], span }));
  showPublished(session.article.published, analysis);
  const { headline } = analysis.document;
  if (headline && analyzed === session.article.text) session.nameAfter(analyzed.slice(headline.start, headline.end));
}

function showSelection(selection: Selection): void {
  if (selection.span && selection.span.start !== panels.selection.span?.start) notice.pass();  // not where an analysis finds it again
  chosen.show(selection);
}

function showFacts(): void {
  setView('facts');
  void loadPanels().then(() => panels.showSelected());
}

/** The views come with the first analysis, which need not wait for them; they take over what was given to their element before. */
function loadPanels(): Promise<unknown> {
  return import('../element/panels.js');
}

function listenToElements(): void {
  article.addEventListener('nutgraf-analysis', ({ detail }) => showAnalysis(detail));
  article.addEventListener('nutgraf-draft', ({ detail }) => {
    if (detail.stage === 'swift') return showAnalysis(detail);
    void loadPanels();
    status.say(words().desk.drafted);
  });
  article.addEventListener('nutgraf-select', ({ detail }) => showSelection(detail));
  article.addEventListener('nutgraf-point', ({ detail }) => (panels.pointed = detail));
  article.addEventListener('nutgraf-progress', ({ detail: { done, total, stage } }) => status.showProgress(done, total, stage));
  article.addEventListener('nutgraf-error', ({ detail }) => status.showError(detail.message));
  panels.addEventListener('click', () => notice.pass(), { capture: true });  // before the press says what it did
  panels.addEventListener('nutgraf-point', ({ detail }) => article.point(detail));
  panels.addEventListener('nutgraf-publish', ({ detail }) => takeDate(detail));
  panels.addEventListener('nutgraf-select', ({ detail }) => chosen.showWords(detail));
}

function listenToControls(): void {
  text.addEventListener('input', takeInput);
  published.addEventListener('change', () => takeDate(published.value));
  element('no-date').addEventListener('click', () => takeDate(''));
  for (const control of document.querySelectorAll<HTMLElement>('[data-show]')) {
    control.addEventListener('click', () => {
      const view = control.dataset['show'] as View;
      setView(view);
      notice.pass();
      if (view === 'edit') text.focus();
    });
  }
  undo.addEventListener('click', steps.undo);
  redo.addEventListener('click', steps.redo);
  element('show-articles').addEventListener('click', () => void showList());
  element('clear').addEventListener('click', async () => {
    await session.clear();
    text.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
}

function openSample(name: SampleName): void {
  void session.openSample(name).then(() => {
    if (session.sample !== name) notice.say(words().desk.sampleMissing);
  });
}

async function start(): Promise<void> {
  if (isSiteKept()) void loadPanels();
  await chooseLanguage();
  fillWords();
  await register();
  fillEmpty(openSample);
  listenToElements();
  listenToControls();
  new SelectedWords(element('selected-words'), article, panels);
  prepareKeys(steps, article);
  void acceptInput();
  keepSite(article);
  const bookmarklet = document.querySelector<HTMLAnchorElement>('#bookmarklet');  // a single file has none
  if (bookmarklet) offerBookmarklet(bookmarklet, (message) => notice.say(message));
  await session.start();
  await openShared(session, (message) => notice.say(message));
}

async function showList(): Promise<void> {
  list ??= new (await import('./list-dialog.js')).ListDialog(element<HTMLDialogElement>('list'), shelf, session);
  await list.show();
}

/** Begins to read what is dropped, pasted and opened, as soon as the page needs to. */
async function acceptInput(): Promise<void> {
  await early.needed();
  const { acceptArticles } = await import('./intake.js');
  const showBox = (): void => {
    setView('edit');
    text.focus();
  };
  const showReading = (isReading: boolean): void => {
    if (isReading) status.say(words().desk.readingFiles);
  };
  acceptArticles({ session, notice, showBox, showReading }, early.release());
  early.pressed?.click();
}

void start();
