// The names that the umbrella shares with users of `openai`, and users of this package do not need.
export {
  validateAgentFilePath,
  prepareAgentFiles,
  uploadAgentFile,
} from './environments/agent-files.js';
export { AgentTurnResultCollector } from './results/agent-turn-result-collector.js';
export { ResultCollection } from './results/result-collection.js';
export {
  agentFormatParser,
  captureAgentOutput,
  parseAgentResult,
  parseAgentResultPromise,
} from './results/output-format.js';
export { agentItems } from './sessions/agent-items.js';
export {
  captureCreationTools,
  withAgentTurnResult,
} from './sessions/agent-session-create-stream.js';
export { TurnState } from './sessions/turn-state.js';
export { AgentToolDispatcher } from './tools/agent-tool-dispatcher.js';
export { toolStages, type StagedToolHandler } from './tools/agent-tool.js';
export { isInputContent } from './tools/tool-output.js';
