// The look of the graph of actions.
import { css } from 'lit';

export const graphStyles = css`
  .heads {
    display: grid;
    grid-template-columns: 33% 34% 33%;
    margin: 0.75rem 0 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--soft);
  }
  .heads span:nth-child(2) {
    text-align: center;
  }
  .heads span:nth-child(3) {
    padding-inline-start: 0.5rem;
  }
  .field {
    --row: 2.25rem;
    position: relative;
    height: calc(var(--rows) * var(--row));
    font-size: 0.8125rem;
    line-height: 1.25;
  }
  .field > .action > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .field button {
    position: absolute;
    top: calc(var(--y) * var(--row));
    z-index: 1;
    translate: 0 -50%;
    max-width: 33%;
    padding: 0.25rem 0.5rem;
    border-radius: 5px;
    background: var(--nutgraf-paper, Canvas);
  }

  @container (max-width: 26rem) {
    .field {
      font-size: 0.75rem;
    }
  }

  .field .party {
    border: 1px solid var(--name);
    font-weight: 600;
    background: var(--nutgraf-raised, Canvas);
  }
  .field .party span {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .field .thing {
    border-color: var(--line);
    font-weight: 400;
    background: var(--nutgraf-paper, Canvas);
  }
  .field .left {
    right: 67%;
  }
  .field .right {
    left: 67%;
  }
  .field .party:hover,
  .field .party[data-pointed] {
    background: color-mix(in srgb, var(--name) 14%, var(--nutgraf-paper, Canvas));
  }

  .action {
    --ink: var(--soft);
    --weight: 1.25px;
  }
  .action.cooperation {
    --ink: light-dark(#2f7a3d, #84cc93);
    --weight: 2px;
  }
  .action.conflict {
    --ink: var(--accent);
    --weight: 3.5px;
  }
  .action path {
    fill: none;
    stroke: var(--ink);
    stroke-width: var(--weight);
    vector-effect: non-scaling-stroke;
  }
  .action.open path {
    stroke-dasharray: 4 4;
  }
  .arrow {
    position: absolute;
    right: 33%;
    top: calc(var(--y) * var(--row));
    translate: 0 -50%;
    border: solid transparent;
    border-width: 5px 0 5px 8px;
    border-left-color: var(--ink);
  }
  .field .action button {
    left: 50%;
    translate: -50% -50%;
    display: flex;
    gap: 0.25rem;
    max-width: 30%;
    white-space: nowrap;
  }
  .action button span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .action:hover path,
  .action:focus-within path,
  .action[data-chosen] path {
    stroke-width: calc(var(--weight) + 2px);
  }
  .action button:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .action small {
    font-size: inherit;
    color: var(--soft);
  }
  .field button[aria-pressed='true'],
  .field button[aria-pressed='true']:hover {
    background: var(--selected);
  }
  .field button[aria-pressed='true'] small {
    color: inherit;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 1rem;
    margin-top: 0.75rem;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .legend svg {
    width: 1.75rem;
    height: 0.5rem;
    vertical-align: middle;
  }
  .actor {
    margin-top: 1.75rem;
    font-size: 1rem;
    color: var(--nutgraf-ink, inherit);
  }
  .actor[data-selected] {
    background: var(--selected);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.75rem 0 0;
    font-size: 0.875rem;
    color: var(--soft);
  }
  .more {
    margin: 0.75rem 0 0;
    font-size: 0.8125rem;
    color: var(--soft);
  }
  .more button {
    margin-inline-start: 0.5rem;
    color: var(--nutgraf-ink, inherit);
  }

  @media (forced-colors: active) {
    .action {
      --ink: CanvasText !important;
    }
    .field button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.75rem 0 0;
    font-size: 0.875rem;
    color: var(--soft);
  }
  .more {
      display: none;
    }
  }
`;
