import type { ApiDocument } from '../document/document.js';

const operationsWithModels = [
  'POST /chat/completions',
  'POST /responses',
  'POST /completions',
  'POST /embeddings',
  'POST /images/generations',
  'POST /images/edits',
  'POST /audio/speech',
  'POST /audio/transcriptions',
  'POST /audio/translations',
  'POST /moderations',
  'POST /fine_tuning/jobs',
  'POST /realtime/calls/{call_id}/accept',
  'POST /threads/runs',
  'POST /videos',
  'POST /live/sessions',
  'POST /agents',
  'POST /decisions',
];

/** Models that the document leaves out of the operation, or of all operations. */
const furtherModels: Record<string, string[]> = {
  'POST /chat/completions': [
    ...['gpt-audio', 'gpt-audio-2025-08-28', 'gpt-audio-1.5'],
    ...['gpt-audio-mini', 'gpt-audio-mini-2025-10-06', 'gpt-audio-mini-2025-12-15'],
    'gpt-5-search-api',
  ],
  'POST /responses': [
    ...['gpt-5-search-api', 'gpt-5.1-codex-mini', 'gpt-5.2-codex', 'gpt-5.3-codex'],
    'gpt-5.4-pro',
  ],
  'POST /images/generations': ['chatgpt-image-latest'],
  'POST /audio/speech': ['tts-1-1106', 'tts-1-hd-1106'],
};

/** Returns the existing models, by operation and in the document's order. @internal */
export function modelsByOperation(document: ApiDocument): Map<string, Set<string>> {
  let found = cache.get(document);
  if (!found) {
    found = new Map(operationsWithModels.map((key) => [key, modelsOf(document, key)]));
    cache.set(document, found);
  }
  return found;
}

const cache = new WeakMap<ApiDocument, Map<string, Set<string>>>();

function modelsOf(document: ApiDocument, key: string): Set<string> {
  const [method = '', path = ''] = key.split(' ');
  const schemas = Object.values(document.operation(method, path)?.request ?? {});
  const named = schemas.flatMap((schema) => {
    // Live sessions have a model, not the requests that create them.
    const owner = document.property(schema, 'session') ?? schema;
    const model = document.property(owner, 'model');
    return model ? document.enumValues(model) : [];
  });
  return new Set([...named, ...(furtherModels[key] ?? [])]);
}

/** Returns the existing models, in the document's order. @internal */
export function knownModels(document: ApiDocument): string[] {
  return [...new Set([...modelsByOperation(document).values()].flatMap((models) => [...models]))];
}
