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
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';
import {
  type FederationRule,
  type FederationRuleCreateParams,
  type FederationRuleDeleteParams,
  type FederationRuleDeleted,
  type FederationRuleListParams,
  type FederationRuleRetrieveParams,
  type FederationRuleUpdateParams,
  FederationRules,
  type FederationRulesPage,
} from './federation-rules.gen.js';

/**
 * The methods of `client.admin.organization.workloadIdentityProviders`.
 *
 * @public
 */
export class WorkloadIdentityProviders extends APIResource {
  private readonly _path = 'admin.organization.workloadIdentityProviders.';

  federationRules: FederationRules = new FederationRules(this._client);

  /**
   * Creates a provider of workload identities, whose tokens can be exchanged for access tokens.
   *
   * `POST /organization/workload_identity_providers`
   *
   * @returns The new provider.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: WorkloadIdentityProviderCreateParams,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this._client.post('/organization/workload_identity_providers', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a provider of workload identities.
   *
   * `GET /organization/workload_identity_providers/{workload_identity_provider_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this._client.get(
      path`/organization/workload_identity_providers/${workloadIdentityProviderID}`,
      {
        __operation: this._path + 'retrieve',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Changes a provider of workload identities.
   *
   * `POST /organization/workload_identity_providers/{workload_identity_provider_id}`
   *
   * @returns The changed provider.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    workloadIdentityProviderID: string,
    body: WorkloadIdentityProviderUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this._client.post(
      path`/organization/workload_identity_providers/${workloadIdentityProviderID}`,
      {
        __operation: this._path + 'update',
        body,
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Lists the providers of workload identities.
   *
   * `GET /organization/workload_identity_providers`
   *
   * @returns A page of providers. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: WorkloadIdentityProviderListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<WorkloadIdentityProvidersPage, WorkloadIdentityProvider> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      '/organization/workload_identity_providers',
      CursorPage<WorkloadIdentityProvider>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Deletes a provider of workload identities.
   *
   * `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProviderDeleted> {
    return this._client.delete(
      path`/organization/workload_identity_providers/${workloadIdentityProviderID}`,
      {
        __operation: this._path + 'delete',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }
}

WorkloadIdentityProviders.FederationRules = FederationRules;

/**
 * Response of `client.admin.organization.workloadIdentityProviders.create`.
 *
 * @public
 */
export interface WorkloadIdentityProvider {
  id: string;
  attribute_transformations: WorkloadIdentityProvider.AttributeTransformation[];
  audience: string;
  created_at: number;
  description: string | null;
  enabled: boolean;
  issuer: string;
  name: string;
  object: 'organization.workload_identity_provider';
  type: 'oidc';
  updated_at: number;
  verification: WorkloadIdentityProvider.Discovery | WorkloadIdentityProvider.UploadedJwks;
}

export declare namespace WorkloadIdentityProvider {
  export interface AttributeTransformation {
    attribute: string;
    expression: string;
  }

  export interface Discovery {
    discovery_url: string | null;
    type: 'discovery';
  }

  export interface UploadedJwks {
    jwks: { [key: string]: unknown };
    type: 'uploaded_jwks';
  }
}

/**
 * Response of `client.admin.organization.workloadIdentityProviders.delete`.
 *
 * @public
 */
export interface WorkloadIdentityProviderDeleted {
  id: string;
  deleted: boolean;
  object: 'organization.workload_identity_provider.deleted';
}

/**
 * Parameters of `client.admin.organization.workloadIdentityProviders.create`.
 *
 * @public
 */
export interface WorkloadIdentityProviderCreateParams {
  /** Audience that tokens must have. */
  audience: string;
  /** Issuer of the tokens, a URL. */
  issuer: string;
  /** Name of the provider. */
  name: string;
  type: 'oidc';
  /** Attributes that are derived from the claims of a token. */
  attribute_transformations?: WorkloadIdentityProviderCreateParams.AttributeTransformation[];
  /** Description of the provider. */
  description?: string;
  /** True to accept tokens of the provider. */
  enabled?: boolean;
  /** Verification of tokens: keys that are discovered, or uploaded ones. */
  verification?:
    | WorkloadIdentityProviderCreateParams.Discovery
    | WorkloadIdentityProviderCreateParams.UploadedJwks;
}

export declare namespace WorkloadIdentityProviderCreateParams {
  /** Attributes that are derived from the claims of a token. */
  export interface AttributeTransformation {
    /** Name of the attribute. */
    attribute: string;
    /** Expression over the claims. */
    expression: string;
  }

  /** Verification of tokens: keys that are discovered, or uploaded ones. */
  export interface Discovery {
    /** URL of the discovery document. Default: that of the issuer. */
    discovery_url: string | null;
    /** Kind of verification. */
    type: 'discovery';
  }

  /** Verification of tokens: keys that are discovered, or uploaded ones. */
  export interface UploadedJwks {
    /** Keys of the issuer, as a JSON Web Key Set. */
    jwks: { [key: string]: unknown };
    /** Kind of verification. */
    type: 'uploaded_jwks';
  }
}

/**
 * Parameters of `client.admin.organization.workloadIdentityProviders.update`.
 *
 * @public
 */
export interface WorkloadIdentityProviderUpdateParams {
  /** Attributes that are derived from the claims of a token. */
  attribute_transformations?: WorkloadIdentityProviderUpdateParams.AttributeTransformation[];
  /** Audience that tokens must have. */
  audience?: string;
  /** Description of the provider. */
  description?: string | null;
  /** True to accept tokens of the provider. */
  enabled?: boolean;
  /** Issuer of the tokens, a URL. */
  issuer?: string;
  /** Name of the provider. */
  name?: string;
  /** Verification of tokens: keys that are discovered, or uploaded ones. */
  verification?:
    | WorkloadIdentityProviderUpdateParams.DiscoveryVerificationParam
    | WorkloadIdentityProviderUpdateParams.UploadedJwksVerificationParam;
}

export declare namespace WorkloadIdentityProviderUpdateParams {
  /** Attributes that are derived from the claims of a token. */
  export interface AttributeTransformation {
    /** Name of the attribute. */
    attribute: string;
    /** Expression over the claims. */
    expression: string;
  }

  /** Verification of tokens: keys that are discovered, or uploaded ones. */
  export interface DiscoveryVerificationParam {
    /** URL of the discovery document. Default: that of the issuer. */
    discovery_url: string | null;
    type: 'discovery';
  }

  /** Verification of tokens: keys that are discovered, or uploaded ones. */
  export interface UploadedJwksVerificationParam {
    /** Keys of the issuer, as a JSON Web Key Set. */
    jwks: { [key: string]: unknown };
    type: 'uploaded_jwks';
  }
}

/**
 * A page of `WorkloadIdentityProvider`.
 *
 * @public
 */
export type WorkloadIdentityProvidersPage = CursorPage<WorkloadIdentityProvider>;

/**
 * Parameters of `client.admin.organization.workloadIdentityProviders.list`.
 *
 * @public
 */
export interface WorkloadIdentityProviderListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace WorkloadIdentityProviders {
  export type {
    WorkloadIdentityProvider,
    WorkloadIdentityProviderDeleted,
    WorkloadIdentityProviderCreateParams,
    WorkloadIdentityProviderUpdateParams,
    WorkloadIdentityProvidersPage,
    WorkloadIdentityProviderListParams,
  };

  export { FederationRules };
  export type {
    FederationRule,
    FederationRuleDeleted,
    FederationRuleCreateParams,
    FederationRuleRetrieveParams,
    FederationRuleUpdateParams,
    FederationRulesPage,
    FederationRuleListParams,
    FederationRuleDeleteParams,
  };
}
