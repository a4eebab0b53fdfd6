import { Embeddings as Domain } from '@oai/embeddings';

export class Embeddings extends Domain {
  create(body, options) {
    return super.create(body, options);
  }
}
