import { badRequest } from '../../http/api-error.js';
import { pathParameter, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { jsonResponse } from '../../http/respond.js';
import { objectsOf, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import { requireStore } from './stores.js';
import { addStoreFile, countByStatus, finishStoreFile, storeFiles } from './store-files.js';

const path = '/vector_stores/{vector_store_id}/file_batches';

/** Adds batches of files of a store. @internal */
export function addFileBatchRoutes(routes: Routes): void {
  routes.add(`POST ${path}`, (call) => {
    const { id: storeId } = requireStore(call);
    const { file_ids: fileIds, files, attributes, chunking_strategy: chunkingStrategy } = call.body;
    if (fileIds !== undefined && files !== undefined) {
      throw badRequest("Give 'file_ids' or 'files', not both.", 'files');
    }
    const wanted =
      files === undefined
        ? (fileIds as string[]).map((fileId) => ({
            file_id: fileId,
            attributes,
            chunking_strategy: chunkingStrategy,
          }))
        : objectsOf(files);
    const added = wanted.map((body: JsonObject) => addStoreFile(call.state, storeId, body));
    const batch = batches(call, storeId).add({
      id: call.state.ids.next('vsfb_'),
      object: 'vector_store.files_batch',
      created_at: call.state.nowSeconds(),
      vector_store_id: storeId,
      status: 'in_progress',
    });
    for (const { id } of added) members(call, batch).add({ id });
    return jsonResponse(describeBatch(call, batch));
  });
  routes.add(`GET ${path}/{batch_id}`, (call) => {
    const batch = requireBatch(call);
    if (batch['status'] === 'in_progress' && call.state.isDoneAfterRead(batch.id)) {
      for (const file of filesOf(call, batch)) finishStoreFile(call.state, file);
      batch['status'] = 'completed';
    }
    return jsonResponse(describeBatch(call, batch), { headers: call.state.pollHeaders() });
  });
  routes.add(`POST ${path}/{batch_id}/cancel`, (call) => {
    const batch = requireBatch(call);
    if (batch['status'] !== 'in_progress') {
      throw badRequest(`The batch is ${String(batch['status'])} and cannot be cancelled.`, null);
    }
    batch['status'] = 'cancelled';
    for (const file of filesOf(call, batch)) {
      if (file['status'] === 'in_progress') file['status'] = 'cancelled';
    }
    return jsonResponse(describeBatch(call, batch));
  });
  routes.add(`GET ${path}/{batch_id}/files`, (call) => {
    const filter = call.query.get('filter');
    const found = filesOf(call, requireBatch(call));
    return jsonResponse(
      listPage(
        found.filter(({ status }) => filter === null || status === filter),
        call.query,
      ),
    );
  });
}

function batches(call: Call, storeId: string) {
  return call.state.collection('file batch', storeId);
}

function members(call: Call, batch: StoredObject) {
  return call.state.collection('file', batch.id);
}

function requireBatch(call: Call): StoredObject {
  return batches(call, requireStore(call).id).get(pathParameter(call, 'batch_id'), 'batch_id');
}

function filesOf(call: Call, batch: StoredObject): StoredObject[] {
  const all = storeFiles(call.state, String(batch['vector_store_id']));
  return members(call, batch)
    .all()
    .flatMap(({ id }) => all.find(id) ?? []);
}

function describeBatch(call: Call, batch: StoredObject): JsonObject {
  return { ...batch, file_counts: countByStatus(filesOf(call, batch)) };
}
