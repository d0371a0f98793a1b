export type NewServiceFaultCode = 'NAME_INVALID' | 'NAME_TAKEN' | 'ENTITY_INVALID' | 'ENTITY_TAKEN' | 'PLACE_MISSING';

/** Why no service was made: one line for whoever asked for it, with the way out. */
export class NewServiceFault extends Error {
  constructor(
    readonly code: NewServiceFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'NewServiceFault';
  }
}
