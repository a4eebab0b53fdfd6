import type { Routes } from '../api/routes.js';
import type { EmulatorState } from '../state/state.js';
import { addAgentRoutes } from './agents/index.js';
import { addAssistantRoutes } from './assistants/index.js';
import { addAudioRoutes } from './audio/index.js';
import { addBatchRoutes } from './batches/index.js';
import { addChatKitRoutes } from './chatkit/index.js';
import { addChatRoutes } from './chat/index.js';
import { addCompletionRoutes } from './completions.js';
import { addContainerRoutes } from './containers.js';
import { addDecisionRoutes } from './decisions.js';
import { addEmbeddingRoutes } from './embeddings.js';
import { addEvalRunRoutes } from './evals/index.js';
import { addFileRoutes } from './files.js';
import { addFineTuningRoutes } from './fine-tuning/index.js';
import { addGenericRoutes } from './generic/index.js';
import { addIssuedKeyRoutes } from './issued-keys.js';
import { addImageRoutes } from './images/index.js';
import { addModelRoutes } from './models.js';
import { addModerationRoutes } from './moderations.js';
import { addOrganizationUsageRoutes } from './organization-usage.js';
import { addResponseRoutes } from './responses/index.js';
import { addSkillRoutes } from './skills.js';
import { addUploadRoutes } from './uploads.js';
import { addVectorStoreRoutes } from './vector-stores/index.js';
import { addVideoRoutes } from './videos.js';
import { addWebhookEndpointRoutes } from './webhook-endpoints.js';

/**
 * Adds the operations of all domains. Operations that are still without a handler at the end get a
 * generic one, so this comes after everything else that adds routes.
 *
 * @internal
 */
export function addDomainRoutes(routes: Routes, state: EmulatorState): void {
  addModelRoutes(routes);
  addChatRoutes(routes);
  addCompletionRoutes(routes);
  addEmbeddingRoutes(routes);
  addResponseRoutes(routes);
  addFileRoutes(routes, state);
  addUploadRoutes(routes);
  addVectorStoreRoutes(routes);
  addModerationRoutes(routes);
  addImageRoutes(routes);
  addAudioRoutes(routes);
  addBatchRoutes(routes);
  addFineTuningRoutes(routes);
  addAssistantRoutes(routes);
  addVideoRoutes(routes);
  addContainerRoutes(routes);
  addSkillRoutes(routes);
  addEvalRunRoutes(routes);
  addAgentRoutes(routes);
  addChatKitRoutes(routes);
  addDecisionRoutes(routes);
  addWebhookEndpointRoutes(routes);
  addIssuedKeyRoutes(routes);
  addOrganizationUsageRoutes(routes);
  addGenericRoutes(routes, state);
}
