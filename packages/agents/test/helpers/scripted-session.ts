import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agents, type AgentSessionEvent } from '../../src/index.js';

/** A request that a scripted session has received. */
export interface Received {
  route: string;
  headers: IncomingMessage['headers'];
  body: any;
}

/** The answers of one session. */
export interface Script {
  events: AgentSessionEvent[];
  /** True to leave the stream open after its events. */
  stalls?: boolean;
  status?: string;
  /** The status of the nth input, from 1. */
  inputStatus?: (count: number) => number;
}

/** A server with one session, `s1`, whose events are scripted. */
export async function startSession() {
  const requests: Received[] = [];
  const closed: string[] = [];
  let script: Script = { events: [] };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const route = `${request.method} ${request.url}`;
    const body = text.startsWith('{') ? (JSON.parse(text) as object) : text;
    requests.push({ route, headers: request.headers, body });
    response.on('close', () => !response.writableFinished && closed.push(route));
    answer(route, response, body);
  });
  const answer = (route: string, response: ServerResponse, body: { stream?: boolean } | string) => {
    const isCreation = route === 'POST /agents/sessions';
    if (route === 'GET /agents/sessions/s1/events' || (isCreation && Object(body).stream)) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const event of script.events)
        response.write(`event: ${Object(event).type}\ndata: ${JSON.stringify(event)}\n\n`);
      if (!script.stalls) response.end();
      return;
    }
    const inputs = requests.filter((one) => one.route === 'POST /agents/sessions/s1/events');
    const isInput = route === 'POST /agents/sessions/s1/events';
    const status = isInput ? (script.inputStatus?.(inputs.length) ?? 202) : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    if (isInput) return response.end(status < 300 ? '' : '{"error":{"message":"refused"}}');
    return response.end(JSON.stringify({ ...session, status: script.status ?? 'idle' }));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}`;
  return {
    baseURL,
    requests,
    closed,
    agents: new Agents({ apiKey: 'sk-test', baseURL, maxRetries: 0 }),
    /** The inputs after the first one, which are the results of tools. */
    results: () =>
      requests
        .filter(({ route }) => route === 'POST /agents/sessions/s1/events')
        .flatMap(({ body }) => body.events)
        .filter(({ type }) => type === 'agent.session.input.tool_result'),
    play(next: Script): void {
      script = next;
      requests.length = 0;
      closed.length = 0;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const session = { id: 's1', object: 'agent.session', status: 'idle', required_actions: [] };

let count = 0;

/** Events of the session, with ids of their own. */
export const event = (type: string, members: object = {}): AgentSessionEvent =>
  ({ type, event_id: `e${++count}`, session_id: 's1', ...members }) as unknown as AgentSessionEvent;

const turn = (status: string, members: object = {}) => ({
  ...{ id: 't1', object: 'agent.session.turn', session_id: 's1', subagent_id: null },
  ...{ status, error: null, ...members },
});

export const created = (members: object = {}) =>
  event('agent.session.turn.created', { turn: turn('in_progress', members) });
export const ended = (status: string, members: object = {}) =>
  event(`agent.session.turn.${status}`, { turn: turn(status, members), turn_id: 't1' });
export const idle = (id = 's1') => event('agent.session.idle', { session: { ...session, id } });
export const failed = () => event('agent.session.failed', { session });
export const needs = (...actions: object[]) =>
  event('agent.session.requires_action', { session: { ...session, required_actions: actions } });
export const message = (text: string, members: object = {}) => {
  const item = {
    ...{ id: `m${count}`, type: 'message', role: 'assistant', status: 'completed' },
    ...{ phase: 'final_answer', turn_id: 't1', content: [{ type: 'output_text', text }] },
    ...members,
  };
  return event('agent.session.turn.item.done', { item, turn_id: 't1', output_index: 0 });
};
export const call = (name: string, given: unknown, members: object = {}) => {
  const item = {
    ...{ id: `f${count}`, type: 'function_call', call_id: `c${count}`, name, arguments: given },
    ...{ status: 'in_progress', turn_id: 't1', ...members },
  };
  return event('agent.session.turn.item.added', { item, turn_id: 't1', output_index: 0 });
};

/** The events of a completed turn. */
export const turnOf = (...events: AgentSessionEvent[]) => [
  ...[idle(), created(), ...events],
  ...[ended('completed'), idle()],
];

/** The types of all events, without their common prefix. */
export async function typesOf(events: AsyncIterable<AgentSessionEvent>): Promise<string[]> {
  const types: string[] = [];
  for await (const { type } of events) types.push(type.replace('agent.session.', ''));
  return types;
}
