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
 * The methods of `client.admin.organization.externalStorage`.
 *
 * @public
 */
export class ExternalStorage extends APIResource {
  private readonly _path = 'admin.organization.externalStorage.';

  /**
   * Registers external storage of a cloud provider for a project.
   *
   * `POST /organization/external_storage`
   *
   * @returns The new configuration.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ExternalStorageCreateParams,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this._client.post('/organization/external_storage', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a configuration of external storage.
   *
   * `GET /organization/external_storage/{external_storage_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this._client.get(path`/organization/external_storage/${externalStorageID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the configurations of external storage.
   *
   * `GET /organization/external_storage`
   *
   * @returns A page of configurations. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: ExternalStorageListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ExternalStorageConfigurationsPage, ExternalStorageConfiguration> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      '/organization/external_storage',
      CursorPage<ExternalStorageConfiguration>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Removes a configuration of external storage.
   *
   * `DELETE /organization/external_storage/{external_storage_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(externalStorageID: string, options?: RequestOptions): APIPromise<ExternalStorageDeleted> {
    return this._client.delete(path`/organization/external_storage/${externalStorageID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Checks that external storage can be accessed.
   *
   * `POST /organization/external_storage/{external_storage_id}/validate`
   *
   * @returns The configuration with the result of the check.
   * @throws {APIError} The request failed or was rejected.
   */
  validate(
    externalStorageID: string,
    options?: RequestOptions,
  ): APIPromise<ExternalStorageConfiguration> {
    return this._client.post(path`/organization/external_storage/${externalStorageID}/validate`, {
      __operation: this._path + 'validate',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * Response of `client.admin.organization.externalStorage.create`.
 *
 * @public
 */
export interface ExternalStorageConfiguration {
  id: string;
  created_at: number;
  geography: string;
  object: 'organization.external_storage';
  project_id: string;
  provider:
    | AwsExternalStorageProvider
    | AzureExternalStorageProvider
    | GcpExternalStorageProvider
    | OciExternalStorageProvider;
  status: 'pending' | 'validated' | 'degraded' | 'unhealthy';
}

/**
 * Response of `client.admin.organization.externalStorage.delete`.
 *
 * @public
 */
export interface ExternalStorageDeleted {
  id: string;
  deleted: boolean;
  object: 'organization.external_storage.deleted';
}

/** @public */
export interface AwsExternalStorageProvider {
  /** ID of the AWS account. */
  account_id: string;
  /** Name of the bucket. */
  bucket: string;
  /** External ID of the role, against confused deputies. */
  external_id: string;
  /** Region of the cloud provider. */
  region: string;
  /** ARN of the IAM role to assume. */
  role_arn: string;
  type: 'aws';
}

/** @public */
export interface AzureExternalStorageProvider {
  /** Name of the storage account. */
  account_name: string;
  /** Name of the storage container. */
  container: string;
  /** Region of the cloud provider. */
  region: string;
  /** Name of the resource group. */
  resource_group: string;
  /** ID of the Azure subscription. */
  subscription_id: string;
  /** ID of the Azure tenant. */
  tenant_id: string;
  type: 'azure';
}

/** @public */
export interface GcpExternalStorageProvider {
  /** Audience that tokens must have. */
  audience: string;
  /** Name of the bucket. */
  bucket: string;
  /** Region of the cloud provider. */
  region: string;
  type: 'gcp';
  /** ID of the workload identity pool of Google Cloud. */
  workload_identity_pool_id: string;
  /** Number of the Google Cloud project of the pool. */
  workload_identity_project_number: string;
  /** ID of the provider of workload identities. */
  workload_identity_provider_id: string;
}

/** @public */
export interface OciExternalStorageProvider {
  /** Name of the bucket. */
  bucket: string;
  /** Region of the cloud provider. */
  region: string;
  /** OCID of the tenancy. */
  tenancy_ocid: string;
  type: 'oci';
}

/**
 * Parameters of `client.admin.organization.externalStorage.create`.
 *
 * @public
 */
export interface ExternalStorageCreateParams {
  /** ID of the project. */
  project_id: string;
  /** Storage of the cloud provider. */
  provider:
    | ExternalStorageCreateParams.Aws
    | ExternalStorageCreateParams.Azure
    | ExternalStorageCreateParams.Gcp
    | ExternalStorageCreateParams.Oci;
}

export declare namespace ExternalStorageCreateParams {
  /** Storage of the cloud provider. */
  export interface Aws {
    /** Name of the bucket. */
    bucket: string;
    /** ARN of the IAM role to assume. */
    role_arn: string;
    /** Cloud provider. */
    type: 'aws';
  }

  /** Storage of the cloud provider. */
  export interface Azure {
    /** Name of the storage account. */
    account_name: string;
    /** Name of the storage container. */
    container: string;
    /** Name of the resource group. */
    resource_group: string;
    /** ID of the Azure subscription. */
    subscription_id: string;
    /** ID of the Azure tenant. */
    tenant_id: string;
    /** Cloud provider. */
    type: 'azure';
  }

  /** Storage of the cloud provider. */
  export interface Gcp {
    /** Name of the bucket. */
    bucket: string;
    /** Cloud provider. */
    type: 'gcp';
    /** ID of the workload identity pool of Google Cloud. */
    workload_identity_pool_id: string;
    /** Number of the Google Cloud project of the pool. */
    workload_identity_project_number: string;
    /** ID of the provider of workload identities. */
    workload_identity_provider_id: string;
  }

  /** Storage of the cloud provider. */
  export interface Oci {
    /** Name of the bucket. */
    bucket: string;
    /** Region of the cloud provider. */
    region: string;
    /** OCID of the tenancy. */
    tenancy_ocid: string;
    /** Cloud provider. */
    type: 'oci';
  }
}

/**
 * A page of `ExternalStorageConfiguration`.
 *
 * @public
 */
export type ExternalStorageConfigurationsPage = CursorPage<ExternalStorageConfiguration>;

/**
 * Parameters of `client.admin.organization.externalStorage.list`.
 *
 * @public
 */
export interface ExternalStorageListParams {
  /** ID of the entry after which to continue, usually the last one of the previous page. */
  after?: string | null;
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only configurations of this project. */
  project_id?: string | null;
  /** Maximum number of entries of a page. */
  limit?: number;
}

export declare namespace ExternalStorage {
  export type {
    ExternalStorageConfiguration,
    ExternalStorageDeleted,
    AwsExternalStorageProvider,
    AzureExternalStorageProvider,
    GcpExternalStorageProvider,
    OciExternalStorageProvider,
    ExternalStorageCreateParams,
    ExternalStorageConfigurationsPage,
    ExternalStorageListParams,
  };
}
