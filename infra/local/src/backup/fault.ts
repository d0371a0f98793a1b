export type BackupFaultCode =
  | 'BACKUP_DAMAGED'
  | 'BACKUP_FOLDER_NEEDED'
  | 'BACKUP_MISSING'
  | 'BACKUP_TOO_YOUNG'
  | 'NOT_RUNNING'
  | 'RESTORE_IN_THE_WAY'
  | 'RESTORE_MOMENT_INVALID'
  | 'RESTORE_NOT_REACHED';

/** Why nothing was backed up or put back: one line for the operator, with the way out. */
export class BackupFault extends Error {
  constructor(
    readonly code: BackupFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'BackupFault';
  }
}
