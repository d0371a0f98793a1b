export type StackFaultCode =
  | 'ALREADY_RUNNING'
  | 'HISTORY_MISSING'
  | 'LEFT_OVER'
  | 'NOT_RUNNING'
  | 'DAY_BEGUN'
  | 'OPTION_UNKNOWN'
  | 'PORT_INVALID'
  | 'PORT_TAKEN'
  | 'SECRETS_UNREADABLE'
  | 'SERVICE_FAILED'
  | 'SERVICE_TAKEN'
  | 'SERVICE_UNKNOWN';

/** Why the stack does not run: one line for whoever started it, with the way out. */
export class StackFault extends Error {
  constructor(
    readonly code: StackFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'StackFault';
  }
}
