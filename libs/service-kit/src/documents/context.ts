import type DataLoader from 'dataloader';
import type { Giver } from '../command/give-command';
import type { KeptFiles } from '../files/kept-files';
import type { DocumentAggregate } from './aggregate';
import type { DocumentEntity } from './entities';
import type { StoredVersion } from './store';

/** What of a service's parts its documents need. */
export type DocumentApp = {
  readonly document: DocumentAggregate;
  readonly files: Pick<KeptFiles, 'begin' | 'discard' | 'open'>;
};

/** What the resolvers of documents find in an operation's context. */
export type DocumentContext<Kind extends string> = Giver & {
  readonly app: DocumentApp;
  readonly loaders: {
    readonly document: DataLoader<string, DocumentEntity<Kind> | null>;
    readonly documentVersions: DataLoader<string, readonly StoredVersion[] | null>;
  };
};
