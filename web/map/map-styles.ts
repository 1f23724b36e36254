// The look of the map.
import { css } from 'lit';

export const mapStyles = css`
  :host {
    display: block;
    position: relative;
    height: 18rem;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: light-dark(#eaf0f2, #1b2226);
  }
  svg {
    display: block;
    width: 100%;
    height: 100%;
    touch-action: none;
    cursor: grab;
    user-select: none;
  }
  svg:active {
    cursor: grabbing;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  path {
    fill: light-dark(#fbf8f2, #38352f);
    stroke: light-dark(#c4bdae, #6a655b);
    stroke-width: 0.75px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  [data-shade='1'] {
    fill: light-dark(#f0e6cc, #4a4432);
  }
  [data-shade='2'] {
    fill: light-dark(#e6d5a8, #5f5434);
  }
  [data-shade='3'] {
    fill: light-dark(#dbc283, #746236);
  }
  [data-shade='4'] {
    fill: light-dark(#cfae5f, #8a7138);
  }

  .mark {
    cursor: pointer;
  }
  .mark:focus-visible {
    outline: none;
  }
  .mark circle {
    fill: var(--name);
    stroke: var(--nutgraf-paper, Canvas);
    stroke-width: 1.5px;
  }
  .mark .target,
  .country circle {
    fill: transparent;
    stroke: none;
  }
  .several circle:last-child {
    stroke: var(--name);
    stroke-width: 4px;
    stroke-opacity: 0.35;
  }
  .mark[aria-pressed='true']:not(.country) circle:last-child {
    fill: var(--accent);
  }
  .mark:is(:focus-visible, [data-pointed]) .target {
    stroke: var(--accent);
    stroke-width: 2px;
    stroke-opacity: 1;
  }
  .labels {
    pointer-events: none;
    fill: currentColor;
    stroke: light-dark(#fbf8f2, #1d1c1a);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .labels .country {
    letter-spacing: 0.06em;
  }
  .labels [data-strong] {
    font-weight: 600;
  }

  .tools {
    position: absolute;
    top: 0.5rem;
    right: 0.5rem;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--line);
    border-radius: 4px;
    overflow: hidden;
    background: var(--nutgraf-paper, Canvas);
  }
  .tools button {
    width: 2rem;
    height: 2rem;
    font: 1.125rem/1 system-ui, sans-serif;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .tools button + button {
    border-top: 1px solid var(--line);
  }
  p {
    position: absolute;
    inset: auto 0 0;
    margin: 0;
    padding: 0.35rem 0.6rem;
    font-size: 0.8125rem;
    background: var(--nutgraf-paper, Canvas);
  }
  @media (forced-colors: active) {
    .mark circle {
      fill: LinkText;
    }
    .mark .target {
      fill: transparent;
    }
    .labels {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
