import { ApiError } from '../http/api-error.js';
import type { FormPart } from '../http/form.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { JsonObject } from '../json.js';
import type { ScriptedAnswer } from '../scripting/script.js';
import type { EmulatorState } from '../state/state.js';

/** A request on its way through a handler. @internal */
export interface Call {
  readonly request: RecordedRequest;
  readonly state: EmulatorState;
  /** Path parameters, decoded, by the document's names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The checked body: JSON, or the fields of a form. Empty if there is none. */
  readonly body: JsonObject;
  /** The parts of a multipart body. */
  readonly parts: FormPart[];
  /** `http://127.0.0.1:4010`, for answers that hold URLs. */
  readonly origin: string;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** What a script makes the model say. */
  readonly answer: ScriptedAnswer | undefined;
}

/** @internal */
export type Handler = (call: Call) => Response | Promise<Response>;

/** The path parameter, which the route guarantees. @internal */
export function pathParameter(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}`);
  return value;
}

/** Pauses for the client's sake; ends early when it leaves. @internal */
export async function pause(call: Call, durationMs: number | undefined): Promise<void> {
  if (durationMs) await call.state.clock.sleep(durationMs, call.signal);
}

/** @throws {ApiError} 404 if there is no such model. @internal */
export function requireModel(call: Call, model: unknown, param = 'model'): string {
  const id = String(model);
  const { state } = call;
  if (state.options.allowUnknownModels || call.request.headers['api-key'] !== undefined) return id;
  if (state.models.has(id) || id.startsWith('ft:')) return id;
  throw new ApiError(404, `The model '${id}' does not exist or you do not have access to it.`, {
    param: param === 'model' ? null : param,
    code: 'model_not_found',
  });
}
