import type { RecordedRequest } from '../http/recorded-request.js';
import { objectAt, type JsonObject } from '../json.js';
import type { ScriptedAnswer } from '../scripting/script.js';
import type { EmulatorState } from '../state/state.js';
import type { Channel } from './channel.js';
import { SpokenSession, type EventProblem } from './spoken-session.js';

/** Paths of the WebSockets of live sessions. @internal */
export const livePath = /^\/live\/sessions(?:\/([^/]+)\/(fork|attach))?$/;

/**
 * A live session, a fork of one, or a sideband connection to one. It acknowledges events and speaks
 * whenever it is given text.
 *
 * @internal
 */
export class LiveSession extends SpokenSession {
  readonly #isAttached: boolean;
  #session: JsonObject;
  #isStarted = false;

  constructor(
    state: EmulatorState,
    request: RecordedRequest,
    channel: Channel,
    takeAnswer: () => Promise<ScriptedAnswer | undefined>,
  ) {
    super(state, channel, takeAnswer);
    const [, sessionId, kind] = livePath.exec(request.path) ?? [];
    this.#isAttached = kind === 'attach';
    this.#session = {
      id: (this.#isAttached && sessionId) || state.ids.next('sess_'),
      model: 'gpt-live-1',
      status: 'active',
      expires_at: this.expiresAt,
    };
  }

  override open(): void {
    if (this.#isAttached) this.#start({}, undefined);
  }

  protected override handle(
    event: JsonObject,
    eventId: string | undefined,
  ): Promise<EventProblem | undefined> | EventProblem | undefined {
    const type = String(event['type']);
    if (type === 'session.start') {
      return this.#isStarted
        ? { message: 'The session has been started already.', code: 'session_already_started' }
        : this.#start(objectAt(event, 'session'), eventId);
    }
    if (!this.#isStarted) {
      const message = `'${type}' is only accepted after 'session.start'.`;
      return { message, code: 'session_not_started' };
    }
    switch (type) {
      case 'session.update':
        this.#session = { ...this.#session, ...objectAt(event, 'session') };
        return void this.send({ type: 'session.updated', session: this.#session }, eventId);
      case 'session.input_audio.append':
        if (this.hear(event['audio'])) return undefined;
        return { message: "'audio' must be text in base64.", code: 'invalid_value' };
      case 'session.input_audio.mute':
        return void this.send({ type: 'session.input_audio.muted' }, eventId);
      case 'session.input_audio.unmute':
        return void this.send({ type: 'session.input_audio.unmuted' }, eventId);
      case 'session.instructions.append':
      case 'session.thinking.append':
      case 'session.commentary.append':
        return this.#append(type, String(event['content']), eventId);
      case 'session.close': {
        const usage = { seconds: this.inputMs / 1000 };
        const closed = { type: 'session.closed', reason: 'close_requested', usage };
        this.send({ ...closed, session: this.#session }, eventId);
        return void this.channel.close(1000, '');
      }
      default:
        return { message: `The emulator has no '${type}'.`, code: 'unknown_event' };
    }
  }

  #start(session: JsonObject, eventId: string | undefined): undefined {
    this.#isStarted = true;
    this.#session = { ...this.#session, ...session };
    this.send({ type: 'session.started', session: this.#session }, eventId);
    return undefined;
  }

  async #append(type: string, content: string, eventId: string | undefined): Promise<undefined> {
    const place = (startMs: number, endMs: number) => ({ start_ms: startMs, end_ms: endMs });
    this.send({ type: `${type}ed`, ...place(this.inputMs, this.inputMs) }, eventId);
    await this.speak(String(this.#session['model']), content, place);
    return undefined;
  }
}
