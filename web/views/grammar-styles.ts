// The look of the grammar panel.
import { css } from 'lit';

export const grammarStyles = css`
  .steps {
    justify-content: space-between;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .tree {
    overflow-x: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .tree svg {
    display: block;
  }
  .tree text {
    fill: currentColor;
    text-anchor: middle;
    font-family: var(--serif);
  }
  .tree .small {
    fill: var(--soft);
    font-family: var(--nutgraf-sans, system-ui, sans-serif);
  }
  .tree .line {
    fill: none;
    stroke: color-mix(in srgb, var(--soft) 60%, transparent);
  }
  .tree .tip {
    fill: var(--soft);
  }
  .tree rect {
    fill: transparent;
  }
  .tree .word {
    cursor: pointer;
  }
  .tree .word:hover rect {
    fill: color-mix(in srgb, currentColor 5%, transparent);
  }
  .tree .word.chosen rect {
    fill: var(--selected);
  }
  .tree .word.chosen .small {
    fill: currentColor;
  }
  .tree .arc.chosen .line {
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .tree .arc.chosen :is(.tip, .small) {
    fill: var(--accent);
  }

  .table {
    overflow-x: auto;
  }
  table {
    width: 100%;
    margin-top: 1rem;
    border-collapse: collapse;
    font-size: 0.875rem;
    line-height: 1.35;
  }
  th {
    padding: 0 0.5rem 0.35rem 0;
    text-align: start;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--soft);
  }
  td {
    padding: 0.45rem 0.5rem 0.45rem 0;
    vertical-align: top;
    border-top: 1px solid var(--line);
    overflow-wrap: normal;
    hyphens: none;
  }
  :is(th, td):first-child {
    padding-inline-start: 0.4rem;
  }
  td button {
    font: 1.0625rem/1.25 var(--serif);
  }
  td :is(i, code) {
    display: block;
    margin: 0;
    color: var(--soft);
  }
  td code {
    font-size: 0.75rem;
  }
  @container (max-width: 26rem) {
    td {
      font-size: 0.8125rem;
    }
    td button {
      font-size: 0.9375rem;
    }
    td:first-child {
      min-width: 5rem;
    }
    td:last-child {
      min-width: 3.75rem;
    }
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr:hover {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  tr[data-chosen],
  tr[data-chosen]:hover {
    background: var(--selected);
  }
  tr[data-chosen] * {
    color: inherit;
  }
`;
