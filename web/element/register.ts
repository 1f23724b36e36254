// Registers <nutgraf-article>.
import { NutgrafArticle } from './nutgraf-article.js';

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-article': NutgrafArticle;
  }
}

/** Makes the tag work, also where two scripts ask for it. */
export function register(): void {
  if (!customElements.get('nutgraf-article')) customElements.define('nutgraf-article', NutgrafArticle);
}
