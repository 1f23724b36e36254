// What a reader brings to the page: two short articles, pasted or dropped.

export const first = 'Ferry line buys two ships\n\nMayor Ada Ng said on Tuesday that the town of Dover would buy two electric ships. “They will sail in May,” she said.';
export const second = 'Bridge closed for repairs\n\nThe harbour master, Viktor Hale, closed the bridge on Friday. “It will open again in a week,” Hale said.';

/** Their headlines. */
export const titles = ['Ferry line buys two ships', 'Bridge closed for repairs'];

/** The text that the page holds. */
export const textOf = (page) => page.inputValue('#text');

/** Waits until the page holds this text and no other. */
export const shows = (page, text) => page.waitForFunction((wanted) => document.getElementById('text').value === wanted, text);

/** Pastes a text beside the text box, by the keys. */
export async function paste(page, text) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.focus('nutgraf-article >> [part="article"]');
  await page.keyboard.press('Control+V');
  await shows(page, text);
}

/** Drops words of a type on the page as if they came from another window. */
export function dropText(page, text, type = 'text/plain') {
  return drop(page, 'body', { words: { [type]: text } });
}

/** Drops files on the page, or on a place of it: each with a name, a content of words or bytes, and perhaps a type. */
export function dropFiles(page, files, place = 'body') {
  return drop(page, place, { files });
}

function drop(page, place, data) {
  return page
    .locator(place)
    .first()
    .evaluate((element, { words = {}, files = [] }) => {
      const dataTransfer = new DataTransfer();
      for (const [type, text] of Object.entries(words)) dataTransfer.setData(type, text);
      for (const { name, content, type = '' } of files) {
        dataTransfer.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type }));
      }
      for (const kind of ['dragenter', 'dragover', 'drop']) element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
    }, data);
}
