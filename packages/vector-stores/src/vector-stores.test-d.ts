import type { APIPromise, Uploadable } from '@oai/core';
import { expectTypeOf } from 'expect-type';
import type {
  VectorStoreFile,
  VectorStoreFileBatch,
  VectorStoreFileDeleted,
  VectorStores,
  VectorStoreSearchResponse,
} from './index.js';

declare const vectorStores: VectorStores;
declare const file: Uploadable;

// As documented for users: `limit`, text of the content, `del`.
async function documented() {
  const results = await vectorStores.search('vs_1', { query: 'key', limit: 5 });
  for await (const result of results) {
    expectTypeOf(result).toEqualTypeOf<VectorStoreSearchResponse>();
    expectTypeOf(result.content.substring(0, 200)).toEqualTypeOf<string>();
    expectTypeOf(result.content.text).toEqualTypeOf<string>();
    const parts: VectorStoreSearchResponse.Content[] = result.content;
    for (const part of parts) expectTypeOf(part.text).toEqualTypeOf<string>();
    // @ts-expect-error -- the text follows the parts
    result.content.text = '';
  }
  vectorStores.search('vs_1', { query: ['a', 'b'], max_num_results: 5 }, { timeout: 5 });
  // @ts-expect-error -- a query is needed
  vectorStores.search('vs_1', { limit: 5 });
}
expectTypeOf(vectorStores.files.del('vs_1', 'file-1')).toEqualTypeOf<
  APIPromise<VectorStoreFileDeleted>
>();

expectTypeOf(vectorStores.files.upload('vs_1', file)).toEqualTypeOf<Promise<VectorStoreFile>>();
expectTypeOf(
  vectorStores.files.uploadAndPoll('vs_1', file, { pollIntervalMs: undefined, maxWaitMs: 5 }),
).toEqualTypeOf<Promise<VectorStoreFile>>();
expectTypeOf(
  vectorStores.fileBatches.uploadAndPoll(
    'vs_1',
    { files: [file], fileIds: ['file-1'] },
    { maxConcurrency: 2, pollIntervalMs: 5, headers: { a: 'b' } },
  ),
).toEqualTypeOf<Promise<VectorStoreFileBatch>>();
vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: ['file-1'] });
// @ts-expect-error -- files are needed
vectorStores.fileBatches.uploadAndPoll('vs_1', { fileIds: ['file-1'] });
// @ts-expect-error -- milliseconds are a number
vectorStores.files.poll('vs_1', 'file-1', { pollIntervalMs: '5' });

void documented;
