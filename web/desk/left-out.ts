// What of a copied page is not part of its article: it can be seen, and taken back in.
import { html, nothing, render, type TemplateResult } from 'lit';
import { words } from '../words/catalogue.js';
import type { Article } from './articles.js';
import type { Notice } from './notice.js';
import { element } from './page.js';
import type { Session } from './session.js';

type Piece = NonNullable<Article['leftOut']>[number];

/** Shows what was left out of the article in hand, folded; the notice says what was taken in, and takes it out again. */
export function showLeftOut(session: Session, notice: Notice): void {
  const { leftOut = [] } = session.article;
  render(leftOut.length > 0 ? view(leftOut, (piece) => void takeIn(piece, session, notice)) : nothing, element('left-out'));
}

function view(leftOut: Piece[], take: (piece: Piece) => void): TemplateResult {
  const { desk, reading } = words();
  return html`<details>
    <summary>${desk.leftOut(leftOut.length)}</summary>
    <ul>
      ${leftOut.map(
        (piece) => html`<li>
          <span>${reading.leftOut[piece.kind]}</span> ${piece.text}
          <button type="button" @click=${() => take(piece)}>${desk.takeIn}</button>
        </li>`,
      )}
    </ul>
  </details>`;
}

async function takeIn(piece: Piece, session: Session, notice: Notice): Promise<void> {
  const { kNothingStated, takeBack } = await import('../reading/article.js');
  const { text, blocks = [], leftOut = [] } = session.article;
  if (!leftOut.includes(piece)) return;
  const grown = takeBack({ ...kNothingStated, text, blocks, leftOut, name: '' }, piece);
  session.amend({ text: grown.text, blocks: grown.blocks, leftOut: grown.leftOut });
  keepFocus();
  notice.say(words().desk.takenIn, words().desk.undo, () => session.amend({ text, blocks, leftOut }));
}

/** The button that was pressed has gone with its piece: the next one gets the focus, after the last one the article. */
function keepFocus(): void {
  const box = element('left-out');
  if (box.contains(document.activeElement)) return;
  const last = [...box.querySelectorAll('button')].at(-1) ?? element('reading');
  last.focus({ preventScroll: true });
}
