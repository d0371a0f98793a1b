export type PostgresFaultCode =
  | 'POSTGRES_ARCHIVE_UNUSABLE'
  | 'POSTGRES_FOLDER_IN_USE'
  | 'POSTGRES_FOLDER_UNREACHABLE'
  | 'POSTGRES_OTHER_VERSION'
  | 'POSTGRES_PASSWORD_LOST'
  | 'POSTGRES_PORT_TAKEN'
  | 'POSTGRES_START_FAILED'
  | 'POSTGRES_UNSUPPORTED';

/** Why there is no PostgreSQL: one line for whoever started it, with the way out. */
export class PostgresFault extends Error {
  constructor(
    readonly code: PostgresFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'PostgresFault';
  }
}
