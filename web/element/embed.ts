// The door for sites that allow no scripts of others: embed.html in a frame. Its address has the options, its fragment or a message of
// the page around it the text; it tells the page its height. What passes is described in web/docs/frame.html.
import './panels.js';
import { register } from './register.js';

/** What the page around the frame may say. */
interface TextMessage {
  nutgraf: 'text';
  text: string;
  published?: string;
}

const kOptions = ['panels', 'voices', 'published', 'story', 'warnings'] as const;

const options = new URLSearchParams(location.search);
const article = document.querySelector('nutgraf-article')!;
/** The only origin that is listened to, where the address names one. */
const partner = options.get('origin');

/** Heights may be told to anybody, an analysis only to the origin that the address names. */
function tell(message: { nutgraf: string; [key: string]: unknown }, target = partner ?? '*'): void {
  if (parent !== window) parent.postMessage(message, target);
}

function isText(data: unknown): data is TextMessage {
  const message = data as Partial<TextMessage> | null;
  return typeof message === 'object' && message?.nutgraf === 'text' && typeof message.text === 'string';
}

function show(text: string, published?: unknown): void {
  if (typeof published === 'string') article.published = published;
  article.text = text;
}

function showFragment(): void {
  const text = new URLSearchParams(location.hash.slice(1)).get('text');
  if (text !== null) show(text);
}

if (options.has('lang')) document.documentElement.lang = options.get('lang')!;
await register();
for (const name of kOptions) if (options.has(name)) article.setAttribute(name, options.get(name)!);
addEventListener('message', ({ data, source, origin }) => {
  if (source !== parent || (partner !== null && origin !== partner) || !isText(data)) return;
  show(data.text, data.published);
});
addEventListener('hashchange', showFragment);
article.addEventListener('nutgraf-analysis', ({ detail: { analysis } }) => partner && tell({ nutgraf: 'analysis', analysis }));
article.addEventListener('nutgraf-error', ({ detail: { message } }) => tell({ nutgraf: 'error', message }));
new ResizeObserver(() => tell({ nutgraf: 'height', height: Math.ceil(document.body.scrollHeight) })).observe(document.body);
showFragment();
tell({ nutgraf: 'ready' });
