import { badRequest, notFound } from '../../http/api-error.js';
import { pathParameter, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { jsonResponse } from '../../http/respond.js';
import type { Routes } from '../../api/routes.js';
import { files, storeFile } from '../files.js';
import { readLines, runLine } from './batch-lines.js';

const daySeconds = 86_400;

/** Adds batches. Their requests are made once the batch has been read often enough. @internal */
export function addBatchRoutes(routes: Routes): void {
  routes.add('POST /batches', (call) => {
    const {
      input_file_id: inputFileId,
      endpoint,
      completion_window: completionWindow,
      metadata,
    } = call.body;
    const file = files(call.state).find(String(inputFileId));
    if (!file) throw notFound('file', String(inputFileId), 'input_file_id');
    if (file['purpose'] !== 'batch') {
      throw badRequest(
        `The purpose of the file ${file.id} is '${String(file['purpose'])}', but must be 'batch'.`,
        'input_file_id',
      );
    }
    const created = call.state.nowSeconds();
    const batch = batches(call).add({
      id: call.state.ids.next('batch_'),
      object: 'batch',
      endpoint,
      input_file_id: inputFileId,
      completion_window: completionWindow,
      status: 'validating',
      created_at: created,
      expires_at: created + daySeconds,
      request_counts: { total: 0, completed: 0, failed: 0 },
      metadata: metadata ?? {},
    });
    call.state.outbox.watch(batch.id, async () => {
      await workOnBatch(call, batch, routes);
      const status = String(batch['status']);
      return /^(completed|failed|cancelled)$/.test(status) ? `batch.${status}` : undefined;
    });
    return jsonResponse(batch);
  });
  routes.add('GET /batches', (call) => jsonResponse(listPage(batches(call).all(), call.query)));
  routes.add('GET /batches/{batch_id}', async (call) => {
    const batch = requireBatch(call);
    await workOnBatch(call, batch, routes);
    return jsonResponse(batch, { headers: call.state.pollHeaders() });
  });
  routes.add('POST /batches/{batch_id}/cancel', (call) => {
    const batch = requireBatch(call);
    if (!/^(validating|in_progress)$/.test(String(batch['status']))) {
      throw badRequest(`The batch is ${String(batch['status'])} and cannot be cancelled.`, null);
    }
    Object.assign(batch, { status: 'cancelling', cancelling_at: call.state.nowSeconds() });
    return jsonResponse(batch);
  });
}

async function workOnBatch(call: Call, batch: StoredObject, routes: Routes): Promise<void> {
  const { state } = call;
  const now = state.nowSeconds();
  if (batch['status'] === 'cancelling')
    Object.assign(batch, { status: 'cancelled', cancelled_at: now });
  if (batch['status'] === 'validating') {
    const { lines, errors } = readLines(state, batch);
    batch['request_counts'] = { total: lines.length, completed: 0, failed: 0 };
    if (errors.length > 0) {
      Object.assign(batch, {
        status: 'failed',
        failed_at: now,
        errors: { object: 'list', data: errors },
      });
    } else Object.assign(batch, { status: 'in_progress', in_progress_at: now });
  }
  if (batch['status'] !== 'in_progress' || !state.isDoneAfterRead(batch.id)) return;
  const { lines } = readLines(state, batch);
  const results: Awaited<ReturnType<typeof runLine>>[] = [];
  for (const line of lines) results.push(await runLine(line, call, routes));
  const succeeded = results.filter(({ ok }) => ok);
  const failed = results.filter(({ ok }) => !ok);
  const save = (purpose: string, chosen: typeof results) =>
    storeFile(state, {
      filename: `${batch.id}_${purpose}.jsonl`,
      purpose: 'batch_output',
      bytes: new TextEncoder().encode(
        chosen.map(({ result }) => `${JSON.stringify(result)}\n`).join(''),
      ),
    }).id;
  Object.assign(batch, {
    status: 'completed',
    finalizing_at: now,
    completed_at: now,
    request_counts: { total: results.length, completed: succeeded.length, failed: failed.length },
    ...(succeeded.length > 0 ? { output_file_id: save('output', succeeded) } : {}),
    ...(failed.length > 0 ? { error_file_id: save('error', failed) } : {}),
  });
}

function batches(call: Call) {
  return call.state.collection('batch');
}

function requireBatch(call: Call): StoredObject {
  return batches(call).get(pathParameter(call, 'batch_id'), 'batch_id');
}
