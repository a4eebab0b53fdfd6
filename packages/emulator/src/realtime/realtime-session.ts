import { recordUsage, tokenAmounts } from '../api/record-usage.js';
import { validate } from '../document/validate.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { isObject, objectAt, stringOr, type JsonObject } from '../json.js';
import { takeTurn } from '../model/turn.js';
import type { ScriptedAnswer } from '../scripting/script.js';
import type { EmulatorState } from '../state/state.js';
import { parseEvent, type Channel, type ChannelHandler } from './channel.js';
import { RealtimeConversation, turnDetection } from './realtime-conversation.js';
import { realtimePrompt } from './realtime-prompt.js';
import { answerTurn } from './realtime-response.js';
import {
  defaultSession,
  mergeSession,
  modalitiesProblem,
  sessionProblem,
} from './session-config.js';

const lifetimeSeconds = 3600;

/** One realtime session, in the dialect of the GA version. @internal */
export class RealtimeSession implements ChannelHandler {
  #session: JsonObject;
  #conversation: RealtimeConversation;
  #active: AbortController | undefined;
  /** Settled when the latest response has ended. */
  #running: Promise<void> = Promise.resolve();

  constructor(
    readonly state: EmulatorState,
    readonly request: RecordedRequest,
    private readonly channel: Channel,
    private readonly takeAnswer: () => Promise<ScriptedAnswer | undefined>,
  ) {
    const type = request.query.get('intent') === 'transcription' ? 'transcription' : 'realtime';
    const model = request.query.get('model') ?? request.query.get('deployment') ?? 'gpt-realtime';
    const expiresAt = state.nowSeconds() + lifetimeSeconds;
    this.#session = defaultSession(state.ids.next('sess_'), model, type, expiresAt);
    this.#conversation = new RealtimeConversation(
      state,
      (event) => this.#send(event),
      (kind) => this.#onSpeech(kind),
    );
  }

  open(): void {
    if (/realtime=v1/.test(this.request.headers['openai-beta'] ?? '')) {
      const message =
        'The beta of the Realtime API is no longer supported: leave the OpenAI-Beta header out.';
      this.#fail({ message, code: 'beta_api_shape_disabled', param: null });
      this.channel.close(4000, 'invalid_request_error.beta_api_shape_disabled');
      return;
    }
    this.#send({ type: 'session.created', session: this.#session });
  }

  receive(text: string): void {
    const event = parseEvent(text);
    const eventId = stringOr(event?.['event_id'], null);
    if (!event) {
      this.#fail({
        message: 'The message is not a JSON object.',
        code: 'invalid_json',
        param: null,
      });
      return;
    }
    const resolve = (name: string) => this.state.document.schema(name);
    // The session is validated first, since its errors are more specific than those of the event union.
    const problem =
      (event['type'] === 'session.update'
        ? sessionProblem(event['session'], this.state.document)
        : undefined) ?? validate({ $ref: 'RealtimeClientEvent' }, event, resolve);
    if (problem) this.#fail(problem, eventId);
    else this.#handle(event, eventId);
  }

  #handle(event: JsonObject, eventId: string | null): void {
    switch (event['type']) {
      case 'session.update':
        this.#session = mergeSession(this.#session, event['session'] as JsonObject);
        this.#send({ type: 'session.updated', session: this.#session });
        break;
      case 'response.create':
        this.#start(objectAt(event, 'response'), eventId);
        break;
      case 'response.cancel':
        if (this.#active) this.#active.abort('client_cancelled');
        else
          this.#fail(
            {
              message: 'Cancellation failed: no active response found.',
              code: 'response_cancel_not_active',
              param: null,
            },
            eventId,
          );
        break;
      default: {
        const problem = this.#conversation.handle(event, this.#session);
        if (problem) this.#fail(problem, eventId);
      }
    }
  }

  /** Interrupts the response when the user speaks, and responds once they have spoken. */
  #onSpeech(kind: 'started' | 'stopped'): void {
    const { create_response: create, interrupt_response: interrupt } =
      turnDetection(this.#session) ?? {};
    if (kind === 'started' && interrupt !== false) this.#active?.abort('turn_detected');
    if (kind === 'started' || create === false || this.#session['type'] !== 'realtime') return;
    void this.#running.then(() => {
      if (!this.#active && !this.channel.signal.aborted) this.#start({}, null);
    });
  }

  #start(overrides: JsonObject, eventId: string | null): void {
    const isBusy = this.#active !== undefined;
    const done = this.#respond(overrides, eventId).catch((error: unknown) => {
      this.#active = undefined;
      this.#fail(
        { message: String(error), code: 'server_error', param: null },
        eventId,
        'server_error',
      );
    });
    if (!isBusy) this.#running = done;
  }

  async #respond(overrides: JsonObject, eventId: string | null): Promise<void> {
    if (this.#active) {
      this.#fail(
        {
          message: 'The conversation already has an active response.',
          code: 'conversation_already_has_active_response',
          param: null,
        },
        eventId,
      );
      return;
    }
    const problem = modalitiesProblem(overrides['output_modalities']);
    if (problem) return this.#fail({ ...problem, param: `response.${problem.param}` }, eventId);
    const active = new AbortController();
    this.#active = active;
    const settings: JsonObject = {
      ...mergeSession(this.#session, overrides),
      metadata: overrides['metadata'],
    };
    const isApart = overrides['conversation'] === 'none';
    const items = Array.isArray(overrides['input'])
      ? overrides['input'].filter(isObject)
      : this.#conversation.items();
    const prompt = realtimePrompt(settings, items);
    const answer = await this.takeAnswer();
    const turn = takeTurn(prompt, answer, this.state);
    settings['conversation_id'] = isApart ? null : this.#conversation.id;
    settings['audio'] = { output: objectAt(objectAt(settings, 'audio'), 'output') };
    const { response, events } = answerTurn(settings, prompt, turn, this.state, (item) =>
      isApart ? [] : this.#conversation.put(item),
    );
    const gone = AbortSignal.any([active.signal, this.channel.signal]);
    if (answer?.delayMs) await this.state.clock.sleep(answer.delayMs, gone);
    for (const event of events) {
      if (turn.chunkDelayMs) await this.state.clock.sleep(turn.chunkDelayMs, gone);
      if (this.channel.signal.aborted) return;
      if (active.signal.aborted) {
        Object.assign(response, {
          status: 'cancelled',
          status_details: { type: 'cancelled', reason: String(active.signal.reason) },
        });
        this.#active = undefined;
        this.#send({ type: 'response.done', response });
        return;
      }
      if (event['type'] === 'response.done') {
        this.#active = undefined;
        recordUsage(this, 'completions', prompt.model, tokenAmounts(objectAt(response, 'usage')));
      }
      this.#send(event);
    }
    this.#send({ type: 'rate_limits.updated', rate_limits: rateLimits });
  }

  #send(event: JsonObject): void {
    this.channel.send({ ...event, event_id: this.state.ids.next('event_') });
  }

  #fail(
    { message, code, param }: { message: string; code: string; param: string | null },
    eventId: string | null = null,
    type = 'invalid_request_error',
  ): void {
    this.#send({ type: 'error', error: { type, code, message, param, event_id: eventId } });
  }
}

const rateLimits = [
  { name: 'requests', limit: 10_000, remaining: 9_999, reset_seconds: 0.006 },
  { name: 'tokens', limit: 1_000_000, remaining: 999_000, reset_seconds: 0.06 },
];
