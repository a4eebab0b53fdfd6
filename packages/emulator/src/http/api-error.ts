import { Reply } from './reply.js';

/**
 * An error response in the API's format.
 *
 * @internal
 */
export class ApiError extends Error {
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
  readonly headers: Record<string, string>;

  constructor(
    readonly status: number,
    message: string,
    details: {
      type?: string | undefined;
      param?: string | null | undefined;
      code?: string | null | undefined;
      headers?: Record<string, string> | undefined;
    } = {},
  ) {
    super(message);
    this.type = details.type ?? defaultErrorType(status);
    this.param = details.param ?? null;
    this.code = details.code ?? null;
    this.headers = details.headers ?? {};
  }

  toResponse(): Reply {
    const { message, type, param, code } = this;
    const body = JSON.stringify({ error: { message, type, param, code } }, null, 2);
    return new Reply(body, {
      status: this.status,
      headers: new Headers({ 'content-type': 'application/json', ...this.headers }),
    });
  }
}

/** Returns the `type` that the API reports for a status. @internal */
export function defaultErrorType(status: number): string {
  if (status === 429) return 'requests';
  if (status >= 500) return 'server_error';
  return 'invalid_request_error';
}

/** Creates a 400 error. @internal */
export function badRequest(message: string, param: string | null, code?: string): ApiError {
  return new ApiError(400, message, { param, code });
}

/** The messages about objects that do not exist, by kind, where the API has its own. */
const wordings: Record<string, (id: string) => string> = {
  file: (id) => `No such File object: ${id}`,
  response: (id) => `Response with id '${id}' not found.`,
  conversation: (id) => `Conversation with id '${id}' not found.`,
  container: (id) => `Container with id '${id}' not found.`,
  assistant: (id) => `No assistant found with id '${id}'.`,
  thread: (id) => `No thread found with id '${id}'.`,
  message: (id) => `No message found with id '${id}'.`,
  run: (id) => `No run found with id '${id}'.`,
  'vector store': (id) => `No vector store found with id '${id}'.`,
  batch: (id) => `No batch found with id '${id}'.`,
};

/** Creates a 404 error for an object, such as `No such File object: file-1`. @internal */
export function notFound(kind: string, id: string, param: string | null = 'id'): ApiError {
  const wording = wordings[kind];
  if (wording) return new ApiError(404, wording(id), { param });
  return new ApiError(404, `No such ${kind}: '${id}'`, {
    param,
    code: `${kind.replaceAll(' ', '_')}_not_found`,
  });
}
