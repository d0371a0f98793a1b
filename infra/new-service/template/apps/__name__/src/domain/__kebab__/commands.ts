import type { PlainDate } from '@anxin/domain-kit';
import type { __Entity__ } from './__kebab__';

/** An officer opens it, on the business day `today`. */
export type Open__Entity__ = {
  readonly type: 'Open__Entity__';
  readonly __variable__: __Entity__;
  readonly today: PlainDate;
};

export type __Entity__Command = Open__Entity__;
