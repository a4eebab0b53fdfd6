// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
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
 * The methods of `client.admin.organization.certificates`.
 *
 * @public
 */
export class Certificates extends APIResource {
  private readonly _path = 'admin.organization.certificates.';

  /**
   * Uploads a certificate to the organization, at most 50. It has no effect until it is activated.
   *
   * `POST /organization/certificates`
   *
   * @returns The new certificate.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: CertificateCreateParams, options?: RequestOptions): APIPromise<Certificate> {
    return this._client.post('/organization/certificates', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a certificate, active or not.
   *
   * `GET /organization/certificates/{certificate_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    certificateID: string,
    query: CertificateRetrieveParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    options = withQuery(query, options);
    return this._client.get(path`/organization/certificates/${certificateID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Renames a certificate. Nothing else can be changed.
   *
   * `POST /organization/certificates/{certificate_id}`
   *
   * @returns The updated certificate.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    certificateID: string,
    body: CertificateUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    return this._client.post(path`/organization/certificates/${certificateID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the certificates of the organization.
   *
   * `GET /organization/certificates`
   *
   * @returns A page of certificates. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: CertificateListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      '/organization/certificates',
      ConversationCursorPage<CertificateListResponse>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Deletes a certificate, which must not be active in the organization or any project.
   *
   * `DELETE /organization/certificates/{certificate_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(certificateID: string, options?: RequestOptions): APIPromise<CertificateDeleteResponse> {
    return this._client.delete(path`/organization/certificates/${certificateID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Activates certificates for the organization, either all or none. The call is idempotent.
   *
   * `POST /organization/certificates/activate`
   *
   * @returns The affected certificates.
   * @throws {APIError} The request failed or was rejected.
   */
  activate(
    body: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, CertificateActivateResponse> {
    return this._client.getAPIList(
      '/organization/certificates/activate',
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
   * Deactivates certificates for the organization, either all or none. The call is idempotent.
   *
   * `POST /organization/certificates/deactivate`
   *
   * @returns The affected certificates.
   * @throws {APIError} The request failed or was rejected.
   */
  deactivate(
    body: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, CertificateDeactivateResponse> {
    return this._client.getAPIList(
      '/organization/certificates/deactivate',
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
 * A certificate for mutual TLS.
 *
 * @public
 */
export interface Certificate {
  /** One of `certificate`, `organization.certificate`, `organization.project.certificate`. */
  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate';
  /** ID of the certificate. */
  id: string;
  /** Name of the certificate. */
  name: string | null;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Validity and content of the certificate. */
  certificate_details: Certificate.CertificateDetails;
  /** True if the certificate is active at this level. */
  active?: boolean;
}

export declare namespace Certificate {
  /** Validity and content of the certificate. */
  export interface CertificateDetails {
    /** Start of the validity, in Unix seconds. */
    valid_at?: number;
    /** End of the validity, in Unix seconds. */
    expires_at?: number;
    /** Content in PEM format; only returned if requested with `include`. */
    content?: string;
  }
}

/**
 * Parameters of `client.admin.organization.certificates.create`.
 *
 * @public
 */
export interface CertificateCreateParams {
  /** The certificate in PEM format. */
  certificate: string;
  /** Name of the certificate. */
  name?: string;
}

/**
 * Parameters of `client.admin.organization.certificates.retrieve`.
 *
 * @public
 */
export interface CertificateRetrieveParams {
  /** Additional data to return: `content` adds the PEM text. */
  include?: 'content'[];
}

/**
 * Parameters of `client.admin.organization.certificates.update`.
 *
 * @public
 */
export interface CertificateUpdateParams {
  /** New name. */
  name?: string;
}

/**
 * A certificate of the organization.
 *
 * @public
 */
export interface CertificateListResponse {
  object: 'organization.certificate';
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
 * Parameters of `client.admin.organization.certificates.list`.
 *
 * @public
 */
export interface CertificateListParams extends ConversationCursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * Confirmation that a certificate was deleted.
 *
 * @public
 */
export interface CertificateDeleteResponse {
  object: 'certificate.deleted';
  /** ID of the certificate. */
  id: string;
}

/**
 * A certificate of the organization.
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
 * Parameters of `client.admin.organization.certificates.activate`.
 *
 * @public
 */
export interface CertificateActivateParams {
  /** IDs of 1 to 10 certificates. */
  certificate_ids: string[];
}

/**
 * A certificate of the organization.
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
 * Parameters of `client.admin.organization.certificates.deactivate`.
 *
 * @public
 */
export interface CertificateDeactivateParams {
  /** IDs of 1 to 10 certificates. */
  certificate_ids: string[];
}

export declare namespace Certificates {
  export type {
    Certificate,
    CertificateCreateParams,
    CertificateRetrieveParams,
    CertificateUpdateParams,
    CertificateListResponse,
    CertificateListResponsesPage,
    CertificateListParams,
    CertificateDeleteResponse,
    CertificateActivateResponse,
    CertificateActivateResponsesPage,
    CertificateActivateParams,
    CertificateDeactivateResponse,
    CertificateDeactivateResponsesPage,
    CertificateDeactivateParams,
  };
}
