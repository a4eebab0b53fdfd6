import type { Call } from '../../api/call.js';
import type { StoredObject } from '../../state/collection.js';
import { isObject, type JsonObject } from '../../json.js';
import type { Prompt, Turn } from '../../model/prompt.js';
import { effortOf, familyOf, isReasoningModel } from '../../rules/models.js';

/** Returns the body of a finished response. @internal */
export function responseBody(
  call: Call,
  prompt: Prompt,
  turn: Turn,
  output: StoredObject[],
  conversationId: string | undefined,
): StoredObject {
  const { body, state } = call;
  const created = state.nowSeconds();
  const reason = incompleteReason(turn);
  return {
    id: state.ids.next('resp_'),
    object: 'response',
    access_programs: null,
    created_at: created,
    status: reason === undefined ? 'completed' : 'incomplete',
    background: body['background'] === true,
    completed_at: reason === undefined ? created : null,
    error: null,
    incomplete_details: reason === undefined ? null : { reason },
    instructions: body['instructions'] ?? null,
    max_output_tokens: body['max_output_tokens'] ?? null,
    max_tool_calls: body['max_tool_calls'] ?? null,
    model: prompt.model,
    output,
    parallel_tool_calls: body['parallel_tool_calls'] ?? true,
    previous_response_id: body['previous_response_id'] ?? null,
    ...(conversationId === undefined ? {} : { conversation: { id: conversationId } }),
    ...(body['prompt'] === undefined ? {} : { prompt: body['prompt'] }),
    reasoning: reasoningConfig(body, prompt.model),
    service_tier:
      body['service_tier'] === undefined || body['service_tier'] === 'auto'
        ? 'default'
        : body['service_tier'],
    store: body['store'] ?? true,
    temperature: body['temperature'] ?? 1,
    text: { format: { type: 'text' }, ...(isObject(body['text']) ? body['text'] : {}) },
    tool_choice: body['tool_choice'] ?? 'auto',
    tools: describeTools(body['tools']),
    top_logprobs: body['top_logprobs'] ?? 0,
    top_p: body['top_p'] ?? 1,
    truncation: body['truncation'] ?? 'disabled',
    usage: responseUsage(prompt, turn),
    metadata: body['metadata'] ?? {},
  };
}

/** Returns the response as it is before any output. @internal */
export function unfinished(response: StoredObject, status: 'queued' | 'in_progress'): StoredObject {
  return {
    ...response,
    status,
    completed_at: null,
    incomplete_details: null,
    output: [],
    usage: undefined,
  };
}

/** Returns the tools as the API echoes them, with defaults filled in. */
function describeTools(tools: unknown): unknown[] {
  return (Array.isArray(tools) ? (tools as unknown[]) : []).map((tool) =>
    isObject(tool) && tool['type'] === 'function'
      ? { strict: true, parameters: {}, ...tool }
      : tool,
  );
}

/** Returns the settings of reasoning as the API echoes them, with the effort that applies. */
function reasoningConfig({ reasoning }: JsonObject, model: string): JsonObject {
  const given = isObject(reasoning) ? reasoning : {};
  const effort = isReasoningModel(model) ? effortOf(familyOf(model), given['effort']) : null;
  return { summary: null, ...given, effort };
}

function incompleteReason(turn: Turn): string | undefined {
  if (turn.finishReason === 'length') return 'max_output_tokens';
  return turn.finishReason === 'content_filter' ? 'content_filter' : undefined;
}

function responseUsage(prompt: Prompt, turn: Turn): JsonObject {
  const { reasoningTokens } = turn;
  const outputTokens = turn.outputTokens + reasoningTokens;
  return {
    input_tokens: prompt.inputTokens,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: outputTokens,
    output_tokens_details: { reasoning_tokens: reasoningTokens },
    total_tokens: prompt.inputTokens + outputTokens,
    ...turn.usage,
  };
}
