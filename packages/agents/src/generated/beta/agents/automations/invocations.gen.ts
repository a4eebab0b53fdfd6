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
import type { Automation } from './automations-types.gen.js';

/**
 * The methods of `client.beta.agents.automations.invocations`.
 *
 * @public
 */
export class Invocations extends APIResource {
  private readonly _path = 'beta.agents.automations.invocations.';

  /**
   * Invokes an automation now, in addition to its schedule.
   *
   * `POST /agents/automations/{automation_id}/invocations`
   *
   * @returns The new invocation.
   * @throws {APIError} The request failed or was rejected.
   */
  create(automationID: string, options?: RequestOptions): APIPromise<AutomationInvocation> {
    return this._client.post(path`/agents/automations/${automationID}/invocations`, {
      __operation: this._path + 'create',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Retrieves an invocation of an automation.
   *
   * `GET /agents/automations/{automation_id}/invocations/{invocation_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    invocationID: string,
    params: InvocationRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<AutomationInvocation> {
    const { automation_id } = params ?? {};
    return this._client.get(
      path`/agents/automations/${automation_id}/invocations/${invocationID}`,
      {
        __operation: this._path + 'retrieve',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
      },
    );
  }

  /**
   * Lists the invocations of an automation.
   *
   * `GET /agents/automations/{automation_id}/invocations`
   *
   * @returns A page of invocations. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    automationID: string,
    query: InvocationListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AutomationInvocationsPage, AutomationInvocation> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/agents/automations/${automationID}/invocations`,
      CursorPage<AutomationInvocation>,
      {
        __operation: this._path + 'list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
      },
    );
  }
}

/**
 * Response of `client.beta.agents.automations.invocations.create`.
 *
 * @public
 */
export interface AutomationInvocation {
  id: string;
  automation_id: string;
  created_at: number;
  error: AutomationInvocation.Error | null;
  object: 'agent.automation.invocation';
  scheduled_at: number | null;
  session_id: string | null;
  skip_reason: 'pending_delivery' | null;
  source: AutomationInvocationSource;
  status: 'queued' | 'completed' | 'failed' | 'skipped';
}

export declare namespace AutomationInvocation {
  export interface Error {
    code: string;
    message: string;
  }
}

/** @public */
export type AutomationInvocationSource =
  | AutomationInvocationSource.AutomationInvocationSourceResourceManual
  | AutomationInvocationSource.AutomationInvocationSourceResourceAutomation;

export declare namespace AutomationInvocationSource {
  export interface AutomationInvocationSourceResourceManual {
    type: 'manual';
  }

  export interface AutomationInvocationSourceResourceAutomation {
    automation: Automation;
    type: 'automation';
  }
}

/**
 * Parameters of `client.beta.agents.automations.invocations.retrieve`.
 *
 * @public
 */
export interface InvocationRetrieveParams {
  /** ID of the automation. */
  automation_id: string;
}

/**
 * A page of `AutomationInvocation`.
 *
 * @public
 */
export type AutomationInvocationsPage = CursorPage<AutomationInvocation>;

/**
 * Parameters of `client.beta.agents.automations.invocations.list`.
 *
 * @public
 */
export interface InvocationListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Invocations {
  export type {
    AutomationInvocation,
    AutomationInvocationSource,
    InvocationRetrieveParams,
    AutomationInvocationsPage,
    InvocationListParams,
  };
}
