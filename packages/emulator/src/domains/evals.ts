import { badRequest } from '../http/api-error.js';
import { pathParameter, type Call } from '../api/call.js';
import { listPage, type StoredObject } from '../state/collection.js';
import { jsonResponse } from '../http/respond.js';
import { objectAt, objectsOf, type JsonObject } from '../json.js';
import type { Routes } from '../api/routes.js';
import { fileText } from './files.js';
import { genericCollection } from './generic/index.js';

const path = '/evals/{eval_id}/runs';

/** Adds the runs of evals. Every item of the data passes every criterion. @internal */
export function addEvalRunRoutes(routes: Routes): void {
  routes.add(`POST ${path}`, (call) => {
    const parent = genericCollection(call, '/evals').get(pathParameter(call, 'eval_id'), 'eval_id');
    const source = objectAt(call.body, 'data_source');
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
    return jsonResponse(run, { status: 201 });
  });
  routes.add(`GET ${path}`, (call) => {
    const status = call.query.get('status');
    const found = runs(call)
      .all()
      .filter((run) => status === null || run['status'] === status);
    return jsonResponse(listPage(found, call.query, { order: 'asc' }));
  });
  routes.add(`GET ${path}/{run_id}`, (call) => {
    const run = requireRun(call);
    if (/^(queued|in_progress)$/.test(String(run['status']))) {
      run['status'] = 'in_progress';
      if (call.state.isDoneAfterRead(run.id)) finish(call, run);
    }
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

function finish(call: Call, run: StoredObject): void {
  const criteria = objectsOf(
    genericCollection(call, '/evals').find(String(run['eval_id']))?.['testing_criteria'],
  );
  const names = criteria.map(({ name }, index) => String(name ?? `criterion ${index + 1}`));
  const data = readData(call, objectAt(objectAt(run, 'data_source'), 'source'));
  for (const [index, item] of data.entries()) {
    outputItems(call, run).add({
      id: call.state.ids.next('outputitem_'),
      object: 'eval.run.output_item',
      run_id: run.id,
      eval_id: run['eval_id'],
      created_at: call.state.nowSeconds(),
      status: 'pass',
      datasource_item_id: index,
      datasource_item: item,
      results: names.map((name) => ({ name, score: 1, passed: true })),
      sample: sample(run, item),
    });
  }
  const total = data.length;
  Object.assign(run, {
    status: 'completed',
    result_counts: { total, errored: 0, failed: 0, passed: total },
    per_testing_criteria_results: names.map((name) => ({
      testing_criteria: name,
      passed: total,
      failed: 0,
    })),
  });
}

function readData(call: Call, source: JsonObject): JsonObject[] {
  if (source['type'] === 'file_content')
    return objectsOf(source['content']).map((row) => objectAt(row, 'item'));
  if (source['type'] !== 'file_id') return [{}];
  const lines = fileText(call.state, String(source['id']))
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => objectAt(JSON.parse(line), 'item'));
}

function sample(run: StoredObject, item: JsonObject): JsonObject {
  return {
    input: [{ role: 'user', content: JSON.stringify(item) }],
    output: [{ role: 'assistant', content: 'This is an automatic answer of the emulator.' }],
    finish_reason: 'stop',
    model: run['model'],
    usage: { total_tokens: 20, completion_tokens: 10, prompt_tokens: 10, cached_tokens: 0 },
    error: null,
    temperature: 1,
    max_completion_tokens: 2048,
    top_p: 1,
    seed: 42,
  };
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
