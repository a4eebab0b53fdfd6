// Plain iteration of a streamed chat completion, at three sizes of read.
import { OpenAI } from '@oai/openai';
import Incumbent from 'openai-latest';
import { bodyOf, chatStreamBytes, compare, readEventsByHand } from './harness.mjs';

const count = 20_000;
const bytes = chatStreamBytes(count);
const oneEvent = bytes.indexOf(10, 0) + 2;
const body = { model: 'gpt-4o', messages: [], stream: true };
const response = (readBytes) =>
  new Response(bodyOf(bytes, readBytes), { headers: { 'content-type': 'text/event-stream' } });

for (const [name, readBytes] of [
  ['one event a read', oneEvent],
  ['16 KiB reads', 16 * 1024],
  ['1 MiB reads', 1024 * 1024],
]) {
  const fetch = () => Promise.resolve(response(readBytes));
  const client = new OpenAI({ apiKey: 'key', fetch });
  const incumbent = new Incumbent({ apiKey: 'key', fetch });
  const drain = async (stream) => {
    let seen = 0;
    for await (const event of stream) seen += event.choices.length;
    if (seen !== count + 1) throw new Error(`${seen} events of ${count + 1}`);
  };
  await compare(
    `SSE iteration, ${name}`,
    {
      'limit (TextDecoder, indexOf, parse)': () =>
        drain(readEventsByHand(response(readBytes).body)),
      '@oai/openai': async () => drain(await client.chat.completions.create(body)),
      'openai 7.57': async () => drain(await incumbent.chat.completions.create(body)),
    },
    { unitsPerRound: count, unit: 'event' },
  );
}
