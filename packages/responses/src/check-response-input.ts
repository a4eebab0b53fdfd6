import { OpenAIError } from '@oai/core';
import { requireObject } from '@oai/core/internal';

import type { ResponseCreateParams } from './generated/responses/responses-types.gen.js';

/** The members of items that tell which of them belong together. */
interface LinkedItem {
  type?: string | null;
  id?: string | null;
  call_id?: string | null;
  role?: string;
  encrypted_content?: string | null;
}

/** The calls that a program has to answer, with the type of their outputs. */
const OUTPUTS = new Map([
  ['function_call', 'function_call_output'],
  ['custom_tool_call', 'custom_tool_call_output'],
]);

/**
 * Checks that the items of an input belong together, as the API requires it: each output has its call
 * and each call its output, reasoning comes with the item that it led to, and no item is there twice.
 * For programs that shorten or edit conversations.
 *
 * @param params The parameters of `responses.create`, or the part of them that has the conversation.
 * @throws {OpenAIError} The API would refuse the input. The message lists all reasons by index.
 * @public
 */
export function checkResponseInput(
  params: Pick<ResponseCreateParams, 'input' | 'previous_response_id' | 'conversation'>,
): void {
  requireObject(params, 'params');
  const { input, previous_response_id, conversation } = params;
  if (!Array.isArray(input)) return;
  const items = (input as unknown[]).map((item) => Object(item) as LinkedItem);
  const hasReferences = items.some(isReference);
  // The call of an output may be one that the server keeps.
  const isComplete = previous_response_id == null && conversation == null && !hasReferences;
  const faults = [
    ...(hasReferences ? [] : lonelyCalls(items)),
    ...(isComplete ? lonelyOutputs(items) : []),
    ...lonelyReasoning(items),
    ...repeatedIDs(items),
  ];
  if (faults.length === 0) return;
  throw new OpenAIError(`The API would refuse this input: ${faults.join('; ')}.`);
}

function* lonelyCalls(items: readonly LinkedItem[]): Generator<string> {
  const answers = new Map<string, number>();
  for (const [index, { type, call_id }] of items.entries())
    answers.set(`${type} ${call_id}`, index);
  for (const [index, { type, call_id }] of items.entries()) {
    const output = type && OUTPUTS.get(type);
    if (!output || typeof call_id !== 'string') continue;
    if ((answers.get(`${output} ${call_id}`) ?? -1) > index) continue;
    yield `input[${index}] calls a tool (${quoted(call_id)}), and no later item is its output`;
  }
}

function* lonelyOutputs(items: readonly LinkedItem[]): Generator<string> {
  const called = new Set<string>();
  for (const [index, { type, call_id }] of items.entries()) {
    if (!type || typeof call_id !== 'string') continue;
    // Calls of local shells are answered as those of functions, too.
    if (type.endsWith('_call')) called.add(call_id);
    if (!type.endsWith('_call_output') || called.has(call_id)) continue;
    yield (
      `input[${index}] is the output of ${quoted(call_id)}, and no earlier item is that call: ` +
      'keep the call, or leave the output out'
    );
  }
}

function* lonelyReasoning(items: readonly LinkedItem[]): Generator<string> {
  for (const [index, { type, id, encrypted_content }] of items.entries()) {
    // Reasoning that is sent along may stand alone.
    if (type !== 'reasoning' || typeof id !== 'string' || encrypted_content) continue;
    let next = index + 1;
    while (items[next]?.type === 'reasoning') next += 1;
    if (isOfModel(items[next])) continue;
    yield (
      `input[${index}] is reasoning (${quoted(id)}) without the item that it led to: ` +
      'keep both, or leave both out'
    );
  }
}

function* repeatedIDs(items: readonly LinkedItem[]): Generator<string> {
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const { id } = item;
    if (typeof id !== 'string' || isReference(item)) continue;
    const first = places.get(id);
    if (first === undefined) places.set(id, index);
    else yield `input[${first}] and input[${index}] have the same id (${quoted(id)})`;
  }
}

function isOfModel(item: LinkedItem | undefined): boolean {
  if (!item) return false;
  const { type, role } = item;
  if (isReference(item)) return true;
  if (!type || type === 'message') return role === 'assistant';
  return !type.endsWith('_output') && type !== 'mcp_approval_response';
}

function isReference({ type, id, role }: LinkedItem): boolean {
  return type === 'item_reference' || (!type && role === undefined && id !== undefined);
}

function quoted(id: string): string {
  return JSON.stringify(id.length > 64 ? `${id.slice(0, 64)}…` : id);
}
