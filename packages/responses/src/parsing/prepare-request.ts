import { refuseResponseSchemas } from './refuse-schemas.js';
import { withoutParsed } from '../response-input-items.js';

type Params = object | null | undefined;

/**
 * Returns a request as it is sent: parsing adds members to items that the API refuses.
 *
 * @throws {OpenAIError} A schema takes the place of a format or of a tool's JSON Schema.
 * @internal
 */
export function prepareRequest<Request extends Params>(request: Request): Request {
  refuseResponseSchemas(request);
  return withCleanItems(request, 'input');
}

/** The same for the items of a conversation. @internal */
export function prepareItems<Request extends Params>(request: Request): Request {
  return withCleanItems(request, 'items');
}

function withCleanItems<Request extends Params>(request: Request, list: string): Request {
  const items = (request as Record<string, unknown> | null | undefined)?.[list];
  const clean = withoutParsed(items);
  return clean === items ? request : { ...request, [list]: clean };
}
