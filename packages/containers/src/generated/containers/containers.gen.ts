// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import {
  type FileCreateParams,
  type FileCreateResponse,
  type FileDeleteParams,
  type FileListParams,
  type FileListResponse,
  type FileListResponsesPage,
  type FileRetrieveParams,
  type FileRetrieveResponse,
  Files,
} from './files/files.gen.js';

/**
 * The methods of `client.containers`.
 *
 * @public
 */
export class Containers extends APIResource {
  private readonly _path = 'containers.';

  files: Files = new Files(this._client);

  /**
   * Creates a container in which the code interpreter and shell tools can run.
   *
   * `POST /containers`
   *
   * @returns The new container.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ContainerCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContainerCreateResponse> {
    return this._client.post('/containers', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }

  /**
   * Retrieves a container.
   *
   * `GET /containers/{container_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(containerID: string, options?: RequestOptions): APIPromise<ContainerRetrieveResponse> {
    return this._client.get(path`/containers/${containerID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists containers, newest first by default.
   *
   * `GET /containers`
   *
   * @returns A page of containers. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: ContainerListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ContainerListResponsesPage, ContainerListResponse> {
    return this._client.getAPIList('/containers', CursorPage<ContainerListResponse>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes a container with its files.
   *
   * `DELETE /containers/{container_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(containerID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path`/containers/${containerID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }
}

Containers.Files = Files;

/**
 * An environment in which hosted tools run code.
 *
 * @public
 */
export interface ContainerCreateResponse {
  /** ID of the container. */
  id: string;
  /** Object type, `container`. */
  object: string;
  /** Name of the container. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** State of the container, such as `active` or `deleted`. */
  status: string;
  /** Time of last use, in Unix seconds. */
  last_active_at?: number;
  /** Expiry of the container. */
  expires_after?: ContainerCreateResponse.ExpiresAfter;
  /** Memory of the container, in gigabytes. */
  memory_limit?: '1g' | '4g' | '16g' | '64g';
  /** Network access of the container. */
  network_policy?: ContainerCreateResponse.NetworkPolicy;
}

export declare namespace ContainerCreateResponse {
  /** Expiry of the container. */
  export interface ExpiresAfter {
    /** Start of the lifetime. */
    anchor?: 'last_active_at';
    /** Lifetime, in minutes. */
    minutes?: number;
  }

  /** Network access of the container. */
  export interface NetworkPolicy {
    /** `allowlist` (listed domains only) or `disabled` (none). */
    type: 'allowlist' | 'disabled';
    /** Domains that may be reached, for `allowlist`. */
    allowed_domains?: string[];
  }
}

/**
 * Parameters of `client.containers.create`.
 *
 * @public
 */
export interface ContainerCreateParams {
  /** Name of the container. */
  name: string;
  /** IDs of uploaded files to copy into the container. */
  file_ids?: string[];
  /** Expiry of the container, counted from its last use. */
  expires_after?: ContainerCreateParams.ExpiresAfter;
  /** Skills to install, by ID or inline. */
  skills?: Array<ContainerCreateParams.SkillReference | ContainerCreateParams.Inline>;
  /** Memory of the container: `1g`, `4g`, `16g` or `64g` (gigabytes). Default `1g`. */
  memory_limit?: '1g' | '4g' | '16g' | '64g';
  /** Network access of the container: none, or listed domains. */
  network_policy?: ContainerCreateParams.Disabled | ContainerCreateParams.Allowlist;
}

export declare namespace ContainerCreateParams {
  /** Expiry of the container, counted from its last use. */
  export interface ExpiresAfter {
    /** Start of the lifetime; only `last_active_at`, the last use. */
    anchor: 'last_active_at';
    /** Lifetime, in minutes. */
    minutes: number;
  }

  /** A stored skill, by ID. */
  export interface SkillReference {
    type: 'skill_reference';
    /** ID of the skill, 1 to 64 characters. */
    skill_id: string;
    /** Version to use: a positive integer or `latest`. Default: the skill's default version. */
    version?: string;
  }

  /** A skill whose files are part of the request. */
  export interface Inline {
    type: 'inline';
    /** Name of the skill. */
    name: string;
    /** Purpose of the skill, shown to the model. */
    description: string;
    /** Files of the skill. */
    source: Inline.Source;
  }

  export namespace Inline {
    /** Files of an inline skill. */
    export interface Source {
      type: 'base64';
      media_type: 'application/zip';
      /** Zip archive of the skill, base64-encoded, at most 70254592 characters. */
      data: string;
    }
  }

  /** No outbound network access. */
  export interface Disabled {
    type: 'disabled';
  }

  /** Outbound network access to the listed domains only. */
  export interface Allowlist {
    type: 'allowlist';
    /** Allowed domains, at least one. */
    allowed_domains: string[];
    /** Secrets to inject into requests to some of these domains. */
    domain_secrets?: Allowlist.DomainSecret[];
  }

  export namespace Allowlist {
    /** A secret for requests to one domain. */
    export interface DomainSecret {
      /** Domain that receives the secret. */
      domain: string;
      /** Name of the secret. */
      name: string;
      /** The secret itself, at most 10485760 characters. */
      value: string;
    }
  }
}

/**
 * An environment in which hosted tools run code.
 *
 * @public
 */
export interface ContainerRetrieveResponse extends ContainerCreateResponse {}

export declare namespace ContainerRetrieveResponse {
  /** Expiry of the container. */
  export type ExpiresAfter = ContainerCreateResponse.ExpiresAfter;

  /** Network access of the container. */
  export type NetworkPolicy = ContainerCreateResponse.NetworkPolicy;
}

/**
 * An environment in which hosted tools run code.
 *
 * @public
 */
export interface ContainerListResponse extends ContainerCreateResponse {}

export declare namespace ContainerListResponse {
  /** Expiry of the container. */
  export type ExpiresAfter = ContainerCreateResponse.ExpiresAfter;

  /** Network access of the container. */
  export type NetworkPolicy = ContainerCreateResponse.NetworkPolicy;
}

/**
 * A page of `ContainerListResponse`.
 *
 * @public
 */
export type ContainerListResponsesPage = CursorPage<ContainerListResponse>;

/**
 * Parameters of `client.containers.list`.
 *
 * @public
 */
export interface ContainerListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only containers with this name. */
  name?: string;
}

export declare namespace Containers {
  export type {
    ContainerCreateResponse,
    ContainerCreateParams,
    ContainerRetrieveResponse,
    ContainerListResponse,
    ContainerListResponsesPage,
    ContainerListParams,
  };

  export { Files };
  export type {
    FileCreateResponse,
    FileCreateParams,
    FileRetrieveResponse,
    FileRetrieveParams,
    FileListResponse,
    FileListResponsesPage,
    FileListParams,
    FileDeleteParams,
  };
}
