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
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.externalKeys`.
 *
 * @public
 */
export class ExternalKeys extends APIResource {
  private readonly _path = 'admin.organization.externalKeys.';

  /**
   * Registers a key of an external key management service.
   *
   * `POST /organization/external_keys`
   *
   * @returns The registered key.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: ExternalKeyCreateParams, options?: RequestOptions): APIPromise<ExternalKey> {
    return this._client.post('/organization/external_keys', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves an external key.
   *
   * `GET /organization/external_keys/{external_key_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(externalKeyID: string, options?: RequestOptions): APIPromise<ExternalKey> {
    return this._client.get(path`/organization/external_keys/${externalKeyID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the external keys of the organization.
   *
   * `GET /organization/external_keys`
   *
   * @returns A page of external keys. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: ExternalKeyListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ExternalKeysPage, ExternalKey> {
    options = withQuery(query, options);
    return this._client.getAPIList('/organization/external_keys', CursorPage<ExternalKey>, {
      __operation: this._path + 'list',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Removes an external key from the organization.
   *
   * `DELETE /organization/external_keys/{external_key_id}`
   *
   * @returns The removed key.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(externalKeyID: string, options?: RequestOptions): APIPromise<ExternalKey> {
    return this._client.delete(path`/organization/external_keys/${externalKeyID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Checks that an external key can be used.
   *
   * `POST /organization/external_keys/{external_key_id}/validate`
   *
   * @returns The result of the check.
   * @throws {APIError} The request failed or was rejected.
   */
  validate(
    externalKeyID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalKeyValidateResponse> {
    return this._client.post(path`/organization/external_keys/${externalKeyID}/validate`, {
      __operation: this._path + 'validate',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * Response of `client.admin.organization.externalKeys.create`.
 *
 * @public
 */
export interface ExternalKey {
  id: string;
  api_project_ids: string[];
  created_at: number;
  name: string;
  object: string;
  type: string;
  workspace_id: string;
  audience?: string;
  external_id?: string;
  key_name?: string;
  key_ocid?: string;
  key_version?: string;
  key_version_ocid?: string;
  kms_arn?: string;
  kms_key_location?: string;
  kms_key_name?: string;
  kms_key_ring_name?: string;
  kms_key_version?: string;
  kms_project_id?: string;
  purpose?: 'ekm' | 'psp_decryption';
  region?: string;
  role_arn?: string;
  tenant_id?: string;
  vault_ocid?: string;
  vault_uri?: string;
  workload_identity_pool_id?: string;
  workload_identity_project_number?: string;
  workload_identity_provider_id?: string;
}

/**
 * Response of `client.admin.organization.externalKeys.validate`.
 *
 * @public
 */
export interface ExternalKeyValidateResponse {
  status: string;
}

/**
 * Registers a key of an external key management service.
 *
 * @public
 */
export type ExternalKeyCreateParams =
  | ExternalKeyCreateParams.AwsExternalKeyParams
  | ExternalKeyCreateParams.GcpExternalKeyParams
  | ExternalKeyCreateParams.AzureExternalKeyParams
  | ExternalKeyCreateParams.OciExternalKeyParams;

export declare namespace ExternalKeyCreateParams {
  /** Registers a key of an external key management service. */
  export interface AwsExternalKeyParams {
    /** External ID of the role, against confused deputies. */
    external_id: string;
    /** ARN of the key. */
    kms_arn: string;
    /** Name of the key. */
    name: string;
    /** ARN of the IAM role to assume. */
    role_arn: string;
    type: 'aws';
    /** Use of the key: `ekm` for encryption, or `psp_decryption`. */
    purpose?: 'ekm' | 'psp_decryption';
  }

  /** Registers a key of an external key management service. */
  export interface GcpExternalKeyParams {
    /** Audience that tokens must have. */
    audience: string;
    /** Location of the key. */
    kms_key_location: string;
    /** Name of the key in Google Cloud. */
    kms_key_name: string;
    /** Name of the key ring. */
    kms_key_ring_name: string;
    /** ID of the Google Cloud project of the key. */
    kms_project_id: string;
    /** Name of the key. */
    name: string;
    type: 'gcp';
    /** ID of the workload identity pool of Google Cloud. */
    workload_identity_pool_id: string;
    /** Number of the Google Cloud project of the pool. */
    workload_identity_project_number: string;
    /** ID of the provider of workload identities. */
    workload_identity_provider_id: string;
    /** Version of the key. */
    kms_key_version?: string;
    /** Use of the key: `ekm` for encryption, or `psp_decryption`. */
    purpose?: 'ekm' | 'psp_decryption';
  }

  /** Registers a key of an external key management service. */
  export interface AzureExternalKeyParams {
    /** Name of the key in the vault. */
    key_name: string;
    /** Name of the key. */
    name: string;
    /** ID of the Azure tenant. */
    tenant_id: string;
    type: 'azure';
    /** URI of the key vault. */
    vault_uri: string;
    /** Version of the key. */
    key_version?: string;
    /** Use of the key: `ekm` for encryption, or `psp_decryption`. */
    purpose?: 'ekm' | 'psp_decryption';
  }

  /** Registers a key of an external key management service. */
  export interface OciExternalKeyParams {
    /** OCID of the key. */
    key_ocid: string;
    /** Name of the key. */
    name: string;
    /** Region of the cloud provider. */
    region: string;
    type: 'oci';
    /** OCID of the vault. */
    vault_ocid: string;
    /** OCID of the version of the key. */
    key_version_ocid?: string;
    /** Use of the key: `ekm` for encryption, or `psp_decryption`. */
    purpose?: 'ekm' | 'psp_decryption';
  }
}

/**
 * A page of `ExternalKey`.
 *
 * @public
 */
export type ExternalKeysPage = CursorPage<ExternalKey>;

/**
 * Parameters of `client.admin.organization.externalKeys.list`.
 *
 * @public
 */
export interface ExternalKeyListParams {
  /** ID of the entry after which to continue, usually the last one of the previous page. */
  after?: string | null;
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only keys of this use. */
  purpose?: 'ekm' | 'psp_decryption';
  /** Maximum number of entries of a page. */
  limit?: number;
}

export declare namespace ExternalKeys {
  export type {
    ExternalKey,
    ExternalKeyValidateResponse,
    ExternalKeyCreateParams,
    ExternalKeysPage,
    ExternalKeyListParams,
  };
}
