import { Conversations as Domain } from '@oai/responses';

export class Conversations extends Domain {
  create(body, options) {
    return super.create(body, options);
  }
}
