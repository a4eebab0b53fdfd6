import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';
import type { FolderFile } from './folder-file.js';

/**
 * Thrown if not all files of a folder could be uploaded and processed. `cause` is the first failure.
 *
 * @public
 */
export class IncompleteFolderError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'IncompleteFolderError');

  /** All files of the folder: pass them as `earlier` to go on with those that failed. */
  readonly files: readonly FolderFile[];

  constructor(files: readonly FolderFile[], cause: unknown) {
    const done = files.filter(({ error }) => error === undefined).length;
    const reason = (cause as { message?: unknown } | undefined)?.message ?? cause;
    super(`${done} of ${files.length} files are in the vector store: ${String(reason)}`);
    this.files = files;
    Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }
}
