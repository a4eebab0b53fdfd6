import { requireModel, type Call } from '../api/call.js';
import { badRequest } from '../http/api-error.js';
import { recordUsage } from '../api/record-usage.js';
import { jsonResponse } from '../http/respond.js';
import { isObject, objectsOf, type JsonObject } from '../json.js';
import { countTokens } from '../model/tokens.js';
import type { Routes } from '../api/routes.js';
import { servesOthersOnly } from '../rules/models.js';

const OPERATION = 'POST /moderations';

/** The results of an input are many times as long as it may be. */
const MAX_INPUTS = 2048;

/** Words that flag a category, kept mild. Of two patterns one must match after the other. */
const categories: Record<string, RegExp | [RegExp, RegExp]> = {
  hate: /\bhate\b/i,
  'hate/threatening': [/\bhate\b/i, /\b(kill|hurt)\b/i],
  harassment: /\b(idiot|stupid|loser)\b/i,
  'harassment/threatening': /\b(i will|going to) (hurt|kill)\b/i,
  illicit: /\b(steal|counterfeit|smuggle)\b/i,
  'illicit/violent': /\b(bomb|explosives?)\b/i,
  'self-harm': /\b(hurt|kill|harm) (myself|yourself)\b/i,
  'self-harm/intent': /\b(hurt|kill|harm) myself\b/i,
  'self-harm/instructions': /\bhow to (hurt|kill|harm) (myself|yourself)\b/i,
  sexual: /\b(sexual|nude)\b/i,
  'sexual/minors': [/\bsexual\b/i, /\bminors?\b/i],
  violence: /\b(kill|murder|violence|stab|shoot)\b/i,
  'violence/graphic': /\b(gore|bloodbath)\b/i,
};
const alsoForImages = /^(self-harm|sexual$|violence)/;

/** Adds moderations. Certain words flag a category. @internal */
export function addModerationRoutes(routes: Routes): void {
  routes.add(OPERATION, (call) => {
    const model = moderationModel(call);
    const inputs = readInputs(call.body['input']);
    const tokens = inputs.reduce((sum, { text }) => sum + countTokens(text), 0);
    recordUsage(call, 'moderations', model, { input_tokens: tokens });
    return jsonResponse({
      id: call.state.ids.next('modr-'),
      model: model === 'omni-moderation-latest' ? 'omni-moderation-2024-09-26' : model,
      results: inputs.map(({ text, hasImage }) => moderate(text, hasImage)),
    });
  });
}

function moderationModel(call: Call): string {
  const { model = 'omni-moderation-latest' } = call.body;
  const id = requireModel(call, model);
  if (!servesOthersOnly(call, id, OPERATION)) return id;
  throw badRequest(
    `Invalid value for 'model' = ${id}. Please check the OpenAI documentation and try again.`,
    'model',
  );
}

function readInputs(input: unknown): { text: string; hasImage: boolean }[] {
  if (!Array.isArray(input)) return [{ text: String(input), hasImage: false }];
  if (input.length > MAX_INPUTS) {
    const message = `The emulator takes at most ${MAX_INPUTS} inputs, not ${input.length}.`;
    throw badRequest(message, 'input', 'array_above_max_length');
  }
  if (!input.some(isObject)) return input.map((text) => ({ text: String(text), hasImage: false }));
  const parts = objectsOf(input);
  const text = parts.map((part) => String(part['text'] ?? '')).join('\n');
  return [{ text, hasImage: parts.some(({ type }) => type === 'image_url') }];
}

function flags(pattern: RegExp | [RegExp, RegExp], text: string): boolean {
  if (pattern instanceof RegExp) return pattern.test(text);
  const [first, second] = pattern;
  // One pattern for both would search the rest of the text after each place.
  const at = text.search(first);
  return at >= 0 && second.test(text.slice(at));
}

function moderate(text: string, hasImage: boolean): JsonObject {
  const names = Object.keys(categories);
  const flagged = Object.fromEntries(names.map((name) => [name, flags(categories[name]!, text)]));
  return {
    flagged: Object.values(flagged).includes(true),
    categories: flagged,
    category_scores: Object.fromEntries(
      names.map((name, index) => [
        name,
        flagged[name] ? (950 - index) / 1000 : (index + 1) / 10_000,
      ]),
    ),
    category_applied_input_types: Object.fromEntries(
      names.map((name) => [
        name,
        [
          ...(text === '' ? [] : ['text']),
          ...(hasImage && alsoForImages.test(name) && name !== 'sexual/minors' ? ['image'] : []),
        ],
      ]),
    ),
  };
}
