// The look of the pages of facts; a site may write its own over it.
export const pageStyle = `:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.5 Georgia, serif; overflow-wrap: break-word; }
nav, .note, figcaption, time { font: 0.875rem/1.6 system-ui, sans-serif; opacity: 0.85; }
nav { display: flex; flex-wrap: wrap; gap: 0 1rem; }
nav a { padding: 0.25rem 0; }
h1 { line-height: 1.2; }
h2 { margin: 2rem 0 0; font-size: 1.1875rem; line-height: 1.3; }
.item { margin: 0.5rem 0; }
.note { margin: 0.25rem 0; }
figure { margin: 1rem 0; padding-inline-start: 0.9rem; border-inline-start: 3px solid; border-color: color-mix(in srgb, currentColor 25%, transparent); }
blockquote { margin: 0; }
blockquote p { margin: 0 0 0.25rem; }
`;
