import type { Call } from '../../api/call.js';
import { recordUsage, tokenAmounts } from '../../api/record-usage.js';
import type { StoredObject } from '../../state/collection.js';
import type { ServerEvent } from '../../http/sse.js';
import type { JsonObject } from '../../json.js';
import type { Prompt, Turn } from '../../model/prompt.js';
import { messages, textContent } from './message-objects.js';
import { runToolCalls } from './run-prompt.js';

/** Performs one turn of a run and yields the events of its changes. @internal */
export function* runTurn(
  call: Call,
  run: StoredObject,
  prompt: Prompt,
  turn: Turn,
): Generator<ServerEvent> {
  const { state } = call;
  Object.assign(run, {
    status: 'in_progress',
    started_at: run['started_at'] ?? state.nowSeconds(),
    required_action: null,
  });
  yield event('thread.run.in_progress', run);
  if (turn.toolCalls.length > 0) {
    yield* toolCallStep(call, run, turn);
    run['status'] = 'requires_action';
    run['required_action'] = {
      type: 'submit_tool_outputs',
      submit_tool_outputs: {
        tool_calls: turn.toolCalls.map(({ id, name, input }) => ({
          id,
          type: 'function',
          function: { name, arguments: input },
        })),
      },
    };
    yield event('thread.run.requires_action', run);
    return;
  }
  const usage = {
    prompt_tokens: prompt.inputTokens,
    completion_tokens: turn.outputTokens,
    total_tokens: prompt.inputTokens + turn.outputTokens,
    ...turn.usage,
  };
  recordUsage(call, 'completions', prompt.model, tokenAmounts(usage));
  yield* messageStep(call, run, turn, usage);
  const isIncomplete = turn.finishReason === 'length';
  Object.assign(run, {
    status: isIncomplete ? 'incomplete' : 'completed',
    completed_at: isIncomplete ? null : state.nowSeconds(),
    incomplete_details: isIncomplete ? { reason: 'max_completion_tokens' } : null,
    expires_at: null,
    usage,
  });
  yield event(`thread.run.${String(run['status'])}`, run);
}

/** Completes the step of tool calls whose outputs were submitted. @internal */
export function* completeToolStep(
  call: Call,
  run: StoredObject,
  outputs: Map<string, string>,
): Generator<ServerEvent> {
  for (const toolCall of runToolCalls(call, run)) {
    const output = outputs.get(String(toolCall['id']));
    if (output !== undefined) (toolCall['function'] as JsonObject)['output'] = output;
  }
  const step = steps(call, run)
    .all()
    .findLast(({ type }) => type === 'tool_calls');
  if (!step || step['status'] !== 'in_progress') return;
  Object.assign(step, { status: 'completed', completed_at: call.state.nowSeconds() });
  yield event('thread.run.step.completed', step);
}

function* toolCallStep(call: Call, run: StoredObject, turn: Turn): Generator<ServerEvent> {
  const toolCalls: JsonObject[] = [];
  const step = addStep(call, run, 'tool_calls', { type: 'tool_calls', tool_calls: toolCalls });
  yield event('thread.run.step.created', step);
  yield event('thread.run.step.in_progress', step);
  for (const [index, { id, name, chunks }] of turn.toolCalls.entries()) {
    const described = { name, arguments: '', output: null };
    toolCalls.push({ id, type: 'function', function: described });
    yield stepDelta(step, { index, id, type: 'function', function: { ...described } });
    for (const text of chunks) {
      described.arguments += text;
      yield stepDelta(step, { index, type: 'function', function: { arguments: text } });
    }
  }
}

function* messageStep(
  call: Call,
  run: StoredObject,
  turn: Turn,
  usage: JsonObject,
): Generator<ServerEvent> {
  const { state } = call;
  const message = messages(call, String(run['thread_id'])).add({
    id: state.ids.next('msg_'),
    object: 'thread.message',
    created_at: state.nowSeconds(),
    thread_id: run['thread_id'],
    status: 'in_progress',
    incomplete_details: null,
    completed_at: null,
    incomplete_at: null,
    role: 'assistant',
    content: [],
    assistant_id: run['assistant_id'],
    run_id: run.id,
    attachments: [],
    metadata: {},
  });
  const step = addStep(call, run, 'message_creation', {
    type: 'message_creation',
    message_creation: { message_id: message.id },
  });
  yield event('thread.run.step.created', step);
  yield event('thread.run.step.in_progress', step);
  yield event('thread.message.created', message);
  yield event('thread.message.in_progress', message);
  const text = turn.text ?? turn.refusal ?? '';
  const chunks = turn.text === null ? turn.refusalChunks : turn.textChunks;
  for (const [index, value] of chunks.entries()) {
    const first = index === 0 ? { annotations: [] } : {};
    const content = [{ index: 0, type: 'text', text: { value, ...first } }];
    yield event('thread.message.delta', {
      id: message.id,
      object: 'thread.message.delta',
      delta: { content },
    });
  }
  const isIncomplete = turn.finishReason === 'length';
  const now = state.nowSeconds();
  Object.assign(message, {
    content: [textContent(text)],
    status: isIncomplete ? 'incomplete' : 'completed',
    ...(isIncomplete
      ? { incomplete_at: now, incomplete_details: { reason: 'max_tokens' } }
      : { completed_at: now }),
  });
  yield event(`thread.message.${String(message['status'])}`, message);
  Object.assign(step, { status: 'completed', completed_at: now, usage });
  yield event('thread.run.step.completed', step);
}

function addStep(call: Call, run: StoredObject, type: string, details: JsonObject): StoredObject {
  return steps(call, run).add({
    id: call.state.ids.next('step_'),
    object: 'thread.run.step',
    created_at: call.state.nowSeconds(),
    assistant_id: run['assistant_id'],
    thread_id: run['thread_id'],
    run_id: run.id,
    type,
    status: 'in_progress',
    step_details: details,
    last_error: null,
    expired_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    metadata: {},
    usage: null,
  });
}

/** @internal */
export function steps(call: Call, run: StoredObject) {
  return call.state.collection('run step', run.id);
}

function stepDelta(step: StoredObject, toolCall: JsonObject): ServerEvent {
  const delta = { step_details: { type: 'tool_calls', tool_calls: [toolCall] } };
  return event('thread.run.step.delta', { id: step.id, object: 'thread.run.step.delta', delta });
}

/** @internal */
export function event(name: string, data: JsonObject): ServerEvent {
  return { event: name, data };
}
