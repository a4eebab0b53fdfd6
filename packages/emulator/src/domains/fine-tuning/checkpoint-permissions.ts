import { pathParameter, type Call } from '../../api/call.js';
import { listPage } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import type { Routes } from '../../api/routes.js';

const path = '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions';

/** Adds the permissions of projects to use a checkpoint. @internal */
export function addCheckpointPermissionRoutes(routes: Routes): void {
  routes.add(`POST ${path}`, (call) => {
    const data = (call.body['project_ids'] as string[]).map((projectId) =>
      permissions(call).add({
        id: call.state.ids.next('cp_'),
        object: 'checkpoint.permission',
        created_at: call.state.nowSeconds(),
        project_id: projectId,
      }),
    );
    return jsonResponse({
      object: 'list',
      data,
      first_id: data[0]?.id ?? null,
      last_id: data.at(-1)?.id ?? null,
      has_more: false,
    });
  });
  routes.add(`GET ${path}`, (call) => {
    const project = call.query.get('project_id');
    const query = new URLSearchParams(call.query);
    const order = query.get('order');
    // Unlike other lists, this one takes `ascending` and `descending`.
    if (order !== null) query.set('order', order.replace('ending', ''));
    const found = permissions(call)
      .all()
      .filter((each) => project === null || each['project_id'] === project);
    return jsonResponse(listPage(found, query, { limit: 10 }));
  });
  routes.add(`DELETE ${path}/{permission_id}`, (call) => {
    const { id } = permissions(call).delete(pathParameter(call, 'permission_id'));
    return jsonResponse(deletedBody('checkpoint.permission', id));
  });
}

function permissions(call: Call) {
  return call.state.collection('permission', pathParameter(call, 'fine_tuned_model_checkpoint'));
}
