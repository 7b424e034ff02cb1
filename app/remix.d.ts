import '@remix-run/node';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
  /** What app/server.js hands to every loader and action. */
  interface AppLoadContext {
    nonce: string;
    requestId: string;
  }
}
