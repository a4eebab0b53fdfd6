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

/** Returns the models that the document names, in its order. @internal */
export function knownModels(document: ApiDocument): string[] {
  const found = new Set<string>();
  for (const key of operationsWithModels) {
    const [method = '', path = ''] = key.split(' ');
    for (const schema of Object.values(document.operation(method, path)?.request ?? {})) {
      // Live sessions have a model, not the requests that create them.
      const owner = document.property(schema, 'session') ?? schema;
      const model = document.property(owner, 'model');
      if (model) for (const name of document.enumValues(model)) found.add(name);
    }
  }
  return [...found];
}
