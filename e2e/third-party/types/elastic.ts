import { OpenAIInstrumentation } from '@elastic/opentelemetry-instrumentation-openai';
import OpenAI from 'openai';

export const instrumentation = new OpenAIInstrumentation();
export const client = new OpenAI({ apiKey: 'any' });
