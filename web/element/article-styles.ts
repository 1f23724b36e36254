// The look of <nutgraf-article> around the article, which itself looks as its page has it.
import { css } from 'lit';

export const articleStyles = css`
  :host {
    display: block;
    --accent: var(--nutgraf-accent, light-dark(#9a3324, #f0927f));
    --line: var(--nutgraf-line, color-mix(in srgb, currentColor 16%, transparent));
    --soft: var(--nutgraf-soft, color-mix(in srgb, currentColor 70%, transparent));
  }
  :host([hidden]) {
    display: none;
  }
  [part='article'] {
    position: relative;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  [part='article']:focus-visible {
    outline-offset: 0.5rem;
  }
  [part='panels'] {
    margin-top: 1.5rem;
  }
  [data-row] {
    display: block;
    block-size: 0;
  }
  .kept {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    box-sizing: border-box;
    block-size: 2.75rem;
    overflow: auto hidden;
    font: 0.875rem/1.4 var(--nutgraf-sans, system-ui, sans-serif);
    white-space: nowrap;
  }
  .kept :is([part='legend'], [part='marks']) {
    flex-wrap: nowrap;
    margin: 0;
  }
  .opened {
    margin-block: 0.5rem 1.5rem;
  }
  .opened[data-when='early'] {
    block-size: min(24rem, 70vh);
    overflow: auto;
  }
  [part='warning'] {
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--soft);
  }
  [part='fold']::before {
    content: '▸ ';
  }
  [part='fold'][aria-expanded='true']::before {
    content: '▾ ';
  }

  [part='voices']:not(.kept) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.5rem;
    margin-bottom: 1.5rem;
    font: 0.875rem/1.4 var(--nutgraf-sans, system-ui, sans-serif);
  }
  :is(.kept, [part='voices']) button {
    flex: none;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--line);
    border-radius: 4px;
    padding: 0.25rem 0.6rem;
    cursor: pointer;
  }
  :is(.kept, [part='voices']) [aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  [part='legend'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.5rem;
    list-style: none;
    flex-basis: 100%;
    margin: 0.35rem 0 0;
    padding: 0;
  }
  [part='legend'] > li:last-child {
    padding: 0 0.35rem;
  }
  small {
    font-size: inherit;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }
  [part='note'] {
    position: absolute;
    z-index: 1;
    width: max-content;
    max-width: min(24rem, 100%);
    box-sizing: border-box;
    margin: 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--nutgraf-raised, Canvas);
    box-shadow: 0 2px 12px rgb(0 0 0 / 18%);
    font: 0.875rem/1.5 var(--nutgraf-sans, system-ui, sans-serif);
  }
  [part='note']:empty {
    visibility: hidden;
  }

  @media print {
    [part='voices'] > button,
    [part='marks'],
    .kept,
    [part='note'] {
      display: none;
    }
    [part='voices'] {
      print-color-adjust: exact;
    }
  }
`;
