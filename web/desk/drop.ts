// Text that comes from outside: files and text dropped anywhere on the page, and text pasted beside the text box. A drag that begins
// in the page brings nothing new and never replaces the article.

/** Where what is dropped or pasted goes. */
export interface Intake {
  takeText: (text: string) => void;
  takeFiles: (files: File[]) => void;
}

/** Calls `intake` with all that is dropped and pasted; `target` is shown as long as something may be dropped. */
export function acceptDrops(target: HTMLElement, intake: Intake): void {
  let isOwn = false;
  const rest = (): void => {
    isOwn = false;
    target.hidden = true;
  };
  document.addEventListener('dragstart', () => (isOwn = true));
  document.addEventListener('dragend', rest);
  document.addEventListener('pointermove', rest);  // none comes during a drag; the end of one is missed where its words have gone
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) target.hidden = true;
  });
  document.addEventListener('dragover', (event) => {
    if (!isOwn) target.hidden = isForBox(event);
    if (isForBox(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = isOwn ? 'none' : 'copy';
  });
  document.addEventListener('drop', (event) => {
    const wasOwn = isOwn;
    rest();
    if (isForBox(event)) return;
    event.preventDefault();
    if (!wasOwn) takeDropped(event.dataTransfer, intake);
  });
  document.addEventListener('paste', (event) => {
    if (isTextBox(event.target) || document.querySelector('dialog[open]')) return;
    const { clipboardData } = event;
    if (!clipboardData) return;
    event.preventDefault();
    takeDropped(clipboardData, intake);
  });
}

function takeDropped(data: DataTransfer | null, { takeText, takeFiles }: Intake): void {
  if (!data) return;
  if (data.files.length > 0) takeFiles([...data.files]);
  else takeText(data.getData('text/plain'));
}

/** Whether a drag brings words into a text box, which takes them by itself. */
function isForBox({ target, dataTransfer }: DragEvent): boolean {
  return isTextBox(target) && !dataTransfer?.types.includes('Files');
}

function isTextBox(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
