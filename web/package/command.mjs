#!/usr/bin/env node
// nutgraf analyze article.txt: an analysis on the command line, wherever node runs.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const kUsage = `usage: nutgraf analyze [FILE] [--date YYYY-MM-DD] [--title TITLE] [--format json|timeml|plover]

Reads an English news article as plain text, from FILE or from what is piped in, and prints its analysis:
names, times, quotations and who said them, events, places and the story in short.

  --date     when the article was published; where left out, what the text says of it
  --title    its title, where it does not stand in the text
  --format   json (the default), timeml or plover
  --help     this text
  --version  the version of this package
`;

/** Prints why nothing can be done and ends. */
function fail(message) {
  console.error(`nutgraf: ${message}`);
  process.exit(1);
}

async function readText(file) {
  if (file) return readFile(file, 'utf8').catch((error) => fail(error.code === 'ENOENT' ? `There is no file ${file}.` : error.message));
  if (process.stdin.isTTY) fail('Name a file, or pipe a text in.');
  const parts = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function readArguments() {
  try {
    const options = { date: { type: 'string' }, title: { type: 'string' }, format: { type: 'string', default: 'json' }, help: { type: 'boolean' }, version: { type: 'boolean' } };
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return fail(error.message);
  }
}

const { values, positionals } = readArguments();
const [command, file, ...rest] = positionals;
if (values.version) {
  console.log(JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version);
} else if (values.help || !command) {
  console.log(kUsage);
  process.exitCode = values.help ? 0 : 1;
} else {
  if (command !== 'analyze') fail(`"${command}" is unknown. Try: nutgraf analyze article.txt`);
  if (rest.length > 0) fail(`"${rest[0]}" is one word too many.`);
  if (!['json', 'timeml', 'plover'].includes(values.format)) fail(`There is no format "${values.format}": json, timeml or plover.`);
  const text = await readText(file);
  const { load } = await import('./node.mjs');
  const nutgraf = await load();
  const options = { published: values.date, title: values.title };
  try {
    const written = values.format === 'json' ? `${JSON.stringify(await nutgraf.analyze(text, options))}\n` : await nutgraf.write(text, values.format, options);
    process.stdout.write(written);
  } catch (error) {
    console.error(`nutgraf: ${error.message}`);
    process.exitCode = 1;
  }
  nutgraf.close();
}
