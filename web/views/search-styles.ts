// The look of the search and of what it finds.
import { css } from 'lit';

export const searchStyles = css`
  .search {
    flex: none;
    margin-bottom: 0.5rem;
  }
  .search input {
    box-sizing: border-box;
    width: 100%;
    padding: 0.4rem 0.65rem;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--line);
    border-radius: 4px;
  }
  .hits button {
    display: block;
    width: 100%;
    padding: 0.35rem 0;
    overflow-wrap: anywhere;
  }
  .hits b {
    color: var(--nutgraf-ink, inherit);
  }
`;
