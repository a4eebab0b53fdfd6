import type { Dispatcher } from 'undici';
import { UndiciBody, type AnswerBody, type UndiciControl } from './body.js';

/** The start of an answer. @internal */
export interface UndiciAnswer {
  status: number;
  statusText: string;
  headers: Record<string, string | string[] | undefined>;
  body: AnswerBody;
}

/**
 * One request and its answer, as undici tells of them.
 *
 * @internal
 */
export class UndiciExchange implements Dispatcher.DispatchHandler {
  readonly #onAnswer: (answer: UndiciAnswer) => void;
  readonly #onEnd: (error?: unknown) => void;
  #control: UndiciControl | undefined;
  #body: UndiciBody | undefined;
  #aborted: { reason: unknown } | undefined;

  /**
   * @param onEnd Called once the answer is complete, or with what ended the exchange before.
   */
  constructor(onAnswer: (answer: UndiciAnswer) => void, onEnd: (error?: unknown) => void) {
    this.#onAnswer = onAnswer;
    this.#onEnd = onEnd;
  }

  get isAborted(): boolean {
    return this.#aborted !== undefined;
  }

  abort(reason: unknown): void {
    this.#aborted ??= { reason };
    this.#control?.abort(reason as Error);
    this.#fail(reason);
  }

  onRequestStart(control: UndiciControl): void {
    this.#control = control;
    // It has waited for a connection until now.
    if (this.#aborted) control.abort(this.#aborted.reason as Error);
  }

  onResponseStart(
    control: UndiciControl,
    status: number,
    headers: UndiciAnswer['headers'],
    statusText = '',
  ): void {
    if (status < 200) return;
    this.#body = new UndiciBody(control);
    this.#onAnswer({ status, statusText, headers, body: this.#body });
  }

  onResponseData(_control: UndiciControl, chunk: Buffer): void {
    this.#body?.push(chunk);
  }

  onResponseEnd(): void {
    this.#body?.complete();
    this.#onEnd();
  }

  onResponseError(_control: UndiciControl | null, error: unknown): void {
    this.#fail(error);
  }

  #fail(error: unknown): void {
    this.#body?.fail(error);
    this.#onEnd(error);
  }
}
