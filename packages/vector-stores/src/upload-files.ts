import { OpenAIError, type RequestOptions, type Uploadable } from '@oai/core';
import { createdBy } from '@oai/core/internal';
import type { Files } from '@oai/files';
import { FileBatchUploadError } from './file-batch-upload-error.js';

/**
 * Uploads files concurrently. After a failure no further upload is started, and pending uploads
 * are awaited, so that the error can list all uploaded files.
 *
 * @returns The IDs, in the order of the files.
 * @throws {FileBatchUploadError} An upload failed.
 * @internal
 */
export async function uploadFiles(
  target: Pick<Files, 'create'>,
  files: readonly Uploadable[],
  maxConcurrency: number,
  options: RequestOptions,
): Promise<string[]> {
  if (!Number.isInteger(maxConcurrency) || maxConcurrency < 1)
    throw new OpenAIError(
      `\`maxConcurrency\` must be a whole number of at least 1, not ${maxConcurrency}.`,
    );
  const ids = new Map<number, string>();
  const errors: unknown[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < files.length && errors.length === 0) {
      const index = next++;
      try {
        const file = files[index]!;
        const { id } = await createdBy(target.create({ file, purpose: 'assistants' }, options));
        ids.set(index, id);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxConcurrency, files.length) }, work));
  const uploaded = [...ids].sort(([a], [b]) => a - b).map(([, id]) => id);
  if (errors.length > 0) throw new FileBatchUploadError(errors, uploaded, files.length);
  return uploaded;
}
