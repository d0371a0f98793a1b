import type { WarningCommand } from './commands';
import { warningErrors } from './errors';
import type { WarningState } from './warning';

const refusePending = (state: WarningState): void => {
  if (state.stage !== 'UNKNOWN' && state.warning.waiver) throw warningErrors.WAIVER_PENDING();
};

const refuseUnproposed = (state: WarningState): void => {
  if (state.stage !== 'UNKNOWN' && !state.warning.waiver) throw warningErrors.WAIVER_UNKNOWN();
};

/** What bars a command of a warning at a stage that allows it, whatever the command says. */
export const bars: { readonly [Type in WarningCommand['type']]?: (state: WarningState) => void } = {
  ProposeWarningWaiver: refusePending,
  ConfirmWarningWaiver: refuseUnproposed,
  RejectWarningWaiver: refuseUnproposed,
};
