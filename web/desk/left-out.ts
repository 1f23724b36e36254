// What of a copied page is not part of its article: it can be seen, and taken back in.
import { html, nothing, render } from 'lit';
import { words } from '../words/catalogue.js';
import type { Article } from './articles.js';
import { element } from './page.js';
import type { Session } from './session.js';

/** Shows what was left out of the article in hand, folded. */
export function showLeftOut(session: Session): void {
  const { leftOut = [] } = session.article;
  render(leftOut.length > 0 ? view(session, leftOut) : nothing, element('left-out'));
}

function view(session: Session, leftOut: NonNullable<Article['leftOut']>): ReturnType<typeof html> {
  const { desk, reading } = words();
  return html`<details>
    <summary>${desk.leftOut(leftOut.length)}</summary>
    <ul>
      ${leftOut.map(
        (piece, nth) => html`<li>
          <span>${reading.leftOut[piece.kind]}</span> ${piece.text}
          <button type="button" @click=${() => takeIn(session, nth)}>${desk.takeIn}</button>
        </li>`,
      )}
    </ul>
  </details>`;
}

async function takeIn(session: Session, nth: number): Promise<void> {
  const { takeBack } = await import('../reading/reading.js');
  const { text, blocks = [], leftOut = [] } = session.article;
  const read = { text, blocks, leftOut, name: '', title: null, byline: null, publisher: null, published: null, address: null };
  const grown = takeBack(read, leftOut[nth]!);
  session.amend({ text: grown.text, blocks: grown.blocks, leftOut: grown.leftOut });
}
