import type { __Entity__ } from './__kebab__';

/** What happened to it; each is published under one contract. */
export type __Entity__Event = { readonly type: '__Entity__Opened'; readonly __variable__: __Entity__ };
