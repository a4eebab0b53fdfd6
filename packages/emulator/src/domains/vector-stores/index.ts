import { pathParameter, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { deletedBody, jsonResponse } from '../../http/respond.js';
import { isObject, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import { addFileBatchRoutes } from './file-batches.js';
import { searchStore, textChunks } from './search.js';
import { requireStore, stores } from './stores.js';
import { addStoreFile, countByStatus, storeFiles, workOn } from './store-files.js';

/** Adds vector stores, their files, batches of files, and search. @internal */
export function addVectorStoreRoutes(routes: Routes): void {
  routes.add('POST /vector_stores', (call) => {
    const created = call.state.nowSeconds();
    const store = stores(call).add({
      id: call.state.ids.next('vs_'),
      object: 'vector_store',
      created_at: created,
      name: call.body['name'] ?? '',
      ...(call.body['description'] === undefined ? {} : { description: call.body['description'] }),
      ...expiry(call.body['expires_after'], created),
      last_active_at: created,
      metadata: call.body['metadata'] ?? {},
    });
    for (const fileId of (call.body['file_ids'] ?? []) as string[]) {
      addStoreFile(call.state, store.id, {
        file_id: fileId,
        chunking_strategy: call.body['chunking_strategy'],
      });
    }
    return jsonResponse(describeStore(call, store));
  });
  routes.add('GET /vector_stores', (call) => {
    const page = listPage(stores(call).all(), call.query);
    return jsonResponse({
      ...page,
      data: (page['data'] as StoredObject[]).map((store) => describeStore(call, store)),
    });
  });
  routes.add('GET /vector_stores/{vector_store_id}', (call) => {
    const store = requireStore(call);
    for (const file of storeFiles(call.state, store.id).all()) workOn(call.state, file);
    return jsonResponse(describeStore(call, store), { headers: call.state.pollHeaders() });
  });
  routes.add('POST /vector_stores/{vector_store_id}', (call) => {
    const store = requireStore(call);
    const { name, metadata, expires_after: expiresAfter } = call.body;
    if (typeof name === 'string') store['name'] = name;
    if (metadata !== undefined) store['metadata'] = metadata ?? {};
    Object.assign(store, expiry(expiresAfter, call.state.nowSeconds()));
    return jsonResponse(describeStore(call, store));
  });
  routes.add('DELETE /vector_stores/{vector_store_id}', (call) => {
    const { id } = stores(call).delete(pathParameter(call, 'vector_store_id'));
    return jsonResponse(deletedBody('vector_store.deleted', id));
  });
  routes.add('POST /vector_stores/{vector_store_id}/search', (call) => {
    const store = requireStore(call);
    store['last_active_at'] = call.state.nowSeconds();
    return jsonResponse(searchStore(call.state, storeFiles(call.state, store.id).all(), call.body));
  });
  addStoreFileRoutes(routes);
  addFileBatchRoutes(routes);
}

function addStoreFileRoutes(routes: Routes): void {
  const path = '/vector_stores/{vector_store_id}/files';
  routes.add(`POST ${path}`, (call) =>
    jsonResponse(addStoreFile(call.state, requireStore(call).id, call.body)),
  );
  routes.add(`GET ${path}`, (call) => {
    const filter = call.query.get('filter');
    const found = storeFiles(call.state, requireStore(call).id).all();
    return jsonResponse(
      listPage(
        found.filter(({ status }) => filter === null || status === filter),
        call.query,
      ),
    );
  });
  routes.add(`GET ${path}/{file_id}`, (call) => {
    const file = requireStoreFile(call);
    workOn(call.state, file);
    return jsonResponse(file, { headers: call.state.pollHeaders() });
  });
  routes.add(`POST ${path}/{file_id}`, (call) => {
    const file = requireStoreFile(call);
    file['attributes'] = call.body['attributes'] ?? {};
    return jsonResponse(file);
  });
  routes.add(`DELETE ${path}/{file_id}`, (call) => {
    const { id } = storeFiles(call.state, requireStore(call).id).delete(
      pathParameter(call, 'file_id'),
    );
    return jsonResponse(deletedBody('vector_store.file.deleted', id));
  });
  routes.add(`GET ${path}/{file_id}/content`, (call) => {
    const data = textChunks(call.state, requireStoreFile(call).id).map((text) => ({
      type: 'text',
      text,
    }));
    return jsonResponse({
      object: 'vector_store.file_content.page',
      data,
      has_more: false,
      next_page: null,
    });
  });
}

function requireStoreFile(call: Call): StoredObject {
  return storeFiles(call.state, requireStore(call).id).get(
    pathParameter(call, 'file_id'),
    'file_id',
  );
}

function describeStore(call: Call, store: StoredObject): JsonObject {
  const contained = storeFiles(call.state, store.id).all();
  const counts = countByStatus(contained);
  return {
    ...store,
    usage_bytes: contained.reduce((sum, file) => sum + Number(file['usage_bytes']), 0),
    file_counts: counts,
    status: counts.in_progress > 0 ? 'in_progress' : 'completed',
  };
}

function expiry(expiresAfter: unknown, now: number): JsonObject {
  if (!isObject(expiresAfter)) return {};
  return { expires_after: expiresAfter, expires_at: now + Number(expiresAfter['days']) * 86_400 };
}
