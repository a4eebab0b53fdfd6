import { answerToolCalls, voiceFunction, type VoiceFunction } from '@oai/voice';
import { z } from 'zod';
import { until, type Connection } from '../../realtime/test/realtime-server.js';
import { connect, server } from '../../realtime/test/ws-setup.js';

export const call = (id: string, name: string, args: unknown = {}, more: object = {}) => ({
  type: 'function_call',
  call_id: id,
  name,
  arguments: typeof args === 'string' ? args : JSON.stringify(args),
  ...more,
});
export const created = (id: string) => ({ type: 'response.created', response: { id } });
export const done = (id: string, output: unknown = [], status = 'completed') => ({
  type: 'response.done',
  response: { id, status, output },
});
export const output = (id: string, text: string) => ({
  type: 'conversation.item.create',
  item: { type: 'function_call_output', call_id: id, output: text },
});
export const goOn = { type: 'response.create', event_id: expect.any(String) as string };

export const weather = voiceFunction({
  tool: { type: 'function', name: 'weather' },
  parse: (value) => z.object({ city: z.string() }).parse(value),
  execute: ({ city }) => `Sunny in ${city}.`,
});
export const facts = voiceFunction({
  tool: { type: 'function', name: 'facts' },
  execute: () => ({ population: 3 }),
});
export const nothing = voiceFunction({
  tool: { type: 'function', name: 'nothing' },
  execute: () => {},
});
export const broken = voiceFunction({
  tool: { type: 'function', name: 'broken' },
  execute: () => {
    throw new Error('no sensor');
  },
});
export const all: VoiceFunction[] = [weather, facts, nothing, broken];

export async function answering(
  functions: readonly VoiceFunction[] = all,
  options?: Parameters<typeof answerToolCalls>[2],
  props: object = {},
) {
  const connection = connect(props);
  const stop = answerToolCalls(connection, functions, options);
  await until(() => server.connections.length > 0);
  return { connection, stop, peer: server.connections[0]! };
}

/** Sends an event that the client answers with a mark after everything before it. */
export async function marked(
  connection: ReturnType<typeof connect>,
  peer: Connection,
): Promise<object[]> {
  const mark = { type: 'input_audio_buffer.clear' as const };
  const seen = new Promise((resolve) => connection.on('rate_limits.updated', resolve));
  peer.send({ type: 'rate_limits.updated', rate_limits: [] });
  await seen;
  await new Promise((resolve) => setTimeout(resolve, 20));
  connection.send(mark);
  await until(() => peer.received.some(({ type }) => type === mark.type));
  return peer.received.filter(({ type }) => type !== mark.type);
}
