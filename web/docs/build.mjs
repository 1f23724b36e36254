// Makes the pages of the documentation: Markdown into HTML, and the tables of the reference out of the element's source.
import { mkdir, readFile, writeFile, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { elementOf, readManifest } from '../package/manifest.mjs';

const docs = fileURLToPath(new URL('.', import.meta.url));

/** The pages in the order of the menu. */
export const kPages = [
  'start', 'embed', 'options', 'styling', 'events', 'frame', 'servers', 'wordpress', 'readers', 'javascript', 'python', 'corrections', 'command-line', 'house', 'sql',
  'dossier', 'spark', 'why', 'privacy', 'limits',
];

/** Writes all pages into a folder. */
export async function buildDocs(folder) {
  await mkdir(folder, { recursive: true });
  const tables = tablesOf(elementOf(await readManifest()));
  const pages = await Promise.all(kPages.map(async (name) => ({ name, text: await readFile(join(docs, `${name}.md`), 'utf8') })));
  const menu = pages.map(({ name, text }) => ({ name, title: /^# (.+)$/m.exec(text)[1] }));
  for (const { name, text } of pages) {
    const filled = text.replace(/\{\{(\w+)\}\}/g, (_, table) => tables[table]);
    await writeFile(join(folder, `${name}.html`), pageOf(name, menu, marked.parse(filled)));
  }
  await writeFile(join(folder, 'index.html'), await readFile(join(folder, 'start.html')));
  await copyFile(join(docs, 'docs.css'), join(folder, 'docs.css'));
}

function pageOf(name, menu, content) {
  const items = menu.map(({ name: page, title }) => `<li><a href="${page}.html"${page === name ? ' aria-current="page"' : ''}>${title}</a></li>`);
  const body = content.replaceAll('<pre>', '<pre tabindex="0">').replaceAll('<table>', '<div class="table" tabindex="0"><table>').replaceAll('</table>', '</table></div>');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${menu.find(({ name: page }) => page === name).title} · Nutgraf</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="docs.css" />
  </head>
  <body>
    <nav aria-label="Pages"><ul><li><a href="../">Nutgraf</a></li>${items.join('')}</ul></nav>
    <main>
${body}
    </main>
  </body>
</html>
`;
}

/** The tables of the reference, as Markdown. */
function tablesOf({ attributes, members, events, cssProperties, cssParts }) {
  const signature = ({ kind, name, parameters = [] }) => (kind === 'method' ? `${name}(${parameters.map((parameter) => parameter.name).join(', ')})` : name);
  const own = members.filter(({ attribute }) => !attribute);
  return {
    attributes: table('Attribute', attributes.map(({ name, description }) => [name, description])),
    members: table('Name', own.map((member) => [signature(member), member.description])),
    events: table('Event', events.map(({ name, description }) => [name, description])),
    cssProperties: table('Variable', cssProperties.map(({ name, description }) => [name, description])),
    cssParts: table('Part', cssParts.map(({ name, description }) => [name, description])),
  };
}

function table(title, rows) {
  const lines = rows.map(([name, about]) => `| \`${name}\` | ${(about ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|')} |`);
  return [`| ${title} | What it is |`, '| --- | --- |', ...lines].join('\n');
}
