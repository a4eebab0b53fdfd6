import { APIUserAbortError } from '@oai/core';

import { ChatCompletionStream } from '../src/index.js';
import { chunk, sse } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { streams } from './support/streams.js';

test('writes a readable stream and reads it back', async () => {
  const { completions } = await serve([{ events: streams['text with usage']! }]);
  const copy = ChatCompletionStream.fromReadableStream(completions.stream(base).toReadableStream());
  const heard: string[] = [];
  copy.on('content', (delta) => heard.push(delta));
  const completion = await copy.finalChatCompletion();
  expect(heard).toEqual(['Hi']);
  expect(completion).toMatchObject({
    usage: { total_tokens: 7 },
    choices: [{ message: { content: 'Hi', parsed: null } }],
  });
});

test('ends the call when the readable stream is cancelled', async () => {
  const { completions } = await serve([
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
    },
  ]);
  const stream = completions.stream(base);
  const reader = stream.toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
});
