export {
  embedAll,
  type EmbedAllOptions,
  type EmbedAllParams,
  type EmbedAllResult,
} from './embeddings/embed-all.js';
export { IncompleteEmbeddingsError } from './embeddings/incomplete-embeddings-error.js';
export type { EmbeddingInput } from './embeddings/split-inputs.js';
