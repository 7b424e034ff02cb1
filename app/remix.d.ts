import '@remix-run/node'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
  /** What app/server.js hands to every loader and action. */
  interface AppLoadContext {
    nonce: string
    requestId: string
    /** The visitor's network address as far as TRUST_PROXY lets it be known: for throttles only, never stored or logged. */
    address: string
    /** Resolves when the connection takes more, rejects when it has gone: asked before each piece of a streamed file. */
    drained?: () => Promise<void>
  }
}
