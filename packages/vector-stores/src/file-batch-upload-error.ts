import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/**
 * Thrown if files of a batch could not be uploaded. No batch was created.
 *
 * @public
 */
export class FileBatchUploadError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'FileBatchUploadError');

  /** The errors of the failed uploads. */
  readonly errors: readonly unknown[];
  /** IDs of the uploaded files, to be attached with `createAndPoll` or deleted. */
  readonly fileIDs: readonly string[];

  constructor(errors: readonly unknown[], fileIDs: readonly string[], fileCount: number) {
    const [cause] = errors;
    const reason = (cause as { message?: unknown } | undefined)?.message ?? cause;
    super(
      `${errors.length} of ${fileCount} files could not be uploaded; no batch was created. ` +
        `First error: ${String(reason)}`,
    );
    this.errors = errors;
    this.fileIDs = fileIDs;
    Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }
}
