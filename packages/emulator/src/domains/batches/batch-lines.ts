import { missing } from '../../document/problem.js';
import { ApiError, badRequest } from '../../http/api-error.js';
import type { Reply } from '../../http/reply.js';
import type { Call } from '../../api/call.js';
import type { StoredObject } from '../../state/collection.js';
import { isObject, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import type { EmulatorState } from '../../state/state.js';
import { fileText } from '../files.js';

/** One request of a batch. */
interface BatchLine {
  customId: string;
  method: string;
  url: string;
  body: JsonObject;
}

/** Parses the requests of an input file, or returns its faults. @internal */
export function readLines(
  state: EmulatorState,
  batch: StoredObject,
): { lines: BatchLine[]; errors: JsonObject[] } {
  const lines: BatchLine[] = [];
  const errors: JsonObject[] = [];
  const seen = new Set<string>();
  const texts = fileText(state, String(batch['input_file_id'])).split('\n');
  for (const [index, text] of texts.entries()) {
    if (text.trim() === '') continue;
    const report = (code: string, message: string, param: string | null = null) =>
      errors.push({ code, message, param, line: index + 1 });
    const line = parseLine(text);
    if (!line) {
      report('invalid_json_line', 'This line is not parseable as valid JSON.');
      continue;
    }
    const absent = ['custom_id', 'method', 'url', 'body'].find((name) => line[name] == null);
    if (absent !== undefined) {
      report('missing_required_parameter', missing(absent).message, absent);
      continue;
    }
    const { custom_id: id, method, url, body } = line;
    const customId = String(id);
    const { model } = isObject(body) ? body : {};
    if (seen.has(customId)) {
      report(
        'duplicate_custom_id',
        `The custom_id '${customId}' for this request is a duplicate of another request. The custom_id parameter must be unique for each request in a batch.`,
        'custom_id',
      );
    } else if (url !== batch['endpoint']) {
      report(
        'invalid_url',
        'The URL provided for this request does not match the batch endpoint.',
        'url',
      );
    } else if (lines.length > 0 && model !== lines[0]!.body['model']) {
      report(
        'mismatched_model',
        `The model '${String(model)}' for this request does not match the rest of the batch. Each batch must contain requests for a single model.`,
        'body.model',
      );
    } else {
      seen.add(customId);
      lines.push({
        customId,
        method: String(method),
        url: String(url),
        body: isObject(body) ? body : {},
      });
    }
  }
  if (lines.length === 0 && errors.length === 0) {
    errors.push({
      code: 'empty_file',
      message: 'The input file has no requests.',
      param: null,
      line: null,
    });
  }
  return { lines, errors };
}

function parseLine(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Makes one request of a batch, through the same routes as a client's. @internal */
export async function runLine(
  line: BatchLine,
  call: Call,
  routes: Routes,
): Promise<{ ok: boolean; result: JsonObject }> {
  const { ids } = call.state;
  const request = {
    ...call.request,
    method: line.method,
    path: line.url.replace(/^\/v1/, ''),
    headers: { ...call.request.headers, 'content-type': 'application/json' },
    requestId: ids.next('req_'),
    query: new URLSearchParams(),
    bytes: new TextEncoder().encode(JSON.stringify(line.body)),
    body: line.body,
  };
  const routed = { ...call, request, query: request.query, answer: undefined, isBatch: true };
  const response = await answerTo(line, () => routes.handle(routed));
  const answer = {
    status_code: response.status,
    request_id: request.requestId,
    body: JSON.parse(await response.text()) as unknown,
  };
  const result = {
    id: ids.next('batch_req_'),
    custom_id: line.customId,
    response: answer,
    error: null,
  };
  return { ok: response.ok, result };
}

async function answerTo({ body }: BatchLine, handle: () => Promise<Reply>): Promise<Reply> {
  try {
    if (body['stream'] === true) {
      throw badRequest(
        "The 'stream' parameter is not supported in batches.",
        'stream',
        'invalid_value',
      );
    }
    return await handle();
  } catch (error) {
    if (error instanceof ApiError) return error.toResponse();
    throw error;
  }
}
