import { badRequest } from '../http/api-error.js';
import { pathParameter, type Call } from '../api/call.js';
import { listPage, type StoredObject } from '../state/collection.js';
import { FormFile } from '../http/form.js';
import { bytesResponse, deletedBody, jsonResponse } from '../http/respond.js';
import { isObject } from '../json.js';
import type { Routes } from '../api/routes.js';
import type { EmulatorState } from '../state/state.js';

/** The properties of a new file. @internal */
export interface NewFile {
  id?: string | undefined;
  filename: string;
  purpose: string;
  bytes: Uint8Array<ArrayBuffer>;
  expiresAfterSeconds?: number | undefined;
  /** The parts of an upload, which the file replaces. */
  partIds?: readonly string[] | undefined;
}

/** Purposes whose files come from users: these are for the API alone. */
const undownloadable = new Set(['assistants', 'user_data']);

/** Adds files: upload, list, download, delete. @internal */
export function addFileRoutes(routes: Routes, state: EmulatorState): void {
  seedFiles(state);
  routes.add('POST /files', (call) => {
    const { file, purpose, expires_after: expiresAfter } = call.body;
    if (!(file instanceof FormFile))
      throw badRequest("'file' must be a file.", 'file', 'invalid_type');
    return jsonResponse(
      createFile(call.state, {
        filename: file.filename,
        purpose: String(purpose),
        bytes: file.bytes,
        expiresAfterSeconds: isObject(expiresAfter) ? Number(expiresAfter['seconds']) : undefined,
      }),
    );
  });
  routes.add('GET /files', (call) => {
    const purpose = call.query.get('purpose');
    const found = files(call.state)
      .all()
      .filter((file) => purpose === null || file['purpose'] === purpose);
    return jsonResponse(listPage(found, call.query, { limit: 10_000, maxLimit: 10_000 }));
  });
  routes.add('GET /files/{file_id}', (call) => {
    const file = requireFile(call);
    // One read is enough unless `readsUntilDone` is set.
    const reads = call.state.options.readsUntilDone ?? 1;
    if (call.state.isDoneAfterRead(file.id, reads) && file['status'] === 'uploaded')
      file['status'] = 'processed';
    return jsonResponse(file, { headers: call.state.pollHeaders() });
  });
  routes.add('GET /files/{file_id}/content', (call) => {
    const file = requireFile(call);
    if (undownloadable.has(String(file['purpose']))) {
      throw badRequest(
        `Not allowed to download files of purpose: ${String(file['purpose'])}`,
        null,
      );
    }
    return bytesResponse(
      call.state.bytes.get(file.id) ?? new Uint8Array(),
      'application/octet-stream',
      {
        'content-disposition': `attachment; filename="${encodeURIComponent(String(file['filename']))}"`,
      },
    );
  });
  routes.add('DELETE /files/{file_id}', (call) => {
    const { id } = files(call.state).delete(pathParameter(call, 'file_id'));
    call.state.bytes.delete(id);
    return jsonResponse(deletedBody('file', id));
  });
}

/** Stores an uploaded file. @throws {ApiError} 400 if the API would refuse it. @internal */
export function createFile(state: EmulatorState, file: NewFile): StoredObject {
  if (file.bytes.length === 0) throw badRequest('The file is empty.', 'file', 'empty_file');
  if (/^(fine-tune|batch)$/.test(file.purpose) && !/\.jsonl$/i.test(file.filename)) {
    throw badRequest(
      `Invalid file format: a file for '${file.purpose}' must be a .jsonl file, but this is '${file.filename}'.`,
      'file',
      'invalid_file_format',
    );
  }
  return storeFile(state, file);
}

/**
 * Stores a file that the API itself creates, without validation.
 *
 * @throws {ApiError} 400 if it does not fit.
 * @internal
 */
export function storeFile(state: EmulatorState, file: NewFile): StoredObject {
  const created = state.nowSeconds();
  const id = file.id ?? state.ids.next('file-');
  state.bytes.set(id, file.bytes, file.partIds);
  return files(state).add({
    id,
    object: 'file',
    bytes: file.bytes.length,
    created_at: created,
    ...(file.expiresAfterSeconds === undefined
      ? {}
      : { expires_at: created + file.expiresAfterSeconds }),
    filename: file.filename,
    purpose: file.purpose,
    status: 'uploaded',
  });
}

/** @internal */
export function files(state: EmulatorState) {
  return state.collection('file');
}

/** Returns the content of a file as text. @internal */
export function fileText(state: EmulatorState, id: string): string {
  return new TextDecoder().decode(state.bytes.get(id) ?? new Uint8Array());
}

/** Stores the files given as an option. @internal */
export function seedFiles(state: EmulatorState): void {
  for (const { id, filename, purpose, content } of state.options.files ?? []) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    storeFile(state, { id, filename, purpose, bytes })['status'] = 'processed';
  }
}

function requireFile(call: Call): StoredObject {
  return files(call.state).get(pathParameter(call, 'file_id'));
}
