// The look of the panels of quotations, sources and disputes.
import { css } from 'lit';

export const voicePanelStyles = css`
  .words[data-voice],
  .source[data-voice],
  .claims [data-voice] {
    border-inline-start-color: var(--voice);
  }
  .manner {
    margin: 0;
  }
  li.quote {
    padding: 0.6rem 0.5rem;
    margin: 0 -0.5rem;
  }
  li.quote > button {
    padding: 0.2rem 0.5rem;
  }
  li.quote > .note {
    margin: 0;
    font-size: 0.875rem;
  }
  li.quote[data-selected] {
    background: var(--selected);
  }
  li.quote[data-selected] .note {
    color: inherit;
  }
  .manner .speaker,
  .source .speaker {
    margin-inline-end: 0.35rem;
  }
  button.speaker {
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.2em;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 11rem));
    align-items: end;
    gap: 0.75rem;
    margin-top: 1rem;
    color: var(--soft);
    font-size: 0.875rem;
  }
  .choices label {
    display: grid;
    gap: 0.15rem;
  }
  select {
    min-width: 0;
    padding: 0.2rem 0.3rem;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: none;
    font: inherit;
    color: var(--nutgraf-ink, CanvasText);
    text-overflow: ellipsis;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }

  .speakers .note > span {
    white-space: nowrap;
  }
  /* Beside the heading of the list that follows. */
  .beside {
    float: inline-end;
    margin-top: 0.9rem;
  }

  .key,
  .source p {
    margin: 0;
  }
  .key {
    margin-top: 1rem;
    color: var(--soft);
  }
  .key :is(.direct, .indirect) {
    display: inline-block;
    width: 1.5rem;
    height: 0.5rem;
    margin-inline-start: 0.5rem;
  }
  .key .direct:first-child {
    margin: 0;
  }
  .source {
    padding: 0.35rem 0 0.35rem 0.75rem;
    border-bottom: 1px solid var(--line);
    border-inline-start: 3px solid var(--line);
    margin-top: 0.25rem;
  }
  .source .note {
    font-size: 0.875rem;
  }
  .source > p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    font-size: 1rem;
  }
  .bar {
    display: block;
    width: 100%;
    height: 0.5rem;
    margin: 0.4rem 0 0.25rem;
  }
  .direct {
    fill: var(--voice, var(--soft));
    background: var(--soft);
  }
  .indirect {
    fill: color-mix(in srgb, var(--voice, var(--soft)) 40%, transparent);
    background: color-mix(in srgb, var(--soft) 40%, transparent);
  }
  /* Above a list that begins without a heading of its own. */
  .above {
    margin: 0.75rem 0 0;
  }
  .dispute > .copying {
    margin-top: 0.75rem;
  }
  .dispute {
    padding-bottom: 1rem;
    border-bottom: 1px solid var(--line);
  }
  .dispute h3 button {
    font-weight: inherit;
    color: var(--nutgraf-ink, inherit);
    text-decoration: underline 1px var(--line);
  }
  .claims {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 1rem;
    margin-top: 0.75rem;
  }
  .claims li {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--quote);
  }
  .claims .words {
    display: block;
    margin: 0.25rem 0;
    font: 1.0625rem/1.45 var(--serif);
  }
  .claims [aria-pressed='true'] {
    background: var(--selected);
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
  }
  .part {
    display: block;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .claims .silence {
    border-inline-start-style: dashed;
    border-inline-start-color: var(--soft);
  }
  .through {
    color: var(--soft);
  }
  .through .speaker {
    margin: 0;
    font-weight: 400;
  }
  .thoughts {
    display: block;
    margin-top: 0.75rem;
    color: var(--soft);
  }
  .why summary {
    padding: 0.1rem 0;
    font-size: 0.875rem;
    cursor: pointer;
  }
  .why p {
    margin: 0.15rem 0 0;
    font-size: 0.875rem;
  }
  .unanswered {
    margin: 0.75rem 0 -1rem;
    font-weight: 600;
    color: var(--accent);
  }
`;
