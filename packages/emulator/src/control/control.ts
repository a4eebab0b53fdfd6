import type { Controls } from '../controls.js';
import { jsonResponse } from '../http/respond.js';
import { isObject, parsed } from '../json.js';
import { refusal } from './guard.js';
import { controlDocument } from './openapi.js';
import { controlOperations } from './operations.js';

const PATH = '/_emulator';

/**
 * Answers a request to the control plane; undefined for any other. These have no headers for other
 * origins, are not recorded and consume no fault.
 *
 * @internal
 */
export async function controlResponse(
  request: Request,
  controls: Controls,
  ownHost: string,
): Promise<Response | undefined> {
  const { pathname, origin } = new URL(request.url);
  if (!isControlPath(pathname)) return undefined;
  const reason = refusal(request, ownHost);
  if (reason) return failure(403, reason);
  const key = `${request.method} ${pathname.slice(PATH.length)}`;
  const names = Object.keys(controlOperations);
  if (key === 'GET ') return jsonResponse({ operations: names, openapi: `${PATH}/openapi.json` });
  if (key === 'GET /openapi.json') return jsonResponse(controlDocument(`${origin}${PATH}`));
  const operation = Object.hasOwn(controlOperations, key) ? controlOperations[key] : undefined;
  if (!operation) return failure(404, `${key} is none of ${names.join(', ')}`);
  const text = await request.text();
  const body = text === '' ? {} : parsed(text);
  if (!isObject(body)) return failure(400, 'the body must be a JSON object');
  try {
    return jsonResponse(await operation.run(controls, body));
  } catch (error) {
    return failure(error instanceof TypeError ? 400 : 409, (error as Error).message);
  }
}

/** Refuses a request to the control plane of a server without one; undefined for any other. @internal */
export function noControlResponse(request: Request): Response | undefined {
  if (!isControlPath(new URL(request.url).pathname)) return undefined;
  return failure(
    404,
    'this server has no control plane; start it with `listen({ control: true })`',
  );
}

function isControlPath(pathname: string): boolean {
  return pathname === PATH || pathname.startsWith(`${PATH}/`);
}

function failure(status: number, message: string): Response {
  return jsonResponse({ error: { message } }, { status });
}
