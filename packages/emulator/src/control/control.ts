import type { Controls } from '../controls.js';
import { ApiError } from '../http/api-error.js';
import { bodyLimit, readBody } from '../http/read-body.js';
import { Reply } from '../http/reply.js';
import { jsonResponse } from '../http/respond.js';
import { isObject, parsed } from '../json.js';
import { ExchangeLog } from '../state/exchange-log.js';
import type { EmulatorState } from '../state/state.js';
import { refusal } from './guard.js';
import { controlDocument } from './openapi.js';
import { controlOperations } from './operations.js';
import { pageFile, startPage } from './page.js';
import type { Watched } from './watched.js';

const PATH = '/_emulator';

/**
 * The operations under `/_emulator`, and the page at `/` that uses them. Requests to these are not
 * recorded and consume no fault, and their responses have no headers for other origins.
 *
 * @internal
 */
export class ControlPlane {
  readonly #log: ExchangeLog;

  /** @param ownHost The address that the server listens on. */
  constructor(
    private readonly state: EmulatorState,
    private readonly controls: Controls,
    private readonly ownHost: string,
  ) {
    this.#log = state.log ??= new ExchangeLog();
  }

  /** Answers a request that is meant for the control plane; undefined for any other. */
  async respond(request: Request): Promise<Reply | undefined> {
    const { pathname, origin, searchParams } = new URL(request.url);
    if (pathname === '/') return startPage(request, this.ownHost);
    const reason = refusal(request, this.ownHost);
    if (reason) return failure(403, reason);
    const path = pathname.slice(PATH.length);
    const key = `${request.method} ${path}`;
    const names = Object.keys(controlOperations);
    if (key === 'GET ') return jsonResponse({ operations: names, openapi: `${PATH}/openapi.json` });
    if (key === 'GET /openapi.json') return jsonResponse(controlDocument(`${origin}${PATH}`));
    const file = request.method === 'GET' ? await pageFile(path) : undefined;
    if (file) return file;
    const operation = Object.hasOwn(controlOperations, key) ? controlOperations[key] : undefined;
    if (!operation) return failure(404, `${key} is none of ${names.join(', ')}`);
    try {
      const body =
        request.method === 'GET'
          ? Object.fromEntries(searchParams)
          : parsed((await this.#text(request)) || '{}');
      if (!isObject(body)) return failure(400, 'the body must be a JSON object');
      const watched: Watched = { state: this.state, log: this.#log, signal: request.signal };
      const result = await operation.run(this.controls, body, watched);
      return result instanceof Reply ? result : jsonResponse(result);
    } catch (error) {
      if (error instanceof ApiError) return error.toResponse();
      return failure(error instanceof TypeError ? 400 : 409, (error as Error).message);
    }
  }

  async #text(request: Request): Promise<string> {
    return new TextDecoder().decode(await readBody(request, bodyLimit(this.state.options)));
  }
}

/** Refuses a request to the control plane of a server without one. @internal */
export function noControlResponse(): Reply {
  return failure(
    404,
    'this server has no control plane; start it with `listen({ control: true })`',
  );
}

/** Returns true for the paths of the control plane. @internal */
export function isControlPath(pathname: string): boolean {
  return pathname === PATH || pathname.startsWith(`${PATH}/`);
}

function failure(status: number, message: string): Reply {
  return jsonResponse({ error: { message } }, { status });
}
