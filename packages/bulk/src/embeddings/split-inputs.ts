import { OpenAIError } from '@oai/core';

/** A text, or its tokens. @public */
export type EmbeddingInput = string | readonly number[];

/** Neighbouring inputs of one request. @internal */
export interface InputRange {
  readonly start: number;
  readonly end: number;
}

/** The limits of a request. @internal */
export interface InputLimits {
  readonly maxInputs: number;
  readonly maxTokens: number;
}

/** Fewer bytes than a token has in most languages, so that few requests are refused. */
const BYTES_PER_TOKEN = 3;

/**
 * Splits inputs into requests within the limits. The tokens of texts are estimated.
 *
 * @throws {OpenAIError} The inputs are no list; one is empty, or neither a text nor a list of tokens.
 * @internal
 */
export function splitInputs(
  inputs: readonly EmbeddingInput[],
  { maxInputs, maxTokens }: InputLimits,
): InputRange[] {
  if (!Array.isArray(inputs)) {
    throw new OpenAIError('`input` must be a list of texts or of lists of tokens.');
  }
  const ranges: InputRange[] = [];
  let start = 0;
  let tokens = 0;
  for (const [index, input] of inputs.entries()) {
    const size = estimateTokens(input, index);
    if (index > start && (index - start === maxInputs || tokens + size > maxTokens)) {
      ranges.push({ start, end: index });
      start = index;
      tokens = 0;
    }
    tokens += size;
  }
  if (inputs.length > start) ranges.push({ start, end: inputs.length });
  return ranges;
}

const encoder = new TextEncoder();

function estimateTokens(input: unknown, index: number): number {
  const isText = typeof input === 'string';
  if (!isText && !Array.isArray(input)) {
    throw new OpenAIError(`\`input[${index}]\` must be a text or a list of tokens.`);
  }
  if (input.length === 0) {
    throw new OpenAIError(`\`input[${index}]\` is empty, which the API does not accept.`);
  }
  return isText ? Math.ceil(encoder.encode(input).length / BYTES_PER_TOKEN) : input.length;
}
