import { badRequest } from '../../http/api-error.js';
import { pathParameter, pause, requireModel, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { jsonResponse } from '../../http/respond.js';
import { eventStream, type ServerEvent } from '../../http/sse.js';
import { objectsOf, type JsonObject } from '../../json.js';
import { takeTurn } from '../../model/turn.js';
import type { Routes } from '../../api/routes.js';
import type { ScriptedAnswer } from '../../scripting/script.js';
import { assistants } from './assistant-objects.js';
import { addMessage } from './message-objects.js';
import { completeToolStep, event, runTurn, steps } from './run-events.js';
import { activeRun, EXPIRY_SECONDS, runs } from './run-objects.js';
import { runPrompt } from './run-prompt.js';
import { createThread, requireThread } from './threads.js';

const path = '/threads/{thread_id}/runs';

/** Adds runs, which advance as they are streamed or read. @internal */
export function addRunRoutes(routes: Pick<Routes, 'add'>): void {
  // A script is taken when a run is created and used when the run first advances.
  const answers = new WeakMap<StoredObject, ScriptedAnswer>();
  const begin = (call: Call, run: StoredObject, first: ServerEvent[]) => {
    if (call.answer) answers.set(run, call.answer);
    else answers.delete(run);
    if (call.body['stream'] !== true)
      return jsonResponse(run, { headers: call.state.pollHeaders() });
    return eventStream(stream(call, run, first, call.answer));
  };
  routes.add(`POST ${path}`, (call) => {
    const thread = requireThread(call);
    const active = activeRun(call, thread.id);
    if (active) {
      throw badRequest(`Thread ${thread.id} already has an active run ${active.id}.`, null);
    }
    for (const message of objectsOf(call.body['additional_messages']))
      addMessage(call, thread.id, message);
    return begin(call, createRun(call, thread.id), []);
  });
  routes.add('POST /threads/runs', (call) => {
    const thread = createThread(call, (call.body['thread'] ?? {}) as JsonObject);
    return begin(call, createRun(call, thread.id), [event('thread.created', thread)]);
  });
  routes.add(`POST ${path}/{run_id}/submit_tool_outputs`, (call) => {
    const run = requireRun(call);
    if (run['status'] !== 'requires_action') {
      throw badRequest(
        `The run is ${String(run['status'])} and does not wait for tool outputs.`,
        null,
      );
    }
    const outputs = new Map(
      objectsOf(call.body['tool_outputs']).map((each) => [
        String(each['tool_call_id']),
        String(each['output'] ?? ''),
      ]),
    );
    const waiting = objectsOf(
      ((run['required_action'] as JsonObject)['submit_tool_outputs'] as JsonObject)['tool_calls'],
    );
    const missing = waiting.find(({ id }) => !outputs.has(String(id)));
    if (missing)
      throw badRequest(
        `There is no output for the tool call ${String(missing['id'])}.`,
        'tool_outputs',
      );
    const completed = [...completeToolStep(call, run, outputs)];
    Object.assign(run, { status: 'queued', required_action: null });
    return begin(call, run, completed);
  });
  routes.add(`GET ${path}`, (call) =>
    jsonResponse(listPage(runs(call, requireThread(call).id).all(), call.query)),
  );
  routes.add(`GET ${path}/{run_id}`, (call) => {
    const run = requireRun(call);
    const turnKey = `${run.id}/${steps(call, run).size}`;
    if (/^(queued|in_progress)$/.test(String(run['status']))) {
      if (call.state.isDoneAfterRead(turnKey)) exhaust(turnEvents(call, run, answers.get(run)));
      else run['status'] = 'in_progress';
    }
    return jsonResponse(run, { headers: call.state.pollHeaders() });
  });
  routes.add(`POST ${path}/{run_id}`, (call) => {
    const run = requireRun(call);
    run['metadata'] = call.body['metadata'] ?? {};
    return jsonResponse(run);
  });
  routes.add(`POST ${path}/{run_id}/cancel`, (call) => {
    const run = requireRun(call);
    if (/^(completed|failed|cancelled|incomplete|expired)$/.test(String(run['status']))) {
      throw badRequest(`Cannot cancel run with status '${String(run['status'])}'.`, null);
    }
    Object.assign(run, {
      status: 'cancelled',
      cancelled_at: call.state.nowSeconds(),
      required_action: null,
    });
    return jsonResponse(run);
  });
  routes.add(`GET ${path}/{run_id}/steps`, (call) =>
    jsonResponse(listPage(steps(call, requireRun(call)).all(), call.query)),
  );
  routes.add(`GET ${path}/{run_id}/steps/{step_id}`, (call) =>
    jsonResponse(steps(call, requireRun(call)).get(pathParameter(call, 'step_id'), 'step_id')),
  );
}

function* turnEvents(
  call: Call,
  run: StoredObject,
  answer: ScriptedAnswer | undefined,
): Generator<ServerEvent> {
  const prompt = runPrompt(call, run);
  yield* runTurn(call, run, prompt, takeTurn(prompt, answer, call.state));
}

async function* stream(
  call: Call,
  run: StoredObject,
  first: ServerEvent[],
  answer: ScriptedAnswer | undefined,
): AsyncGenerator<ServerEvent> {
  const chunkDelayMs = answer?.chunkDelayMs ?? call.state.options.chunkDelayMs;
  yield* first;
  if (steps(call, run).size === 0) yield event('thread.run.created', run);
  yield event('thread.run.queued', run);
  for (const each of turnEvents(call, run, answer)) {
    await pause(call, chunkDelayMs);
    yield each;
  }
  yield { event: 'done', data: '[DONE]' };
}

function exhaust(events: Generator<ServerEvent>): void {
  while (!events.next().done);
}

function createRun(call: Call, threadId: string): StoredObject {
  const { body, state } = call;
  const assistant = assistants(call).get(String(body['assistant_id']), 'assistant_id');
  const model = requireModel(call, body['model'] ?? assistant['model']);
  const now = state.nowSeconds();
  const extra = body['additional_instructions'];
  const instructions = String(body['instructions'] ?? assistant['instructions'] ?? '');
  return runs(call, threadId).add({
    id: state.ids.next('run_'),
    object: 'thread.run',
    created_at: now,
    thread_id: threadId,
    assistant_id: assistant.id,
    status: 'queued',
    required_action: null,
    last_error: null,
    expires_at: now + EXPIRY_SECONDS,
    started_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    incomplete_details: null,
    model,
    instructions: typeof extra === 'string' ? `${instructions}\n${extra}` : instructions,
    tools: body['tools'] ?? assistant['tools'],
    metadata: body['metadata'] ?? {},
    usage: null,
    temperature: body['temperature'] ?? assistant['temperature'],
    top_p: body['top_p'] ?? assistant['top_p'],
    max_prompt_tokens: body['max_prompt_tokens'] ?? null,
    max_completion_tokens: body['max_completion_tokens'] ?? null,
    truncation_strategy: body['truncation_strategy'] ?? { type: 'auto', last_messages: null },
    tool_choice: body['tool_choice'] ?? 'auto',
    parallel_tool_calls: body['parallel_tool_calls'] ?? true,
    response_format: body['response_format'] ?? assistant['response_format'],
  });
}

function requireRun(call: Call): StoredObject {
  return runs(call, requireThread(call).id).get(pathParameter(call, 'run_id'), 'run_id');
}
