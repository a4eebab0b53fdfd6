export { OpenAIError } from '@oai/core';
export { azure } from './azure.js';
export type { AzureProvider } from './azure.js';
export { azureHeaders, azureToken } from './azure-auth.js';
export { azureSettings } from './azure-settings.js';
export type {
  AzureADTokenProvider,
  AzureProviderOptions,
  AzureSettings,
} from './azure-settings.js';
