// Runs the corpus on the built packages and the latest `openai`. `--write` writes the page of the
// results, `--json` prints them with the page for the tests; without either, the failures are listed.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import OpenAI from '@oai/openai';
import Latest from 'openai-latest';
import { VERSION } from 'openai-latest/version';
import { format, resolveConfig } from 'prettier';
import { runCorpus } from './corpus.mjs';
import { report } from './report.mjs';

const page = fileURLToPath(new URL('../../docs/compatible-servers.md', import.meta.url));

const rows = await runCorpus({ ours: OpenAI, theirs: Latest });
const options = { ...(await resolveConfig(page)), filepath: page };
const text = await format(report(rows, VERSION), options);
if (process.argv.includes('--json')) {
  const isCurrent = readFileSync(page, 'utf8') === text;
  console.log(JSON.stringify({ rows, isCurrent }));
} else if (process.argv.includes('--write')) {
  writeFileSync(page, text);
} else {
  for (const { server, name, feature, outcomes } of rows) {
    if (outcomes.ours !== 'ok') console.log(`${server}, ${name}, ${feature}: ${outcomes.ours}`);
  }
}
