import { pause, type Call } from '../api/call.js';
import { jsonResponse } from '../http/respond.js';
import { eventStream, type ServerEvent } from '../http/sse.js';
import { numberOr, objectAt, type JsonObject } from '../json.js';
import type { Prompt, Turn } from '../model/prompt.js';
import { countTokens, surelyExceeds } from '../model/tokens.js';
import { takeTurn } from '../model/turn.js';
import type { Routes } from '../api/routes.js';
import { badRequest } from '../http/api-error.js';
import { familyOf, requireModelFor } from '../rules/models.js';
import { tokenLogprob } from './chat/logprobs.js';
import { recordUsage, tokenAmounts } from '../api/record-usage.js';
import { chatUsage } from './chat/usage.js';

/** Adds legacy completions. @internal */
export function addCompletionRoutes(routes: Routes): void {
  routes.add('POST /completions', (call) => {
    const model = requireModelFor(call, 'POST /completions');
    const prompts = readPrompts(call.body['prompt']);
    const count = numberOr(call.body['n'], 1);
    checkCount(prompts.length * count);
    checkLength(prompts, model, numberOr(call.body['max_tokens'], 16));
    const turns = prompts.flatMap((text) =>
      Array.from({ length: count }, (_, index) => {
        const turn = takeTurn(legacyPrompt(call.body, text), call.answer, call.state, index);
        return call.body['echo'] === true ? echoed(turn, text) : turn;
      }),
    );
    const usage = chatUsage(legacyPrompt(call.body, prompts.join('')), turns);
    recordUsage(call, 'completions', model, tokenAmounts(usage));
    const head = {
      id: call.state.ids.next('cmpl-'),
      object: 'text_completion',
      created: call.state.nowSeconds(),
      model: call.body['model'],
      system_fingerprint: 'fp_emulator',
    };
    if (call.body['stream'] === true) return eventStream(chunks(call, head, turns, usage));
    const choices = turns.map((turn, index) =>
      choice(call.body, index, turn.text ?? '', turn.textChunks, turn.finishReason),
    );
    return jsonResponse({ ...head, choices, usage });
  });
}

/** A request of a few bytes for each could ask for more than the memory holds. */
const MAX_COMPLETIONS = 2048;

/** @throws {ApiError} 400 if there are too many completions. */
function checkCount(count: number): void {
  if (count <= MAX_COMPLETIONS) return;
  const message = `The emulator makes at most ${MAX_COMPLETIONS} completions for a request, not ${count}.`;
  throw badRequest(message, 'prompt');
}

/** @throws {ApiError} 400 if a prompt and its completion exceed the context of the model. */
function checkLength(prompts: string[], model: string, maxTokens: number): void {
  const context = familyOf(model).context;
  const tokens = Math.max(...prompts.map(countTokens));
  if (context === undefined || !surelyExceeds(tokens, context - maxTokens)) return;
  throw badRequest(
    `This model's maximum context length is ${context} tokens, however you requested ${tokens + maxTokens} tokens (${tokens} in your prompt; ${maxTokens} for the completion). Please reduce your prompt; or completion length.`,
    null,
    'context_length_exceeded',
  );
}

async function* chunks(
  call: Call,
  head: JsonObject,
  turns: Turn[],
  usage: JsonObject,
): AsyncGenerator<ServerEvent> {
  const withUsage = objectAt(call.body, 'stream_options')['include_usage'] === true;
  const empty = withUsage ? { usage: null } : {};
  for (const [index, turn] of turns.entries()) {
    for (const text of turn.textChunks) {
      await pause(call, turn.chunkDelayMs);
      yield {
        data: { ...head, choices: [choice(call.body, index, text, [text], null)], ...empty },
      };
    }
    yield {
      data: { ...head, choices: [choice(call.body, index, '', [], turn.finishReason)], ...empty },
    };
  }
  if (withUsage) yield { data: { ...head, choices: [], usage } };
  yield { data: '[DONE]' };
}

function choice(
  body: JsonObject,
  index: number,
  text: string,
  tokens: string[],
  finishReason: string | null,
): JsonObject {
  const top = body['logprobs'];
  return {
    text,
    index,
    logprobs: typeof top === 'number' ? legacyLogprobs(tokens, top) : null,
    finish_reason: finishReason,
  };
}

function legacyLogprobs(tokens: string[], top: number): JsonObject {
  let offset = 0;
  const offsets = tokens.map((token) => (offset += token.length) - token.length);
  return {
    tokens,
    token_logprobs: tokens.map(tokenLogprob),
    top_logprobs: top === 0 ? [] : tokens.map((token) => ({ [token]: tokenLogprob(token) })),
    text_offset: offsets,
  };
}

/** Returns the text of each prompt: a string, strings, tokens or arrays of tokens. */
function readPrompts(prompt: unknown): string[] {
  if (!Array.isArray(prompt)) return [typeof prompt === 'string' ? prompt : ''];
  if (prompt.every((item) => typeof item === 'number')) return [tokenText(prompt)];
  return prompt.map((item) => (Array.isArray(item) ? tokenText(item) : String(item)));
}

function tokenText(tokens: unknown[]): string {
  return tokens.map((token) => `<${String(token)}>`).join('');
}

function legacyPrompt(body: JsonObject, text: string): Prompt {
  return {
    model: String(body['model']),
    userText: text,
    toolResults: [],
    calledTools: [],
    tools: [],
    toolChoice: 'none',
    parallelToolCalls: false,
    format: { type: 'text' },
    maxTokens: numberOr(body['max_tokens'], 16),
    stop: [body['stop']].flat().filter((word): word is string => typeof word === 'string'),
    inputTokens: countTokens(text),
  };
}

function echoed(turn: Turn, text: string): Turn {
  return { ...turn, text: text + (turn.text ?? ''), textChunks: [text, ...turn.textChunks] };
}
