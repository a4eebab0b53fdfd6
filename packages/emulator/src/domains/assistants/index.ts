import type { Routes } from '../../api/routes.js';
import { addAssistantObjectRoutes } from './assistant-objects.js';
import { addMessageRoutes } from './messages.js';
import { addRunRoutes } from './runs.js';
import { addThreadRoutes } from './threads.js';

/** Adds assistants, threads, messages, and runs that advance with every read or stream. @internal */
export function addAssistantRoutes(routes: Routes): void {
  addAssistantObjectRoutes(routes);
  addThreadRoutes(routes);
  addMessageRoutes(routes);
  addRunRoutes(routes);
}
