import { pathParameter, type Call } from '../../api/call.js';
import type { Collection, StoredObject } from '../../state/collection.js';

/** @internal */
export function stores(call: Call): Collection {
  return call.state.collection('vector store');
}

/** Returns a store. @throws {ApiError} 404 if there is none. @internal */
export function requireStore(call: Call): StoredObject {
  return stores(call).get(pathParameter(call, 'vector_store_id'), 'vector_store_id');
}
