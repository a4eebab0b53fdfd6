// The entry for browsers: reads the response of `relay`.
export {
  readRelay,
  RelayError,
  type ReadRelayOptions,
  type RelayedChunk,
} from './relay/read-relay.js';
