// The module that ships, nutgraf.mjs and nutgraf.wasm, loaded as the page's worker loads it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const modulePath = process.env.NUTGRAF_MODULE ?? fileURLToPath(new URL("../../build/wasm/nutgraf.mjs", import.meta.url));
const { default: createModule } = await import(pathToFileURL(modulePath));
const nutgraf = await createModule({ wasmBinary: await readFile(modulePath.replace(/mjs$/, "wasm")) });
const model = new nutgraf.Model(new Uint8Array(), new Uint8Array());

function run(bytes, options = {}) {
  const job = new nutgraf.Job(model, bytes, JSON.stringify(options));
  try {
    const steps = [job.progress()];
    while (job.step()) steps.push(job.progress());
    steps.push(job.progress());
    const json = job.json();
    return { error: job.error(), steps, json, analysis: json && JSON.parse(json) };
  } finally {
    job.delete();
  }
}

const encode = (text) => new TextEncoder().encode(text);
const article = "Dr. Ada Ng said on Tuesday that the ferry was late.\n\n“It’s the fog 🌫️,” she said.";

test("an analysis runs through every stage by name", () => {
  const { steps, error } = run(encode(article));
  assert.equal(error.code, "");
  assert.ok(steps[0].total > 0);
  assert.deepEqual(steps.map((step) => step.done), [...Array(steps[0].total + 1).keys()]);
  assert.ok(steps.slice(0, -1).every((step) => step.next));
  assert.equal(steps.at(-1).next, "");
});

test("offsets count as JavaScript strings do", () => {
  const { analysis } = run(encode(article));
  assert.equal(analysis.offsets, "utf16");
  assert.equal(analysis.document.length, article.length);
  const words = analysis.tokens.map(({ start, end }) => article.slice(start, end));
  assert.ok(words.includes("Ng") && words.includes("🌫️"), words.join(" "));
  assert.equal(words.join(""), article.replace(/\s/gu, ""));
});

test("bytes that are no text analyse to valid JSON", () => {
  const { analysis, error } = run(Uint8Array.of(0xff, 0, 0xed, 0xa0, 0x80, 0x41, 0xe2, 0x82));
  assert.equal(error.code, "");
  assert.equal(analysis.schema, "nutgraf/1.0");
});

test("a day that does not exist is an error that says so", () => {
  const { error, json, steps } = run(encode(article), { date: "2017-02-30" });
  assert.equal(error.code, "date");
  assert.match(error.message, /2017-02-30/);
  assert.equal(json, "");
  assert.equal(steps[0].total, 0);
});

test("the publication date says where it came from", () => {
  for (const dateFrom of ["option", "page"]) {
    const { analysis } = run(encode(article), { date: "2017-05-02", dateFrom });
    assert.equal(analysis.document.published.value, "2017-05-02");
    assert.equal(analysis.document.published.from, dateFrom);
  }
});

test("blocks that are known count as JavaScript strings do", () => {
  const start = article.indexOf("“It’s");
  const { analysis } = run(encode(article), { blocks: [{ kind: "caption", start, end: article.length }] });
  assert.deepEqual(analysis.document.blocks.at(-1), { kind: "caption", start, end: article.length });
});

test("options that are no JSON are an error that says so", () => {
  const job = new nutgraf.Job(model, encode(article), "{");
  assert.equal(job.error().code, "json");
  job.delete();
});

test("jobs run side by side, and a dropped one leaves no trace in the next", () => {
  const expected = run(encode(article)).json;
  const dropped = new nutgraf.Job(model, encode("Another text."), "{}");
  dropped.step();
  assert.equal(run(encode(article)).json, expected);
  dropped.delete();
  assert.equal(run(encode(article)).json, expected);
});

test("the version is that of the project", async () => {
  const project = await readFile(new URL("../../CMakeLists.txt", import.meta.url), "utf8");
  assert.equal(nutgraf.version(), /project\(nutgraf VERSION (\S+)/.exec(project)[1]);
});
