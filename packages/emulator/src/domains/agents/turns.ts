import type { Call } from '../../api/call.js';
import { objectsOf, type JsonObject } from '../../json.js';
import { automaticText } from '../../model/automatic.js';
import type { StoredObject } from '../../state/collection.js';

/** A collection below a session, where the generic operations find it. @internal */
export function inSession(call: Call, sessionID: string, ...path: string[]) {
  const name = path.at(-1)!.replace(/s$/, '');
  return call.state.collection(name, ['/agents/sessions', sessionID, ...path].join('/'));
}

/** Records an event of a session. @internal */
export function emit(call: Call, sessionID: string, event: JsonObject): void {
  const id = call.state.ids.next('evt_');
  inSession(call, sessionID, 'events').add({ id, ...event, event_id: id });
}

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
  const event = (type: string, members: JsonObject) =>
    emit(call, session.id, { type, session_id: session.id, turn_id: turn.id, ...members });
  session['status'] = 'in_progress';
  emit(call, session.id, { type: 'agent.session.in_progress', session: { ...session } });
  event('agent.session.turn.created', { turn: { ...turn } });
  for (const { content } of messages) addMessage(call, session.id, turn.id, 'user', content);

  const text = answerTo(messages);
  const parts = [{ type: 'output_text', text }];
  const item = addMessage(call, session.id, turn.id, 'assistant', parts);
  event('agent.session.turn.item.added', { item, output_index: 0 });
  event('agent.session.turn.output_text.delta', {
    ...{ item_id: item.id, output_index: 0, content_index: 0 },
    delta: text,
  });
  event('agent.session.turn.output_text.done', {
    ...{ item_id: item.id, output_index: 0, content_index: 0 },
    text,
  });
  event('agent.session.turn.item.done', { item, output_index: 0 });
  Object.assign(turn, { status: 'completed', completed_at: call.state.nowSeconds() });
  event('agent.session.turn.completed', { turn: { ...turn }, usage: null });
  Object.assign(session, { status: 'idle', last_active_at: call.state.nowSeconds() });
  emit(call, session.id, { type: 'agent.session.idle', session: { ...session } });
}

function addMessage(
  call: Call,
  sessionID: string,
  turnID: string,
  role: string,
  content: unknown,
): StoredObject {
  const item = {
    id: call.state.ids.next('msg_'),
    type: 'message',
    role,
    content,
    phase: role === 'assistant' ? 'final_answer' : null,
    status: 'completed',
    turn_id: turnID,
  };
  inSession(call, sessionID, 'items').add(item);
  return inSession(call, sessionID, 'turns', turnID, 'items').add(item);
}

/** Returns the automatic answer to the last message. */
function answerTo(messages: JsonObject[]): string {
  const userText = objectsOf(messages.at(-1)?.['content'])
    .map((part) => String(part['text'] ?? ''))
    .join('\n');
  return automaticText({ format: { type: 'text' }, userText, toolResults: [] }, 0);
}
