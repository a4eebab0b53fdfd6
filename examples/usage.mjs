// Counts the tokens of all calls, and their cost by your own prices: of the program, and of a tenant.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import OpenAI from '@oai/openai';
import { UsageTally } from '@oai/usage';

// For a million tokens. No prices are built in: take those of your contract.
const prices = {
  'gpt-5-mini': { input: 0.25, cachedInput: 0.025, output: 2 },
  'text-embedding-3-small': { input: 0.02 },
};
const program = new UsageTally({ prices });
const client = new OpenAI({ middleware: [program.middleware] });

const tenant = new UsageTally({ prices });
await client.responses.create(
  { model: 'gpt-5-mini', input: 'Say hello!' },
  { middleware: [tenant.middleware] },
);

const stream = await client.chat.completions.create({
  model: 'gpt-5-mini',
  messages: [{ role: 'user', content: 'Say goodbye!' }],
  stream: true,
  stream_options: { include_usage: true }, // Without it, streams of chat have no usage.
});
for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '');
process.stdout.write('\n');
await client.embeddings.create({ model: 'text-embedding-3-small', input: 'hello' });

for (const [model, { calls, inputTokens, outputTokens, cost }] of Object.entries(program.models)) {
  console.log(model, calls, 'calls', inputTokens, 'in', outputTokens, 'out', cost.toFixed(6));
}
console.log('tenant', tenant.total.calls, 'call', tenant.total.cost.toFixed(6));
