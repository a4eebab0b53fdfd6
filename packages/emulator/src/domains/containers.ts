import { badRequest, notFound } from '../http/api-error.js';
import { pathParameter, type Call } from '../api/call.js';
import { listPage, type StoredObject } from '../state/collection.js';
import { FormFile } from '../http/form.js';
import { bytesResponse, jsonResponse, emptyResponse } from '../http/respond.js';
import type { JsonObject } from '../json.js';
import type { Routes } from '../api/routes.js';
import { files } from './files.js';

const path = '/containers/{container_id}';

/** Adds containers and their files. @internal */
export function addContainerRoutes(routes: Routes): void {
  routes.add('POST /containers', (call) => jsonResponse(createContainer(call, call.body)));
  routes.add('GET /containers', (call) =>
    jsonResponse(listPage(containers(call).all(), call.query)),
  );
  routes.add(`GET ${path}`, (call) => jsonResponse(requireContainer(call)));
  routes.add(`DELETE ${path}`, (call) => {
    for (const { id } of filesIn(call).all()) call.state.bytes.delete(id);
    containers(call).delete(pathParameter(call, 'container_id'));
    return emptyResponse(200);
  });
  routes.add(`POST ${path}/files`, (call) => {
    const { id } = requireContainer(call);
    const { file, file_id: fileId } = call.body;
    if (file instanceof FormFile) return jsonResponse(addFile(call, id, file.filename, file.bytes));
    if (typeof fileId === 'string') return jsonResponse(copyFile(call, id, fileId));
    throw badRequest("Give 'file' or 'file_id'.", 'file', 'missing_required_parameter');
  });
  routes.add(`GET ${path}/files`, (call) =>
    jsonResponse(listPage(filesIn(call).all(), call.query)),
  );
  routes.add(`GET ${path}/files/{file_id}`, (call) => jsonResponse(requireFile(call)));
  routes.add(`GET ${path}/files/{file_id}/content`, (call) =>
    bytesResponse(
      call.state.bytes.get(requireFile(call).id) ?? new Uint8Array(),
      'application/octet-stream',
    ),
  );
  routes.add(`DELETE ${path}/files/{file_id}`, (call) => {
    const { id } = filesIn(call).delete(pathParameter(call, 'file_id'));
    call.state.bytes.delete(id);
    return emptyResponse(200);
  });
}

/** Creates a container with copies of files. @internal */
export function createContainer(call: Call, body: JsonObject): StoredObject {
  const created = call.state.nowSeconds();
  const { name, expires_after: expiresAfter, memory_limit: memoryLimit } = body;
  const container = containers(call).add({
    id: call.state.ids.next('cntr_'),
    object: 'container',
    name,
    created_at: created,
    status: 'running',
    last_active_at: created,
    expires_after: expiresAfter ?? { anchor: 'last_active_at', minutes: 20 },
    memory_limit: memoryLimit ?? '1g',
  });
  for (const fileId of (body['file_ids'] ?? []) as string[]) copyFile(call, container.id, fileId);
  return container;
}

function copyFile(call: Call, containerId: string, fileId: string): StoredObject {
  const file = files(call.state).find(fileId);
  if (!file) throw notFound('file', fileId, 'file_id');
  return addFile(
    call,
    containerId,
    String(file['filename']),
    call.state.bytes.get(fileId) ?? new Uint8Array(),
  );
}

function addFile(
  call: Call,
  containerId: string,
  filename: string,
  bytes: Uint8Array<ArrayBuffer>,
): StoredObject {
  const id = call.state.ids.next('cfile_');
  call.state.bytes.set(id, bytes);
  return call.state.collection('container file', containerId).add({
    id,
    object: 'container.file',
    container_id: containerId,
    created_at: call.state.nowSeconds(),
    bytes: bytes.length,
    path: `/mnt/data/${filename}`,
    source: 'user',
  });
}

function containers(call: Call) {
  return call.state.collection('container');
}

function requireContainer(call: Call): StoredObject {
  return containers(call).get(pathParameter(call, 'container_id'), 'container_id');
}

function filesIn(call: Call) {
  return call.state.collection('container file', requireContainer(call).id);
}

function requireFile(call: Call): StoredObject {
  return filesIn(call).get(pathParameter(call, 'file_id'), 'file_id');
}
