// Answers 1,000 prompts (or as many as the argument says), 20 at a time, with progress. A failed prompt
// does not end the others. If the answers may take a day, a batch costs half: see batch.mjs.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import OpenAI from '@oai/openai';

const count = Number(process.argv[2] ?? 1_000);
const prompts = Array.from({ length: count }, (_, n) => `Is ${n} a prime number? Yes or no.`);

const client = new OpenAI({ maxRetries: 5, deadlineMs: 120_000 });
const answers = new Array(prompts.length);
const failed = [];
let done = 0;
let tokens = 0;

/** Takes prompts off the same list until it is empty. */
async function worker(list) {
  for (const [index, prompt] of list) {
    try {
      const response = await client.responses.create({ model: 'gpt-5-mini', input: prompt });
      answers[index] = response.output_text;
      tokens += response.usage?.total_tokens ?? 0;
    } catch (error) {
      if (!(error instanceof OpenAI.APIError)) throw error;
      failed.push({ index, error });
    }
    done += 1;
    if (done % Math.ceil(count / 4) === 0)
      console.log(`${done} of ${prompts.length}, ${failed.length} failed`);
  }
}

const list = prompts.entries();
await Promise.all(Array.from({ length: 20 }, () => worker(list)));
for (const { index, error } of failed.slice(0, 5)) console.error(prompts[index], error.message);
console.log(`${answers.filter(Boolean).length} answers, ${tokens} tokens`);
