// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

/**
 * Workflow of a session.
 *
 * @public
 */
export interface ChatKitWorkflow {
  /** ID of the workflow. */
  id: string;
  /** Version in use; null for the one deployed last. */
  version: string | null;
  /** Values of state variables; null if there are none. */
  state_variables: { [key: string]: string | number | boolean } | null;
  /** Tracing in effect. */
  tracing: ChatKitWorkflow.Tracing;
}

export declare namespace ChatKitWorkflow {
  /** Tracing in effect. */
  export interface Tracing {
    /** True if traces are stored. */
    enabled: boolean;
  }
}
