import type { Routes } from '../../api/routes.js';
import { addSessionRoutes } from './sessions.js';
import { addVaultRoutes } from './vaults.js';

/** Adds the operations of agents that differ from the generic ones. @internal */
export function addAgentRoutes(routes: Routes): void {
  addSessionRoutes(routes);
  addVaultRoutes(routes);
}
