import { ChatCompletions as Domain } from '@oai/chat';

export class Completions extends Domain {
  create(body, options) {
    return super.create(body, options);
  }
}
