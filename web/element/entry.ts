// The one script line that a site writes. It is small: it defines <nutgraf-article>, which fetches the rest when it is wanted. The
// articles of a page come to life in a task of their own, so that the page can answer its reader in between.
import { nextTask } from './next-task.js';
import { register } from './register.js';

void nextTask().then(register);

export type { AnalysisDetail } from './events.js';
export { NutgrafArticle } from './nutgraf-article.js';
