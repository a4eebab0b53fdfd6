// The used part of an optional peer, which need not be installed for types and tests.
declare module 'google-auth-library' {
  export class GoogleAuth {
    constructor(options: { scopes: string[] });
    getClient(): Promise<import('./vertex.js').GoogleClient>;
  }
}
