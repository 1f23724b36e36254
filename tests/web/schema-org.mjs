// Asks TypeScript whether a value keeps to the types of schema.org that schema-dts declares.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What TypeScript finds wrong; terms of other vocabularies ("prefix:term") are left out before. */
export function complaintsOfSchemaOrg(value) {
  const ours = JSON.stringify({ ...value, '@context': 'https://schema.org' }, (key, held) => (/^\w+:/.test(key) ? undefined : held));
  const source = `import type { NewsArticle, WithContext } from 'schema-dts';\nexport const article: WithContext<NewsArticle> = ${ours};\n`;
  const file = fileURLToPath(new URL('invented-article.ts', import.meta.url));
  const options = { strict: true, noEmit: true, skipLibCheck: true, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => (name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest));
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
