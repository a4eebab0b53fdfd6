import type { OnRepair } from '@oai/core';
import { readSent } from '@oai/core/internal';

import { textOfParts } from '../completions/content-parts.js';
import type {
  ChatCompletion,
  ChatCompletionMessage,
  ChatCompletionMessageToolCall,
} from '../generated/chat/completions/completions-types.gen.js';
import type { ParsingParams } from './parsed-types.js';
import { repairToolCalls } from './repair-tool-calls.js';

/**
 * Returns a completion whose irregularities have been repaired. The given one is not changed.
 *
 * @throws {InvalidResponseError} It has no list of choices, a choice has no message, or its tool calls
 *   are no list of calls.
 * @internal
 */
export function repairCompletion(
  completion: ChatCompletion,
  params: ParsingParams | null,
  report: OnRepair,
): ChatCompletion {
  return readSent('a completion', () => {
    const given = joinSplitChoices(completion.choices, params, report);
    const choices = given.map((choice, position) => {
      const { index = position } = choice as { index?: number };
      return { ...choice, index, message: repairMessage(choice.message, params, index, report) };
    });
    return { ...completion, choices };
  });
}

/** Joins an answer that some gateways split into two choices: its text and its tool calls. */
function joinSplitChoices(
  choices: ChatCompletion.Choice[],
  params: ParsingParams | null,
  report: OnRepair,
): ChatCompletion.Choice[] {
  const [first, ...others] = choices;
  const calls = others.flatMap(({ message }) => message.tool_calls ?? []);
  const isSplit =
    calls.length > 0 &&
    (params?.n ?? 1) === 1 &&
    first?.finish_reason === 'tool_calls' &&
    !first.message.tool_calls?.length &&
    others.every(({ message }) => !message.content);
  if (!isSplit) return choices;
  report({ kind: 'choices', path: 'choices' });
  return [{ ...first, message: { ...first.message, tool_calls: calls } }];
}

function repairMessage(
  message: ChatCompletionMessage,
  params: ParsingParams | null,
  index: number,
  report: OnRepair,
): ChatCompletionMessage {
  if (Object(message) !== message) throw new TypeError('No object.');
  const place = `choices[${index}].message`;
  const { tool_calls: given } = message as { tool_calls?: ChatCompletionMessageToolCall[] | null };
  const repaired: ChatCompletionMessage & { content_parts?: unknown[] } = { ...message };
  if (!message.role) {
    repaired.role = 'assistant';
    report({ kind: 'role', path: `${place}.role` });
  }
  const content: unknown = message.content;
  if (Array.isArray(content)) {
    repaired.content = textOfParts(content) || null;
    repaired.content_parts = content;
    report({ kind: 'content-parts', path: `${place}.content` });
  }
  if (given) {
    const calls = given.map((call) => copyOf(call));
    repaired.tool_calls = repairToolCalls(calls, params, place, report);
  } else delete repaired.tool_calls;
  return repaired;
}

function copyOf(call: ChatCompletionMessageToolCall): ChatCompletionMessageToolCall {
  const { function: called } = call as { function?: object };
  return (called ? { ...call, function: { ...called } } : { ...call }) as typeof call;
}
