import { badRequest } from '../../http/api-error.js';
import { requireModel, type Call } from '../../api/call.js';
import { jsonResponse } from '../../http/respond.js';
import { eventStream, type ServerEvent } from '../../http/sse.js';
import { isObject, numberOr, objectsOf, type JsonObject } from '../../json.js';
import { takeTurn } from '../../model/turn.js';
import type { Routes } from '../../api/routes.js';
import { chatPrompt } from './chat-prompt.js';
import { chatCompletion, completionHead } from './completion.js';
import { completionChunks } from './completion-stream.js';
import { addStoredCompletionRoutes, storeCompletion } from './stored.js';

/** Adds chat completions: create, stream and store. @internal */
export function addChatRoutes(routes: Routes): void {
  routes.add('POST /chat/completions', (call) => {
    requireModel(call, call.body['model']);
    refuseContradictions(call.body);
    const prompt = chatPrompt(call.body);
    const count = numberOr(call.body['n'], 1);
    const turns = Array.from({ length: count }, (_, index) =>
      takeTurn(prompt, call.answer, call.state, index),
    );
    const head = completionHead(call, prompt);
    const whole = () => chatCompletion(call, head, prompt, turns);
    if (call.body['stream'] === true) {
      return eventStream(storedAtEnd(completionChunks(call, head, prompt, turns), call, whole));
    }
    const completion = whole();
    if (call.body['store'] === true) storeCompletion(call, completion);
    return jsonResponse(completion);
  });
  addStoredCompletionRoutes(routes);
}

async function* storedAtEnd(
  chunks: AsyncGenerator<ServerEvent>,
  call: Call,
  whole: () => JsonObject,
): AsyncGenerator<ServerEvent> {
  for await (const chunk of chunks) {
    if (chunk.data === '[DONE]' && call.body['store'] === true) storeCompletion(call, whole());
    yield chunk;
  }
}

/** Checks the rules that the document's schemas cannot express. */
function refuseContradictions(body: JsonObject): void {
  if (isObject(body['stream_options']) && body['stream'] !== true) {
    throw badRequest(
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      'stream_options',
    );
  }
  if (typeof body['top_logprobs'] === 'number' && body['logprobs'] !== true) {
    throw badRequest(
      "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled.",
      'top_logprobs',
    );
  }
  if (
    typeof body['tool_choice'] === 'string' &&
    body['tool_choice'] !== 'none' &&
    !('tools' in body)
  ) {
    throw badRequest(
      "The 'tool_choice' parameter is only allowed when 'tools' are given.",
      'tool_choice',
    );
  }
  const answered = new Set(objectsOf(body['messages']).map((message) => message['tool_call_id']));
  for (const [index, message] of objectsOf(body['messages']).entries()) {
    const open = objectsOf(message['tool_calls']).find(({ id }) => !answered.has(id));
    if (!open) continue;
    throw badRequest(
      `An assistant message with 'tool_calls' must be followed by tool messages that answer each of them. There is none for: ${String(open['id'])}`,
      `messages[${index + 1}].role`,
    );
  }
}
