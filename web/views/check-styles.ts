// The look of the lists of what to check.
import { css } from 'lit';

export const checkStyles = css`
  .explained {
    margin: 0 0 0.25rem;
    color: var(--soft);
  }
  .checks li[part='fact'] {
    padding: 0.5rem 0;
  }
  .checks li[part='fact'] > .words {
    display: block;
    width: 100%;
    margin: 0;
    padding: 0.25rem 0.75rem;
    border-inline-start: 3px solid var(--line);
    font: 1.0625rem/1.45 var(--serif);
    overflow-wrap: anywhere;
  }
  .checks li[part='fact'] > .words[aria-pressed='true'] {
    background: var(--selected);
  }
  .checks .note {
    margin: 0.1rem 0;
    overflow-wrap: anywhere;
  }
`;
