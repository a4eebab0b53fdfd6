import { withoutParsed } from '../response-input-items.js';
import { refuseResponseSchemas } from './refuse-schemas.js';

/**
 * Returns a request of responses or conversations as it is sent: without the members that parsing
 * has added to its items, which the API refuses.
 *
 * @throws {OpenAIError} A schema takes the place of a format or of a tool's JSON Schema.
 * @internal
 */
export function prepareRequest<Request extends object | null | undefined>(
  request: Request,
): Request {
  refuseResponseSchemas(request);
  let prepared = request;
  for (const list of ['input', 'items']) {
    const items = (request as Record<string, unknown> | null | undefined)?.[list];
    const clean = withoutParsed(items);
    if (clean !== items) prepared = { ...prepared, [list]: clean };
  }
  return prepared;
}
