import { ApiError, badRequest } from '../http/api-error.js';
import type { FormPart } from '../http/form.js';
import type { Client } from '../http/incoming-request.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { Reply } from '../http/reply.js';
import type { JsonObject } from '../json.js';
import type { ScriptedAnswer } from '../scripting/script.js';
import type { EmulatorState } from '../state/state.js';
import { isForAzure } from './api-paths.js';

/** One call of an operation, as its handler sees it. @internal */
export interface Call {
  readonly request: RecordedRequest;
  readonly state: EmulatorState;
  /** Decoded path parameters, named as in the document. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The validated body: JSON, or the fields of a form. Empty if there is none. */
  readonly body: JsonObject;
  /** The parts of a multipart body. */
  readonly parts: FormPart[];
  /** Origin for URLs in responses: `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly client: Client;
  /** True for a line of a batch. */
  readonly isBatch?: boolean | undefined;
  /** The scripted answer of the model. */
  readonly answer: ScriptedAnswer | undefined;
}

/** Handles the calls of one operation. @internal */
export type Handler = (call: Call) => Reply | Promise<Reply>;

/** Returns a path parameter of the route. @internal */
export function pathParameter(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}`);
  return value;
}

/** Waits for the given time, or until the client disconnects. @internal */
export async function pause(call: Call, durationMs: number | undefined): Promise<void> {
  if (durationMs) await call.state.clock.sleep(durationMs, call.client.signal);
}

/** Returns the model's name. @throws {ApiError} 404 if there is no such model. @internal */
export function requireModel(call: Call, model: unknown, param = 'model'): string {
  const id = String(model);
  const { state } = call;
  if (state.options.allowUnknownModels || isForAzure(call.request)) return id;
  if (state.models.has(id) || id.startsWith('ft:')) return id;
  if (call.request.path === '/responses') {
    throw badRequest(`The requested model '${id}' does not exist.`, param, 'model_not_found');
  }
  throw new ApiError(404, `The model \`${id}\` does not exist or you do not have access to it.`, {
    param: param === 'model' ? null : param,
    code: 'model_not_found',
  });
}
