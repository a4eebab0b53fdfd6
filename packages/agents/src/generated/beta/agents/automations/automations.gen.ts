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
import type {
  Automation,
  AutomationAgentConfig,
  AutomationCreateParams,
  AutomationCreatedBy,
  AutomationDeleted,
  AutomationEnvironment,
  AutomationListParams,
  AutomationTarget,
  AutomationTargetParam,
  AutomationUpdateParams,
  AutomationsPage,
  CreateAutomationParamsOnce,
  CreateAutomationParamsPeriodic,
  OneTimeAutomation,
  PeriodicAutomation,
} from './automations-types.gen.js';
import {
  type AutomationInvocation,
  type AutomationInvocationSource,
  type AutomationInvocationsPage,
  type InvocationListParams,
  type InvocationRetrieveParams,
  Invocations,
} from './invocations.gen.js';

/**
 * The methods of `client.beta.agents.automations`.
 *
 * @public
 */
export class Automations extends APIResource {
  private readonly _path = 'beta.agents.automations.';

  invocations: Invocations = new Invocations(this._client);

  /**
   * Creates an automation, which runs an agent once or on a schedule.
   *
   * `POST /agents/automations`
   *
   * @returns The new automation.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: AutomationCreateParams, options?: RequestOptions): APIPromise<Automation> {
    return this._client.post('/agents/automations', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Retrieves an automation.
   *
   * `GET /agents/automations/{automation_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this._client.get(path`/agents/automations/${automationID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Changes the schedule, target or name of an automation.
   *
   * `POST /agents/automations/{automation_id}`
   *
   * @returns The changed automation.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    automationID: string,
    body: AutomationUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Automation> {
    return this._client.post(path`/agents/automations/${automationID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists automations.
   *
   * `GET /agents/automations`
   *
   * @returns A page of automations. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: AutomationListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AutomationsPage, Automation> {
    options = withQuery(query, options);
    return this._client.getAPIList('/agents/automations', CursorPage<Automation>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
    });
  }

  /**
   * Deletes an automation.
   *
   * `DELETE /agents/automations/{automation_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(automationID: string, options?: RequestOptions): APIPromise<AutomationDeleted> {
    return this._client.delete(path`/agents/automations/${automationID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Pauses an automation: it is not invoked until it is resumed.
   *
   * `POST /agents/automations/{automation_id}/pause`
   *
   * @returns The paused automation.
   * @throws {APIError} The request failed or was rejected.
   */
  pause(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this._client.post(path`/agents/automations/${automationID}/pause`, {
      __operation: this._path + 'pause',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Resumes a paused automation.
   *
   * `POST /agents/automations/{automation_id}/resume`
   *
   * @returns The resumed automation.
   * @throws {APIError} The request failed or was rejected.
   */
  resume(automationID: string, options?: RequestOptions): APIPromise<Automation> {
    return this._client.post(path`/agents/automations/${automationID}/resume`, {
      __operation: this._path + 'resume',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }
}

Automations.Invocations = Invocations;

export type {
  AutomationTargetParam,
  CreateAutomationParamsPeriodic,
  CreateAutomationParamsOnce,
  Automation,
  AutomationDeleted,
  AutomationAgentConfig,
  AutomationCreatedBy,
  AutomationEnvironment,
  AutomationTarget,
  OneTimeAutomation,
  PeriodicAutomation,
  AutomationCreateParamsBase,
  AutomationCreateParams,
  AutomationUpdateParams,
  AutomationsPage,
  AutomationListParams,
} from './automations-types.gen.js';

export declare namespace Automations {
  export type {
    AutomationTargetParam,
    CreateAutomationParamsPeriodic,
    CreateAutomationParamsOnce,
    Automation,
    AutomationDeleted,
    AutomationAgentConfig,
    AutomationCreatedBy,
    AutomationEnvironment,
    AutomationTarget,
    OneTimeAutomation,
    PeriodicAutomation,
    AutomationCreateParams,
    AutomationUpdateParams,
    AutomationsPage,
    AutomationListParams,
  };

  export { Invocations };
  export type {
    AutomationInvocation,
    AutomationInvocationSource,
    InvocationRetrieveParams,
    AutomationInvocationsPage,
    InvocationListParams,
  };
}
