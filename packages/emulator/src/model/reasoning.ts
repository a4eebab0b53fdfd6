import type { Prompt } from './prompt.js';
import { countTokens } from './tokens.js';

/** The reasoning of a turn: an estimate of its tokens, and the summary if there is one to show. @internal */
export interface Reasoning {
  reasons: boolean;
  reasoning: string | null;
  reasoningTokens: number;
}

/** Tokens of reasoning that no script has written. */
const AUTOMATIC_TOKENS = 64;

/**
 * Returns the reasoning of a turn: as scripted, or made up for models that reason.
 *
 * @param outputTokens Tokens of the answer, which the limit of the output counts as well.
 * @internal
 */
export function reasoningOf(
  { reasoning, maxTokens = Infinity, userText }: Prompt,
  scripted: string | undefined,
  outputTokens: number,
): Reasoning {
  if (scripted !== undefined) {
    return { reasons: true, reasoning: scripted, reasoningTokens: countTokens(scripted) };
  }
  if (!reasoning) return { reasons: false, reasoning: null, reasoningTokens: 0 };
  return {
    reasons: true,
    reasoning: reasoning.summary ? summaryOf(userText) : null,
    reasoningTokens: Math.max(0, Math.min(AUTOMATIC_TOKENS, maxTokens - outputTokens)),
  };
}

function summaryOf(userText: string): string {
  const words = userText.trim().split(/\s+/).slice(0, 12).join(' ');
  return `**Considering the request**\n\nThe user says: “${words}”. I think about what to answer.`;
}
