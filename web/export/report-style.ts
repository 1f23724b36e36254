// The look of the report and of what is printed: a quiet page, light and dark, with paper's own rules.
export const reportStyle = `
:root, :host { color-scheme: light dark; --ink: light-dark(#1f1c18, #e9e4da); --soft: light-dark(#645d53, #a89f92);
  --line: light-dark(#ddd5c7, #3a362f); --accent: light-dark(#9a3324, #f0927f); --paper: light-dark(#fbf8f2, #181715); }
body { margin: 0; background: var(--paper); }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.125rem 4rem; color: var(--ink);
  font: 1rem/1.5 Charter, 'Bitstream Charter', Georgia, Cambria, serif; overflow-wrap: break-word; }
h1 { margin: 0 0 0.5rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.25rem 0 0.75rem; padding-top: 0.5rem; border-top: 3px double var(--line); font-size: 1.3rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
header p, nav, .note, footer, th, caption { color: var(--soft); font-family: system-ui, sans-serif; font-size: 0.875rem; }
header p { margin: 0.15rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
nav a { display: inline-block; min-height: 1.5rem; }
a { color: var(--accent); }
.term { margin: 0.4rem 0; }
blockquote { margin: 1rem 0; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--line); }
blockquote p { margin: 0 0 0.25rem; }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.4rem 0.6rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { font-weight: 600; }
figure { margin: 1rem 0; }
figure svg { display: block; width: 100%; height: auto; }
:target { background: light-dark(#ffe9a8, #4d4013); }
@media print {
  :root, :host { color-scheme: light; --paper: #fff; --ink: #000; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2, h3 { break-after: avoid; }
  tr, blockquote, figure { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
