import { joinBytes } from '../bytes.js';
import type { Reply } from '../http/reply.js';
import { badRequest } from '../http/api-error.js';
import { pathParameter, type Call } from '../api/call.js';
import type { StoredObject } from '../state/collection.js';
import { FormFile } from '../http/form.js';
import { jsonResponse } from '../http/respond.js';
import { isObject } from '../json.js';
import type { Routes } from '../api/routes.js';
import { createFile } from './files.js';

const lifetimeSeconds = 3600;

/** Adds uploads of large files in parts. @internal */
export function addUploadRoutes(routes: Routes): void {
  const expiries = new WeakMap<StoredObject, number>();
  routes.add('POST /uploads', (call) => {
    const { filename, purpose, bytes, expires_after: expiresAfter } = call.body;
    const created = call.state.nowSeconds();
    const upload = uploads(call).add({
      id: call.state.ids.next('upload_'),
      object: 'upload',
      bytes,
      created_at: created,
      filename,
      purpose,
      status: 'pending',
      expires_at: created + lifetimeSeconds,
    });
    if (isObject(expiresAfter)) expiries.set(upload, Number(expiresAfter['seconds']));
    return jsonResponse(upload);
  });
  routes.add('POST /uploads/{upload_id}/parts', (call) => {
    const upload = pending(call);
    const { data } = call.body;
    if (!(data instanceof FormFile))
      throw badRequest("'data' must be a file.", 'data', 'invalid_type');
    const id = call.state.ids.next('part_');
    call.state.bytes.set(id, data.bytes);
    const part = parts(call, upload).add({
      id,
      object: 'upload.part',
      created_at: call.state.nowSeconds(),
      upload_id: upload.id,
    });
    return jsonResponse(part);
  });
  routes.add('POST /uploads/{upload_id}/complete', (call) => {
    const upload = pending(call);
    const ids = call.body['part_ids'] as string[];
    const chunks = ids.map((id) =>
      call.state.bytes.get(parts(call, upload).get(id, 'part_ids').id)!,
    );
    const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    if (size !== upload['bytes']) {
      throw badRequest(
        `The parts have ${size} bytes, but the upload was created for ${String(upload['bytes'])}.`,
        'part_ids',
        'upload_size_mismatch',
      );
    }
    const bytes = joinBytes(chunks);
    const { md5 } = call.body;
    const actual = md5Of(bytes);
    if (md5 && actual !== undefined && md5 !== actual) {
      throw badRequest(`The md5 of the parts is ${actual}, not ${md5}.`, 'md5', 'md5_mismatch');
    }
    upload['file'] = createFile(call.state, {
      filename: String(upload['filename']),
      purpose: String(upload['purpose']),
      bytes,
      expiresAfterSeconds: expiries.get(upload),
      partIds: parts(call, upload)
        .all()
        .map(({ id }) => id),
    });
    return finish(call, upload, 'completed');
  });
  routes.add('POST /uploads/{upload_id}/cancel', (call) =>
    finish(call, pending(call), 'cancelled'),
  );
}

/** Returns the MD5 of bytes; undefined on runtimes other than Node, Deno and Bun. */
function md5Of(bytes: Uint8Array): string | undefined {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const crypto = process?.getBuiltinModule?.('node:crypto');
  return crypto?.createHash('md5').update(bytes).digest('hex');
}

function finish(call: Call, upload: StoredObject, status: string): Reply {
  upload['status'] = status;
  for (const { id } of parts(call, upload).all()) call.state.bytes.delete(id);
  return jsonResponse(upload);
}

function uploads(call: Call) {
  return call.state.collection('upload');
}

function parts(call: Call, upload: StoredObject) {
  return call.state.collection('part', upload.id);
}

function pending(call: Call): StoredObject {
  const upload = uploads(call).get(pathParameter(call, 'upload_id'));
  if (upload['status'] === 'pending') return upload;
  throw badRequest(
    `The upload is ${String(upload['status'])}, so nothing can be done with it.`,
    null,
    'upload_not_pending',
  );
}
