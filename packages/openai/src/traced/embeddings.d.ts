export { Embeddings } from '@oai/embeddings';
