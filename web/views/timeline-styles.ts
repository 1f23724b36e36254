// The look of the timeline panel.
import { css } from 'lit';

export const timelineStyles = css`
  .publication {
    flex-wrap: nowrap;
    gap: 0.5rem;
    margin: 0.75rem 0;
  }
  .publication b {
    font-weight: 600;
  }
  .publication .tool {
    padding: 0.15rem 0.7rem;
  }
  .publication input {
    margin-inline-start: 0.4rem;
    padding: 0.25rem 0.4rem;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: none;
    font: inherit;
    color: var(--nutgraf-ink, inherit);
  }
  .tool:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .axis {
    overflow-x: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line) transparent;
  }
  .axis svg {
    display: block;
  }
  .axis line {
    stroke: var(--soft);
  }
  .axis .published {
    stroke: var(--accent);
    stroke-dasharray: 3 3;
  }
  .axis circle {
    fill: var(--soft);
    stroke: var(--soft);
    stroke-width: 2;
    cursor: pointer;
  }
  .axis .ahead {
    fill: var(--nutgraf-raised, Canvas);
  }
  .axis .chosen {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .axis text {
    fill: var(--soft);
    text-anchor: middle;
    font-size: 0.75rem;
  }
  .axis .event {
    fill: var(--nutgraf-ink, currentColor);
  }
  .axis .start {
    text-anchor: start;
  }
  .axis .end {
    text-anchor: end;
  }
  .axis .leader {
    stroke: var(--line);
  }
  .axis .break {
    font-size: 1rem;
    stroke: var(--nutgraf-paper, Canvas);
    stroke-width: 4px;
    paint-order: stroke;
  }

  .timeline li {
    padding: 0.6rem 0.5rem;
    margin: 0 -0.5rem;
    border-bottom: 1px solid var(--line);
  }
  .timeline li[data-selected] {
    background: var(--selected);
  }
  .timeline li[data-selected] * {
    color: inherit;
  }
  .timeline li > button {
    display: block;
    width: 100%;
  }
  .timeline .day {
    display: block;
    color: var(--time);
    font-weight: 600;
  }
  .timeline .words {
    font: 1.0625rem/1.45 var(--serif);
    overflow-wrap: anywhere;
  }
  .timeline .manner {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6rem;
    margin: 0.15rem 0 0;
  }
  .timeline .manner .speaker {
    margin: 0;
    font-weight: 400;
  }
  summary {
    margin: 1.25rem 0 0;
    cursor: pointer;
  }
  summary h3 {
    display: inline;
  }
  .status {
    padding: 0 0.4rem;
    border: 1px solid var(--line);
    border-radius: 3px;
    font-size: 0.875rem;
    color: var(--soft);
  }
  [data-status='claimed'] .status,
  [data-status='planned'] .status,
  [data-status='possible'] .status,
  [data-status='conditional'] .status,
  [data-status='wished'] .status {
    border-style: dashed;
  }
`;
