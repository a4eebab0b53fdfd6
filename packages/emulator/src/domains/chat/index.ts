import type { Call } from '../../api/call.js';
import { recordUsage, tokenAmounts } from '../../api/record-usage.js';
import { jsonResponse } from '../../http/respond.js';
import { eventStream, type ServerEvent } from '../../http/sse.js';
import { numberOr, type JsonObject } from '../../json.js';
import { takeTurn } from '../../model/turn.js';
import type { Routes } from '../../api/routes.js';
import { checkChat } from '../../rules/chat.js';
import { requireModelFor } from '../../rules/models.js';
import { chatPrompt } from './chat-prompt.js';
import { chatCompletion, completionHead, wantsAudio } from './completion.js';
import { completionChunks } from './completion-stream.js';
import { addStoredCompletionRoutes, storeCompletion } from './stored.js';
import { chatUsage } from './usage.js';

/** Adds chat completions: create, stream and store. @internal */
export function addChatRoutes(routes: Routes): void {
  routes.add('POST /chat/completions', (call) => {
    requireModelFor(call, 'POST /chat/completions');
    const prompt = chatPrompt(call.body);
    checkChat(call, prompt);
    const count = numberOr(call.body['n'], 1);
    const turns = Array.from({ length: count }, (_, index) =>
      takeTurn(prompt, call.answer, call.state, index),
    );
    const usage = chatUsage(prompt, turns, wantsAudio(call.body) ? 20 : 0);
    recordUsage(call, 'completions', prompt.model, tokenAmounts(usage));
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
