import { numberOr, objectAt, type JsonObject } from '../json.js';
import type { UsageKind } from '../state/usage-ledger.js';
import { keyOf } from './authorize.js';
import type { Call } from './call.js';

/**
 * Adds one request to the usage of the organization.
 *
 * @param amounts By the names of the API: `input_tokens`, `characters`.
 * @internal
 */
export function recordUsage(
  call: Pick<Call, 'state' | 'request' | 'isBatch'>,
  kind: UsageKind,
  model: string,
  amounts: Record<string, number>,
): void {
  const { state, request } = call;
  const issued = state.collection('issued key').find(keyOf(request) ?? '');
  const origin = {
    model,
    api_key_id: typeof issued?.['key_id'] === 'string' ? issued['key_id'] : null,
    batch: call.isBatch === true,
  };
  state.usage.add(kind, state.nowSeconds(), origin, { ...amounts, num_model_requests: 1 });
}

/** Returns the amounts of a `usage` object, of chat, responses or realtime. @internal */
export function tokenAmounts(usage: JsonObject): Record<string, number> {
  const input = numberOr(usage['input_tokens'], numberOr(usage['prompt_tokens'], 0));
  const output = numberOr(usage['output_tokens'], numberOr(usage['completion_tokens'], 0));
  const details = { ...objectAt(usage, 'prompt_tokens_details') };
  Object.assign(details, objectAt(usage, 'input_tokens_details'));
  Object.assign(details, objectAt(usage, 'input_token_details'));
  const cached = numberOr(details['cached_tokens'], 0);
  const inputAudio = numberOr(details['audio_tokens'], 0);
  const outputDetails = { ...objectAt(usage, 'completion_tokens_details') };
  Object.assign(outputDetails, objectAt(usage, 'output_token_details'));
  const outputAudio = numberOr(outputDetails['audio_tokens'], 0);
  return {
    input_tokens: input,
    input_cached_tokens: cached,
    output_tokens: output,
    input_audio_tokens: inputAudio,
    output_audio_tokens: outputAudio,
  };
}
