// The look of the menu of files and of the choice of what is printed.
import { css } from 'lit';

export const carryStyles = css`
  :host {
    --line: var(--nutgraf-line, color-mix(in srgb, currentColor 20%, transparent));
    --soft: var(--nutgraf-soft, color-mix(in srgb, currentColor 70%, transparent));
    --accent: var(--nutgraf-accent, light-dark(#9a3324, #f0927f));
    display: block;
    font: 0.9375rem/1.45 var(--nutgraf-sans, system-ui, sans-serif);
  }
  .tools {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  button {
    min-height: 2rem;
    padding: 0.25rem 0.85rem;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .told {
    margin: 0.4rem 0 0.6rem;
    color: var(--soft);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .told:empty {
    margin: 0 0 0.6rem;
  }

  [role='menu'],
  dialog {
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--nutgraf-paper, Canvas);
    color: var(--nutgraf-ink, CanvasText);
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.2);
  }
  [role='menu'] {
    position: absolute;
    z-index: 10;
    inset: calc(100% + 0.35rem) auto auto 0;
    width: min(27rem, 90vw);
    max-height: min(34rem, 70vh);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.35rem;
  }
  .group {
    margin: 0.6rem 0.6rem 0.15rem;
    color: var(--soft);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  [role='menuitem'] {
    display: block;
    width: 100%;
    padding: 0.4rem 0.6rem;
    border: 0;
  }
  [role='menuitem']:is(:hover, :focus-visible) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  .label,
  .help {
    display: block;
  }
  .label {
    font-weight: 600;
  }
  .help {
    color: var(--soft);
    font-size: 0.875rem;
  }
  @media (max-width: 40rem) {
    [role='menu'] {
      position: fixed;
      inset: auto 0.5rem 0.5rem;
      width: auto;
      max-height: 75vh;
    }
  }

  dialog {
    padding: 1.25rem 1.5rem;
    max-width: 24rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  fieldset {
    margin: 0 0 1rem;
    padding: 0;
    border: 0;
  }
  legend {
    margin-bottom: 0.5rem;
    padding: 0;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2rem;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
