import { seedFiles } from './domains/files.js';
import { SystemClock } from './clock.js';
import { checkFault } from './faults/check-fault.js';
import type { Fault } from './faults/fault.js';
import type { RecordedRequest } from './http/recorded-request.js';
import { checkMatch } from './scripting/check-match.js';
import { checkScripts } from './scripting/check-script.js';
import type { Match } from './scripting/conditions.js';
import type { MatchHandle } from './scripting/match.js';
import { assertNone, type Pending } from './scripting/pending.js';
import type { Answer, AnswerFunction } from './scripting/script.js';
import { anObject, aString, checkShape, required } from './shape.js';
import type { EmulatorState } from './state/state.js';
import type { WebhookDelivery } from './webhooks/deliver.js';
import type { WebhookOptions } from './webhooks/sign.js';

/** An event for webhook endpoints. @public */
export type WebhookMessage = Pick<WebhookOptions, 'type' | 'data'>;

/** The members of an emulator that say what happens next, and what has happened. @internal */
export interface Controls {
  /** Requests since the start or the last reset, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Queues answers of the model, or exact HTTP responses.
   *
   * @param answers One answer for each matching request, used in order.
   * @param match Requests to answer. Without `path`: those that generate output (chat, responses,
   *   legacy completions, runs, realtime, and the models of eval runs and graders).
   * @throws {TypeError} A member is unknown or wrong.
   */
  script(
    answers: Answer | AnswerFunction | (Answer | AnswerFunction)[],
    match?: Match,
  ): MatchHandle;
  /**
   * Injects a failure.
   *
   * @param fault The failure.
   * @param match Requests to fail. Default: the next one.
   * @throws {TypeError} A member is unknown or wrong.
   */
  fault(fault: Fault, match?: Match): MatchHandle;
  /** Restores the initial state: no requests, scripts or faults, and no objects except `files`. */
  reset(): void;
  /** Returns the scripts and faults that have not been used as often as they are to be. */
  pending(): Pending[];
  /** @throws {Error} Lists what is pending, if anything is. */
  assertDone(): void;
  /** Webhooks that were sent to the endpoints that the API has created, the latest ones last. */
  readonly deliveries: readonly WebhookDelivery[];
  /**
   * Sends a signed webhook to the endpoints for its type, as the API does once work is done. For one
   * that is not sent, see `webhook`.
   *
   * @param event `type`, such as `safety.alert.created`, and `data`. Default of `data`: an object
   *   with an identifier that fits the type.
   * @returns The deliveries, once each endpoint has the webhook or has refused it in every attempt.
   * @throws {TypeError} A member is unknown or wrong.
   */
  sendWebhook(event: WebhookMessage): Promise<WebhookDelivery[]>;
  /**
   * Puts the clock forward: pauses that end in this time end at once.
   *
   * @throws {TypeError} The emulator has a clock of its own as an option.
   */
  advance(durationMs: number): void;
}

/** @internal */
export function createControls(state: EmulatorState): Controls {
  const pending = () => [...state.scripts.pending(), ...state.faults.pending()];
  return {
    requests: state.requests,
    deliveries: state.outbox.deliveries,
    async sendWebhook(event) {
      checkShape('sendWebhook', event, { type: required(aString), data: anObject });
      return state.outbox.send(event.type, event.data);
    },
    script(answers, match = {}) {
      const own = checkMatch(match);
      const handles = checkScripts(answers).map((script) => state.scripts.add(script, own));
      return {
        get hits() {
          return handles.reduce((sum, handle) => sum + handle.hits, 0);
        },
        remove: () => handles.forEach((handle) => handle.remove()),
      };
    },
    fault: (fault, match = {}) => state.faults.add(checkFault(fault), checkMatch(match)),
    pending,
    assertDone: () => assertNone(pending()),
    advance(durationMs) {
      if (!(durationMs >= 0 && durationMs < Infinity)) {
        throw new TypeError(`advance: ${String(durationMs)} is not a number of milliseconds`);
      }
      if (!(state.clock instanceof SystemClock)) {
        throw new TypeError("advance: the emulator's clock is an option; put that one forward");
      }
      state.clock.advance(durationMs);
    },
    reset() {
      state.reset();
      seedFiles(state);
    },
  };
}
