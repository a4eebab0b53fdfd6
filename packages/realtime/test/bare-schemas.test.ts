import { zodFunction, zodResponsesFunction } from '@oai/structured/zod';
import { z } from 'zod';

import { Realtime } from '../src/index.js';

const realtime = new Realtime({ apiKey: 'sk-test', baseURL: 'http://127.0.0.1:1/v1' });
const tool = { type: 'function' as const, name: 'f' };

test.each([
  [{ vendor: 'zod' }, 'zodRealtimeFunction'],
  [{ vendor: 'valibot' }, 'standardRealtimeFunction'],
])('names the helper for a schema of %j', async (standard, helper) => {
  const tools = [{ ...tool, parameters: { '~standard': standard, _zod: {} } }];
  const session = { type: 'realtime' as const, tools };
  const expected = `tools[0]\` is a bare schema: use \`${helper}\``;
  const calls = [
    () => realtime.clientSecrets.create({ session }),
    () => realtime.calls.accept('rtc_1', session),
    () => realtime.calls.create({ sdp: '', session }),
  ];
  for (const call of calls) await expect(async () => call()).rejects.toThrow(expected);
});

const named = { name: 'f', parameters: z.object({}) };

test.each([
  ['a tool of chat', zodFunction(named), 'chat'],
  ['a copy of a tool of chat', { ...zodFunction(named) }, 'chat'],
  ['a tool of responses', zodResponsesFunction(named), 'another API'],
])('names the helper for %s', async (_, given, api) => {
  const session = { type: 'realtime' as const, tools: [given as never] };
  const expected = `session.tools[0]\` is made for ${api}: use \`zodRealtimeFunction\``;
  await expect(async () => realtime.clientSecrets.create({ session })).rejects.toThrow(expected);
});
