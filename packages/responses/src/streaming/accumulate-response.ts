import { OpenAIError } from '@oai/core';
import { copyItem, copyPart, copyResponse, keepContent } from './copy-response.js';
import type { ResponseStreamEvent } from '../generated/responses/responses-events.gen.js';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { listOf } from '../parsing/output-text.js';
import { checkIndex, elementAt, fill, mismatch, put } from './indexed.js';
import { append, deltaOf, finish } from './text.js';

/** An event without content that keeps the connection of a long call open. @public */
export interface ResponseKeepAliveEvent {
  type: 'keepalive';
  sequence_number?: number;
}

type EventOf<Type> = Extract<ResponseStreamEvent, { type: Type }>;
type Handlers = {
  [Type in ResponseStreamEvent['type']]?: (snapshot: Response, event: EventOf<Type>) => void;
};
type ItemOf<Type> = Extract<ResponseOutputItem, { type: Type }>;

/**
 * Adds an event of a stream to the response that has been accumulated from the events before it.
 *
 * The snapshot is changed in place, so that the cost of an event does not grow with the response.
 * Events themselves are not changed. Events of unknown types are ignored.
 *
 * @param snapshot The response so far; absent for the first event.
 * @returns The response including the event.
 * @throws {OpenAIError} The first event does not contain a response, or an event refers to an item
 *   or part that no earlier event has added.
 * @public
 */
export function accumulateResponse(
  event: ResponseStreamEvent | ResponseKeepAliveEvent,
  snapshot?: Response,
): Response {
  if ('response' in event && event.response) return replace(event.response, snapshot);
  if (!snapshot)
    throw new OpenAIError(
      `A stream of a response begins with \`response.created\`, but this one with \`${event.type}\`.`,
    );
  const handle = HANDLERS.get(event.type);
  handle?.(snapshot, event);
  return snapshot;
}

/**
 * The response of an event replaces the snapshot. Items that it leaves out are kept while it is in
 * progress, and all of them if it has none: some servers end with a response without output.
 */
function replace(response: Response, snapshot: Response | undefined): Response {
  const next = copyResponse(response);
  if (!snapshot) return next;
  const { status, output } = next;
  const isRunning = status === 'in_progress' || status === 'queued';
  if (output.length === 0 || (isRunning && snapshot.output.length > output.length)) {
    next.output = snapshot.output;
  } else {
    output.forEach((item, index) => {
      // Servers may leave the summaries of finished responses out on purpose.
      if (item.type === 'reasoning') return;
      const known = snapshot.output.find(({ id }) => id !== undefined && id === item.id);
      keepContent(item, known ?? snapshot.output[index]);
    });
  }
  return next;
}

function itemOf<Type extends ResponseOutputItem['type']>(
  snapshot: Response,
  event: { type: string; output_index: number },
  type: Type,
): ItemOf<Type> {
  const item = elementAt(snapshot.output, event.output_index, 'output', event);
  if (item.type !== type) mismatch(event, `output[${event.output_index}]`, type, item.type);
  return item as ItemOf<Type>;
}

/** Returns the content of a message or reasoning item. A reasoning item may start without a list. */
function contentOf(
  snapshot: Response,
  event: { type: string; output_index: number },
): Array<{ type: string }> {
  const item = elementAt(snapshot.output, event.output_index, 'output', event);
  if (item.type !== 'message' && item.type !== 'reasoning')
    mismatch(event, `output[${event.output_index}]`, 'message or reasoning', item.type);
  return (item.content ??= []);
}

interface PartTypes {
  output_text: { type: 'output_text'; text: string; annotations?: unknown[] };
  refusal: { type: 'refusal'; refusal: string };
  reasoning_text: { type: 'reasoning_text'; text: string };
}

function partOf<Type extends keyof PartTypes>(
  snapshot: Response,
  event: { type: string; output_index: number; content_index: number },
  type: Type,
): PartTypes[Type] {
  const part = elementAt(contentOf(snapshot, event), event.content_index, 'content', event);
  if (part.type !== type) mismatch(event, `content[${event.content_index}]`, type, part.type);
  return part as PartTypes[Type];
}

function summaryListOf(snapshot: Response, event: { type: string; output_index: number }) {
  const item = itemOf(snapshot, event, 'reasoning');
  return (item.summary ??= []);
}

function summaryOf(
  snapshot: Response,
  event: { type: string; output_index: number; summary_index: number },
) {
  return elementAt(summaryListOf(snapshot, event), event.summary_index, 'summary', event);
}

/** Returns the commands of a shell call, which run in parallel and may arrive in any order. */
function commandsOf(
  snapshot: Response,
  event: { type: string; output_index: number; command_index: number },
): string[] {
  const { action } = itemOf(snapshot, event, 'shell_call');
  fill((action.commands ??= []), event.command_index, () => '', event);
  return action.commands;
}

function outputsOf(snapshot: Response, event: { type: string; output_index: number }) {
  return (itemOf(snapshot, event, 'shell_call_output').output ??= []);
}

const emptyOutput = () => ({
  stdout: '',
  stderr: '',
  outcome: { type: 'exit' as const, exit_code: 0 },
});

function setStatus(snapshot: Response, event: { type: string; output_index: number }): void {
  const item = elementAt(snapshot.output, event.output_index, 'output', event);
  (item as { status?: string }).status = event.type.slice(event.type.lastIndexOf('.') + 1);
}

const STATUS_EVENTS = [
  'code_interpreter_call.in_progress',
  'code_interpreter_call.interpreting',
  'code_interpreter_call.completed',
  'file_search_call.in_progress',
  'file_search_call.searching',
  'file_search_call.completed',
  'image_generation_call.in_progress',
  'image_generation_call.generating',
  'image_generation_call.completed',
  'mcp_call.in_progress',
  'mcp_call.completed',
  'mcp_call.failed',
  'web_search_call.in_progress',
  'web_search_call.searching',
  'web_search_call.completed',
] as const;

const handlers: Handlers = {
  'response.output_text.delta': (snapshot, event) => {
    append(partOf(snapshot, event, 'output_text'), 'text', event);
  },
  'response.output_text.done': (snapshot, event) => {
    finish(partOf(snapshot, event, 'output_text'), 'text', event.text);
  },
  'response.output_text.annotation.added': (snapshot, event) => {
    const part = partOf(snapshot, event, 'output_text');
    put((part.annotations ??= []), event.annotation_index, event.annotation, 'annotations', event);
  },
  'response.refusal.delta': (snapshot, event) => {
    append(partOf(snapshot, event, 'refusal'), 'refusal', event);
  },
  'response.refusal.done': (snapshot, event) => {
    finish(partOf(snapshot, event, 'refusal'), 'refusal', event.refusal);
  },
  'response.output_item.added': (snapshot, event) => {
    put(snapshot.output, event.output_index, copyItem(event.item), 'output', event);
  },
  'response.output_item.done': (snapshot, event) => {
    put(snapshot.output, event.output_index, copyItem(event.item), 'output', event);
  },
  'response.content_part.added': (snapshot, event) => {
    const content = contentOf(snapshot, event);
    put(content, event.content_index, copyPart(event.part), 'content', event);
  },
  'response.content_part.done': (snapshot, event) => {
    const content = contentOf(snapshot, event);
    put(content, event.content_index, copyPart(event.part), 'content', event);
  },
  'response.reasoning_text.delta': (snapshot, event) => {
    append(partOf(snapshot, event, 'reasoning_text'), 'text', event);
  },
  'response.reasoning_text.done': (snapshot, event) => {
    finish(partOf(snapshot, event, 'reasoning_text'), 'text', event.text);
  },
  'response.reasoning_summary_part.added': (snapshot, event) => {
    const summary = summaryListOf(snapshot, event);
    put(summary, event.summary_index, { ...event.part }, 'summary', event);
  },
  'response.reasoning_summary_part.done': (snapshot, event) => {
    const summary = summaryListOf(snapshot, event);
    put(summary, event.summary_index, { ...event.part }, 'summary', event);
  },
  'response.reasoning_summary_text.delta': (snapshot, event) => {
    append(summaryOf(snapshot, event), 'text', event);
  },
  'response.reasoning_summary_text.done': (snapshot, event) => {
    finish(summaryOf(snapshot, event), 'text', event.text);
  },
  'response.function_call_arguments.delta': (snapshot, event) => {
    append(itemOf(snapshot, event, 'function_call'), 'arguments', event);
  },
  'response.function_call_arguments.done': (snapshot, event) => {
    finish(itemOf(snapshot, event, 'function_call'), 'arguments', event.arguments);
  },
  'response.mcp_call_arguments.delta': (snapshot, event) => {
    append(itemOf(snapshot, event, 'mcp_call'), 'arguments', event);
  },
  'response.mcp_call_arguments.done': (snapshot, event) => {
    finish(itemOf(snapshot, event, 'mcp_call'), 'arguments', event.arguments);
  },
  'response.custom_tool_call_input.delta': (snapshot, event) => {
    append(itemOf(snapshot, event, 'custom_tool_call'), 'input', event);
  },
  'response.custom_tool_call_input.done': (snapshot, event) => {
    finish(itemOf(snapshot, event, 'custom_tool_call'), 'input', event.input);
  },
  'response.code_interpreter_call_code.delta': (snapshot, event) => {
    append(itemOf(snapshot, event, 'code_interpreter_call'), 'code', event);
  },
  'response.code_interpreter_call_code.done': (snapshot, event) => {
    finish(itemOf(snapshot, event, 'code_interpreter_call'), 'code', event.code);
  },
  'response.shell_call_command.added': (snapshot, event) => {
    const commands = commandsOf(snapshot, event);
    commands[event.command_index] = event.command;
  },
  'response.shell_call_command.delta': (snapshot, event) => {
    const commands = commandsOf(snapshot, event);
    commands[event.command_index] += deltaOf(event);
  },
  'response.shell_call_command.done': (snapshot, event) => {
    const commands = commandsOf(snapshot, event);
    commands[event.command_index] = event.command;
  },
  'response.shell_call_output_content.delta': (snapshot, event) => {
    const output = outputsOf(snapshot, event);
    fill(output, event.command_index, emptyOutput, event);
    const content = output[event.command_index]!;
    const { stdout, stderr } = Object(event.delta) as Record<string, unknown>;
    append(content, 'stdout', { type: event.type, delta: stdout });
    append(content, 'stderr', { type: event.type, delta: stderr });
  },
  'response.shell_call_output_content.done': (snapshot, event) => {
    const output = outputsOf(snapshot, event);
    const parts = listOf(event.output);
    if (event.command_index > 0) fill(output, event.command_index - 1, emptyOutput, event);
    output.splice(
      checkIndex(event.command_index, 'output', event),
      parts.length,
      ...parts.map((one) => ({ ...one })),
    );
  },
};

type Handler = (snapshot: Response, event: unknown) => void;

/** Returns true if events of a type change the response. @internal */
export function isKnownEvent(type: string): boolean {
  return HANDLERS.has(type);
}

/** The handlers by type. The table above guarantees that each gets events of its own type. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map([
  ...(Object.entries(handlers) as [string, Handler][]),
  ...STATUS_EVENTS.map((type) => [`response.${type}`, setStatus as Handler] as const),
]);
