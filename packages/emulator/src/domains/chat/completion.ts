import type { Call } from '../../api/call.js';
import { numberOr, objectAt, type JsonObject } from '../../json.js';
import { toBase64 } from '../../media/base64.js';
import { speechBytes } from '../../media/speech.js';
import type { Prompt, Turn, TurnToolCall } from '../../model/prompt.js';
import { describeToken } from './logprobs.js';
import { chatUsage } from './usage.js';

/** The members that a completion and the chunks of its stream share. @internal */
export interface CompletionHead {
  id: string;
  created: number;
  model: string;
  service_tier: string;
  system_fingerprint: string;
}

/** @internal */
export function completionHead(call: Call, prompt: Prompt): CompletionHead {
  const { service_tier: tier } = call.body;
  return {
    id: call.state.ids.next('chatcmpl-'),
    created: call.state.nowSeconds(),
    model: prompt.model,
    service_tier: typeof tier === 'string' && tier !== 'auto' ? tier : 'default',
    system_fingerprint: 'fp_emulator',
  };
}

/** Returns the body of a completion. @internal */
export function chatCompletion(
  call: Call,
  head: CompletionHead,
  prompt: Prompt,
  turns: Turn[],
): JsonObject {
  const choices = turns.map((turn, index) => ({
    index,
    message: responseMessage(call, turn),
    logprobs: choiceLogprobs(call.body, turn),
    finish_reason: legacyFinish(call.body, turn),
  }));
  const { id, created, model, ...rest } = head;
  return {
    id,
    object: 'chat.completion',
    created,
    model,
    choices,
    usage: chatUsage(prompt, turns, wantsAudio(call.body) ? 20 : 0),
    ...rest,
  };
}

/** Returns the finish reason; requests with the deprecated `functions` have their own. @internal */
export function legacyFinish(body: JsonObject, turn: Turn): string {
  return turn.finishReason === 'tool_calls' && 'functions' in body
    ? 'function_call'
    : turn.finishReason;
}

function responseMessage(call: Call, turn: Turn): JsonObject {
  const message: JsonObject = {
    role: 'assistant',
    content: turn.text,
    refusal: turn.refusal,
    annotations: [],
  };
  if (turn.toolCalls.length > 0) {
    if ('functions' in call.body) {
      const { name, input } = turn.toolCalls[0]!;
      message['function_call'] = { name, arguments: input };
    } else message['tool_calls'] = turn.toolCalls.map((toolCall) => wireToolCall(toolCall));
  }
  if (wantsAudio(call.body) && turn.text !== null) {
    message['content'] = null;
    message['audio'] = spokenAnswer(call, turn.text);
  }
  return message;
}

/** @internal */
export function wireToolCall({ id, kind, name, input }: TurnToolCall): JsonObject {
  return kind === 'custom'
    ? { id, type: 'custom', custom: { name, input } }
    : { id, type: 'function', function: { name, arguments: input } };
}

/** @internal */
export function wantsAudio(body: JsonObject): boolean {
  return Array.isArray(body['modalities']) && body['modalities'].includes('audio');
}

/** @internal */
export function spokenAnswer(call: Call, transcript: string): JsonObject {
  const format = String(objectAt(call.body, 'audio')['format']);
  return {
    id: call.state.ids.next('audio_'),
    data: toBase64(speechBytes(format === 'pcm16' ? 'pcm' : format, 250)),
    expires_at: call.state.nowSeconds() + 3600,
    transcript,
  };
}

function choiceLogprobs(body: JsonObject, turn: Turn): JsonObject | null {
  if (body['logprobs'] !== true) return null;
  const top = numberOr(body['top_logprobs'], 0);
  const describe = (chunks: string[]) =>
    chunks.length === 0 ? null : chunks.map((chunk) => describeToken(chunk, top));
  return { content: describe(turn.textChunks), refusal: describe(turn.refusalChunks) };
}
