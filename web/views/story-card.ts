// The story in short: one sentence whose parts lead to their words, what it leaves open beside it, and other answers on demand.
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Analysis, Span, Story, StoryAnswer, StoryTime } from '../engine/analysis.js';
import { isSureAnswer } from '../facts/certainty.js';
import { reasonsOfAnswer } from '../facts/reasons.js';
import { shortStory, type Aside, type Piece, type Question } from '../facts/short-story.js';
import { words } from '../words/catalogue.js';

/** Shows words of the article, those of an entity where they are one. */
type Choose = (span: Span, entity: string | null) => void;

const kMostKeywords = 8;

/** The card, or nothing where no question has an answer; `choose` shows words, those of an entity where they are one. */
export function storyCard(analysis: Analysis, text: string, choose: Choose): TemplateResult | typeof nothing {
  const { pieces, beside, also } = shortStory(analysis, text);
  if (pieces.length === 0 && beside.length === 0) return nothing;
  const { label, also: alsoTitle } = words().story;
  const quick = beside.filter(({ question }) => !isReason(question));
  const causes = beside.filter(({ question }) => isReason(question));
  return html`<section part="story" aria-label=${label}>
    ${pieces.length > 0 ? html`<p class="sentence">${pieces.map((piece) => pieceView(piece, choose))}</p>` : nothing}
    ${asides(quick, choose)} ${asides(causes, choose)}
    <div class="more">
      ${also.length > 0 ? html`<details class="also"><summary>${alsoTitle}</summary>${alternatives(also, choose)} ${keywords(analysis.story, choose)}</details>` : keywords(analysis.story, choose)}
      ${keySentences(analysis, text, choose)} ${reasons(analysis.story, text)}
    </div>
  </section>`;
}

function isReason(question: Question): boolean {
  return question === 'why' || question === 'how';
}

function pieceView({ text, question, span, entity }: Piece, choose: Choose): TemplateResult {
  if (!span) return html`<span class="answer" data-question=${question}>${text}</span>`;  // no place in the article
  const [, before, shown, after] = /^(\s*)([^]*?)(\s*)$/.exec(text)!;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(span, entity);
  };
  // No <button>, for its words would not break into lines like those around them.
  return html`${before}<span role="button" tabindex="0" data-question=${question} @click=${() => choose(span, entity)} @keydown=${press}>${shown}</span>${after}`;
}

function asides(list: Aside[], choose: Choose): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const answers = (question: Question): unknown[] => list.filter((aside) => aside.question === question).flatMap((aside, nth) => [nth > 0 ? ', ' : nothing, answerView(aside, choose)]);
  return html`<p class="beside">${questionsOf(list).map((question) => html`<span data-question=${question}><b>${words().story.questions[question]}</b> ${answers(question)}</span>`)}</p>`;
}

/** The questions of a list, each once. */
function questionsOf(list: Aside[]): Question[] {
  return [...new Set(list.map(({ question }) => question))];
}

function answerView({ answer, note }: Aside, choose: Choose): TemplateResult {
  const { start, end } = answer;
  const inTitle = 'in' in answer && answer.in === 'title';
  const entity = 'entity' in answer ? answer.entity : null;
  const isRepeated = note.toLowerCase().includes(answer.text.replace(/^(on|in|at) /i, '').toLowerCase());  // "Thursday" in "Thursday, 13 March 2025"
  const shown = isRepeated ? note : answer.text;
  const found = inTitle ? html`<span class="answer">${shown}</span>` : html`<button type="button" @click=${() => choose({ start, end }, entity)}>${shown}</button>`;
  return note && !isRepeated ? html`${found} <small>${note}</small>` : found;
}

function alternatives(list: Aside[], choose: Choose): TemplateResult {
  return html`<dl>
    ${questionsOf(list).map(
      (question) => html`<div data-question=${question}>
        <dt>${words().story.questions[question]}</dt>
        ${list.filter((aside) => aside.question === question).map((aside) => html`<dd>${answerView(aside, choose)}</dd>`)}
      </div>`,
    )}
  </dl>`;
}

function keywords({ keywords: found }: Story, choose: Choose): TemplateResult | typeof nothing {
  const shown = found.filter(({ spans }) => spans.length > 0).slice(0, kMostKeywords);
  if (shown.length === 0) return nothing;
  return html`<ul aria-label=${words().story.keywords}>
    ${shown.map(({ text, spans }) => html`<li><button type="button" @click=${() => choose(spans[0]!, null)}>${text}</button></li>`)}
  </ul>`;
}

function keySentences({ story, sentences }: Analysis, text: string, choose: Choose): TemplateResult | typeof nothing {
  const shown = story.keySentences.map((index) => sentences[index]!);
  if (shown.length === 0) return nothing;
  return html`<details>
    <summary>${words().story.keySentences}</summary>
    <ol>
      ${shown.map(({ start, end }) => html`<li><button type="button" @click=${() => choose({ start, end }, null)}>${text.slice(start, end)}</button></li>`)}
    </ol>
  </details>`;
}

const kQuestions: readonly Question[] = ['who', 'what', 'when', 'where', 'why', 'how'];

/** Why the answer to each question is given. */
function reasons(story: Story, text: string): TemplateResult | typeof nothing {
  const given = kQuestions.flatMap((question) => {
    const answer = (story[question] as readonly (StoryAnswer | StoryTime)[]).find(isSureAnswer);
    return answer ? [{ question, answer }] : [];
  });
  if (given.length === 0) return nothing;
  return html`<details class="why">
    <summary>${words().why.title}</summary>
    <dl>
      ${given.map(
        ({ question, answer }) => html`<div data-question=${question}>
          <dt>${words().story.questions[question]}</dt>
          <dd>${answer.text}</dd>
          ${reasonsOfAnswer(answer, text).map((reason) => html`<dd class="reason">${reason}</dd>`)}
        </div>`,
      )}
    </dl>
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
  [part='story'] p {
    margin: 0;
  }
  [part='story'] .sentence {
    font: 600 1.25rem/1.4 var(--nutgraf-serif, inherit);
    text-wrap: pretty;
  }
  [part='story'] .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.5rem;
    margin-top: 0.6rem;
  }
  [part='story'] :is(b, dt) {
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--soft);
  }
  [part='story'] dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    gap: 0.75rem 1.5rem;
    margin: 0.5rem 0 0;
  }
  [part='story'] dd {
    margin: 0;
  }
  [part='story'] dd.reason {
    color: var(--soft);
  }
  [part='story'] :is(button, [role='button']) {
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    padding: 0.15rem 0;
    cursor: pointer;
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.2em;
  }
  [part='story'] .sentence [role='button'] {
    padding: 0;
    vertical-align: baseline;
  }
  [part='story'] .sentence [data-question='what']:not(:hover) {
    text-decoration: none;
  }
  [part='story'] :is(button, [role='button']):hover {
    text-decoration: underline 1px currentColor;
  }
  [part='story'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    list-style: none;
    margin: 0.6rem 0 0;
    padding: 0;
    color: var(--soft);
  }
  [part='story'] .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    margin-top: 0.6rem;
  }
  [part='story'] details[open] {
    flex: 1 0 100%;
  }
  [part='story'] summary {
    padding: 0.15rem 0;
    color: var(--soft);
    cursor: pointer;
  }
  [part='story'] ol {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.5rem;
  }
  [part='story'] li button {
    text-decoration: none;
  }
`;
