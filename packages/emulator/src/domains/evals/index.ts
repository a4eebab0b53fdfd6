import { badRequest } from '../../http/api-error.js';
import { pathParameter, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { jsonResponse } from '../../http/respond.js';
import { objectAt, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import { genericCollection } from '../generic/index.js';
import { finishRun, readRows } from './run.js';

const path = '/evals/{eval_id}/runs';

/** Adds the runs of evals, which grade their data when they have been read often enough. @internal */
export function addEvalRunRoutes(routes: Routes): void {
  routes.add(`POST ${path}`, (call) => {
    const parent = genericCollection(call, '/evals').get(pathParameter(call, 'eval_id'), 'eval_id');
    const source = objectAt(call.body, 'data_source');
    checkSource(call, objectAt(source, 'source'));
    const run = runs(call).add({
      id: call.state.ids.next('evalrun_'),
      object: 'eval.run',
      eval_id: parent.id,
      status: 'queued',
      model: source['model'] ?? 'gpt-4o',
      name: call.body['name'] ?? 'run',
      created_at: call.state.nowSeconds(),
      report_url: `https://platform.openai.com/evaluations/${parent.id}`,
      result_counts: { total: 0, errored: 0, failed: 0, passed: 0 },
      per_model_usage: [],
      per_testing_criteria_results: [],
      data_source: source,
      metadata: call.body['metadata'] ?? {},
      error: null,
    });
    call.state.outbox.watch(run.id, async () => {
      if (!runs(call).find(run.id)) return null;
      await getOn(call, run);
      return endEvents[String(run['status'])];
    });
    return jsonResponse(run, { status: 201 });
  });
  routes.add(`GET ${path}`, (call) => {
    const status = call.query.get('status');
    const found = runs(call)
      .all()
      .filter((run) => status === null || run['status'] === status);
    return jsonResponse(listPage(found, call.query, { order: 'asc' }));
  });
  routes.add(`GET ${path}/{run_id}`, async (call) => {
    const run = requireRun(call);
    await getOn(call, run);
    return jsonResponse(run, { headers: call.state.pollHeaders() });
  });
  const cancel = (call: Call) => {
    const run = requireRun(call);
    if (run['status'] === 'completed')
      throw badRequest('The run is completed and cannot be cancelled.', null);
    run['status'] = 'canceled';
    return jsonResponse(run);
  };
  routes.add(`POST ${path}/{run_id}`, cancel);
  // Clients also use this path, which the document does not have.
  routes.addOwn('POST', '/evals/:eval_id/runs/:run_id/cancel', cancel);
  routes.add(`DELETE ${path}/{run_id}`, (call) => {
    const { id } = runs(call).delete(pathParameter(call, 'run_id'));
    return jsonResponse({ object: 'eval.run.deleted', run_id: id, deleted: true });
  });
  routes.add(`GET ${path}/{run_id}/output_items`, (call) => {
    const items = outputItems(call, requireRun(call)).all();
    return jsonResponse(listPage(items, call.query, { order: 'asc' }));
  });
  routes.add(`GET ${path}/{run_id}/output_items/{output_item_id}`, (call) =>
    jsonResponse(outputItems(call, requireRun(call)).get(pathParameter(call, 'output_item_id'))),
  );
}

const endEvents: Readonly<Record<string, string>> = {
  completed: 'eval.run.succeeded',
  canceled: 'eval.run.canceled',
};

/** Advances a run by one read, of which the last finishes it. */
async function getOn(call: Call, run: StoredObject): Promise<void> {
  if (!/^(queued|in_progress)$/.test(String(run['status']))) return;
  run['status'] = 'in_progress';
  if (!call.state.isDoneAfterRead(run.id)) return;
  await finishRun(call, run, genericCollection(call, '/evals').get(String(run['eval_id'])));
}

/** @throws {ApiError} 400 if the data cannot be read, 404 if there is no such file. */
function checkSource(call: Call, source: JsonObject): void {
  if (source['type'] === 'file_id') {
    call.state.collection('file').get(String(source['id']), 'data_source.source.id');
  }
  if (readRows(call, source)) return;
  throw badRequest(
    "Invalid 'data_source': every line of the file must be a JSON object with an 'item'.",
    'data_source',
  );
}

function runs(call: Call) {
  return call.state.collection('eval run', pathParameter(call, 'eval_id'));
}

function outputItems(call: Call, run: StoredObject) {
  return call.state.collection('output item', run.id);
}

function requireRun(call: Call): StoredObject {
  return runs(call).get(pathParameter(call, 'run_id'), 'run_id');
}
