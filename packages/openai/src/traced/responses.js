import { Responses as Domain } from '@oai/responses';

export class Responses extends Domain {
  create(body, options) {
    return super.create(body, options);
  }
}
