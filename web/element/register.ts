// Registers <nutgraf-article>.
import { chooseElementWords } from '../words/element-words.js';
import { NutgrafArticle } from './nutgraf-article.js';

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-article': NutgrafArticle;
  }
}

/** Makes the tag work in the language of the page, also where two scripts ask for it. */
export async function register(): Promise<void> {
  await chooseElementWords();
  if (!customElements.get('nutgraf-article')) customElements.define('nutgraf-article', NutgrafArticle);
}
