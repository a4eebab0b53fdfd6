import { GuardrailsOpenAI } from '@openai/guardrails';
import type OpenAI from 'openai';

const guarded = await GuardrailsOpenAI.create({ version: 1 }, { apiKey: 'any' });
export const client: OpenAI = guarded;
export const completion = guarded.guardrails.chat.completions.create({ model: 'm', messages: [] });
