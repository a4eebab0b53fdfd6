// The used part of an optional peer, which need not be installed for types and tests.
declare module 'google-auth-library' {
  interface Client {
    getRequestHeaders(url?: string): Promise<Headers | Record<string, string>>;
  }

  export class GoogleAuth {
    constructor(options: { scopes: string[] });
    getClient(): Promise<Client>;
  }
}
