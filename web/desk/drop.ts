// Text that comes from outside: files and text dropped anywhere on the page, and text pasted beside the text box.

/** Calls `take` with every text that is dropped or pasted, and `refuse` with a sentence where it is no text. */
export function acceptDrops(take: (text: string) => void, refuse: (message: string) => void): void {
  const takeWords = (text: string): void => (text.trim() ? take(text) : refuse('What was dropped holds no text.'));
  document.addEventListener('dragover', (event) => {
    if (!isTextBox(event.target)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file && isTextBox(event.target)) return;
    event.preventDefault();
    if (file) void readFile(file).then(takeWords, () => refuse(`${file.name} is not a text file.`));
    else takeWords(event.dataTransfer?.getData('text/plain') ?? '');
  });
  document.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain');
    if (!pasted || isTextBox(event.target)) return;
    event.preventDefault();
    take(pasted);
  });
}

function isTextBox(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

/** The text of a file in UTF-8. Throws where it is something else. */
async function readFile(file: File): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}
