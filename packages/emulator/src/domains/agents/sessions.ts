import { pathParameter, type Call } from '../../api/call.js';
import type { Routes } from '../../api/routes.js';
import { jsonResponse, emptyResponse } from '../../http/respond.js';
import { eventStream } from '../../http/sse.js';
import { isObject, objectsOf, type JsonObject } from '../../json.js';
import type { StoredObject } from '../../state/collection.js';
import { conform } from '../generic/conform.js';
import { emit, sessionEvents } from './session-events.js';
import { addToolResult, runTurn } from './turns.js';

const MESSAGE = 'agent.session.input.message';
const CANCEL = 'agent.session.input.cancel';
const TOOL_RESULT = 'agent.session.input.tool_result';

/**
 * Adds sessions. Each message starts a turn, which calls each function of the agent once, waits for
 * the results, and is then completed. A stream of events begins with the first one that has not been
 * streamed, and ends when the session is idle.
 *
 * @internal
 */
export function addSessionRoutes(routes: Routes): void {
  routes.add('POST /agents/sessions', (call) => {
    const session = create(call);
    emit(call, session.id, { type: 'agent.session.created', session: { ...session } });
    const input = messagesOf(call.body['input']);
    if (input.length > 0) runTurn(call, session, input);
    return call.body['stream'] === true
      ? eventStream(sessionEvents(call, session.id))
      : jsonResponse(session, { status: 201 });
  });
  routes.add('POST /agents/sessions/{session_id}/events', (call) => {
    const session = requireSession(call);
    for (const event of objectsOf(call.body['events'])) {
      if (event['type'] === MESSAGE) runTurn(call, session, messagesOf(event['input']));
      if (event['type'] === TOOL_RESULT) addToolResult(call, session, event);
      if (event['type'] === CANCEL) session['status'] = 'idle';
    }
    return emptyResponse(202);
  });
  routes.add('GET /agents/sessions/{session_id}/events', (call) =>
    eventStream(sessionEvents(call, requireSession(call).id)),
  );
}

function create(call: Call): StoredObject {
  const { agent, agent_id: agentID, environment, metadata, vault_ids: vaultIDs } = call.body;
  const stored =
    typeof agentID === 'string'
      ? call.state.collection('agent', '/agents').get(agentID, 'agent_id')
      : { id: call.state.ids.next('agent_') };
  const now = call.state.nowSeconds();
  const schema = call.state.document.schema('SessionResource');
  const agentSchema = call.state.document.property(schema, 'agent')!;
  const own: JsonObject = { ...stored, ...(isObject(agent) ? agent : {}) };
  own['tools'] = objectsOf(own['tools']).map((tool) =>
    tool['type'] === 'function' ? { defer_loading: false, ...tool } : tool,
  );
  const text = isObject(own['text']) ? own['text'] : {};
  own['text'] = { format: { type: 'text' }, verbosity: 'medium', ...text };
  const known = {
    id: call.state.ids.next('asess_'),
    created_at: now,
    last_active_at: now,
    environment: environment ?? { type: 'none' },
    metadata: metadata ?? {},
    vault_ids: vaultIDs ?? [],
    status: 'idle',
    agent: conform(agentSchema, own, call.state.document, now),
  };
  const session = { ...conform(schema, known, call.state.document, now), ...known };
  return call.state.collection('session', '/agents/sessions').add(session);
}

function requireSession(call: Call): StoredObject {
  const id = pathParameter(call, 'session_id');
  return call.state.collection('session', '/agents/sessions').get(id, 'session_id');
}

/** Returns the messages of an input, which may be a text. */
function messagesOf(input: unknown): JsonObject[] {
  if (typeof input !== 'string') return objectsOf(input);
  return [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: input }] }];
}
