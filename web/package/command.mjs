#!/usr/bin/env node
// nutgraf analyze article.txt: an analysis on the command line, wherever node runs.
// nutgraf ./public: the facts of a built site, in its pages and on pages of their own.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isFolder, runSite, siteOptions } from './site/run.mjs';

const kUsage = `usage: nutgraf analyze [FILE] [--date YYYY-MM-DD] [--title TITLE] [--format json|timeml|plover]
               [--reader swift|careful]
       nutgraf FOLDER [--include PATTERN] [--exclude PATTERN] [--pages NAME] [--jobs N] [--dry-run] [--verbose] [--remove]

analyze reads an English news article as plain text, from FILE or from what is piped in, and prints its analysis:
names, times, quotations and who said them, events, places and the story in short.

  --date     when the article was published; where left out, what the text says of it
  --title    its title, where it does not stand in the text
  --format   json (the default), timeml or plover
  --reader   swift (the default), or careful: slower, and better at names and sentences

FOLDER is a site as it is built. Each article in it gets its facts as linked data (JSON-LD) in its HTML, and the site gets
pages of its people, organisations, places and quotations. Running it again changes nothing but what is new.

  --include  read only the pages of this pattern, as "news/**"; may be given several times
  --exclude  leave out the pages of this pattern
  --pages    the folder for the pages of facts within the site; nutgraf-pages where left out
  --jobs     how many threads; one a core where left out
  --dry-run  write nothing, only tell what would be written
  --verbose  tell of every page that is no article, why
  --remove   take everything out again

  --help     this text
  --version  the version of this package
`;

const kOptions = {
  analyze: { date: { type: 'string' }, title: { type: 'string' }, format: { type: 'string', default: 'json' }, reader: { type: 'string', default: 'swift' } },
  site: siteOptions,
  both: { help: { type: 'boolean' }, version: { type: 'boolean' } },
};

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

/** The words of the command line: the command or a folder first, and options that go with it. */
function readArguments() {
  try {
    const options = { ...kOptions.analyze, ...kOptions.site, ...kOptions.both };
    const { values, positionals, tokens } = parseArgs({ options, allowPositionals: true, tokens: true });
    const [command = '', ...rest] = positionals;
    const fitting = { ...(command === 'analyze' ? kOptions.analyze : kOptions.site), ...kOptions.both };
    const other = command && tokens.find(({ kind, name }) => kind === 'option' && !(name in fitting));
    if (other) fail(`${other.rawName} does not go with ${command === 'analyze' ? command : 'a folder'}.`);
    return { command, rest, values };
  } catch (error) {
    return fail(error.message);
  }
}

async function analyze(file, { date, title, format, reader }) {
  if (!['json', 'timeml', 'plover'].includes(format)) fail(`There is no format "${format}": json, timeml or plover.`);
  if (!['swift', 'careful'].includes(reader)) fail(`There is no reader "${reader}": swift or careful.`);
  const text = await readText(file);
  const { load } = await import('./node.mjs');
  const nutgraf = await load({ reader });
  const options = { published: date, title };
  try {
    const written = format === 'json' ? `${JSON.stringify(await nutgraf.analyze(text, options))}\n` : await nutgraf.write(text, format, options);
    process.stdout.write(written);
  } catch (error) {
    console.error(`nutgraf: ${error.message}`);
    process.exitCode = 1;
  }
  nutgraf.close();
}

const { command, rest, values } = readArguments();
const most = command === 'analyze' ? 1 : 0;
if (values.version) {
  console.log(JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version);
} else if (values.help || !command) {
  console.log(kUsage);
  process.exitCode = values.help ? 0 : 1;
} else if (command !== 'analyze' && !(await isFolder(command))) {
  fail(`"${command}" is unknown. Try: nutgraf analyze article.txt, or name the folder of a site.`);
} else if (rest.length > most) {
  fail(`"${rest[most]}" is one word too many.`);
} else if (command === 'analyze') {
  await analyze(rest[0], values);
} else {
  process.exitCode = await runSite(command, values).catch(({ message }) => fail(message));
}
