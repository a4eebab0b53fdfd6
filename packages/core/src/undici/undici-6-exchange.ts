import type { Dispatcher } from 'undici';
import type { UndiciControl } from './body.js';
import { UndiciExchange, type UndiciAnswer } from './exchange.js';

/**
 * An exchange that understands undici 6 as well, which tells the same by other methods. Later
 * versions do not look at them.
 *
 * @internal
 */
export class Undici6Exchange extends UndiciExchange implements Dispatcher.DispatchHandler {
  #control6: Undici6Control | undefined;

  onConnect(abort: (error?: Error) => void): void {
    this.#control6 = new Undici6Control(abort);
    this.onRequestStart(this.#control6);
  }

  onHeaders(status: number, raw: Buffer[], resume: () => void, statusText: string): boolean {
    const control = this.#control6!;
    control.unpause = resume;
    this.onResponseStart(control, status, parseHeaders(raw), statusText);
    return !control.isPaused;
  }

  onData(chunk: Buffer): boolean {
    const control = this.#control6!;
    this.onResponseData(control, chunk);
    return !control.isPaused;
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.onResponseError(null, error);
  }
}

class Undici6Control implements UndiciControl {
  isPaused = false;
  unpause: () => void = () => {};

  constructor(readonly abort: (reason?: Error) => void) {}

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    if (!this.isPaused) return;
    this.isPaused = false;
    this.unpause();
  }
}

/** From names and values in turn. */
function parseHeaders(raw: readonly Buffer[]): UndiciAnswer['headers'] {
  // Names may be those of members of all objects.
  const headers = Object.create(null) as UndiciAnswer['headers'];
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index]!.toString('latin1').toLowerCase();
    const value = raw[index + 1]!.toString('latin1');
    const before = headers[name];
    headers[name] = before === undefined ? value : [before, value].flat();
  }
  return headers;
}
