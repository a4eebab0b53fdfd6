import { pause, type Call } from '../../api/call.js';
import type { ServerEvent } from '../../http/sse.js';
import { numberOr, objectAt, type JsonObject } from '../../json.js';
import type { Prompt, Turn, TurnToolCall } from '../../model/prompt.js';
import { legacyFinish, spokenAnswer, wantsAudio, type CompletionHead } from './completion.js';
import { describeToken } from './logprobs.js';
import { chatUsage } from './usage.js';

type Choice = { delta: JsonObject; logprobs?: JsonObject | null; finish_reason?: string | null };

/** Yields the chunks of a completion; choices alternate, as in the API. @internal */
export async function* completionChunks(
  call: Call,
  head: CompletionHead,
  prompt: Prompt,
  turns: Turn[],
): AsyncGenerator<ServerEvent> {
  const withUsage = objectAt(call.body, 'stream_options')['include_usage'] === true;
  const { id, created, model, ...rest } = head;
  const chunk = (choices: JsonObject[], usage: JsonObject | null): ServerEvent => ({
    data: {
      id,
      object: 'chat.completion.chunk',
      created,
      model,
      ...rest,
      choices,
      ...(withUsage ? { usage } : {}),
    },
  });
  const running = turns.map((turn) => choiceDeltas(call, turn));
  const open = new Set(running.keys());
  while (open.size > 0) {
    for (const index of [...open]) {
      const next = running[index]!.next();
      if (next.done) {
        open.delete(index);
        continue;
      }
      await pause(call, turns[index]!.chunkDelayMs);
      const { delta, logprobs = null, finish_reason = null } = next.value;
      yield chunk([{ index, delta, logprobs, finish_reason }], null);
    }
  }
  if (withUsage) yield chunk([], chatUsage(prompt, turns, wantsAudio(call.body) ? 20 : 0));
  yield { data: '[DONE]' };
}

function* choiceDeltas(call: Call, turn: Turn): Generator<Choice> {
  const { body } = call;
  const audio = wantsAudio(body) && turn.text !== null;
  const content = audio || (turn.text === null && turn.refusal === null) ? null : '';
  yield { delta: { role: 'assistant', content, refusal: null } };
  if (audio) yield* audioDeltas(call, turn);
  else
    for (const text of turn.textChunks)
      yield { delta: { content: text }, logprobs: logprobs(body, 'content', text) };
  for (const text of turn.refusalChunks)
    yield { delta: { refusal: text }, logprobs: logprobs(body, 'refusal', text) };
  if ('functions' in body && turn.toolCalls[0]) yield* functionCallDeltas(turn.toolCalls[0]);
  else
    for (const [index, toolCall] of turn.toolCalls.entries())
      yield* toolCallDeltas(toolCall, index);
  yield { delta: {}, finish_reason: legacyFinish(body, turn) };
}

function* toolCallDeltas(toolCall: TurnToolCall, index: number): Generator<Choice> {
  const { id, kind, name, chunks } = toolCall;
  const member = kind === 'custom' ? 'input' : 'arguments';
  yield { delta: { tool_calls: [{ index, id, type: kind, [kind]: { name, [member]: '' } }] } };
  for (const text of chunks)
    yield { delta: { tool_calls: [{ index, [kind]: { [member]: text } }] } };
}

function* functionCallDeltas({ name, chunks }: TurnToolCall): Generator<Choice> {
  yield { delta: { function_call: { name, arguments: '' } } };
  for (const text of chunks) yield { delta: { function_call: { arguments: text } } };
}

function* audioDeltas(call: Call, turn: Turn): Generator<Choice> {
  const { id, data, expires_at } = spokenAnswer(call, turn.text ?? '');
  yield { delta: { audio: { id } } };
  for (const text of turn.textChunks) yield { delta: { audio: { transcript: text } } };
  const encoded = data as string;
  for (let at = 0; at < encoded.length; at += 4096) {
    yield { delta: { audio: { data: encoded.slice(at, at + 4096) } } };
  }
  yield { delta: { audio: { expires_at } } };
}

function logprobs(
  body: JsonObject,
  member: 'content' | 'refusal',
  text: string,
): JsonObject | null {
  if (body['logprobs'] !== true) return null;
  const described = [describeToken(text, numberOr(body['top_logprobs'], 0))];
  return { content: null, refusal: null, [member]: described };
}
