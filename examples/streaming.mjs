// Streams an answer and prints it as it is written.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import OpenAI, { IncompleteStreamError } from '@oai/openai';

const client = new OpenAI();

// As events, with a promise of the final value:
const stream = client.responses
  .stream({ model: 'gpt-5-mini', input: 'Write a haiku about TypeScript.' })
  .on('response.output_text.delta', ({ delta }) => process.stdout.write(delta));
const response = await stream.finalResponse();
console.log(`\n${response.status}, ${response.usage?.output_tokens} tokens`);

// As a loop. A stream that breaks off throws, and the error has what arrived before.
try {
  const chunks = await client.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: 'Write another one, about JavaScript.' }],
    stream: true,
    stream_options: { include_usage: true },
  });
  for await (const { choices, usage } of chunks) {
    process.stdout.write(choices[0]?.delta.content ?? '');
    if (usage) console.log(`\n${usage.completion_tokens} tokens`);
  }
} catch (error) {
  if (!(error instanceof IncompleteStreamError)) throw error;
  console.error('The connection broke. Received so far:', error.partial);
}
