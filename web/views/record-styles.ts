// The look of the check of quotations against records.
import { css } from 'lit';

export const recordStyles = css`
  :host {
    display: block;
    border: 1px solid var(--line);
    border-radius: 6px;
    padding: 0 0.75rem;
    margin: 0.75rem 0;
  }
  summary {
    padding: 0.5rem 0;
    cursor: pointer;
    font-weight: 600;
  }
  summary .note {
    font-weight: 400;
  }
  .zone {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px dashed var(--line);
    border-radius: 4px;
    margin: 0.5rem 0;
  }
  .zone[data-over] {
    border-color: var(--accent);
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .zone button,
  .records button,
  button.save {
    min-height: 1.5rem;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  p {
    margin: 0.35rem 0;
  }
  .note {
    color: var(--soft);
    font-size: 0.875rem;
  }
  .records {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  .records li {
    display: flex;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }
  ol > li {
    border-top: 1px solid var(--line);
    padding: 0.6rem 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    margin: 0;
  }
  .verdict {
    border: 1px solid currentColor;
    border-radius: 3px;
    padding: 0 0.35rem;
  }
  [data-verdict='not_found'] .verdict,
  [data-verdict='reversed'] .verdict,
  [data-verdict='misattributed'] .verdict {
    color: var(--accent);
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.3rem 0.75rem;
    margin: 0.4rem 0;
  }
  dt {
    color: var(--soft);
    font-size: 0.875rem;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    font-family: var(--serif);
    font-size: 1.0625rem;
  }
  dd button:hover {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  mark {
    background: var(--selected);
    color: inherit;
    font-weight: 700;
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
    padding: 0 0.15em;
  }
  mark.gap {
    text-decoration: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .context summary {
    font-weight: 400;
    font-size: 0.875rem;
    padding: 0.15rem 0;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  .context p {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--line);
    overflow-wrap: anywhere;
  }
  @media (max-width: 30rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.1rem;
    }
    dt,
    dd {
      grid-column: 1;
    }
    dd + dt {
      margin-top: 0.4rem;
    }
  }
`;
