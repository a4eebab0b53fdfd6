export { ChatCompletions as Completions } from '@oai/chat';
