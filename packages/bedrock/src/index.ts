export { OpenAIError } from '@oai/core';
export { bedrock } from './bedrock.js';
export type { BedrockProviderOptions } from './bedrock.js';
export { bedrockBearer } from './bedrock-bearer.js';
export type { BedrockBearerOptions } from './bedrock-bearer.js';
export type { BedrockEndpoint } from './aws-hosts.js';
export type { BedrockEndpointOptions } from './bedrock-endpoint.js';
