import type { ResponseStreamEvent } from '../src/index.js';

/** An event or an item before it is typed: tests also write what no server should. */
export type Loose = { type: string; [name: string]: unknown };

export function response(members: object = {}): Record<string, unknown> {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_760_000_000,
    status: 'in_progress',
    model: 'gpt-4o',
    output: [],
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    ...members,
  };
}

export function message(text: string, members: object = {}) {
  const part = { type: 'output_text', text, annotations: [], logprobs: [] };
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [part],
    ...members,
  };
}

export function functionCall(name: string, args: string, members: object = {}) {
  const call = { id: `fc_${name}`, call_id: `call_${name}`, name, arguments: args };
  return { type: 'function_call', status: 'completed', ...call, ...members };
}

/** Numbers events as a server does. */
export function numbered(events: Loose[], from = 0): ResponseStreamEvent[] {
  return events.map((event, index) => ({
    ...event,
    sequence_number: from + index,
  })) as unknown as ResponseStreamEvent[];
}

/** The events of one message, from its announcement to its end. */
export function messageEvents(pieces: string[], outputIndex = 0): Loose[] {
  const place = { output_index: outputIndex, item_id: 'msg_1', content_index: 0 };
  const text = pieces.join('');
  const item = { ...message(text), status: 'in_progress', content: [] };
  const part = { type: 'output_text', text: '', annotations: [] };
  return [
    { type: 'response.output_item.added', output_index: outputIndex, item },
    { type: 'response.content_part.added', ...place, part },
    ...pieces.map((delta) => ({
      type: 'response.output_text.delta',
      ...place,
      delta,
      logprobs: [],
    })),
    { type: 'response.output_text.done', ...place, text, logprobs: [] },
    { type: 'response.content_part.done', ...place, part: message(text).content[0] },
    { type: 'response.output_item.done', output_index: outputIndex, item: message(text) },
  ];
}

/** The events of one function call. */
export function callEvents(name: string, pieces: string[], outputIndex = 0): Loose[] {
  const place = { output_index: outputIndex, item_id: `fc_${name}` };
  const args = pieces.join('');
  const item = functionCall(name, '', { status: 'in_progress' });
  return [
    { type: 'response.output_item.added', output_index: outputIndex, item },
    ...pieces.map((delta) => ({ type: 'response.function_call_arguments.delta', ...place, delta })),
    { type: 'response.function_call_arguments.done', ...place, name, arguments: args },
    {
      type: 'response.output_item.done',
      output_index: outputIndex,
      item: functionCall(name, args),
    },
  ];
}

/** A whole stream around the events of its items. */
export function stream(
  items: Loose[],
  members: { status?: string; output?: unknown[]; [name: string]: unknown } = {},
): ResponseStreamEvent[] {
  const { status = 'completed', ...rest } = members;
  const running = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'output'));
  return numbered([
    { type: 'response.created', response: response(running) },
    { type: 'response.in_progress', response: response(running) },
    ...items,
    { type: `response.${status}`, response: response({ ...rest, status }) },
  ]);
}

/** The stream of one text. */
export function textStream(pieces: string[], members: object = {}): ResponseStreamEvent[] {
  return stream(messageEvents(pieces), { output: [message(pieces.join(''))], ...members });
}

export function sse(events: readonly { type: string }[]): string {
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
