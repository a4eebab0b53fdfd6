import type { JsonObject } from '../../json.js';
import type { Prompt, Turn } from '../../model/prompt.js';

/** Returns the `usage` of chat and legacy completions. @internal */
export function chatUsage(prompt: Prompt, turns: Turn[], audioTokens = 0): JsonObject {
  const reasoningTokens = turns.reduce((sum, turn) => sum + turn.reasoningTokens, 0);
  const completionTokens = turns.reduce(
    (sum, turn) => sum + turn.outputTokens,
    audioTokens + reasoningTokens,
  );
  const usage: JsonObject = {
    prompt_tokens: prompt.inputTokens,
    completion_tokens: completionTokens,
    total_tokens: prompt.inputTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: reasoningTokens,
      audio_tokens: audioTokens,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
  return Object.assign(usage, ...turns.map((turn) => turn.usage)) as JsonObject;
}
