// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import {
  type Credential,
  type CredentialAuth,
  type CredentialAuthCreateParam,
  type CredentialAuthRotateParam,
  type CredentialCreateParams,
  type CredentialDeleteParams,
  type CredentialDeleted,
  type CredentialListParams,
  type CredentialNetworking,
  type CredentialNetworkingParam,
  type CredentialRetrieveParams,
  type CredentialUpdateParams,
  Credentials,
  type CredentialsPage,
  type McpOauthTokenEndpointAuth,
  type McpOauthTokenEndpointAuthCreateParam,
  type McpOauthTokenEndpointAuthRotateParam,
} from './credentials.gen.js';
import type {
  Vault,
  VaultCreateParams,
  VaultDeleted,
  VaultListParams,
  VaultStatus,
  VaultStatusFilter,
  VaultUpdateParams,
  VaultsPage,
} from './vaults-types.gen.js';

/**
 * The methods of `client.beta.agents.vaults`.
 *
 * @public
 */
export class Vaults extends APIResource {
  private readonly _path = 'beta.agents.vaults.';

  credentials: Credentials = new Credentials(this._client);

  /**
   * Creates a vault, which keeps credentials for agents.
   *
   * `POST /vaults`
   *
   * @returns The new vault.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: VaultCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Vault> {
    return this._client.post('/vaults', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Retrieves a vault.
   *
   * `GET /vaults/{vault_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(vaultID: string, options?: RequestOptions): APIPromise<Vault> {
    return this._client.get(path`/vaults/${vaultID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Changes the name or metadata of a vault.
   *
   * `POST /vaults/{vault_id}`
   *
   * @returns The changed vault.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    vaultID: string,
    body: VaultUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Vault> {
    return this._client.post(path`/vaults/${vaultID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists vaults.
   *
   * `GET /vaults`
   *
   * @returns A page of vaults. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: VaultListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<VaultsPage, Vault> {
    options = withQuery(query, options);
    return this._client.getAPIList('/vaults', CursorPage<Vault>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
    });
  }

  /**
   * Deletes a vault with its credentials.
   *
   * `DELETE /vaults/{vault_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(vaultID: string, options?: RequestOptions): APIPromise<VaultDeleted> {
    return this._client.delete(path`/vaults/${vaultID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }
}

Vaults.Credentials = Credentials;

export type {
  Vault,
  VaultStatusFilter,
  VaultDeleted,
  VaultStatus,
  VaultCreateParams,
  VaultUpdateParams,
  VaultsPage,
  VaultListParams,
} from './vaults-types.gen.js';

export declare namespace Vaults {
  export type {
    Vault,
    VaultStatusFilter,
    VaultDeleted,
    VaultStatus,
    VaultCreateParams,
    VaultUpdateParams,
    VaultsPage,
    VaultListParams,
  };

  export { Credentials };
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
