// Walking 100 pages of 100 items.
import { OpenAI } from '@oai/openai';
import Incumbent from 'openai-latest';
import { compare } from './support/harness.mjs';

const pages = 100;
const size = 100;
const answers = Array.from({ length: pages }, (_, page) =>
  JSON.stringify({
    object: 'list',
    data: Array.from({ length: size }, (_, index) => ({
      id: `chatcmpl-${page}-${index}`,
      object: 'chat.completion',
      created: 1_760_000_000,
      model: 'gpt-4o',
      choices: [],
    })),
    has_more: page < pages - 1,
  }),
);
const stub = (url) => {
  const after = new URL(String(url)).searchParams.get('after');
  const page = after === null ? 0 : Number(after.split('-')[1]) + 1;
  return Promise.resolve(
    new Response(answers[page], { headers: { 'content-type': 'application/json' } }),
  );
};
const client = new OpenAI({ apiKey: 'key', fetch: stub });
const incumbent = new Incumbent({ apiKey: 'key', fetch: stub });
const walk = async (list) => {
  let seen = 0;
  for await (const item of list) seen += item.id.length > 0 ? 1 : 0;
  if (seen !== pages * size) throw new Error(`${seen} items of ${pages * size}`);
};

await compare(
  'auto-pagination, 100 pages of 100',
  {
    'limit (fetch, JSON, loop)': () =>
      walk(
        (async function* () {
          let url = 'https://api.openai.com/v1/chat/completions';
          for (;;) {
            const page = await (await stub(url)).json();
            yield* page.data;
            if (!page.has_more) return;
            url = `https://api.openai.com/v1/chat/completions?after=${page.data.at(-1).id}`;
          }
        })(),
      ),
    '@oai/openai': () => walk(client.chat.completions.list()),
    'openai-latest': () => walk(incumbent.chat.completions.list()),
  },
  { unitsPerRound: pages, unit: 'page' },
);
