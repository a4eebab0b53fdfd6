export { Chat } from '@oai/chat';
