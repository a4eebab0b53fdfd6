import type { StoredObject } from '../../state/collection.js';
import { isObject, objectsOf, type JsonObject } from '../../json.js';
import { similarity, unitVector, wordsOf } from '../../model/unit-vector.js';
import type { EmulatorState } from '../../state/state.js';
import { files, fileText } from '../files.js';

const dimensions = 256;
const wordsInChunk = 120;
const chunksInResult = 3;

/** Searches the completed files of a store, ranked by words in common. @internal */
export function searchStore(
  state: EmulatorState,
  storeFiles: StoredObject[],
  body: JsonObject,
): JsonObject {
  const queries = [body['query']].flat().map(String);
  const query = readQuery(queries.join(' '));
  const ranking = isObject(body['ranking_options']) ? body['ranking_options'] : {};
  const threshold = Number(ranking['score_threshold'] ?? 0);
  const results = storeFiles
    .filter(({ status }) => status === 'completed')
    .filter((file) => !isObject(body['filters']) || passes(body['filters'], attributesOf(file)))
    .map((file) => result(state, file, query))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score);
  return {
    object: 'vector_store.search_results.page',
    search_query: queries,
    data: results.slice(0, Number(body['max_num_results'] ?? 10)),
    has_more: false,
    next_page: null,
  };
}

interface Query {
  words: Set<string>;
  vector: Float32Array;
}

function readQuery(text: string): Query {
  return { words: new Set(wordsOf(text)), vector: unitVector(text, dimensions) };
}

/** Scores a text: from 0, for one without a word of the query, to 1. */
function scoreOf({ words, vector }: Query, text: string): number {
  // Vectors of texts that have nothing in common are similar by chance.
  if (!wordsOf(text).some((word) => words.has(word))) return 0;
  return Math.min(1, Math.max(0, similarity(vector, unitVector(text, dimensions))));
}

function result(
  state: EmulatorState,
  storeFile: StoredObject,
  query: Query,
): JsonObject & { score: number } {
  const scored = textChunks(state, storeFile.id)
    .map((text) => ({ text, score: scoreOf(query, text) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, chunksInResult);
  return {
    file_id: storeFile.id,
    filename: files(state).find(storeFile.id)?.['filename'] ?? '',
    score: scored[0]!.score,
    attributes: attributesOf(storeFile),
    content: scored.map(({ text }) => ({ type: 'text', text })),
  };
}

/** Returns the text of a file in chunks; of a binary file, its readable runs. @internal */
export function textChunks(state: EmulatorState, fileId: string): string[] {
  const text = fileText(state, fileId);
  const readable = isBinary(text) ? (text.match(/[\p{L}\p{N}\p{P} ]{4,}/gu) ?? []).join(' ') : text;
  const words = readable.match(/\S+\s*/g) ?? [];
  const chunks: string[] = [];
  for (let at = 0; at < words.length; at += wordsInChunk)
    chunks.push(words.slice(at, at + wordsInChunk).join(''));
  return chunks.length > 0 ? chunks : ['(no text)'];
}

/** Returns true if the decoded text shows that the file is binary. */
function isBinary(text: string): boolean {
  return text.includes('\0') || text.includes('\uFFFD');
}

function attributesOf(storeFile: StoredObject): JsonObject {
  return isObject(storeFile['attributes']) ? storeFile['attributes'] : {};
}

function passes(filter: JsonObject, attributes: JsonObject): boolean {
  const { type, key, value } = filter;
  if (type === 'and') return objectsOf(filter['filters']).every((each) => passes(each, attributes));
  if (type === 'or') return objectsOf(filter['filters']).some((each) => passes(each, attributes));
  const own = attributes[String(key)];
  const list: unknown[] = Array.isArray(value) ? value : [];
  switch (type) {
    case 'ne':
      return own !== value;
    case 'gt':
      return own !== undefined && (own as number) > (value as number);
    case 'gte':
      return own !== undefined && (own as number) >= (value as number);
    case 'lt':
      return own !== undefined && (own as number) < (value as number);
    case 'lte':
      return own !== undefined && (own as number) <= (value as number);
    case 'in':
      return list.includes(own);
    case 'nin':
      return !list.includes(own);
    default:
      return own === value;
  }
}
