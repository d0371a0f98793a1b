export type StackFaultCode =
  'ALREADY_RUNNING' | 'LEFT_OVER' | 'PORT_INVALID' | 'PORT_TAKEN' | 'SERVICE_FAILED' | 'SECRETS_UNREADABLE';

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
