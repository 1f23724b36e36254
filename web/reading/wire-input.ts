// Listens for everything that brings an article to the page: drops, pastes, an Open button, a Paste button.
//
//   const stop = wireInput({
//     open: [openButton],                        // opens the dialog for files
//     paste: [pasteButton],                      // reads the clipboard; the browser asks for leave
//     take: (results, how) => …,                 // ReadResult[]: articles, several in one, an address, too little, failures
//     hover: (isOver) => …,                      // something that can be read is held over the page: show where it may fall
//     reading: (isReading, how) => …,            // what came is being read and taken: show that it takes time
//     refuse: (message) => …,                    // the clipboard may not be read
//   });
//
// `take` gets everything of one gesture at once. A drag that began in the page is left alone, and so is a paste into a text box
// that has words of its own. The desk decides what to do with the text that stands there, and how to undo it.
import { words } from '../words/catalogue.js';
import type { ReadResult } from './article.js';
import { readClipboard, readSystemClipboard } from './clipboard.js';

/** The names that the dialog offers. */
const kAccepted = '.txt,.text,.html,.htm,.xhtml,.mht,.mhtml,.md,.markdown,.eml,.docx,.pdf,.rtf,.vtt,.srt,.jsonl';

export type InputGesture = 'drop' | 'paste' | 'open';

export interface InputOptions {
  open?: HTMLElement[];
  paste?: HTMLElement[];
  /** What is read counts as being read until the promise resolves. */
  take: (results: ReadResult[], how: InputGesture) => void | Promise<void>;
  hover?: (isOver: boolean) => void;
  reading?: (isReading: boolean, how: InputGesture) => void;
  refuse?: (message: string) => void;
}

/** Begins to listen on the whole page; gives what ends it. */
export function wireInput(options: InputOptions): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const read = (reading: Promise<ReadResult[]>, how: InputGesture): Promise<void> => deliver(reading, how, options);
  listenForDrops(options, read, signal);
  document.addEventListener(
    'paste',
    (event) => {
      const data = event.clipboardData;
      if (!data || data.types.length === 0 || keepsPaste(innermost(event), data)) return;
      event.preventDefault();
      void read(readClipboard(data), 'paste');
    },
    { signal },
  );
  for (const button of options.open ?? []) {
    button.addEventListener('click', () => void chooseFiles().then((files) => read(readChosen(files), 'open')), { signal });
  }
  for (const button of options.paste ?? []) {
    button.addEventListener('click', () => void read(readSystemClipboard(), 'paste'), { signal });
  }
  return () => ending.abort();
}

async function readChosen(files: File[]): Promise<ReadResult[]> {
  return files.length > 0 ? (await import('./files.js')).readFiles(files) : [];
}

async function deliver(reading: Promise<ReadResult[]>, how: InputGesture, options: InputOptions): Promise<void> {
  options.reading?.(true, how);
  try {
    const results = await reading;
    if (results.length > 0) await options.take(results, how);
  } catch (error) {
    const { reasons, noClipboard } = words().reading;
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    if (isRefused) options.refuse?.(noClipboard);
    else await options.take([{ kind: 'failure', name: '', reason: reasons.library }], how);
  } finally {
    options.reading?.(false, how);
  }
}

function listenForDrops({ hover }: InputOptions, read: (reading: Promise<ReadResult[]>, how: InputGesture) => Promise<void>, signal: AbortSignal): void {
  let isOwn = false;
  let depth = 0;
  const rest = (): void => {
    depth = 0;
    hover?.(false);
  };
  const isOurs = (event: DragEvent): boolean => !isOwn && carries(event.dataTransfer) && !(isTextBox(innermost(event)) && !event.dataTransfer!.types.includes('Files'));
  const listen = (type: 'dragstart' | 'dragend' | 'dragenter' | 'dragleave' | 'dragover' | 'drop', take: (event: DragEvent) => void): void =>
    document.addEventListener(type, take, { signal });
  listen('dragstart', () => (isOwn = true));
  listen('dragend', () => (isOwn = false));
  // The end of a drag is not told where what was dragged has gone. No pointer moves during a drag.
  document.addEventListener('pointermove', () => (isOwn = false), { signal });
  listen('dragenter', (event) => {
    if (isOwn || !carries(event.dataTransfer)) return;
    if (++depth === 1) hover?.(true);
  });
  listen('dragleave', () => {
    if (depth > 0 && --depth === 0) hover?.(false);
  });
  listen('dragover', (event) => {
    if (isOurs(event)) event.preventDefault();
    else if (isOwn && !isTextBox(event.target)) refuse(event);
  });
  listen('drop', (event) => {
    const takes = isOurs(event) && !event.defaultPrevented;  // a part of the page may take a drop for itself
    rest();
    isOwn = false;
    if (!takes) return;
    event.preventDefault();
    void read(readClipboard(event.dataTransfer!), 'drop');
  });
}

/** A link of the page that is dropped on the page goes nowhere: Firefox would follow it. */
function refuse(event: DragEvent): void {
  event.preventDefault();
  event.dataTransfer!.dropEffect = 'none';
}

/** Whether a drag holds files or words. */
function carries(data: DataTransfer | null): boolean {
  return data?.types.some((type) => type === 'Files' || type === 'text/plain' || type === 'text/html') ?? false;
}

/** What an event happened to, also within a custom element. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

function isTextBox(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable) || isInput(target);
}

function isInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !/^(button|checkbox|radio|range|submit|reset|file|color)$/.test(target.type);
}

/** A paste belongs to the text box that has the focus, unless it is the article's and empty, or all of it is selected. */
function keepsPaste(target: EventTarget | null, data: DataTransfer): boolean {
  if (!isTextBox(target)) return false;
  if (!(target instanceof HTMLTextAreaElement)) return true;
  const isReplaced = target.selectionStart === 0 && target.selectionEnd === target.value.length;
  return !isReplaced && !data.types.includes('Files');
}

/** Shows the browser's dialog; gives no file where it is closed without one. */
function chooseFiles(): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = kAccepted;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
