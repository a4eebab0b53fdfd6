export { Conversations } from '@oai/responses';
