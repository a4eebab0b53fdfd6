import { initialize } from '@traceloop/node-server-sdk';
import OpenAI from 'openai';

initialize({ apiKey: 'any', instrumentModules: { openAI: OpenAI } });
