// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY, path } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.projects.hostedToolPermissions`.
 *
 * @public
 */
export class HostedToolPermissions extends APIResource {
  private readonly _path = 'admin.organization.projects.hostedToolPermissions.';

  /**
   * Retrieves the hosted tool permissions of a project.
   *
   * `GET /organization/projects/{project_id}/hosted_tool_permissions`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectHostedToolPermissions> {
    return this._client.get(path`/organization/projects/${projectID}/hosted_tool_permissions`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes the hosted tool permissions of a project. Omitted tools keep their setting.
   *
   * `POST /organization/projects/{project_id}/hosted_tool_permissions`
   *
   * @returns The updated settings.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    projectID: string,
    body: HostedToolPermissionUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ProjectHostedToolPermissions> {
    return this._client.post(path`/organization/projects/${projectID}/hosted_tool_permissions`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * The hosted tool permissions of a project.
 *
 * @public
 */
export interface ProjectHostedToolPermissions {
  /** Setting for file search. */
  file_search: ProjectHostedToolPermissions.FileSearch;
  /** Setting for web search. */
  web_search: ProjectHostedToolPermissions.WebSearch;
  /** Setting for image generation. */
  image_generation: ProjectHostedToolPermissions.ImageGeneration;
  /** Setting for MCP servers. */
  mcp: ProjectHostedToolPermissions.Mcp;
  /** Setting for the code interpreter. */
  code_interpreter: ProjectHostedToolPermissions.CodeInterpreter;
}

export declare namespace ProjectHostedToolPermissions {
  /** Permission for a hosted tool. */
  export interface FileSearch {
    /** True if the project may use the tool. */
    enabled: boolean;
  }

  /** Permission for a hosted tool. */
  export interface WebSearch {
    /** True if the project may use the tool. */
    enabled: boolean;
  }

  /** Permission for a hosted tool. */
  export interface ImageGeneration {
    /** True if the project may use the tool. */
    enabled: boolean;
  }

  /** Permission for a hosted tool. */
  export interface Mcp {
    /** True if the project may use the tool. */
    enabled: boolean;
  }

  /** Permission for a hosted tool. */
  export interface CodeInterpreter {
    /** True if the project may use the tool. */
    enabled: boolean;
  }
}

/**
 * Parameters of `client.admin.organization.projects.hostedToolPermissions.update`.
 *
 * @public
 */
export interface HostedToolPermissionUpdateParams {
  /** Setting for file search. */
  file_search?: HostedToolPermissionUpdateParams.FileSearch | null;
  /** Setting for web search. */
  web_search?: HostedToolPermissionUpdateParams.WebSearch | null;
  /** Setting for image generation. */
  image_generation?: HostedToolPermissionUpdateParams.ImageGeneration | null;
  /** Setting for MCP servers. */
  mcp?: HostedToolPermissionUpdateParams.Mcp | null;
  /** Setting for the code interpreter. */
  code_interpreter?: HostedToolPermissionUpdateParams.CodeInterpreter | null;
}

export declare namespace HostedToolPermissionUpdateParams {
  /** New permission for a hosted tool. */
  export interface FileSearch {
    /** True if the project may use the tool. */
    enabled: boolean;
  }

  /** New permission for a hosted tool. */
  export interface WebSearch {
    /** True if the project may use the tool. */
    enabled: boolean;
  }

  /** New permission for a hosted tool. */
  export interface ImageGeneration {
    /** True if the project may use the tool. */
    enabled: boolean;
  }

  /** New permission for a hosted tool. */
  export interface Mcp {
    /** True if the project may use the tool. */
    enabled: boolean;
  }

  /** New permission for a hosted tool. */
  export interface CodeInterpreter {
    /** True if the project may use the tool. */
    enabled: boolean;
  }
}

export declare namespace HostedToolPermissions {
  export type { ProjectHostedToolPermissions, HostedToolPermissionUpdateParams };
}
