/** What it says on stderr of Node 20, on which it works, and of a memory that it takes unasked, is for no user of ours. */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}
declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterConstructor } from 'oidc-provider';
  export const createMemoryAdapter: (clockTolerance: number) => AdapterConstructor;
}
