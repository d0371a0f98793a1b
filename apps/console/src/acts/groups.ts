/** How the acts of a case stand together on its page; what is not named stands with the first. */
const GROUPS: readonly (readonly [name: string, acts: readonly string[]])[] = [
  ['forward', []],
  ['record', ['caseRecordVisit', 'caseHoldInterview', 'caseHoldMeeting', 'caseFinishFollowUp', 'caseHoldReception']],
  [
    'facts',
    [
      ...['caseNameParties', 'caseNameWorkers', 'caseStateClaim', 'caseTagObstacles', 'caseDetermine'],
      ...['caseAttestPayment', 'caseConfirmPayment', 'clueComplete', 'clueJoin', 'clueSplit'],
    ],
  ],
  [
    'supervise',
    [
      ...['caseSendLetter', 'caseAnswerLetter', 'caseRaiseLevel', 'caseTake', 'caseListForSupervision'],
      ...['caseReleaseFromSupervision', 'caseHoldToAccount', 'casePutOnBacklog', 'caseChangeOwner', 'clueEscalate'],
    ],
  ],
  ['clock', ['caseExtend', 'caseSuspend', 'caseResume', 'clueExtend', 'clueSuspend', 'clueResume', 'orderExtend']],
  ['aid', ['caseRequestAid', 'caseRecordAid']],
];

const ELSEWHERE = new Set(GROUPS.flatMap(([, acts]) => acts));

/** Acts by group, in the order in which the API has them; a group without any is left out. */
export const grouped = <Act extends { readonly act: string }>(
  acts: readonly Act[],
): readonly (readonly [name: string, acts: readonly Act[]])[] =>
  GROUPS.map(([name, named]) => {
    const own = named.length > 0 ? named : undefined;
    return [name, acts.filter(({ act }) => (own ? own.includes(act) : !ELSEWHERE.has(act)))] as const;
  }).filter(([, own]) => own.length > 0);
