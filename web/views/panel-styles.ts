// The look of the panels. Colours follow the page's text colour; --nutgraf-* variables and ::part() change them.
import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    --line: var(--nutgraf-line, color-mix(in srgb, currentColor 16%, transparent));
    --soft: var(--nutgraf-soft, color-mix(in srgb, currentColor 70%, transparent));
    --accent: var(--nutgraf-accent, light-dark(#9a3324, #f0927f));
    --name: var(--nutgraf-name, light-dark(#2f629c, #7fb0e0));
    --time: var(--nutgraf-time, light-dark(#8a5800, #dba54a));
    --quote: var(--nutgraf-quote, light-dark(#3d6b47, #8fc29b));
    --serif: var(--nutgraf-serif, ui-serif, Georgia, serif);
    --selected: var(--nutgraf-selected-tint, light-dark(#ffe9a8, #4d4013));
    font: 0.9375rem/1.45 var(--nutgraf-sans, system-ui, sans-serif);
  }
  :host([hidden]) {
    display: none;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  [role='tablist'] {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    border-bottom: 1px solid var(--line);
    padding: 3px 3px 0;
    margin: -3px -3px 0;
  }
  @container (max-width: 30rem) {
    [role='tablist'] {
      justify-content: space-between;
      gap: 0 0.3rem;
      font-size: 0.8125rem;
    }
  }
  [role='tab'] {
    min-height: 1.5rem;
    padding: 0.35rem 0 0.45rem;
    color: var(--soft);
    white-space: nowrap;
    border-bottom: 2px solid transparent;
  }
  [role='tab'][aria-selected='true'] {
    color: inherit;
    -webkit-text-stroke: 0.03em currentColor; /* as strong as bold letters and no wider, so that no tab moves */
    border-color: var(--accent);
  }

  h2 {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    font: inherit;
  }
  h3,
  h4 {
    margin: 1.5rem 0 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
    letter-spacing: 0.02em;
    color: var(--soft);
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ol:first-of-type {
    margin-top: 0.5rem;
  }

  li[part='fact'] {
    border-bottom: 1px solid var(--line);
  }
  li[part='fact'] > button {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding: 0.6rem 0.5rem;
    margin: 0 -0.5rem;
    width: calc(100% + 1rem);
    box-sizing: border-box;
  }
  li[part='fact'] > button:hover {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  li[data-selected] > button,
  li[data-selected] > button:hover {
    background: var(--selected);
  }
  li[data-selected] > button *,
  li[data-selected] .copy {
    color: inherit;
  }
  .title {
    font: 1.0625rem/1.35 var(--serif);
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .name .title {
    text-decoration-color: var(--name);
  }
  .time .title {
    text-decoration-style: dotted;
    text-decoration-color: var(--time);
  }
  .note {
    color: var(--soft);
  }
  .link,
  .audit button {
    min-height: 1.5rem;
    padding: 0 0.25rem;
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.2em;
  }
  .count,
  code {
    margin-inline-start: auto;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }
  code,
  pre {
    font: 0.8125rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
  }
  li.quote > button {
    display: block;
  }
  .quote .words {
    display: block;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--quote);
    font: 1.125rem/1.45 var(--serif);
    overflow-wrap: anywhere;
  }
  .speaker {
    font-weight: 600;
  }
  [part='places'] {
    margin: 0 0 0.75rem 0.25rem;
  }
  [part='places'] button {
    display: block;
    width: 100%;
    padding: 0.3rem 0.6rem;
    color: var(--soft);
    border-inline-start: 2px solid var(--line);
  }
  [part='places'] b {
    color: var(--nutgraf-ink, inherit);
  }
  [part='places'] [aria-current='true'] {
    border-color: var(--accent);
  }

  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.4rem 1.25rem;
    margin: 1rem 0 0;
  }
  dt {
    grid-column: 1;
    color: var(--soft);
  }
  dd {
    grid-column: 2;
    margin: 0;
  }
  dd button {
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.2em;
  }
  .blocks button {
    display: flex;
    gap: 0.75rem;
    width: 100%;
    padding: 0.3rem 0;
  }
  .blocks .note {
    flex: 0 0 6.5rem;
  }
  .blocks .words {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .none,
  .warnings {
    color: var(--soft);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin: 1rem 0;
  }
  .tool {
    padding: 0.35rem 0.85rem;
    border: 1px solid var(--line);
    border-radius: 4px;
  }
  pre {
    margin: 0;
    max-height: 70vh;
    overflow: auto;
    tab-size: 2;
  }

  @media print {
    .tools,
    .filters,
    .choices {
      display: none;
    }
  }
`;
