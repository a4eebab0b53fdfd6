import type { Routes } from '../routes.js';
import type { EmulatorState } from '../state.js';
import { addChatRoutes } from './chat/index.js';
import { addCompletionRoutes } from './completions.js';
import { addEmbeddingRoutes } from './embeddings.js';
import { addFileRoutes } from './files.js';
import { addModelRoutes } from './models.js';
import { addResponseRoutes } from './responses/index.js';
import { addUploadRoutes } from './uploads.js';
import { addVectorStoreRoutes } from './vector-stores/index.js';

/** All that the emulator answers. @internal */
export function addDomainRoutes(routes: Routes, state: EmulatorState): void {
  addModelRoutes(routes);
  addChatRoutes(routes);
  addCompletionRoutes(routes);
  addEmbeddingRoutes(routes);
  addResponseRoutes(routes);
  addFileRoutes(routes, state);
  addUploadRoutes(routes);
  addVectorStoreRoutes(routes);
}
