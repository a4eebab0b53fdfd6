import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/**
 * Thrown by the loop over `SpokenAnswers` if more speech waits to be played than the limit allows.
 *
 * @public
 */
export class SpeechOverflowError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'SpeechOverflowError');

  /** The limit, bytes. */
  readonly maxBufferedBytes: number;

  constructor(maxBufferedBytes: number) {
    super(`more than ${maxBufferedBytes} bytes of speech wait (option \`maxBufferedBytes\`)`);
    this.maxBufferedBytes = maxBufferedBytes;
  }
}
