import { OpenAIAgentsTraceProcessor } from '@braintrust/openai-agents';
import { addTraceProcessor } from '@openai/agents';

addTraceProcessor(new OpenAIAgentsTraceProcessor({}));
