import { OpenAIError, type APIClient, type RequestOptions, type Uploadable } from '@oai/core';
import { brand } from '@oai/core/internal';
import { Files as UploadedFiles, type FileObject } from '@oai/files';
import type {
  EnvironmentFile,
  FileCreateParams,
} from '../generated/beta/agents/environments/files-types.gen.js';
import { hasKey, withoutKey } from '../requests/idempotency-key.js';

/**
 * Uploaded files, and their references for an environment.
 *
 * @public
 */
export interface PreparedAgentFiles {
  /** The value of `files` of an environment. */
  files: Extract<FileCreateParams, { type: 'file_id' }>[];
  /** The uploaded files, which stay until the caller deletes them. */
  uploadedFiles: FileObject[];
}

/**
 * A file could not be uploaded, or not be copied to its environment: see `cause`.
 *
 * @public
 */
export class AgentFileUploadError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'AgentFileUploadError');

  declare readonly name: 'AgentFileUploadError';
  override readonly cause: unknown;

  constructor(
    /** The files that have been uploaded, which stay until the caller deletes them. */
    readonly uploadedFiles: FileObject[],
    cause: unknown,
  ) {
    super('A file of the environment could not be uploaded or copied.');
    this.cause = cause;
  }
}

/**
 * The used part of `client.beta.agents.environments.files`.
 *
 * @internal
 */
export interface EnvironmentFileCreator {
  create(
    environmentID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): PromiseLike<EnvironmentFile>;
}

const ROOT = '/workspace';

/**
 * Checks the path of a file in an environment.
 *
 * @throws {OpenAIError} The path is not that of a file below `/workspace`, or is reserved.
 * @internal
 */
export function validateAgentFilePath(path: string): void {
  const [start, root, ...names] = path.split('/');
  const isInside = start === '' && `/${root}` === ROOT && names.length > 0;
  const isPlain = names.every((name) => !/^\.{0,2}$|[\\\0]/.test(name));
  if (isInside && isPlain && names[0] !== '.codex') return;
  throw new OpenAIError(
    `The path ${JSON.stringify(path)} must be absolute and below ${ROOT}, without "." and "..", ` +
      `and not below ${ROOT}/.codex.`,
  );
}

/**
 * Uploads files for an environment.
 *
 * @param files Files by their paths in the environment.
 * @throws {OpenAIError} A path is invalid, or an idempotency key is given for several files. Nothing
 *   has been uploaded.
 * @throws {AgentFileUploadError} An upload failed.
 * @internal
 */
export async function prepareAgentFiles(
  client: APIClient,
  files: Record<string, Uploadable>,
  options?: RequestOptions,
): Promise<PreparedAgentFiles> {
  const entries = Object.entries(files);
  for (const [path] of entries) validateAgentFilePath(path);
  if (entries.length > 1 && hasKey(options))
    throw new OpenAIError('An idempotency key identifies one upload, not several.');
  const prepared: PreparedAgentFiles = { files: [], uploadedFiles: [] };
  const uploads = new UploadedFiles(client);
  try {
    for (const [path, file] of entries) {
      const uploaded = await uploads.create({ file, purpose: 'user_data' }, options);
      prepared.uploadedFiles.push(uploaded);
      prepared.files.push({ type: 'file_id', file_id: uploaded.id, path });
    }
  } catch (cause) {
    throw new AgentFileUploadError(prepared.uploadedFiles, cause);
  }
  return prepared;
}

/**
 * Uploads a file and copies it to an environment.
 *
 * @throws {OpenAIError} The path is invalid. Nothing has been uploaded.
 * @throws {AgentFileUploadError} The upload or the copy failed.
 * @internal
 */
export async function uploadAgentFile(
  client: APIClient,
  resource: EnvironmentFileCreator,
  environmentID: string,
  { file, path }: { file: Uploadable; path: string },
  options?: RequestOptions,
): Promise<{ uploadedFile: FileObject; environmentFile: EnvironmentFile }> {
  const {
    files: [reference],
    uploadedFiles,
  } = await prepareAgentFiles(client, { [path]: file }, options);
  // Progress is that of the upload, and an idempotency key identifies one operation only.
  const request = { ...withoutKey(options), onUploadProgress: undefined };
  try {
    const environmentFile = await resource.create(environmentID, reference!, request);
    return { uploadedFile: uploadedFiles[0]!, environmentFile };
  } catch (cause) {
    throw new AgentFileUploadError(uploadedFiles, cause);
  }
}
