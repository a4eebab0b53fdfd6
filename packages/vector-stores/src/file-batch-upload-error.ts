import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/**
 * Files of a batch could not be uploaded, so that no batch was created.
 *
 * @public
 */
export class FileBatchUploadError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'FileBatchUploadError');

  /** What went wrong, one error for each upload that failed. */
  readonly errors: readonly unknown[];
  /** The files that were uploaded: attach them with `createAndPoll`, or delete them. */
  readonly fileIDs: readonly string[];

  constructor(errors: readonly unknown[], fileIDs: readonly string[], fileCount: number) {
    const [cause] = errors;
    const reason = (cause as { message?: unknown } | undefined)?.message ?? cause;
    super(
      `${errors.length} of ${fileCount} files could not be uploaded; no batch was created. ` +
        `The first failure: ${String(reason)}`,
    );
    this.errors = errors;
    this.fileIDs = fileIDs;
    Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }
}
