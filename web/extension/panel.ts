// Runs beside the desk in the side panel and gives it the page that the button has copied.

async function takePage(): Promise<void> {
  const { page } = await chrome.storage.session.get('page');
  if (!page) return;
  await chrome.storage.session.remove('page');
  postMessage({ nutgraf: 'page', ...(page as object) }, location.origin);
}

chrome.storage.onChanged.addListener(() => void takePage());
void takePage();
