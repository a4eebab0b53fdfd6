import { requireModel } from '../api/call.js';
import { recordUsage } from '../api/record-usage.js';
import { jsonResponse } from '../http/respond.js';
import { isObject, objectsOf, type JsonObject } from '../json.js';
import { countTokens } from '../model/tokens.js';
import type { Routes } from '../api/routes.js';

/** Words that flag a category, kept mild. */
const categories: Record<string, RegExp> = {
  hate: /\bhate\b/i,
  'hate/threatening': /\bhate\b.*\b(kill|hurt)\b/i,
  harassment: /\b(idiot|stupid|loser)\b/i,
  'harassment/threatening': /\b(i will|going to) (hurt|kill)\b/i,
  illicit: /\b(steal|counterfeit|smuggle)\b/i,
  'illicit/violent': /\b(bomb|explosives?)\b/i,
  'self-harm': /\b(hurt|kill|harm) (myself|yourself)\b/i,
  'self-harm/intent': /\b(hurt|kill|harm) myself\b/i,
  'self-harm/instructions': /\bhow to (hurt|kill|harm) (myself|yourself)\b/i,
  sexual: /\b(sexual|nude)\b/i,
  'sexual/minors': /\bsexual\b.*\bminors?\b/i,
  violence: /\b(kill|murder|violence|stab|shoot)\b/i,
  'violence/graphic': /\b(gore|bloodbath)\b/i,
};
const alsoForImages = /^(self-harm|sexual$|violence)/;

/** Adds moderations. Certain words flag a category. @internal */
export function addModerationRoutes(routes: Routes): void {
  routes.add('POST /moderations', (call) => {
    const model = requireModel(call, call.body['model'] ?? 'omni-moderation-latest');
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

function readInputs(input: unknown): { text: string; hasImage: boolean }[] {
  if (!Array.isArray(input)) return [{ text: String(input), hasImage: false }];
  if (!input.some(isObject)) return input.map((text) => ({ text: String(text), hasImage: false }));
  const parts = objectsOf(input);
  const text = parts.map((part) => String(part['text'] ?? '')).join('\n');
  return [{ text, hasImage: parts.some(({ type }) => type === 'image_url') }];
}

function moderate(text: string, hasImage: boolean): JsonObject {
  const names = Object.keys(categories);
  const flags = Object.fromEntries(names.map((name) => [name, categories[name]!.test(text)]));
  return {
    flagged: Object.values(flags).includes(true),
    categories: flags,
    category_scores: Object.fromEntries(
      names.map((name, index) => [name, flags[name] ? (950 - index) / 1000 : (index + 1) / 10_000]),
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
