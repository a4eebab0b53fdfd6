import assert from 'node:assert/strict';
import Instructor from '@instructor-ai/instructor';
import OpenAI from 'openai';
import { z } from 'zod';
import { check, emulator, finish, server } from '../support/report.mjs';

const openai = new OpenAI({ apiKey: 'any', baseURL: server.baseURL });
const schema = z.object({ name: z.string(), age: z.number() });
const jason = { name: 'Jason', age: 30 };

for (const mode of ['TOOLS', 'FUNCTIONS', 'JSON', 'MD_JSON', 'JSON_SCHEMA']) {
  const client = Instructor({ client: openai, mode });
  const answer = /JSON/.test(mode)
    ? { text: JSON.stringify(jason) }
    : { toolCalls: [{ name: 'User', arguments: jason }] };
  const request = {
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Jason is 30.' }],
    response_model: { schema, name: 'User' },
  };

  await check(`call (${mode})`, async () => {
    emulator.script(answer);
    const { name, age } = await client.chat.completions.create(request);
    assert.deepEqual({ name, age }, jason);
  });
  await check(`stream (${mode})`, async () => {
    emulator.script(answer);
    let last;
    for await (const partial of await client.chat.completions.create({ ...request, stream: true }))
      last = partial;
    assert.deepEqual({ name: last.name, age: last.age }, jason);
  });
}
await finish();
