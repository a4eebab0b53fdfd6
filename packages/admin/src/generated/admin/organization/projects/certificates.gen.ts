// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  Page,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.projects.certificates`.
 *
 * @public
 */
export class Certificates extends APIResource {
  private readonly _path = 'admin.organization.projects.certificates.';

  /**
   * Lists the certificates of a project.
   *
   * `GET /organization/projects/{project_id}/certificates`
   *
   * @returns A page of certificates. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    projectID: string,
    query: CertificateListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/certificates`,
      ConversationCursorPage<CertificateListResponse>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Activates certificates for a project, either all or none. The call is idempotent.
   *
   * `POST /organization/projects/{project_id}/certificates/activate`
   *
   * @returns The affected certificates.
   * @throws {APIError} The request failed or was rejected.
   */
  activate(
    projectID: string,
    body: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, CertificateActivateResponse> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/certificates/activate`,
      Page<CertificateActivateResponse>,
      {
        __operation: this._path + 'activate',
        body,
        ...options,
        method: 'post',
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Deactivates certificates for a project, either all or none. The call is idempotent.
   *
   * `POST /organization/projects/{project_id}/certificates/deactivate`
   *
   * @returns The affected certificates.
   * @throws {APIError} The request failed or was rejected.
   */
  deactivate(
    projectID: string,
    body: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, CertificateDeactivateResponse> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/certificates/deactivate`,
      Page<CertificateDeactivateResponse>,
      {
        __operation: this._path + 'deactivate',
        body,
        ...options,
        method: 'post',
        __security: ADMIN_KEY,
      },
    );
  }
}

/**
 * A certificate of a project.
 *
 * @public
 */
export interface CertificateListResponse {
  object: 'organization.project.certificate';
  /** ID of the certificate. */
  id: string;
  /** Name of the certificate. */
  name: string | null;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Validity and content of the certificate. */
  certificate_details: CertificateListResponse.CertificateDetails;
  /** True if the certificate is active at this level. */
  active: boolean;
}

export declare namespace CertificateListResponse {
  /** Validity and content of the certificate. */
  export interface CertificateDetails {
    /** Start of the validity, in Unix seconds. */
    valid_at?: number;
    /** End of the validity, in Unix seconds. */
    expires_at?: number;
  }
}

/**
 * A page of `CertificateListResponse`.
 *
 * @public
 */
export type CertificateListResponsesPage = ConversationCursorPage<CertificateListResponse>;

/**
 * Parameters of `client.admin.organization.projects.certificates.list`.
 *
 * @public
 */
export interface CertificateListParams extends ConversationCursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * A certificate of a project.
 *
 * @public
 */
export interface CertificateActivateResponse extends CertificateListResponse {}

export declare namespace CertificateActivateResponse {
  /** Validity and content of the certificate. */
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

/**
 * A page of `CertificateActivateResponse`.
 *
 * @public
 */
export type CertificateActivateResponsesPage = Page<CertificateActivateResponse>;

/**
 * Parameters of `client.admin.organization.projects.certificates.activate`.
 *
 * @public
 */
export interface CertificateActivateParams {
  /** IDs of 1 to 10 certificates. */
  certificate_ids: string[];
}

/**
 * A certificate of a project.
 *
 * @public
 */
export interface CertificateDeactivateResponse extends CertificateListResponse {}

export declare namespace CertificateDeactivateResponse {
  /** Validity and content of the certificate. */
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

/**
 * A page of `CertificateDeactivateResponse`.
 *
 * @public
 */
export type CertificateDeactivateResponsesPage = Page<CertificateDeactivateResponse>;

/**
 * Parameters of `client.admin.organization.projects.certificates.deactivate`.
 *
 * @public
 */
export interface CertificateDeactivateParams {
  /** IDs of 1 to 10 certificates. */
  certificate_ids: string[];
}

export declare namespace Certificates {
  export type {
    CertificateListResponse,
    CertificateListResponsesPage,
    CertificateListParams,
    CertificateActivateResponse,
    CertificateActivateResponsesPage,
    CertificateActivateParams,
    CertificateDeactivateResponse,
    CertificateDeactivateResponsesPage,
    CertificateDeactivateParams,
  };
}
