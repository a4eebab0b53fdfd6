export { Responses } from '@oai/responses';
