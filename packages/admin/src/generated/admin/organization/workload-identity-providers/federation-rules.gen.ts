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

/**
 * The methods of `client.admin.organization.workloadIdentityProviders.federationRules`.
 *
 * @public
 */
export class FederationRules extends APIResource {
  private readonly _path = 'admin.organization.workloadIdentityProviders.federationRules.';

  /**
   * Creates a rule that maps workload identities to a service account.
   *
   * `POST
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
   *
   * @returns The new rule.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    workloadIdentityProviderID: string,
    body: FederationRuleCreateParams,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    return this._client.post(
      path`/organization/workload_identity_providers/${workloadIdentityProviderID}/federation_rules`,
      {
        __operation: this._path + 'create',
        body,
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Retrieves a federation rule.
   *
   * `GET
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    workloadIdentityFederationRuleID: string,
    params: FederationRuleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    const { workload_identity_provider_id } = params ?? {};
    return this._client.get(
      path`/organization/workload_identity_providers/${workload_identity_provider_id}/federation_rules/${workloadIdentityFederationRuleID}`,
      {
        __operation: this._path + 'retrieve',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Changes a federation rule.
   *
   * `POST
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
   *
   * @returns The changed rule.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    workloadIdentityFederationRuleID: string,
    params: FederationRuleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    const { workload_identity_provider_id, ...body } = params ?? {};
    return this._client.post(
      path`/organization/workload_identity_providers/${workload_identity_provider_id}/federation_rules/${workloadIdentityFederationRuleID}`,
      {
        __operation: this._path + 'update',
        body,
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Lists the federation rules of a provider.
   *
   * `GET
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
   *
   * @returns A page of rules. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    workloadIdentityProviderID: string,
    query: FederationRuleListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<FederationRulesPage, FederationRule> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/workload_identity_providers/${workloadIdentityProviderID}/federation_rules`,
      CursorPage<FederationRule>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Deletes a federation rule.
   *
   * `DELETE
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    workloadIdentityFederationRuleID: string,
    params: FederationRuleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<FederationRuleDeleted> {
    const { workload_identity_provider_id } = params ?? {};
    return this._client.delete(
      path`/organization/workload_identity_providers/${workload_identity_provider_id}/federation_rules/${workloadIdentityFederationRuleID}`,
      {
        __operation: this._path + 'delete',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }
}

/**
 * Response of `client.admin.organization.workloadIdentityProviders.federationRules.create`.
 *
 * @public
 */
export interface FederationRule {
  id: string;
  attribute_matchers: { [key: string]: string | boolean | number };
  created_at: number;
  description: string | null;
  enabled: boolean;
  name: string | null;
  object: 'organization.workload_identity_federation_rule';
  permissions: FederationRule.ServiceAccountDefault | FederationRule.Restricted;
  project_id: string;
  service_account_id: string;
  updated_at: number;
  workload_identity_provider_id: string;
}

export declare namespace FederationRule {
  export interface ServiceAccountDefault {
    type: 'service_account_default';
  }

  export interface Restricted {
    scopes: string[];
    type: 'restricted';
  }
}

/**
 * Response of `client.admin.organization.workloadIdentityProviders.federationRules.delete`.
 *
 * @public
 */
export interface FederationRuleDeleted {
  id: string;
  deleted: boolean;
  object: 'organization.workload_identity_federation_rule.deleted';
}

/**
 * Parameters of `client.admin.organization.workloadIdentityProviders.federationRules.create`.
 *
 * @public
 */
export interface FederationRuleCreateParams {
  /** Values that attributes of a token must have. */
  attribute_matchers: { [key: string]: string | boolean | number };
  /** ID of the project. */
  project_id: string;
  /** ID of the service account. */
  service_account_id: string;
  /** Description of the rule. */
  description?: string;
  /** True to apply the rule. */
  enabled?: boolean;
  /** Name of the rule. */
  name?: string;
  /** Permissions of the access tokens: those of the service account, or listed scopes. */
  permissions?:
    | FederationRuleCreateParams.ServiceAccountDefault
    | FederationRuleCreateParams.Restricted;
}

export declare namespace FederationRuleCreateParams {
  /** Permissions of the access tokens: those of the service account, or listed scopes. */
  export interface ServiceAccountDefault {
    /** Kind of permissions. */
    type: 'service_account_default';
  }

  /** Permissions of the access tokens: those of the service account, or listed scopes. */
  export interface Restricted {
    /** Scopes that are granted. */
    scopes: string[];
    /** Kind of permissions. */
    type: 'restricted';
  }
}

/**
 * Parameters of `client.admin.organization.workloadIdentityProviders.federationRules.retrieve`.
 *
 * @public
 */
export interface FederationRuleRetrieveParams {
  /** ID of the provider of workload identities. */
  workload_identity_provider_id: string;
}

/**
 * Parameters of `client.admin.organization.workloadIdentityProviders.federationRules.update`.
 *
 * @public
 */
export interface FederationRuleUpdateParams {
  /** ID of the provider of workload identities. */
  workload_identity_provider_id: string;
  /** Values that attributes of a token must have. */
  attribute_matchers?: { [key: string]: string | boolean | number };
  /** Description of the rule. */
  description?: string | null;
  /** True to apply the rule. */
  enabled?: boolean;
  /** Name of the rule. */
  name?: string | null;
  /** Permissions of the access tokens: those of the service account, or listed scopes. */
  permissions?:
    | FederationRuleUpdateParams.DefaultPermissionsParam
    | FederationRuleUpdateParams.RestrictedPermissionsParam;
}

export declare namespace FederationRuleUpdateParams {
  /** Permissions of the access tokens: those of the service account, or listed scopes. */
  export interface DefaultPermissionsParam {
    type: 'service_account_default';
  }

  /** Permissions of the access tokens: those of the service account, or listed scopes. */
  export interface RestrictedPermissionsParam {
    /** Scopes that are granted. */
    scopes: string[];
    type: 'restricted';
  }
}

/**
 * A page of `FederationRule`.
 *
 * @public
 */
export type FederationRulesPage = CursorPage<FederationRule>;

/**
 * Parameters of `client.admin.organization.workloadIdentityProviders.federationRules.list`.
 *
 * @public
 */
export interface FederationRuleListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only rules for this service account. */
  service_account_id?: string;
}

/**
 * Parameters of `client.admin.organization.workloadIdentityProviders.federationRules.delete`.
 *
 * @public
 */
export interface FederationRuleDeleteParams {
  /** ID of the provider of workload identities. */
  workload_identity_provider_id: string;
}

export declare namespace FederationRules {
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
