import { ApiError } from '../http/api-error.js';
import { pathParameter, type Call } from '../api/call.js';
import { deletedBody, jsonResponse } from '../http/respond.js';
import type { JsonObject } from '../json.js';
import type { Routes } from '../api/routes.js';

const releasedAtSeconds = 1_715_367_049;

/** Adds the models: list, read, and delete fine-tuned ones. @internal */
export function addModelRoutes(routes: Routes): void {
  routes.add('GET /models', ({ state }) =>
    jsonResponse({ object: 'list', data: [...state.models].map((id) => describeModel(id)) }),
  );
  routes.add('GET /models/{model}', (call) => jsonResponse(describeModel(existing(call))));
  routes.add('DELETE /models/{model}', (call) => {
    const id = existing(call);
    if (!id.startsWith('ft:')) {
      throw new ApiError(403, `The model '${id}' cannot be deleted: only fine-tuned models can.`, {
        param: 'model',
        code: 'model_not_deletable',
      });
    }
    call.state.models.delete(id);
    return jsonResponse(deletedBody('model', id));
  });
}

function existing(call: Call): string {
  const id = pathParameter(call, 'model');
  if (call.state.models.has(id)) return id;
  throw new ApiError(404, `The model '${id}' does not exist`, {
    param: 'model',
    code: 'model_not_found',
  });
}

function describeModel(id: string): JsonObject {
  return {
    id,
    object: 'model',
    created: releasedAtSeconds,
    owned_by: id.startsWith('ft:') ? 'org-emulator' : 'system',
  };
}
