import { Chat as Domain } from '@oai/chat';
import { Completions } from '../public/resources/chat/completions/completions.gen.js';

export class Chat extends Domain {
  completions = new Completions(this._client);
}

Chat.Completions = Completions;
