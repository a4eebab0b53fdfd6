import { InvalidResponseError, type OnRepair } from '@oai/core';

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
 * @throws {InvalidResponseError} It has no list of choices, or a choice has no message.
 * @internal
 */
export function repairCompletion(
  completion: ChatCompletion,
  params: ParsingParams | null,
  report: OnRepair,
): ChatCompletion {
  const given: unknown = (completion as ChatCompletion | null)?.choices;
  const isValid = Array.isArray(given) && given.every((choice) => isObject(choice?.message));
  if (!isValid) {
    throw new InvalidResponseError({
      message: 'The answer is not a completion: it has no choices with messages.',
      body: JSON.stringify(completion),
    });
  }
  const choices = joinSplitChoices(completion.choices, params, report).map((choice, position) => {
    const { index = position } = choice as { index?: number };
    return { ...choice, index, message: repairMessage(choice.message, params, index, report) };
  });
  return { ...completion, choices };
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
  const place = `choices[${index}].message`;
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
  if (Array.isArray(message.tool_calls)) {
    const calls = message.tool_calls.map((call) => copyOf(call));
    repaired.tool_calls = repairToolCalls(calls, params, place, report);
  } else if (message.tool_calls === null) delete repaired.tool_calls;
  return repaired;
}

function copyOf(call: ChatCompletionMessageToolCall): ChatCompletionMessageToolCall {
  const { function: called } = call as { function?: object };
  return (called ? { ...call, function: { ...called } } : { ...call }) as typeof call;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
