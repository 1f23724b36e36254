// Registers <nutgraf-panels>; an article fetches it when its panels are opened.
import { NutgrafPanels } from '../views/nutgraf-panels.js';

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-panels': NutgrafPanels;
  }
}

if (!customElements.get('nutgraf-panels')) customElements.define('nutgraf-panels', NutgrafPanels);
