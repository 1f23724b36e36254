// The look of the buttons and forms that put a fact right.
import { css } from 'lit';

export const correctStyles = css`
  :host {
    display: block;
    margin: 0.4rem 0;
    --line: var(--nutgraf-line, color-mix(in srgb, currentColor 16%, transparent));
    --soft: var(--nutgraf-soft, color-mix(in srgb, currentColor 70%, transparent));
    --accent: var(--nutgraf-accent, light-dark(#9a3324, #f0927f));
    font: 0.9375rem/1.45 var(--nutgraf-sans, system-ui, sans-serif);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  button {
    min-height: 1.75rem;
    padding: 0.1rem 0.55rem;
    border: 1px dashed var(--line);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    text-align: start;
    cursor: pointer;
  }
  button:hover,
  button[aria-expanded='true'] {
    border-color: currentColor;
  }
  button[aria-expanded='true'],
  .ok {
    border-style: solid;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  form {
    box-sizing: border-box;
    margin-top: 0.4rem;
    max-width: 32rem;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--nutgraf-raised, Canvas);
    color: var(--nutgraf-ink, CanvasText);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .title {
    margin-bottom: 0.3rem;
    font-weight: 600;
  }
  .wide {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.75rem;
  }
  .wide input {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--accent);
  }
  textarea,
  input:not([type='checkbox']) {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.25rem;
    padding: 0.3rem 0.5rem;
    border: 1px solid var(--soft);
    border-radius: 4px;
    background: var(--nutgraf-paper, Canvas);
    color: inherit;
    font: inherit;
    font-size: 1rem; /* a smaller one makes phones zoom in */
  }
  textarea {
    font-family: var(--nutgraf-serif, serif);
    resize: vertical;
  }
  .choices {
    margin-top: 0.25rem;
  }
  .few {
    columns: 10rem;
    column-gap: 1rem;
  }
  .few li {
    break-inside: avoid;
  }
  .choices button {
    width: 100%;
    min-height: 2.25rem;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-radius: 0;
    color: inherit;
    font-size: 0.9375rem;
  }
  .choices button:hover,
  .choices button:focus-visible {
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  .note,
  .help {
    color: var(--soft);
    font-size: 0.8125rem;
  }
  .help {
    margin-top: 0.25rem;
  }
  .ends {
    display: flex;
    gap: 0.4rem;
    margin-top: 0.4rem;
  }
  .ends button {
    min-height: 2rem;
    padding-inline: 0.85rem;
  }
  .ok {
    color: inherit;
    border-color: currentColor;
  }
  .problem {
    color: var(--accent);
  }
  .problem:empty,
  .help:empty {
    display: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/** The look of the list of corrections, and of the word that marks a corrected fact. */
export const correctionsStyles = css`
  .yours {
    font-size: 0.8125rem;
    font-style: italic;
    white-space: nowrap;
  }
  .corrections li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: start;
    gap: 0 0.6rem;
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--line);
  }
  .corrections input {
    width: 1.25rem;
    height: 1.25rem;
    margin: 0.15rem 0 0;
    accent-color: var(--accent);
  }
  .corrections .line {
    overflow-wrap: anywhere;
  }
  .corrections [data-off] .line {
    color: var(--soft);
  }
  .corrections .reason {
    display: block;
    color: var(--accent);
  }
  .corrections .ends {
    display: flex;
    gap: 0.4rem;
  }
  .corrections .ends button {
    min-height: 1.75rem;
    padding: 0.05rem 0.5rem;
    color: var(--soft);
    font-size: 0.8125rem;
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.2em;
  }
  .corrections .tool:disabled {
    opacity: 0.45;
    cursor: default;
  }
`;
