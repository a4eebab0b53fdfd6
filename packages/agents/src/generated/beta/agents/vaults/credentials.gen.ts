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
import type { VaultStatusFilter } from './vaults-types.gen.js';

/**
 * The methods of `client.beta.agents.vaults.credentials`.
 *
 * @public
 */
export class Credentials extends APIResource {
  private readonly _path = 'beta.agents.vaults.credentials.';

  /**
   * Adds a credential to a vault. No response contains its secrets.
   *
   * `POST /vaults/{vault_id}/credentials`
   *
   * @returns The new credential.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    vaultID: string,
    body: CredentialCreateParams,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    return this._client.post(path`/vaults/${vaultID}/credentials`, {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Retrieves a credential of a vault, without its secrets.
   *
   * `GET /vaults/{vault_id}/credentials/{credential_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    credentialID: string,
    params: CredentialRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    const { vault_id } = params ?? {};
    return this._client.get(path`/vaults/${vault_id}/credentials/${credentialID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Replaces the secrets of a credential.
   *
   * `POST /vaults/{vault_id}/credentials/{credential_id}`
   *
   * @returns The changed credential.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    credentialID: string,
    params: CredentialUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    const { vault_id, ...body } = params ?? {};
    return this._client.post(path`/vaults/${vault_id}/credentials/${credentialID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists the credentials of a vault, without their secrets.
   *
   * `GET /vaults/{vault_id}/credentials`
   *
   * @returns A page of credentials. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    vaultID: string,
    query: CredentialListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CredentialsPage, Credential> {
    options = withQuery(query, options);
    return this._client.getAPIList(path`/vaults/${vaultID}/credentials`, CursorPage<Credential>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
    });
  }

  /**
   * Deletes a credential of a vault.
   *
   * `DELETE /vaults/{vault_id}/credentials/{credential_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    credentialID: string,
    params: CredentialDeleteParams,
    options?: RequestOptions,
  ): APIPromise<CredentialDeleted> {
    const { vault_id } = params ?? {};
    return this._client.delete(path`/vaults/${vault_id}/credentials/${credentialID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }
}

/** @public */
export type CredentialAuthCreateParam =
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamStaticBearer
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamEnvironmentVariable;

export declare namespace CredentialAuthCreateParam {
  export interface CreateVaultCredentialAuthParamMcpOauth {
    /** OAuth access token. */
    access_token: string;
    /** URL of the MCP server that the credential is for. */
    mcp_server_url: string;
    type: 'mcp_oauth';
    /** Expiry of the access token. */
    expires_at?: string | null;
    /** Refresh of the access token when it expires. */
    refresh?: CreateVaultCredentialAuthParamMcpOauth.Refresh | null;
  }

  export namespace CreateVaultCredentialAuthParamMcpOauth {
    /** Refresh of the access token when it expires. */
    export interface Refresh {
      /** ID of the OAuth client. */
      client_id: string;
      /** OAuth refresh token. */
      refresh_token: string;
      /** URL that issues tokens. */
      token_endpoint: string;
      /** Authentication of the client at the token endpoint. */
      token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam;
      /** Resource for which tokens are requested. */
      resource?: string | null;
      /** Scopes to request, separated by spaces. */
      scope?: string | null;
    }
  }

  export interface CreateVaultCredentialAuthParamStaticBearer {
    /** Bearer token. */
    token: string;
    /** URL of the MCP server that the credential is for. */
    mcp_server_url: string;
    type: 'static_bearer';
  }

  export interface CreateVaultCredentialAuthParamEnvironmentVariable {
    /** Hosts to which the secret may be sent. */
    networking: CredentialNetworkingParam;
    /** Name of the environment variable. */
    secret_name: string;
    /** Value of the environment variable. */
    secret_value: string;
    type: 'environment_variable';
  }
}

/**
 * Response of `client.beta.agents.vaults.credentials.create`.
 *
 * @public
 */
export interface Credential {
  id: string;
  auth: CredentialAuth;
  created_at: number;
  metadata: { [key: string]: string };
  name: string;
  object: 'vault.credential';
  updated_at: number;
  vault_id: string;
}

/** @public */
export type CredentialAuthRotateParam =
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamStaticBearer
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamEnvironmentVariable;

export declare namespace CredentialAuthRotateParam {
  export interface RotateVaultCredentialAuthParamMcpOauth {
    type: 'mcp_oauth';
    /** OAuth access token. */
    access_token?: string | null;
    /** Expiry of the access token. */
    expires_at?: string | null;
    /** Refresh of the access token when it expires. */
    refresh?: RotateVaultCredentialAuthParamMcpOauth.Refresh | null;
  }

  export namespace RotateVaultCredentialAuthParamMcpOauth {
    /** Refresh of the access token when it expires. */
    export interface Refresh {
      /** OAuth refresh token. */
      refresh_token?: string | null;
      /** Scopes to request, separated by spaces. */
      scope?: string | null;
      /** Authentication of the client at the token endpoint. */
      token_endpoint_auth?: McpOauthTokenEndpointAuthRotateParam | null;
    }
  }

  export interface RotateVaultCredentialAuthParamStaticBearer {
    /** Bearer token. */
    token: string;
    type: 'static_bearer';
  }

  export interface RotateVaultCredentialAuthParamEnvironmentVariable {
    /** Value of the environment variable. */
    secret_value: string;
    type: 'environment_variable';
  }
}

/**
 * Response of `client.beta.agents.vaults.credentials.delete`.
 *
 * @public
 */
export interface CredentialDeleted {
  id: string;
  deleted: boolean;
  object: 'vault.credential.deleted';
}

/** @public */
export type CredentialAuth =
  | CredentialAuth.VaultCredentialAuthResourceMcpOauth
  | CredentialAuth.VaultCredentialAuthResourceStaticBearer
  | CredentialAuth.VaultCredentialAuthResourceEnvironmentVariable;

export declare namespace CredentialAuth {
  export interface VaultCredentialAuthResourceMcpOauth {
    expires_at: string | null;
    mcp_server_url: string;
    refresh: VaultCredentialAuthResourceMcpOauth.Refresh | null;
    type: 'mcp_oauth';
  }

  export namespace VaultCredentialAuthResourceMcpOauth {
    export interface Refresh {
      client_id: string;
      resource: string | null;
      scope: string | null;
      token_endpoint: string;
      token_endpoint_auth: McpOauthTokenEndpointAuth;
    }
  }

  export interface VaultCredentialAuthResourceStaticBearer {
    mcp_server_url: string;
    type: 'static_bearer';
  }

  export interface VaultCredentialAuthResourceEnvironmentVariable {
    networking: CredentialNetworking;
    secret_name: string;
    type: 'environment_variable';
  }
}

/** @public */
export type CredentialNetworking =
  | CredentialNetworking.VaultCredentialNetworkingResourceUnrestricted
  | CredentialNetworking.VaultCredentialNetworkingResourceLimited;

export declare namespace CredentialNetworking {
  export interface VaultCredentialNetworkingResourceUnrestricted {
    type: 'unrestricted';
  }

  export interface VaultCredentialNetworkingResourceLimited {
    allowed_hosts: string[];
    type: 'limited';
  }
}

/** @public */
export type CredentialNetworkingParam =
  | CredentialNetworkingParam.VaultCredentialNetworkingParamUnrestricted
  | CredentialNetworkingParam.VaultCredentialNetworkingParamLimited;

export declare namespace CredentialNetworkingParam {
  export interface VaultCredentialNetworkingParamUnrestricted {
    type: 'unrestricted';
  }

  export interface VaultCredentialNetworkingParamLimited {
    /** Hosts to which the secret may be sent. */
    allowed_hosts: string[];
    type: 'limited';
  }
}

/** @public */
export type McpOauthTokenEndpointAuth =
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceNone
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceClientSecretBasic
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceClientSecretPost;

export declare namespace McpOauthTokenEndpointAuth {
  export interface McpOauthTokenEndpointAuthResourceNone {
    type: 'none';
  }

  export interface McpOauthTokenEndpointAuthResourceClientSecretBasic {
    type: 'client_secret_basic';
  }

  export interface McpOauthTokenEndpointAuthResourceClientSecretPost {
    type: 'client_secret_post';
  }
}

/** @public */
export type McpOauthTokenEndpointAuthCreateParam =
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamNone
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamClientSecretBasic
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamClientSecretPost;

export declare namespace McpOauthTokenEndpointAuthCreateParam {
  export interface CreateMcpOauthTokenEndpointAuthParamNone {
    type: 'none';
  }

  export interface CreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    /** Secret of the OAuth client. */
    client_secret: string;
    type: 'client_secret_basic';
  }

  export interface CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /** Secret of the OAuth client. */
    client_secret: string;
    type: 'client_secret_post';
  }
}

/** @public */
export type McpOauthTokenEndpointAuthRotateParam =
  | McpOauthTokenEndpointAuthRotateParam.RotateMcpOauthTokenEndpointAuthParamClientSecretBasic
  | McpOauthTokenEndpointAuthRotateParam.RotateMcpOauthTokenEndpointAuthParamClientSecretPost;

export declare namespace McpOauthTokenEndpointAuthRotateParam {
  export interface RotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    type: 'client_secret_basic';
    /** Secret of the OAuth client. */
    client_secret?: string | null;
  }

  export interface RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
    type: 'client_secret_post';
    /** Secret of the OAuth client. */
    client_secret?: string | null;
  }
}

/**
 * Parameters of `client.beta.agents.vaults.credentials.create`.
 *
 * @public
 */
export interface CredentialCreateParams {
  /** Secrets of the credential. */
  auth: CredentialAuthCreateParam;
  /** Name of the credential. */
  name: string;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string };
}

/**
 * Parameters of `client.beta.agents.vaults.credentials.retrieve`.
 *
 * @public
 */
export interface CredentialRetrieveParams {
  /** ID of the vault. */
  vault_id: string;
}

/**
 * Parameters of `client.beta.agents.vaults.credentials.update`.
 *
 * @public
 */
export interface CredentialUpdateParams {
  /** ID of the vault. */
  vault_id: string;
  /** Secrets of the credential. */
  auth?: CredentialAuthRotateParam;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string };
}

/**
 * A page of `Credential`.
 *
 * @public
 */
export type CredentialsPage = CursorPage<Credential>;

/**
 * Parameters of `client.beta.agents.vaults.credentials.list`.
 *
 * @public
 */
export interface CredentialListParams extends CursorPageParams {
  /** Lists only credentials with this metadata. */
  metadata?: { [key: string]: string };
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only credentials in this state. */
  status?: VaultStatusFilter;
}

/**
 * Parameters of `client.beta.agents.vaults.credentials.delete`.
 *
 * @public
 */
export interface CredentialDeleteParams {
  /** ID of the vault. */
  vault_id: string;
}

export declare namespace Credentials {
  export type {
    CredentialAuthCreateParam,
    Credential,
    CredentialAuthRotateParam,
    CredentialDeleted,
    CredentialAuth,
    CredentialNetworking,
    CredentialNetworkingParam,
    McpOauthTokenEndpointAuth,
    McpOauthTokenEndpointAuthCreateParam,
    McpOauthTokenEndpointAuthRotateParam,
    CredentialCreateParams,
    CredentialRetrieveParams,
    CredentialUpdateParams,
    CredentialsPage,
    CredentialListParams,
    CredentialDeleteParams,
  };
}
