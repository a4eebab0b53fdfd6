import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { expectTypeOf } from 'expect-type';
import { AzureOpenAI } from './azure.js';
import { BedrockOpenAI } from './bedrock.js';
import type { OpenAI } from './public/client.gen.js';

declare const environment: Record<string, string | undefined>;

const client = new AzureOpenAI({
  apiKey: environment['KEY'],
  apiVersion: environment['VERSION'],
  deployment: undefined,
  endpoint: 'https://resource.openai.azure.com',
  timeout: 1000,
});
expectTypeOf(client).toExtend<OpenAI>();
expectTypeOf(client.apiVersion).toBeString();
expectTypeOf(client.deploymentName).toEqualTypeOf<string | undefined>();
expectTypeOf(client.withOptions({ deployment: 'dep' })).toEqualTypeOf<AzureOpenAI>();
expectTypeOf(OpenAIRealtimeWS.azure).toBeCallableWith(client);
expectTypeOf(OpenAIRealtimeWS.azure).toBeCallableWith(client, { deploymentName: 'dep' });
new AzureOpenAI({ azureADTokenProvider: () => Promise.resolve('token') });
// @ts-expect-error Azure is the provider.
new AzureOpenAI({ provider: { name: 'other' } });
// @ts-expect-error A function that supplies tokens is azureADTokenProvider.
new AzureOpenAI({ apiKey: () => Promise.resolve('token') });

const bedrock = new BedrockOpenAI({ awsRegion: environment['REGION'], apiKey: null });
expectTypeOf(bedrock).toExtend<OpenAI>();
expectTypeOf(bedrock.withOptions({ awsRegion: 'us-east-1' })).toEqualTypeOf<BedrockOpenAI>();
new BedrockOpenAI({ bedrockTokenProvider: () => Promise.resolve('key') });
// @ts-expect-error Bedrock has no administration API.
new BedrockOpenAI({ adminAPIKey: 'admin' });
