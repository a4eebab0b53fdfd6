// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams } from '@oai/core';

/**
 * Response of `client.beta.agents.vaults.create`.
 *
 * @public
 */
export interface Vault {
  id: string;
  created_at: number;
  metadata: { [key: string]: string };
  name: string | null;
  object: 'vault';
}

/** @public */
export type VaultStatusFilter = VaultStatus | VaultStatus[];

/**
 * Response of `client.beta.agents.vaults.delete`.
 *
 * @public
 */
export interface VaultDeleted {
  id: string;
  deleted: boolean;
  object: 'vault.deleted';
}

/** @public */
export type VaultStatus = 'active' | 'archived';

/**
 * Parameters of `client.beta.agents.vaults.create`.
 *
 * @public
 */
export interface VaultCreateParams {
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string } | null;
  /** Name of the vault. */
  name?: string;
}

/**
 * Parameters of `client.beta.agents.vaults.update`.
 *
 * @public
 */
export interface VaultUpdateParams {
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string };
  /** Name of the vault. */
  name?: string | null;
}

/**
 * A page of `Vault`.
 *
 * @public
 */
export type VaultsPage = CursorPage<Vault>;

/**
 * Parameters of `client.beta.agents.vaults.list`.
 *
 * @public
 */
export interface VaultListParams extends CursorPageParams {
  /** Lists only vaults with this metadata. */
  metadata?: { [key: string]: string };
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only vaults in this state. */
  status?: VaultStatusFilter;
}
