import type { Routes } from '../api/routes.js';
import { recordUsage } from '../api/record-usage.js';
import { jsonResponse } from '../http/respond.js';
import { objectsOf, type JsonObject } from '../json.js';
import { countTokens } from '../model/tokens.js';

/** Confidence in the first choice; the others share the rest. */
const CONFIDENCE = 0.9;

/** Adds decisions: each question gets an answer of its kind, the same for the same question. @internal */
export function addDecisionRoutes(routes: Routes): void {
  routes.add('POST /decisions', (call) => {
    const { body } = call;
    const answers = objectsOf(body['questions']).map(answer);
    const [inputTokens, outputTokens] = [body['input'], answers].map((part) =>
      countTokens(typeof part === 'string' ? part : JSON.stringify(part)),
    ) as [number, number];
    recordUsage(call, 'decisions', String(body['model']), {
      input_tokens: inputTokens,
      output_tokens: outputTokens,
    });
    return jsonResponse({
      answers,
      model: body['model'],
      usage: {
        input_tokens: inputTokens,
        input_tokens_details: { cache_write_tokens: 0, cached_tokens: 0 },
        output_tokens: outputTokens,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: inputTokens + outputTokens,
      },
    });
  });
}

function answer(question: JsonObject): JsonObject {
  const { type, name = null } = question;
  if (type === 'predicate') return { type, name, probability: CONFIDENCE };
  if (type === 'choice') {
    const values = objectsOf(question['choices']).map(({ value }) => value);
    const probabilities = spread(values).map(([value, probability]) => ({ value, probability }));
    return { type, name, choice: values[0], confidence: CONFIDENCE, probabilities };
  }
  const labels = objectsOf(question['levels']).map(({ label }) => label);
  const probabilities = spread(labels).map(([label, probability], value) => ({
    label,
    probability,
    value,
  }));
  const score = probabilities.reduce((sum, one) => sum + one.value * one.probability, 0);
  return { type, name, score, confidence: CONFIDENCE, probabilities };
}

/** Gives the first value the confidence, and the others equal shares of the rest. */
function spread<Value>(values: Value[]): [Value, number][] {
  if (values.length === 1) return [[values[0]!, 1]];
  const rest = (1 - CONFIDENCE) / (values.length - 1);
  return values.map((value, index) => [value, index === 0 ? CONFIDENCE : rest]);
}
