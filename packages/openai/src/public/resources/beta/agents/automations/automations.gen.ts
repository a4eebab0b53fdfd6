// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Automations,
  type AutomationTargetParam,
  type CreateAutomationParamsPeriodic,
  type CreateAutomationParamsOnce,
  type Automation,
  type AutomationDeleted,
  type AutomationAgentConfig,
  type AutomationCreatedBy,
  type AutomationEnvironment,
  type AutomationTarget,
  type OneTimeAutomation,
  type PeriodicAutomation,
  type AutomationCreateParamsBase,
  type AutomationCreateParams,
  type AutomationUpdateParams,
  type AutomationsPage,
  type AutomationListParams,
} from '@oai/agents';
