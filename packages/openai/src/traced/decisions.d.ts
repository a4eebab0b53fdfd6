export { Decisions } from '@oai/decisions';
