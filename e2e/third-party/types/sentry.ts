import * as Sentry from '@sentry/node';
import OpenAI from 'openai';

export const client: OpenAI = Sentry.instrumentOpenAiClient(new OpenAI({ apiKey: 'any' }));
