import type { Call } from '../../api/call.js';
import { isObject, objectsOf, type JsonObject } from '../../json.js';
import { automaticText, automaticTools } from '../../model/automatic.js';
import type { OfferedTool, Prompt } from '../../model/prompt.js';
import type { StoredObject } from '../../state/collection.js';
import { emit, inSession } from './session-events.js';

/** Runs one turn: the messages of the user, and an answer, with the events of both. @internal */
export function runTurn(call: Call, session: StoredObject, messages: JsonObject[]): void {
  const now = call.state.nowSeconds();
  const turn: StoredObject = {
    id: call.state.ids.next('turn_'),
    object: 'agent.session.turn',
    agent_id: (session['agent'] as JsonObject)['id'],
    session_id: session.id,
    subagent_id: null,
    status: 'in_progress',
    error: null,
    usage: null,
    created_at: now,
    started_at: now,
    completed_at: null,
  };
  inSession(call, session.id, 'turns').add(turn);
  setStatus(call, session, 'in_progress');
  emitOf(call, turn, 'agent.session.turn.created', { turn: { ...turn } });
  for (const { content } of messages) addMessage(call, turn, 'user', content);
  const userText = objectsOf(messages.at(-1)?.['content'])
    .map((part) => String(part['text'] ?? ''))
    .join('\n');
  const calls = automaticTools(promptOf(session, userText));
  if (calls.length === 0) return answer(call, session, turn, userText, []);
  session['required_actions'] = calls.map(({ tool, input }) =>
    addCall(call, turn, tool.name, JSON.parse(input)),
  );
  setStatus(call, session, 'requires_action');
}

/**
 * Adds the result of a function call. Once there is one for each call, the turn is completed.
 *
 * @internal
 */
export function addToolResult(call: Call, session: StoredObject, result: JsonObject): void {
  const actions = objectsOf(session['required_actions']);
  const open = actions.filter((action) => action['call_id'] !== result['call_id']);
  if (open.length === actions.length) return;
  const turnID = String(result['turn_id']);
  const turn = inSession(call, session.id, 'turns').get(turnID);
  addItem(call, turn, {
    id: call.state.ids.next('fco_'),
    type: 'function_call_output',
    call_id: result['call_id'],
    output: result['output'] ?? null,
    error: result['error'] ?? null,
    status: result['success'] === true ? 'completed' : 'failed',
    turn_id: turnID,
  });
  session['required_actions'] = open;
  if (open.length > 0) return;
  setStatus(call, session, 'in_progress');
  const items = inSession(call, session.id, 'turns', turnID, 'items').all();
  const outputs = items
    .filter(({ type }) => type === 'function_call_output')
    .map(({ output, error }) => String(output ?? error));
  const userText = JSON.stringify(items[0]?.['content']);
  answer(call, session, turn, userText, outputs);
}

function setStatus(call: Call, session: StoredObject, status: string): void {
  session['status'] = status;
  emit(call, session.id, { type: `agent.session.${status}`, session: { ...session } });
}

function emitOf(call: Call, turn: StoredObject, type: string, members: JsonObject): void {
  const sessionID = String(turn['session_id']);
  emit(call, sessionID, { type, session_id: sessionID, turn_id: turn.id, ...members });
}

/** Completes a turn with the automatic answer. */
function answer(
  call: Call,
  session: StoredObject,
  turn: StoredObject,
  userText: string,
  toolResults: string[],
): void {
  const { format } = promptOf(session, userText);
  const text = automaticText({ format, userText, toolResults }, 0);
  const item = addMessage(call, turn, 'assistant', [{ type: 'output_text', text }]);
  const place = { item_id: item.id, output_index: 0, content_index: 0 };
  emitOf(call, turn, 'agent.session.turn.item.added', { item, output_index: 0 });
  emitOf(call, turn, 'agent.session.turn.output_text.delta', { ...place, delta: text });
  emitOf(call, turn, 'agent.session.turn.output_text.done', { ...place, text });
  emitOf(call, turn, 'agent.session.turn.item.done', { item, output_index: 0 });
  Object.assign(turn, { status: 'completed', completed_at: call.state.nowSeconds() });
  emitOf(call, turn, 'agent.session.turn.completed', { turn: { ...turn }, usage: null });
  session['last_active_at'] = call.state.nowSeconds();
  setStatus(call, session, 'idle');
}

/** Adds a function call, and returns the action that it requires. */
function addCall(call: Call, turn: StoredObject, name: string, given: unknown): JsonObject {
  const known = { call_id: call.state.ids.next('call_'), name, arguments: given };
  const action = { type: 'function_call', turn_id: turn.id, ...known };
  const id = call.state.ids.next('fc_');
  const item = addItem(call, turn, { id, ...action, status: 'in_progress' });
  emitOf(call, turn, 'agent.session.turn.item.added', { item, output_index: 0 });
  return action;
}

function addMessage(call: Call, turn: StoredObject, role: string, content: unknown): StoredObject {
  return addItem(call, turn, {
    id: call.state.ids.next('msg_'),
    type: 'message',
    role,
    content,
    phase: role === 'assistant' ? 'final_answer' : null,
    status: 'completed',
    turn_id: turn.id,
  });
}

function addItem(call: Call, turn: StoredObject, item: StoredObject): StoredObject {
  const sessionID = String(turn['session_id']);
  inSession(call, sessionID, 'items').add(item);
  return inSession(call, sessionID, 'turns', turn.id, 'items').add(item);
}

/** Returns the tools and the format of a session's agent, as the automatic model reads them. */
function promptOf(
  session: StoredObject,
  userText: string,
): Parameters<typeof automaticTools>[0] & Pick<Prompt, 'format'> {
  const agent = session['agent'] as JsonObject;
  const tools = objectsOf(agent['tools']).flatMap((tool): OfferedTool[] => {
    const { type, name, parameters } = tool;
    if (type !== 'function') return [];
    return [{ kind: 'function', name: String(name), parameters: parameters as JsonObject }];
  });
  const text = isObject(agent['text']) ? agent['text'] : {};
  const format = isObject(text['format']) ? text['format'] : {};
  return {
    ...{ tools, userText, calledTools: [], toolChoice: 'auto', parallelToolCalls: true },
    format:
      format['type'] === 'json_schema'
        ? { type: 'json_schema', schema: format['schema'] as JsonObject }
        : { type: 'text' },
  };
}
