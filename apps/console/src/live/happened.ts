/** The services that tell what happens in them. */
export type Publisher = 'projects' | 'workers' | 'cases' | 'enforcement';

/** Something that happened, as a service told it. */
export type Happened = {
  readonly cursor: string;
  readonly name: string;
  readonly key: string;
  readonly keySeq: number;
  readonly businessDay: string;
  readonly data: Readonly<Record<string, unknown>> | null;
};

/** What a service tells at a time; an empty one says that the line is alive. */
export type Batch = { readonly cursor: string; readonly events: readonly Happened[] };

/** How a line stands: not there yet, alive, dropped and begun again, or ended for good. */
export type LineState = 'CONNECTING' | 'LIVE' | 'RECONNECTING' | 'ENDED';
