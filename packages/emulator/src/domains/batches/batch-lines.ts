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
    const { custom_id: customId, method, url, body } = line;
    if (typeof customId !== 'string' || !isObject(body)) {
      report(
        'missing_required_parameter',
        "A line needs 'custom_id', 'method', 'url' and 'body'.",
        'custom_id',
      );
    } else if (seen.has(customId)) {
      report(
        'duplicate_custom_id',
        `The custom_id '${customId}' occurs more than once.`,
        'custom_id',
      );
    } else if (url !== batch['endpoint']) {
      report('mismatched_endpoint', `The url '${String(url)}' is not the batch's endpoint.`, 'url');
    } else {
      seen.add(customId);
      lines.push({ customId, method: String(method), url: String(url), body });
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
