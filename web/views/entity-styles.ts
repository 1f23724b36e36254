// The look of the entities, their cards and the tools above them.
import { css } from 'lit';

export const entityStyles = css`
  .filters {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    padding: 0.5rem 0;
    background: var(--nutgraf-paper, Canvas);
    font-size: 0.875rem;
  }
  .filters + h3 {
    margin-top: 0.5rem;
  }
  @container (max-width: 24rem) {
    .filters {
      position: static;
    }
  }
  .filters button {
    padding: 0.3rem 0;
    color: var(--soft);
  }
  .filters button[aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.35em;
  }
  .filters span {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .fold {
    margin-top: 1rem;
  }

  li[data-pointed] > button {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }

  .atlas {
    display: grid;
    gap: 0.5rem 1.5rem;
    margin-top: 1rem;
  }
  @container (min-width: 48rem) {
    .atlas {
      grid-template-columns: 3fr 2fr;
    }
  }

  .card {
    margin: 0 0 1rem 0.25rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--accent);
  }
  .card .register {
    margin: 0.5rem 0;
    font-size: 0.875rem;
    color: var(--soft);
  }
  .card .register a {
    color: inherit;
  }
  .card .steps {
    justify-content: start;
    margin: 0.5rem 0;
    font-size: 0.875rem;
  }
  .card .steps .tool {
    padding: 0.15rem 0.75rem;
  }
  .card [part='places'] {
    max-height: 13.25rem;
    margin: 0;
    overflow-y: auto;
    font-size: 0.875rem;
  }
  .card h4 {
    margin: 0.85rem 0 0.1rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--soft);
  }
  .card .lines button {
    padding: 0.2rem 0;
    overflow-wrap: anywhere;
  }
  .card .lines button:hover {
    text-decoration: underline 1px var(--soft);
    text-underline-offset: 0.2em;
  }
  .card .lines .words {
    font-family: var(--serif);
  }
  .card .lines .note {
    font: 0.8125rem var(--nutgraf-sans, system-ui, sans-serif);
    white-space: nowrap;
  }
  .card .lines .note::before {
    content: '— ';
  }
`;
