// One sentence of the article: its dependency tree, and the same as a table.
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Analysis, Sentence, Token } from '../engine/analysis.js';
import type { Selection } from '../facts/facts.js';
import { partOfSpeech, relationName } from '../facts/grammar-terms.js';
import { dependencyTree, type TreeFonts } from './dependency-tree.js';
import type { PanelData } from '../facts/panel-data.js';
import { nothingFound } from './panel.js';

/** More words than this are no sentence but a list or a table, and too much to be laid out. */
const kLongestDrawn = 300;

/** A token of which the network has told all that the panel shows. */
type Parsed = Token & Record<'lemma' | 'upos' | 'deprel', string> & { head: number };

/** The sentence that the panel shows at first: the one that was chosen, else the first of the body. */
export function sentenceToShow({ sentences, document: { blocks } }: Analysis, selection: Selection): number {
  const place = placeOf(selection);
  const at = place === null ? -1 : sentences.findIndex(({ end }) => place < end);
  const first = sentences.findIndex(({ block }) => block !== null && blocks[block]!.kind === 'paragraph');
  return Math.max(0, at < 0 ? first : at);
}

/** The panel for the sentence with the index `at`; `show` is told the index of another that is asked for. */
export function grammarPanel(data: PanelData, at: number, fonts: TreeFonts, show: (sentence: number) => void): TemplateResult {
  const { sentences } = data.analysis;
  const sentence = sentences[at];
  if (!sentence) return nothingFound('sentences');
  const step = (by: number): void => show((at + by + sentences.length) % sentences.length);
  return html`<div class="tools steps">
      <button type="button" class="tool" aria-label="Previous sentence" @click=${() => step(-1)}>‹</button>
      <span role="status">Sentence ${at + 1} of ${sentences.length}</span>
      <button type="button" class="tool" aria-label="Next sentence" @click=${() => step(1)}>›</button>
    </div>
    ${keyed(sentence, sentenceView(data, sentence, fonts))}`;
}

function sentenceView(data: PanelData, sentence: Sentence, fonts: TreeFonts): TemplateResult {
  const [from, to] = sentence.tokens;
  const tokens = data.analysis.tokens.slice(from, to);
  if (!tokens.every(isParsed)) {
    return html`<p class="none">The grammar of this sentence is not known: the network that reads it has told nothing of it.</p>`;
  }
  if (tokens.length > kLongestDrawn) return html`<p class="none">This sentence is too long to be drawn; JSON has all of it.</p>`;
  const textOf = ({ start, end }: Token): string => data.text.slice(start, end);
  const place = placeOf(data.selection);
  const chosen = place === null ? -1 : tokens.findIndex(({ start, end }) => start <= place && place < end);
  const choose = (word: number): void => data.choose(null, { start: tokens[word]!.start, end: tokens[word]!.end });
  const words = tokens.map((token) => ({
    text: textOf(token),
    tag: token.upos,
    relation: token.deprel,
    head: token.head < 0 ? -1 : token.head - from,
  }));
  return html`<div class="tree" tabindex="0" role="group" aria-label="Tree of the sentence; the table after it says the same">
      ${dependencyTree(words, chosen, fonts, choose)}
    </div>
    <table>
      <thead>
        <tr><th scope="col">Word, lemma</th><th scope="col">Part of speech</th><th scope="col">Relation</th><th scope="col">To</th></tr>
      </thead>
      <tbody>
        ${tokens.map((token, index) => {
          const { text, head } = words[index]!;
          return html`<tr ?data-chosen=${index === chosen} @click=${() => choose(index)}>
            <td><button type="button" aria-pressed=${index === chosen}>${text}</button> <i>${token.lemma}</i></td>
            <td>${partOfSpeech(token.upos)} <code>${token.upos}</code></td>
            <td>${relationName(token.deprel)} <code>${token.deprel}</code></td>
            <td>${head < 0 ? '–' : words[head]!.text}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

function isParsed(token: Token): token is Parsed {
  return token.lemma !== null && token.upos !== null && token.deprel !== null && token.head !== null;
}

/** Where the chosen word begins or was clicked; null where none is. */
function placeOf({ at, span }: Selection): number | null {
  return at ?? span?.start ?? null;
}
