import { stringOr, type JsonObject } from '../json.js';
import { toBase64 } from '../media/base64.js';
import { tonePcm } from '../media/wav.js';
import { takeTurn } from '../model/turn.js';
import type { ScriptedAnswer } from '../scripting/script.js';
import type { EmulatorState } from '../state/state.js';
import { parseEvent, type Channel, type ChannelHandler } from './channel.js';
import { realtimePrompt } from './realtime-prompt.js';

const sessionSeconds = 3600;
/** Length of the speech for one piece of text, milliseconds. */
const pieceMs = 100;
/** Bytes of PCM audio (mono, 16 bits, 24 kHz) for each millisecond. */
const bytesPerMs = 48;

/** An event that cannot be handled. @internal */
export interface EventProblem {
  message: string;
  code: string;
}

/**
 * A session that takes audio in and speaks, without turns that the client requests: live sessions
 * and translations.
 *
 * @internal
 */
export abstract class SpokenSession implements ChannelHandler {
  protected readonly expiresAt: number;
  /** Length of the audio received so far, milliseconds. */
  protected inputMs = 0;

  constructor(
    protected readonly state: EmulatorState,
    protected readonly channel: Channel,
    private readonly takeAnswer: () => Promise<ScriptedAnswer | undefined>,
  ) {
    this.expiresAt = state.nowSeconds() + sessionSeconds;
  }

  abstract open(): void;

  /** Handles an event. Returns the problem with an event that is not accepted. */
  protected abstract handle(
    event: JsonObject,
    eventId: string | undefined,
  ): Promise<EventProblem | undefined> | EventProblem | undefined;

  receive(text: string): void {
    const event = parseEvent(text);
    const eventId = stringOr(event?.['event_id'], null) ?? undefined;
    void Promise.resolve(
      event
        ? this.handle(event, eventId)
        : { message: 'The message is not a JSON object.', code: 'invalid_json' },
    )
      .catch((error: unknown) => ({ message: String(error), code: 'server_error' }))
      .then((problem) => problem && this.#fail(problem, eventId));
  }

  /** Sends an event, with the ID of the client event that it answers. */
  protected send(event: JsonObject, answered?: string): void {
    this.channel.send({
      ...event,
      event_id: this.state.ids.next('event_'),
      ...(answered === undefined ? {} : { client_event_id: answered }),
    });
  }

  /** Takes audio in, as base64. Returns true if it is text at all. */
  protected hear(audio: unknown): boolean {
    if (typeof audio !== 'string') return false;
    this.inputMs += Math.floor((audio.length * 3) / 4 / bytesPerMs);
    return true;
  }

  /** Sends the next turn of the model: its words with their audio. */
  protected async speak(
    model: string,
    userText: string,
    place: (startMs: number, endMs: number) => JsonObject,
  ): Promise<void> {
    const content = [{ type: 'input_text', text: userText }];
    const prompt = realtimePrompt({ model }, [{ type: 'message', role: 'user', content }]);
    const turn = takeTurn(prompt, await this.takeAnswer(), this.state);
    let startMs = this.inputMs;
    for (const delta of turn.textChunks) {
      if (turn.chunkDelayMs) await this.state.clock.sleep(turn.chunkDelayMs, this.channel.signal);
      if (this.channel.signal.aborted) return;
      const at = place(startMs, startMs + pieceMs);
      this.send({ type: 'session.output_transcript.delta', delta, ...at });
      const audio = toBase64(tonePcm(pieceMs));
      this.send({ type: 'session.output_audio.delta', delta: audio, ...at });
      startMs += pieceMs;
    }
  }

  #fail({ message, code }: EventProblem, eventId: string | undefined): void {
    const error = { type: 'invalid_request_error', code, message, param: '' };
    this.send({ type: 'error', error }, eventId);
  }
}
