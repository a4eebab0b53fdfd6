import { OpenAIError, type RequestOptions, type Uploadable } from '@oai/core';
import { createdBy, forEachConcurrently } from '@oai/core/internal';
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
  const uploads: Promise<string>[] = [];
  const start = (file: Uploadable): Promise<string> => {
    const upload = uploadOne(target, file, options);
    uploads.push(upload);
    return upload;
  };
  await forEachConcurrently(files, maxConcurrency, start).catch(() => {});
  const ends = await Promise.allSettled(uploads);
  const uploaded = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (errors.length > 0) throw new FileBatchUploadError(errors, uploaded, files.length);
  return uploaded;
}

async function uploadOne(
  target: Pick<Files, 'create'>,
  file: Uploadable,
  options: RequestOptions,
): Promise<string> {
  const { id } = await createdBy(target.create({ file, purpose: 'assistants' }, options));
  return id;
}
