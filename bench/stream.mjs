// Plain iteration of a streamed chat completion, at three sizes of read. The limit calls a function
// with each event; a generator by hand shows how much of the rest is the price of `for await`.
import { OpenAI } from '@oai/openai';
import Incumbent from 'openai-latest';
import { contentBytes } from './support/chat-bytes.mjs';
import { compare, fetchOf } from './support/harness.mjs';
import { generateEvents, readEvents } from './support/limit.mjs';
import { textPieces } from './support/texts.mjs';

const count = 20_000;
const bytes = contentBytes(textPieces(count));
const body = { model: 'gpt-4o', messages: [], stream: true };

const check = (seen) => {
  if (seen !== count + 2) throw new Error(`${seen} events of ${count + 2}`);
};

const drain = async (stream) => {
  let seen = 0;
  for await (const event of stream) seen += event.choices.length;
  check(seen);
};

for (const [name, readBytes] of [
  ['one event a read', Math.round(bytes.length / count)],
  ['16 KiB reads', 16 * 1024],
  ['1 MiB reads', 1024 * 1024],
]) {
  const fetch = fetchOf(bytes, readBytes);
  const client = new OpenAI({ apiKey: 'key', fetch });
  const incumbent = new Incumbent({ apiKey: 'key', fetch });
  await compare(
    `SSE iteration, ${name}`,
    {
      'limit (TextDecoder, indexOf, parse)': async () => {
        let seen = 0;
        await readEvents(await fetch(), (event) => (seen += event.choices.length));
        check(seen);
      },
      'async generator by hand': async () => drain(generateEvents(await fetch())),
      '@oai/openai': async () => drain(await client.chat.completions.create(body)),
      'openai-latest': async () => drain(await incumbent.chat.completions.create(body)),
    },
    { unitsPerRound: count, unit: 'event', clock: 'cpu', warmups: 2 },
  );
}
