// One sentence of the article: its dependency tree, and the same as a table.
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Sentence, Token } from '../engine/analysis.js';
import { partOfSpeech, relationName } from '../facts/grammar-terms.js';
import { dependencyTree, type TreeFonts } from './dependency-tree.js';
import type { PanelData } from '../facts/panel-data.js';
import { words } from '../words/catalogue.js';
import { noneFound } from './panel.js';
import { placeOf } from './sentence-to-show.js';

/** More words than this are no sentence but a list or a table, and too much to be laid out. */
const kLongestDrawn = 300;

/** A token of which the network has told all that the panel shows. */
type Parsed = Token & Record<'lemma' | 'upos' | 'deprel', string> & { head: number };

/** The panel for the sentence with the index `at`; `show` is told the index of another that is asked for. */
export function grammarPanel(data: PanelData, at: number, fonts: TreeFonts, show: (sentence: number) => void): TemplateResult {
  const { sentences } = data.analysis;
  const sentence = sentences[at];
  if (!sentence) return noneFound(words().views.noSentences);
  const { previous, next, at: place } = words().views.grammar;
  const step = (by: number): void => show((at + by + sentences.length) % sentences.length);
  return html`<div class="tools steps">
      <button type="button" class="tool" aria-label=${previous} @click=${() => step(-1)}>‹</button>
      <span role="status">${place(at + 1, sentences.length)}</span>
      <button type="button" class="tool" aria-label=${next} @click=${() => step(1)}>›</button>
    </div>
    ${keyed(sentence, sentenceView(data, sentence, fonts))}`;
}

function sentenceView(data: PanelData, sentence: Sentence, fonts: TreeFonts): TemplateResult {
  const { grammar: terms } = words().views;
  const [from, to] = sentence.tokens;
  const tokens = data.analysis.tokens.slice(from, to);
  if (!tokens.every(isParsed)) {
    return noneFound(terms.notKnown);
  }
  if (tokens.length > kLongestDrawn) return noneFound(terms.tooLong);
  const textOf = ({ start, end }: Token): string => data.text.slice(start, end);
  const place = placeOf(data.selection);
  const chosen = place === null ? -1 : tokens.findIndex(({ start, end }) => start <= place && place < end);
  const choose = (word: number): void => data.choose(null, { start: tokens[word]!.start, end: tokens[word]!.end });
  const drawn = tokens.map((token) => ({
    text: textOf(token),
    tag: token.upos,
    relation: token.deprel,
    head: token.head < 0 ? -1 : token.head - from,
  }));
  return html`<div class="tree" tabindex="0" role="group" aria-label=${terms.tree}>
      ${dependencyTree(drawn, chosen, fonts, choose)}
    </div>
    <div class="table"><table>
      <thead>
        <tr>${[terms.word, terms.partOfSpeech, terms.relation, terms.to].map((title) => html`<th scope="col">${title}</th>`)}</tr>
      </thead>
      <tbody>
        ${tokens.map((token, index) => {
          const { text, head } = drawn[index]!;
          return html`<tr ?data-chosen=${index === chosen} @click=${() => choose(index)}>
            <td><button type="button" aria-pressed=${index === chosen}>${text}</button> <i>${token.lemma}</i></td>
            <td>${partOfSpeech(token.upos)} <code>${token.upos}</code></td>
            <td>${relationName(token.deprel)} <code>${token.deprel}</code></td>
            <td>${head < 0 ? '–' : drawn[head]!.text}</td>
          </tr>`;
        })}
      </tbody>
    </table></div>`;
}

function isParsed(token: Token): token is Parsed {
  return token.lemma !== null && token.upos !== null && token.deprel !== null && token.head !== null;
}

/** Where the chosen word begins or was clicked; null where none is. */
