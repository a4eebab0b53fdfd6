import type { Routes } from '../../api/routes.js';
import { addSessionRoutes } from './sessions.js';
import { addThreadRoutes } from './threads.js';

/** Adds the sessions of ChatKit, and the threads that their users write. @internal */
export function addChatKitRoutes(routes: Routes): void {
  addSessionRoutes(routes);
  addThreadRoutes(routes);
}
