import type { Call } from '../../api/call.js';
import { objectsOf, type JsonObject } from '../../json.js';
import { searchStore } from '../vector-stores/search.js';
import { storeFiles } from '../vector-stores/store-files.js';

/** Searches the stores of a `file_search` tool; returns the results of a call, best first. @internal */
export function searchStores({ state }: Call, tool: JsonObject, query: string): JsonObject[] {
  const { filters, ranking_options, max_num_results: most } = tool;
  const ids = Array.isArray(tool['vector_store_ids']) ? tool['vector_store_ids'].map(String) : [];
  const found = ids.flatMap((id) => {
    const body = { query, filters, ranking_options, max_num_results: most ?? 20 };
    return objectsOf(searchStore(state, storeFiles(state, id).all(), body)['data']);
  });
  return found
    .sort((a, b) => Number(b['score']) - Number(a['score']))
    .slice(0, Number(most ?? 20))
    .map(({ file_id, filename, score, attributes, content }) => ({
      file_id,
      filename,
      score,
      attributes,
      text: objectsOf(content)
        .map(({ text }) => text)
        .join('\n'),
    }));
}

/** Returns the annotations with which a text cites the results that have something to do with it. @internal */
export function citations(results: JsonObject[], text: string): JsonObject[] {
  const { length: index } = text;
  const relevant = results.filter(({ score }) => Number(score) > 0);
  return relevant.map(({ file_id, filename }) => ({
    type: 'file_citation',
    index,
    file_id,
    filename,
  }));
}
