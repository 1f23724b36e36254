// The one script line that a site writes. It is small: it defines <nutgraf-article>, which fetches the rest when it is wanted.
import { NutgrafArticle } from './nutgraf-article.js';

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-article': NutgrafArticle;
  }
}

if (!customElements.get('nutgraf-article')) customElements.define('nutgraf-article', NutgrafArticle);

export { NutgrafArticle };
