// Bytes of streamed chat completions, as the API sends them.
import { jsonPieces } from './texts.mjs';

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

/** A message with one delta for each piece of its content. */
export const contentBytes = (pieces) =>
  bytesOf([
    chunk({ role: 'assistant', content: '' }),
    ...pieces.map((content) => chunk({ content })),
    chunk({}, 'stop'),
  ]);

/** A message whose `tools` calls arrive in turns, with `count` deltas in all. */
export function toolBytes(count, tools) {
  const pieces = jsonPieces(Math.ceil(count / tools));
  const indexes = Array.from({ length: tools }, (_, index) => index);
  return bytesOf([
    chunk({ role: 'assistant', content: null }),
    ...indexes.map((index) => chunk(callStart(index))),
    ...pieces.flatMap((piece) => indexes.map((index) => chunk(callDelta(index, piece)))),
    chunk({}, 'tool_calls'),
  ]);
}

const callStart = (index) => ({
  tool_calls: [
    { index, id: `call_${index}`, type: 'function', function: { name: 'list', arguments: '' } },
  ],
});

const callDelta = (index, text) => ({ tool_calls: [{ index, function: { arguments: text } }] });
