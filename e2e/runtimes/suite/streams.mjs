import { APIError, IncompleteStreamError, OpenAIError, StreamIdleTimeoutError } from 'openai';
import { ChatCompletionStream } from 'openai/lib/ChatCompletionStream';
import { Stream } from 'openai/streaming';
import { assert, checksOf, equal, rejection } from './check.mjs';
import { clientOf, QUESTION } from './clients.mjs';

const PIECES = ['In ', 'Paris', ', on the Champ-de-Mars.'];
const ANSWER = PIECES.join('');
const INPUT = { model: 'gpt-4o', input: 'Where is the Eiffel Tower?' };
const DELTA = 'response.output_text.delta';

const create = (environment, options) =>
  clientOf(environment, options).chat.completions.create({ ...QUESTION, stream: true });

async function textOf(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
  return text;
}

export const streams = [
  ...checksOf(
    'streams',
    {
      'chat chunks': async (environment, control) => {
        await control.script({ text: PIECES });
        equal(await textOf(await create(environment)), ANSWER);
      },
      'responses events': async (environment, control) => {
        await control.script({ text: PIECES });
        const client = clientOf(environment);
        let text = '';
        for await (const event of await client.responses.create({ ...INPUT, stream: true }))
          if (event.type === DELTA) text += event.delta;
        equal(text, ANSWER);
      },
      'characters cut between reads': async (environment, control) => {
        await control.script({ text: ['caffè 東京 ', 'Ζάππειον'] });
        await control.fault({ kind: 'drip', bytes: 7 });
        equal(await textOf(await create(environment)), 'caffè 東京 Ζάππειον');
      },
      'leaving the loop ends the request': async (environment, control) => {
        await control.script({ text: PIECES, chunkDelayMs: 100 });
        for await (const _chunk of await create(environment)) break;
        await control.lastRequest(({ cancelled }) => cancelled);
      },
      'an abort in mid-stream': async (environment, control) => {
        await control.script({ text: PIECES, chunkDelayMs: 100 });
        const stream = await create(environment);
        for await (const _chunk of stream) stream.controller.abort();
        await control.lastRequest(({ cancelled }) => cancelled);
      },
      'a stream that is cut off': async (environment, control) => {
        await control.script({ text: PIECES });
        await control.fault({ kind: 'cut-stream', afterEvents: 2 });
        await rejection(textOf(await create(environment)), IncompleteStreamError);
      },
      'a stream that falls silent': async (environment, control) => {
        await control.script({ text: PIECES });
        await control.fault({ kind: 'stall', stage: 'body', afterBytes: 200 });
        const stream = await create(environment, { streamIdleTimeoutMs: 200 });
        await rejection(textOf(stream), StreamIdleTimeoutError);
      },
      'an error event': async (environment, control) => {
        await control.script({ text: PIECES });
        await control.fault({ kind: 'stream-error', afterEvents: 2 });
        await rejection(textOf(await create(environment)), APIError);
      },
      'tee, toReadableStream and back': async (environment, control) => {
        await control.script({ text: PIECES });
        const [left, right] = (await create(environment)).tee();
        const response = new Response(left.toReadableStream());
        const relayed = Stream.fromReadableStream(response.body, new AbortController());
        equal(await Promise.all([textOf(relayed), textOf(right)]), [ANSWER, ANSWER]);
      },
    },
    ['streams'],
  ),
  ...checksOf(
    'stream helpers',
    {
      'chat: events and the final answer': async (environment, control) => {
        await control.script({ text: PIECES });
        const deltas = [];
        const stream = clientOf(environment)
          .chat.completions.stream(QUESTION)
          .on('content', (delta) => deltas.push(delta));
        equal(await stream.finalContent(), ANSWER);
        equal(deltas.join(''), ANSWER);
      },
      'chat: iteration': async (environment, control) => {
        await control.script({ text: PIECES });
        equal(await textOf(clientOf(environment).chat.completions.stream(QUESTION)), ANSWER);
      },
      'chat: an abort': async (environment, control) => {
        await control.script({ text: PIECES, chunkDelayMs: 100 });
        const stream = clientOf(environment).chat.completions.stream(QUESTION);
        let aborted = false;
        stream.on('abort', () => (aborted = true)).on('content', () => stream.abort());
        await stream.done().catch(() => {});
        assert(aborted, 'no abort event');
        await control.lastRequest(({ cancelled }) => cancelled);
      },
      'chat: read through a relay': async (environment, control) => {
        await control.script({ text: PIECES });
        const stream = clientOf(environment).chat.completions.stream(QUESTION);
        const response = new Response(stream.toReadableStream());
        const relayed = ChatCompletionStream.fromReadableStream(response.body);
        equal(await relayed.finalContent(), ANSWER);
      },
      'responses: events and the final answer': async (environment, control) => {
        await control.script({ text: PIECES });
        let text = '';
        const stream = clientOf(environment)
          .responses.stream(INPUT)
          .on(DELTA, ({ delta }) => (text += delta));
        equal((await stream.finalResponse()).output_text, ANSWER);
        equal(text, ANSWER);
      },
      'assistants: text deltas': async (environment, control) => {
        await control.script({ text: PIECES });
        const { beta } = clientOf(environment);
        const assistant = await beta.assistants.create({ model: 'gpt-4o' });
        const thread = await beta.threads.create({ messages: QUESTION.messages });
        let text = '';
        const stream = beta.threads.runs
          .stream(thread.id, { assistant_id: assistant.id })
          .on('textDelta', ({ value }) => (text += value));
        await stream.finalRun();
        equal(text, ANSWER);
      },
    },
    ['streams'],
  ),
  ...checksOf('fetch without streams', {
    'a stream fails with an error that names the fix': async (environment) => {
      const whole = async (url, init) =>
        Object.defineProperty(await fetch(url, init), 'body', { value: undefined });
      const stream = await create(environment, { fetch: whole });
      const { message } = await rejection(textOf(stream), OpenAIError);
      assert(message.includes('expo/fetch'), message);
    },
  }),
];
