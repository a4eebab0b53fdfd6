import { OpenAI as ObservedOpenAI } from '@posthog/ai/openai';
import type OpenAI from 'openai';
import { PostHog } from 'posthog-node';

const posthog = new PostHog('any');
export const client: OpenAI = new ObservedOpenAI({ apiKey: 'any', posthog });
