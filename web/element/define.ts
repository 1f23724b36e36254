// Registers the elements: one script line of this module makes <nutgraf-article> work.
import { NutgrafArticle } from './nutgraf-article.js';
import { NutgrafPanels } from '../views/nutgraf-panels.js';

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-article': NutgrafArticle;
    'nutgraf-panels': NutgrafPanels;
  }
}

customElements.define('nutgraf-panels', NutgrafPanels);
customElements.define('nutgraf-article', NutgrafArticle);
