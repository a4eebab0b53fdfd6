import { APIResource, type APIPromise, type RequestOptions, type Uploadable } from '@oai/core';
import type { FileObject } from '@oai/files';
import type {
  EnvironmentFile,
  FileCreateParams,
} from '../generated/beta/agents/environments/files-types.gen.js';
import {
  prepareAgentFiles,
  uploadAgentFile,
  type EnvironmentFileCreator,
  type PreparedAgentFiles,
} from './agent-files.js';

/**
 * The helpers of `client.beta.agents.environments.files`.
 *
 * @public
 */
export abstract class EnvironmentFileHelpers extends APIResource implements EnvironmentFileCreator {
  abstract create(
    environmentID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<EnvironmentFile>;

  /**
   * Uploads files for a new environment, one after the other, with the purpose `user_data`.
   *
   * `POST /files`
   *
   * @param files Files by their absolute paths below `/workspace`.
   * @param options Options of each upload.
   * @returns References for `files` of the environment, and the uploaded files.
   * @throws {OpenAIError} A path is invalid. Nothing has been uploaded.
   * @throws {AgentFileUploadError} An upload failed. The error contains the files before it.
   */
  prepare(
    files: Record<string, Uploadable>,
    options?: RequestOptions,
  ): Promise<PreparedAgentFiles> {
    return prepareAgentFiles(this._client, files, options);
  }

  /**
   * Uploads a file and copies it to an environment.
   *
   * `POST /files` and `POST /agents/environments/{environment_id}/files`
   *
   * @param params.path Absolute path below `/workspace`.
   * @throws {OpenAIError} The path is invalid. Nothing has been uploaded.
   * @throws {AgentFileUploadError} A request failed. The error contains the file if it was uploaded.
   */
  upload(
    environmentID: string,
    params: { file: Uploadable; path: string },
    options?: RequestOptions,
  ): Promise<{ uploadedFile: FileObject; environmentFile: EnvironmentFile }> {
    return uploadAgentFile(this._client, this, environmentID, params, options);
  }
}
