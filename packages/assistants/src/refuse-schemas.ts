/** Formats and tools of assistants are those of chat. */
export { refuseChatSchemas as refuseAssistantSchemas } from '@oai/core/internal';
