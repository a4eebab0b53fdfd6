import type { OnRepair } from '@oai/core';
import { randomID } from '@oai/core/internal';

import type { ChatCompletionMessageToolCall } from '../generated/chat/completions/completions-types.gen.js';
import type { ParsingParams } from './parsed-types.js';
import { wholeArguments } from './tool-arguments.js';

/** A tool call as some servers send it. */
interface AnyCall {
  id?: string | null;
  type?: string | null;
  function?: { name?: string; arguments?: unknown };
  custom?: object;
}

/**
 * Repairs the complete tool calls of a message in place: types, ids and arguments.
 *
 * @param place The path of the message.
 * @internal
 */
export function repairToolCalls<Call extends object = ChatCompletionMessageToolCall>(
  calls: Call[],
  params: ParsingParams | null | undefined,
  place: string,
  report: OnRepair,
): Call[] {
  const ids = new Set<string>();
  calls.forEach((given, position) => {
    const call = given as AnyCall;
    const repaired = (kind: string, member: string): void =>
      report({ kind, path: `${place}.tool_calls[${position}].${member}` });
    if (!call.type) {
      call.type = call.custom ? 'custom' : 'function';
      repaired('tool-call-type', 'type');
    }
    // The result of a tool is matched to its call by the id, and so are approvals, which are named by texts.
    if (typeof call.id !== 'string' || !call.id || ids.has(call.id)) {
      call.id = newCallId();
      repaired('tool-call-id', 'id');
    }
    ids.add(call.id);
    if (call.type !== 'function') return;
    const called = call.function!;
    const whole = wholeArguments(params, called);
    if (whole === called.arguments) return;
    called.arguments = whole;
    repaired('tool-call-arguments', 'function.arguments');
  });
  return calls;
}

function newCallId(): string {
  return `call_${randomID().replaceAll('-', '').slice(0, 24)}`;
}
