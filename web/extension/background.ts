// A press on the extension's button: the side panel opens, and gets a copy of the page. It may read that page only, and only then.
import { copyPage } from '../reading/page-copy.js';

chrome.action.onClicked.addListener(({ id, windowId }) => {
  if (id === undefined) return;
  void chrome.sidePanel.open({ windowId }).catch(() => undefined);  // it is open already
  void handToPanel(id);
});

/** Keeps the copy in memory until the panel takes it. Pages of the browser itself cannot be copied. */
async function handToPanel(tabId: number): Promise<void> {
  const [copied] = await chrome.scripting.executeScript({ target: { tabId }, func: copyPage }).catch(() => []);
  if (copied?.result) await chrome.storage.session.set({ page: copied.result });
}
