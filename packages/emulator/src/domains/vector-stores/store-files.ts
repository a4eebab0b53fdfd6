import { notFound } from '../../http/api-error.js';
import type { Collection, StoredObject } from '../../state/collection.js';
import { isObject, objectAt, type JsonObject } from '../../json.js';
import type { EmulatorState } from '../../state/state.js';
import { files } from '../files.js';

const defaultChunking = {
  type: 'static',
  static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 },
};
const unsupported = /\.(exe|bin|zip|mp3|mp4|wav)$/i;

/** Returns the files of a store, keyed by file identifier. @internal */
export function storeFiles(state: EmulatorState, storeId: string): Collection {
  return state.collection('vector store file', storeId);
}

/** Adds a file to a store; its processing is done after some reads. @internal */
export function addStoreFile(
  state: EmulatorState,
  storeId: string,
  body: JsonObject,
): StoredObject {
  const file = files(state).find(String(body['file_id']));
  if (!file) throw notFound('file', String(body['file_id']), 'file_id');
  const strategy = objectAt(body, 'chunking_strategy');
  return storeFiles(state, storeId).add({
    id: file.id,
    object: 'vector_store.file',
    usage_bytes: 0,
    created_at: state.nowSeconds(),
    vector_store_id: storeId,
    status: 'in_progress',
    last_error: null,
    chunking_strategy: strategy['type'] === 'static' ? strategy : defaultChunking,
    attributes: isObject(body['attributes']) ? body['attributes'] : {},
  });
}

/** Advances the processing of a file by one read. @internal */
export function workOn(state: EmulatorState, storeFile: StoredObject): void {
  if (storeFile['status'] !== 'in_progress') return;
  const key = `${String(storeFile['vector_store_id'])}/${storeFile.id}`;
  if (state.isDoneAfterRead(key)) finishStoreFile(state, storeFile);
}

/** @internal */
export function finishStoreFile(state: EmulatorState, storeFile: StoredObject): void {
  if (storeFile['status'] !== 'in_progress') return;
  const file = files(state).find(storeFile.id);
  if (file && !unsupported.test(String(file['filename']))) {
    Object.assign(storeFile, { status: 'completed', usage_bytes: file['bytes'] });
    return;
  }
  const message = file ? 'The file type is not supported.' : 'The file was deleted.';
  const code = file ? 'unsupported_file' : 'invalid_file';
  Object.assign(storeFile, { status: 'failed', last_error: { code, message } });
}

/** @internal */
export function countByStatus(storeFiles: StoredObject[]): JsonObject & { in_progress: number } {
  const counts = {
    in_progress: 0,
    completed: 0,
    failed: 0,
    cancelled: 0,
    total: storeFiles.length,
  };
  for (const { status } of storeFiles) counts[status as keyof typeof counts] += 1;
  return counts;
}
