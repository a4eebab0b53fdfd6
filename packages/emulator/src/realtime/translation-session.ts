import type { RecordedRequest } from '../http/recorded-request.js';
import { objectAt, type JsonObject } from '../json.js';
import type { ScriptedAnswer } from '../scripting/script.js';
import type { EmulatorState } from '../state/state.js';
import type { Channel } from './channel.js';
import { SpokenSession, type EventProblem } from './spoken-session.js';

/** A translation of speech. Each piece of audio is answered with words and their audio. @internal */
export class TranslationSession extends SpokenSession {
  #session: JsonObject;
  /** The pieces of audio are translated in order, and all of them before the end. */
  #last: Promise<void> = Promise.resolve();

  constructor(
    state: EmulatorState,
    request: RecordedRequest,
    channel: Channel,
    takeAnswer: () => Promise<ScriptedAnswer | undefined>,
  ) {
    super(state, channel, takeAnswer);
    this.#session = {
      id: state.ids.next('sess_'),
      type: 'translation',
      model: request.query.get('model') ?? 'gpt-realtime-translate',
      expires_at: this.expiresAt,
      audio: { output: { language: 'en' } },
    };
  }

  override open(): void {
    this.send({ type: 'session.created', session: this.#session });
  }

  protected override async handle(event: JsonObject): Promise<EventProblem | undefined> {
    switch (event['type']) {
      case 'session.update':
        this.#session = { ...this.#session, ...objectAt(event, 'session') };
        this.send({ type: 'session.updated', session: this.#session });
        return undefined;
      case 'session.input_audio_buffer.append': {
        const model = String(this.#session['model']);
        if (!this.hear(event['audio']))
          return { message: "'audio' must be text in base64.", code: 'invalid_value' };
        this.#last = this.#last.then(() =>
          this.speak(model, 'Translate.', (startMs) => ({ elapsed_ms: startMs })),
        );
        await this.#last;
        return undefined;
      }
      case 'session.close':
        await this.#last;
        this.send({ type: 'session.closed' });
        this.channel.close(1000, '');
        return undefined;
      default:
        return {
          message: `Invalid event type: '${String(event['type'])}'.`,
          code: 'invalid_value',
        };
    }
  }
}
