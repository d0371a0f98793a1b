/** What a register keeps, at a stage. */
export type Registered<Stage extends string, Entry> = { readonly stage: Stage; readonly entry: Entry };

/** What a command of a register finds; what begins finds the number that it gets. */
export type RegisterState<Stage extends string, Entry> =
  { readonly stage: 'UNKNOWN'; readonly code?: string | undefined } | Registered<Stage, Entry>;
