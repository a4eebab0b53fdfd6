import type { ResponsesWebSocketAccumulator } from '@oai/responses/lanes';
import { message } from './response-events.js';

export type Event = Record<string, unknown> & { type: string };

export const created = {
  type: 'response.created',
  response: { id: 'resp_1', status: 'in_progress', output: [], future: 1 },
};
export const completed = { type: 'response.completed', response: { id: 'resp_1' } };
export const empty = { ...message(''), status: 'in_progress', content: [] };
export const added = (index = 0, item: object = empty): Event => ({
  type: 'response.output_item.added',
  output_index: index,
  item,
});
export const call = { id: 'fc_1', type: 'function_call', call_id: 'c', name: 'f', arguments: '' };
export const reasoning = { id: 'rs_1', type: 'reasoning', summary: [] };
export const shell = { id: 'sh_1', type: 'shell_call', call_id: 'c', action: { commands: [] } };
export const shellOutput = { id: 'so_1', type: 'shell_call_output', call_id: 'c', output: [] };
/** An event of an item, by its id and indices. */
export const event = (type: string, id: string, members: object): Event => ({
  type: `response.${type}`,
  output_index: 0,
  item_id: id,
  ...members,
});
export const part = (index = 0): Event =>
  event('content_part.added', 'msg_1', {
    content_index: index,
    part: { type: 'output_text', text: '', annotations: [] },
  });
export const text = (delta: unknown, index = 0, members: object = {}): Event =>
  event('output_text.delta', 'msg_1', { content_index: index, delta, ...members });
export const args = (delta: string, members: object = {}): Event =>
  event('function_call_arguments.delta', 'fc_1', { delta, ...members });
export const stdout = {
  output: [{ stdout: 'a', stderr: '', outcome: { type: 'exit', exit_code: 0 } }],
};

/** Events, and the items and parts to read after them. */
export interface Case {
  name: string;
  events: Event[];
  reads?: [number, Parameters<ResponsesWebSocketAccumulator['outputAt']>[1]?][];
}

/** Adds the events of a case, and returns the state and what was read. */
export function drive(
  accumulator: ResponsesWebSocketAccumulator,
  { events, reads = [] }: Case,
): unknown {
  for (const one of events) accumulator.add(one);
  const { current } = accumulator;
  // The texts of errors are the package's own.
  const state = current?.phase === 'unavailable' ? { phase: current.phase } : current;
  const values = reads.map((read) => accumulator.outputAt(read[0], read[1]!));
  return JSON.parse(JSON.stringify({ state: state ?? null, values })) as unknown;
}
