/** Cancellation and failure are final too. */
const FINAL_STATUSES = new Set<string>(['completed', 'failed', 'cancelled']);

/**
 * Returns true for a file or batch whose processing has ended.
 *
 * @internal
 */
export function isProcessed({ status }: { status: string }): boolean {
  return FINAL_STATUSES.has(status);
}
