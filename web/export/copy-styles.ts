// The look of the buttons that copy.
import { css } from 'lit';

export const copyStyles = css`
  .copying {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5rem;
  }
  .copy {
    min-height: 1.5rem;
    padding: 0.1rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 4px;
    color: var(--soft);
    font-size: 0.875rem;
  }
  .copy:hover {
    color: inherit;
    border-color: currentColor;
  }
  .copied {
    color: var(--soft);
    font-size: 0.875rem;
  }
  @media print {
    .copying {
      display: none;
    }
  }
`;
