import type { WebRTCDataChannel, WebRTCPeerConnection } from '@oai/realtime/webrtc/base';

class Target {
  readonly #listeners = new Map<string, Set<(event: unknown) => void>>();

  addEventListener(type: string, listener: (event: unknown) => void): void {
    this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: string, listener: (event: unknown) => void): void {
    this.#listeners.get(type)?.delete(listener);
  }

  fire(type: string, members: object = {}): void {
    for (const listener of [...(this.#listeners.get(type) ?? [])]) listener({ type, ...members });
  }

  /** The number of listeners that are left. */
  get listeners(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

/** A data channel whose events the test fires. */
export class FakeChannel extends Target implements WebRTCDataChannel {
  readyState = 'connecting';
  readonly sent: string[] = [];
  failure: Error | undefined;
  isClosed = false;

  send(data: string): void {
    if (this.failure) throw this.failure;
    this.sent.push(data);
  }

  close(): void {
    this.isClosed = true;
  }

  become(readyState: 'open' | 'closed'): void {
    this.readyState = readyState;
    this.fire(readyState === 'open' ? 'open' : 'close');
  }
}

/** The steps of a fake peer connection that can fail. */
export type Step = 'channel' | 'offer' | 'local' | 'description' | 'remote';

/** A peer connection whose events the test fires. */
export class FakePeer extends Target implements WebRTCPeerConnection {
  static last: FakePeer;
  /** The step that fails. */
  static failing: Step | undefined;
  connectionState = 'new';
  localDescription: { sdp: string } | null = null;
  remoteSdp: string | undefined;
  isClosed = false;
  readonly channel = new FakeChannel();
  label: string | undefined;

  constructor(readonly configuration?: object) {
    super();
    FakePeer.last = this;
  }

  createDataChannel(label: string): FakeChannel {
    this.#step('channel');
    this.label = label;
    return this.channel;
  }

  async createOffer() {
    this.#step('offer');
    return { type: 'offer', sdp: 'v=0 offer' } as const;
  }

  async setLocalDescription(): Promise<void> {
    this.#step('local');
    if (FakePeer.failing !== 'description') this.localDescription = { sdp: 'v=0 local' };
  }

  async setRemoteDescription({ sdp }: { sdp: string }): Promise<void> {
    this.#step('remote');
    this.remoteSdp = sdp;
  }

  close(): void {
    this.isClosed = true;
    this.connectionState = 'closed';
  }

  become(connectionState: string): void {
    this.connectionState = connectionState;
    this.fire('connectionstatechange');
  }

  #step(step: Step): void {
    if (FakePeer.failing === step) throw new Error(`no ${step}`);
  }
}
