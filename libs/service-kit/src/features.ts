/** What a subgraph has beside its journal, by what it names; what it has not has no table, setting, count or gauge. */
export type Features = {
  /** It subscribes to other services. */
  readonly inbox: boolean;
  /** It takes files in. */
  readonly imports: boolean;
  /** It evaluates indicators. */
  readonly evaluation: boolean;
  /** It keeps deadlines. */
  readonly deadlines: boolean;
  /** It takes commands by mutation, once per idempotency key. */
  readonly commands: boolean;
  /** Its events may be subscribed to. */
  readonly streams: boolean;
};
