import { isForAzure } from '../../api/api-paths.js';
import type { Call } from '../../api/call.js';
import type { Routes } from '../../api/routes.js';
import { ApiError } from '../../http/api-error.js';
import { addAssistantObjectRoutes } from './assistant-objects.js';
import { addMessageRoutes } from './messages.js';
import { addRunRoutes } from './runs.js';
import { addThreadRoutes } from './threads.js';

/** Adds assistants, threads, messages, and runs that advance with every read or stream. @internal */
export function addAssistantRoutes(routes: Routes): void {
  const beta: Pick<Routes, 'add'> = {
    add: (key, handler) =>
      routes.add(key, (call) => {
        requireBeta(call);
        return handler(call);
      }),
  };
  addAssistantObjectRoutes(beta);
  addThreadRoutes(beta);
  addMessageRoutes(beta);
  addRunRoutes(beta);
}

/** @throws {ApiError} 400 if the header of the beta is missing. Azure does without. */
function requireBeta({ request }: Call): void {
  if (isForAzure(request) || request.headers['openai-beta']?.includes('assistants=v2')) return;
  throw new ApiError(
    400,
    "You must provide the 'OpenAI-Beta' header to access the Assistants API. Please try again by setting the header 'OpenAI-Beta: assistants=v2'.",
    { code: 'invalid_beta' },
  );
}
