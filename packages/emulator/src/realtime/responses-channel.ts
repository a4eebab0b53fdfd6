import { ApiError } from '../http/api-error.js';
import type { Call } from '../api/call.js';
import { requestSchema } from '../document/request-schema.js';
import { validate } from '../document/validate.js';
import { responseEvents } from '../domains/responses/response-events.js';
import { keepResponse, makeResponse } from '../domains/responses/make-response.js';
import type { ScriptedAnswer } from '../scripting/script.js';
import { parseEvent, type Channel, type ChannelHandler } from './channel.js';

/** Responses over a WebSocket: each `response.create` yields the events of a stream. @internal */
export class ResponsesChannel implements ChannelHandler {
  constructor(
    private readonly call: Omit<Call, 'answer' | 'body'>,
    private readonly channel: Channel,
    private readonly takeAnswer: () => Promise<ScriptedAnswer | undefined>,
  ) {}

  open(): void {
    // Nothing is sent before the first request.
  }

  receive(text: string): void {
    this.#respond(text).catch((error: unknown) => {
      const { status, message, type, param, code } =
        error instanceof ApiError ? error : new ApiError(500, String(error));
      this.channel.send({ type: 'error', status, error: { type, code, message, param } });
    });
  }

  async #respond(text: string): Promise<void> {
    const event = parseEvent(text);
    if (!event)
      throw new ApiError(400, 'The message is not a JSON object.', { code: 'invalid_json' });
    const { document, clock } = this.call.state;
    const problem = validate({ $ref: 'ResponsesClientEvent' }, event, (name) =>
      requestSchema(document, name),
    );
    if (problem) throw new ApiError(400, problem.message, problem);
    const { type: _type, stream_id: streamId, ...body } = event;
    const call = { ...this.call, body, answer: await this.takeAnswer() };
    const made = makeResponse(call);
    if (body['store'] !== false) keepResponse(call, made);
    const lane = streamId === undefined ? {} : { stream_id: streamId };
    for (const each of responseEvents(made.response, made.items)) {
      if (made.chunkDelayMs) await clock.sleep(made.chunkDelayMs, this.channel.signal);
      if (this.channel.signal.aborted) return;
      this.channel.send({ ...each, ...lane });
    }
  }
}
