import { Decisions as Domain } from '@oai/decisions';

export class Decisions extends Domain {
  create(body, options) {
    return super.create(body, options);
  }
}
