// Calls a server that speaks the API of OpenAI, such as Ollama, vLLM, LM Studio or OpenRouter:
//   SERVER_URL=http://localhost:11434/v1 SERVER_MODEL=llama3.2 node examples/compatible-server.mjs
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import OpenAI from '@oai/openai';

const client = new OpenAI({
  baseURL: process.env.SERVER_URL ?? process.env.OPENAI_BASE_URL,
  apiKey: process.env.SERVER_KEY ?? 'none', // Required; local servers accept any.
  // Called for each irregular answer that was repaired, since it could mean only one thing.
  onRepair: ({ kind, path }) => console.log('Repaired:', kind, path),
});
const model = process.env.SERVER_MODEL ?? 'gpt-4o-mini';

const stream = client.chat.completions
  .stream({ model, messages: [{ role: 'user', content: 'Say hello!' }] })
  .on('content', (delta) => process.stdout.write(delta));
const message = await stream.finalMessage();
console.log(`\n${message.role}, ${message.content?.length} characters`);
