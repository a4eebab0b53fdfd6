// The stream helper of chat, from bytes to the final object: text, JSON that follows a schema, one
// tool call and 16 at once, with a listener and with `for await`, at several lengths. The growth of
// the time with the length is reported as an exponent: 1 is linear.
import { Chat } from '@oai/chat';
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';
import Incumbent from 'openai-latest';
import {
  zodFunction as theirFunction,
  zodResponseFormat as theirFormat,
} from 'openai-latest/helpers/zod';
import { z } from 'zod';
import { bodyOf, compare, readEventsByHand } from './harness.mjs';

const READ_BYTES = 16 * 1024;
const TOOLS = 16;
const List = z.object({ items: z.array(z.object({ name: z.string(), size: z.number() })) });

const chunk = (delta, finish_reason = null) => ({
  id: 'chatcmpl-0000000000000000000000000000',
  object: 'chat.completion.chunk',
  created: 1_760_000_000,
  model: 'gpt-4o-2024-08-06',
  service_tier: 'default',
  system_fingerprint: 'fp_0000000000',
  choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  obfuscation: 'x3kf9s0aLq',
});
const bytesOf = (chunks) =>
  new TextEncoder().encode(
    [...chunks.map((value) => `data: ${JSON.stringify(value)}\n\n`), 'data: [DONE]\n\n'].join(''),
  );

/** JSON text of the list, in `count` pieces of some five characters. */
function jsonPieces(count) {
  const items = [];
  for (let length = 12; length < count * 5; length += 30)
    items.push({ name: 'A short name', size: 7 });
  const text = JSON.stringify({ items });
  const cut = (index) => Math.floor((index * text.length) / count);
  return Array.from({ length: count }, (_, index) => text.slice(cut(index), cut(index + 1)));
}

const callStart = (index) => ({
  tool_calls: [
    { index, id: `call_${index}`, type: 'function', function: { name: 'list', arguments: '' } },
  ],
});
const callDelta = (index, text) => ({ tool_calls: [{ index, function: { arguments: text } }] });

function toolBytes(count, tools) {
  const pieces = jsonPieces(Math.ceil(count / tools));
  const indexes = Array.from({ length: tools }, (_, index) => index);
  return bytesOf([
    chunk({ role: 'assistant', content: null }),
    ...indexes.map((index) => chunk(callStart(index))),
    ...pieces.flatMap((piece) => indexes.map((index) => chunk(callDelta(index, piece)))),
    chunk({}, 'tool_calls'),
  ]);
}

const contentBytes = (pieces) =>
  bytesOf([
    chunk({ role: 'assistant', content: '' }),
    ...pieces.map((content) => chunk({ content })),
    chunk({}, 'stop'),
  ]);

const kinds = {
  text: {
    make: (count) => contentBytes(Array.from({ length: count }, () => ' token')),
    event: 'content.delta',
    ours: {},
    theirs: {},
  },
  'JSON by a schema': {
    make: (count) => contentBytes(jsonPieces(count)),
    event: 'content.delta',
    ours: { response_format: zodResponseFormat(List, 'list') },
    theirs: { response_format: theirFormat(List, 'list') },
    parse: true,
  },
  'a tool call': {
    make: (count) => toolBytes(count, 1),
    event: 'tool_calls.function.arguments.delta',
    ours: { tools: [zodFunction({ name: 'list', parameters: List })] },
    theirs: { tools: [theirFunction({ name: 'list', parameters: List })] },
    parse: true,
  },
  '16 tool calls at once': {
    make: (count) => toolBytes(count, TOOLS),
    event: 'tool_calls.function.arguments.delta',
    ours: { tools: [zodFunction({ name: 'list', parameters: List })] },
    theirs: { tools: [theirFunction({ name: 'list', parameters: List })] },
    parse: true,
    isInterleaved: true,
  },
};

/** A careful hand-written accumulation: decode, concatenate, parse and validate once at the end. */
async function byHand(body, parse) {
  let content = '';
  const calls = [];
  let finish;
  for await (const { choices } of readEventsByHand(body)) {
    const { delta, finish_reason } = choices[0];
    if (delta.content) content += delta.content;
    for (const call of delta.tool_calls ?? []) {
      const target = (calls[call.index] ??= { id: call.id, name: call.function.name, text: '' });
      if (call.function.arguments) target.text += call.function.arguments;
    }
    if (finish_reason) finish = finish_reason;
  }
  if (parse && content) content = List.parse(JSON.parse(content));
  for (const call of calls) call.value = List.parse(JSON.parse(call.text));
  if (!finish) throw new Error('The stream ended early.');
  return { content, calls };
}

const body = { model: 'gpt-4o', messages: [] };

async function withListener(completions, params, event, least) {
  let seen = 0;
  const stream = completions.stream({ ...body, ...params }).on(event, (props) => {
    seen += props.delta !== undefined || props.arguments_delta !== undefined ? 1 : 0;
  });
  check(await stream.finalChatCompletion(), seen, least);
}

async function withLoop(completions, params, least) {
  let seen = 0;
  const stream = completions.stream({ ...body, ...params });
  for await (const { choices } of stream) seen += choices.length;
  check(await stream.finalChatCompletion(), seen, least);
}

function check({ choices }, seen, least) {
  const { message } = choices[0];
  if (seen < least || !(message.content || message.tool_calls)) {
    throw new Error(`${seen} deltas of ${least}`);
  }
}

for (const [
  kind,
  { make, event, ours: ourParams, theirs: theirParams, parse, isInterleaved },
] of Object.entries(kinds)) {
  const times = {};
  for (const count of [200, 2000, 10_000, 50_000]) {
    const bytes = make(count);
    const fetch = async () =>
      new Response(bodyOf(bytes, READ_BYTES), { headers: { 'content-type': 'text/event-stream' } });
    const options = { apiKey: 'key', fetch };
    const ours = new Chat(options).completions;
    const theirs = new Incumbent(options).chat.completions;
    // The same number of deltas in every measurement, so that all are equally warmed up.
    const repeat = Math.max(1, Math.round(20_000 / count));
    const repeated = (run) => async () => {
      for (let round = 0; round < repeat; round += 1) await run();
    };
    const timed = (name, run) => async () => {
      const start = performance.now();
      await run();
      ((times[name] ??= {})[count] ??= []).push((performance.now() - start) / repeat);
    };
    const measured = (name, run) => timed(name, repeated(run));
    await compare(
      `chat helper, ${kind}, ${count} deltas`,
      {
        'limit (decode, concatenate, parse)': repeated(async () =>
          byHand((await fetch()).body, parse),
        ),
        '@oai/chat, listener': measured('listener', () =>
          withListener(ours, ourParams, event, count),
        ),
        '@oai/chat, for await': measured('for await', () => withLoop(ours, ourParams, count)),
        // `openai` takes minutes for more, and fails on interleaved calls.
        ...(count <= 2000 &&
          !isInterleaved && {
            'openai 7.57, listener': repeated(() =>
              withListener(theirs, theirParams, event, count),
            ),
          }),
      },
      { unitsPerRound: count * repeat, unit: 'delta', rounds: 5 },
    );
  }
  for (const [name, byCount] of Object.entries(times)) {
    const [few, many] = [2000, 50_000];
    const growth = Math.min(...byCount[many]) / Math.min(...byCount[few]);
    const exponent = Math.log(growth) / Math.log(many / few);
    console.log(
      `  ${kind}, ${name}: exponent ${exponent.toFixed(3)} from ${few} to ${many} deltas`,
    );
  }
}
