// The story in short: who, what, when, where, why and how, each answer one press away from its words.
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Analysis, Span, Story, StoryAnswer, StoryTime } from '../engine/analysis.js';
import { sourceInWords } from '../facts/claim-terms.js';
import { timeInWords } from '../facts/words.js';

type Question = 'who' | 'what' | 'when' | 'where' | 'why' | 'how';

/** The reporter's questions, with how many answers are worth telling of each. */
const kQuestions: readonly { question: Question; title: string; most: number }[] = [
  { question: 'who', title: 'Who', most: 3 },
  { question: 'what', title: 'What', most: 1 },
  { question: 'when', title: 'When', most: 2 },
  { question: 'where', title: 'Where', most: 3 },
  { question: 'why', title: 'Why', most: 1 },
  { question: 'how', title: 'How', most: 1 },
];
const kMostKeywords = 8;

/** The card, or nothing where no question has an answer; `choose` shows words, those of an entity where they are one. */
export function storyCard(analysis: Analysis, text: string, choose: (span: Span, entity: string | null) => void): TemplateResult | typeof nothing {
  const { story } = analysis;
  const answered = kQuestions.filter(({ question }) => story[question].some(isGiven));
  if (answered.length === 0) return nothing;
  return html`<section part="story" aria-label="The story in short">
    <dl>
      ${answered.map(
        ({ question, title, most }) => html`<div data-question=${question}>
          <dt>${title}</dt>
          ${story[question].filter(isGiven).slice(0, most).map((answer) => html`<dd>${answerView(answer, analysis, choose)} ${claimView(answer, analysis, text)}</dd>`)}
        </div>`,
      )}
    </dl>
    ${keywords(story, choose)} ${keySentences(analysis, text, choose)}
  </section>`;
}

/** An answer without words says nothing. */
function isGiven({ text }: StoryAnswer | StoryTime): boolean {
  return text.trim() !== '';
}

function answerView(
  answer: StoryAnswer | StoryTime,
  { times }: Analysis,
  choose: (span: Span, entity: string | null) => void,
): TemplateResult {
  if ('in' in answer && answer.in === 'title') return html`<span class="answer">${answer.text}</span>`;  // no place in the article
  const { start, end } = answer;
  const time = 'value' in answer ? times.find((candidate) => start <= candidate.start && candidate.end <= end) : undefined;
  return html`<button type="button" @click=${() => choose({ start, end }, 'entity' in answer ? answer.entity : null)}>${answer.text}</button>
    ${time?.value ? html`<small>${timeInWords(time)}</small>` : nothing}`;
}

/** Who says so, where somebody only claims it. */
function claimView(answer: StoryAnswer | StoryTime, analysis: Analysis, text: string): TemplateResult | typeof nothing {
  return 'source' in answer && answer.source ? html`<small class="claim">${sourceInWords(answer.source, analysis, text)}</small>` : nothing;
}

function keywords({ keywords: words }: Story, choose: (span: Span, entity: null) => void): TemplateResult | typeof nothing {
  const shown = words.filter(({ spans }) => spans.length > 0).slice(0, kMostKeywords);
  if (shown.length === 0) return nothing;
  return html`<ul aria-label="Keywords">
    ${shown.map(({ text, spans }) => html`<li><button type="button" @click=${() => choose(spans[0]!, null)}>${text}</button></li>`)}
  </ul>`;
}

function keySentences({ story, sentences }: Analysis, text: string, choose: (span: Span, entity: null) => void): TemplateResult | typeof nothing {
  const shown = story.keySentences.map((index) => sentences[index]!);
  if (shown.length === 0) return nothing;
  return html`<details>
    <summary>Key sentences</summary>
    <ol>
      ${shown.map(({ start, end }) => html`<li><button type="button" @click=${() => choose({ start, end }, null)}>${text.slice(start, end)}</button></li>`)}
    </ol>
  </details>`;
}

export const storyStyles: CSSResult = css`
  [part='story'] {
    margin-bottom: 1.75rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--line);
    border-top: 3px solid var(--accent);
    background: var(--nutgraf-raised, transparent);
    font: 0.9375rem/1.45 var(--nutgraf-sans, system-ui, sans-serif);
  }
  [part='story'] dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: 0.75rem 1.5rem;
    margin: 0;
  }
  [part='story'] [data-question='what'] {
    grid-column: 1 / -1;
    order: -1;
  }
  [part='story'] dt {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--soft);
  }
  [part='story'] dd {
    margin: 0;
  }
  [part='story'] .claim {
    display: block;
    color: var(--soft);
    font-size: 0.875rem;
  }
  [part='story'] [data-question='what'] :is(button, .answer) {
    font: 600 1.0625rem/1.4 var(--nutgraf-serif, inherit);
  }
  [part='story'] button {
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    padding: 0.1rem 0;
    cursor: pointer;
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.2em;
  }
  [part='story'] button:hover {
    text-decoration-color: currentColor;
  }
  [part='story'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    list-style: none;
    margin: 0.75rem 0 0;
    padding: 0.6rem 0 0;
    border-top: 1px solid var(--line);
    color: var(--soft);
  }
  [part='story'] details {
    margin-top: 0.6rem;
  }
  [part='story'] summary {
    color: var(--soft);
    cursor: pointer;
  }
  [part='story'] ol {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.25rem;
  }
  [part='story'] li button {
    text-decoration: none;
  }
  [part='story'] li button:hover {
    text-decoration: underline;
  }
`;
