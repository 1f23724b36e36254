// The reference of <nutgraf-article>, made from its source: custom-elements.json, and the types that the package gives to sites.
import { readFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const kSource = new URL('../element/nutgraf-article.ts', import.meta.url);

/** What custom-elements.json says, without what is the element's own business. */
export async function readManifest() {
  const source = await readFile(kSource, 'utf8');
  const module = ts.createSourceFile('nutgraf-article.js', source, ts.ScriptTarget.ES2020, true);
  const manifest = create({ modules: [module], plugins: litPlugin() });
  const element = elementOf(manifest);
  const inner = new Set([...source.matchAll(/^ {4}(\w+): \{ state: true \}/gm)].map(([, name]) => name));
  element.attributes = element.attributes.filter(({ fieldName }) => !inner.has(fieldName));
  element.members = element.members.filter(({ privacy, name }) => privacy !== 'private' && name !== 'failed');
  for (const member of element.members) if (inner.has(member.name)) delete member.attribute;
  element.events = [...new Map(element.events.map((event) => [event.name, event])).values()];
  return manifest;
}

/** The declaration of the element in a manifest. */
export function elementOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'nutgraf-article');
}

/** The names of types that the source imports, each with the file that has it, counted from web/. */
async function importedTypes() {
  const source = await readFile(kSource, 'utf8');
  const imports = [...source.matchAll(/^import (type )?\{ ([^}]+) \} from '(\.[^']+)'/gm)];
  return imports.flatMap(([, all, names, path]) =>
    names.split(', ').filter((name) => all || name.startsWith('type ')).map((name) => ({ name: name.replace('type ', ''), file: new URL(path, 'web:/element/').pathname })),
  );
}

/** TypeScript declarations of the element for sites, which need not know what it is made of. */
export async function elementTypes(manifest) {
  const { description, members, attributes } = elementOf(manifest);
  const comment = (text) => (text ? `  /** ${text.replaceAll('\n', ' ')} */\n` : '');
  const fields = members.filter(({ kind }) => kind === 'field').map(({ name, type, description: about }) => `${comment(about)}  ${name}: ${type.text};`);
  const methods = members.filter(({ kind }) => kind === 'method').map(({ name, parameters = [], return: result, description: about }) => {
    const given = parameters.map((parameter) => `${parameter.name}: ${parameter.type.text}`).join(', ');
    return `${comment(about)}  ${name}(${given}): ${result?.type?.text ?? 'void'};`;
  });
  const inMarkup = attributes.map(({ name, type }) => `    ${name}?: ${type.text === 'boolean' ? "boolean | ''" : 'string'};`);
  const used = (name) => [...fields, ...methods].some((line) => new RegExp(`[:<(| ]${name}\\b`).test(line.replace(/\/\*.*?\*\//gs, '')));
  const types = (await importedTypes()).filter(({ name }) => used(name));
  return `${types.map(({ name, file }) => `import type { ${name} } from '.${file}';`).join('\n')}
import type { AnalysisDetail } from './element/events.js';

export type { ${[...types.map(({ name }) => name), 'AnalysisDetail'].join(', ')} };

/** ${description} */
export declare class NutgrafArticle extends HTMLElement {
${[...fields, ...methods].join('\n')}
}

declare global {
  interface HTMLElementTagNameMap {
    'nutgraf-article': NutgrafArticle;
  }
  /** The attributes of the tag, for frameworks that check them: extend your JSX.IntrinsicElements with it. */
  interface NutgrafArticleAttributes {
${inMarkup.join('\n')}
  }
}
`;
}
