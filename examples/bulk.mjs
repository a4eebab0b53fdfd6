// Answers 1,000 prompts (or as many as the argument says), 20 at a time and within the rate limits, with
// progress. A failed prompt does not end the others. With `journal: 'answers.jsonl'` a run that was
// interrupted goes on. If the answers may take a day, a batch costs half: see batch.mjs.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { runBulk } from '@oai/bulk';
import OpenAI from '@oai/openai';
import { Presets, SingleBar } from 'cli-progress';

const count = Number(process.argv[2] ?? 1_000);
const prompts = Array.from({ length: count }, (_, n) => `Is ${n} a prime number? Yes or no.`);

const client = new OpenAI();
const answers = new Array(prompts.length);
let tokens = 0;

// A bar in a terminal; in a log, a line every two seconds.
const bar = new SingleBar(
  {
    format: '{bar} {value} of {total}, {failed} failed, {eta_formatted} left',
    stream: process.stdout,
    noTTYOutput: true,
  },
  Presets.shades_classic,
);
bar.start(prompts.length, 0, { failed: 0 });

const results = runBulk(
  prompts,
  (input, options) => client.responses.create({ model: 'gpt-5-mini', input }, options),
  {
    maxConcurrency: 20,
    onProgress: ({ succeeded, failed }) => bar.update(succeeded + failed, { failed }),
  },
);
for await (const { index, input, result, error } of results) {
  if (error) console.error(input, error.message);
  answers[index] = result?.output_text;
  tokens += result?.usage?.total_tokens ?? 0;
}
bar.stop();
console.log(`${answers.filter(Boolean).length} answers, ${tokens} tokens`);
