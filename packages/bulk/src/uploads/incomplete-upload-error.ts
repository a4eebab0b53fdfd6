import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';
import type { UploadState } from './upload-state.js';

/**
 * Thrown if a file could not be uploaded as a whole: a part failed after its retries, or the upload
 * could not be completed. `cause` is the error.
 *
 * @public
 */
export class IncompleteUploadError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'IncompleteUploadError');

  /** The state, to go on with the upload: `resume`. */
  readonly state: UploadState;

  constructor(cause: unknown, state: UploadState) {
    const reason = (cause as { message?: unknown } | undefined)?.message ?? cause;
    const done = state.partIDs.filter((id) => id !== null).length;
    // The answer to the last call may have been lost.
    const hint =
      done === state.partIDs.length
        ? ' The upload may be complete: look for the file with `files.list` before you repeat it.'
        : '';
    super(`${done} of ${state.partIDs.length} parts were uploaded: ${String(reason)}${hint}`);
    this.state = state;
    Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }
}
