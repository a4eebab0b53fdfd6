import { chunk, usageChunk } from './scripted-server.js';

const role = chunk({ role: 'assistant', content: '', refusal: null });
const end = chunk({}, { finish_reason: 'stop' });
const logprob = (token: string) => ({ token, logprob: -0.5, bytes: null, top_logprobs: [] });
const call = (index: number, id: string, name: string) =>
  chunk({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] });
const args = (index: number, text: string) =>
  chunk({ tool_calls: [{ index, function: { arguments: text } }] });

/** Streams as the API sends them, by their distinguishing feature. */
export const streams: Record<string, Record<string, unknown>[]> = {
  text: [role, chunk({ content: 'Hel' }), chunk({ content: 'lo' }), end],
  'empty pieces': [
    role,
    chunk({ content: 'a' }),
    chunk({ content: '' }),
    chunk({ content: 'b' }),
    end,
  ],
  JSON: [
    role,
    ...['{"to', 'tal": ', '12, "no', 'te": "a\\u00e', '9"}'].map((content) => chunk({ content })),
    end,
  ],
  'text with usage': [role, chunk({ content: 'Hi' }), end, usageChunk()],
  refusal: [role, chunk({ refusal: 'I ' }), chunk({ refusal: 'cannot.' }), end],
  'log probabilities': [
    role,
    chunk({ content: 'Hel' }, { logprobs: { content: [logprob('Hel')], refusal: null } } as object),
    chunk({ content: 'lo' }, { logprobs: { content: [logprob('lo')], refusal: null } } as object),
    end,
  ],
  'tool calls one after the other': [
    chunk({ role: 'assistant', content: null }),
    call(0, 'call_a', 'first'),
    args(0, '{"city":'),
    args(0, '"Oslo"}'),
    call(1, 'call_b', 'second'),
    args(1, '{"city":"Rome"}'),
    chunk({}, { finish_reason: 'tool_calls' }),
  ],
  'content before a tool call': [
    role,
    chunk({ content: 'Let me see.' }),
    call(0, 'call_a', 'first'),
    args(0, '{}'),
    chunk({}, { finish_reason: 'tool_calls' }),
  ],
  'several choices': [
    role,
    chunk({ role: 'assistant', content: '' }, { index: 1 }),
    chunk({ content: 'A' }),
    chunk({ content: 'B' }, { index: 1 }),
    end,
    chunk({}, { index: 1, finish_reason: 'stop' }),
  ],
  'function call of old models': [
    chunk({ role: 'assistant', content: null, function_call: { name: 'first', arguments: '' } }),
    chunk({ function_call: { arguments: '{"a":' } }),
    chunk({ function_call: { arguments: '1}' } }),
    chunk({}, { finish_reason: 'function_call' }),
  ],
};
