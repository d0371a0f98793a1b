import {
  CaseFinishTask,
  CaseSignTask,
  ClueSign,
  type Document,
  GridCaseAttestPayment,
  GridCaseEndMediation,
  GridCaseMediate,
  GridCaseRecordVisit,
  GridCaseRefer,
  GridCaseTagObstacles,
  GridClueCheck,
  GridClueConclude,
  GridClueHandOver,
  GridClueMediate,
  GridClueSendBack,
  GridInspectionCarryOut,
  GridInspectionPlan,
  GridWatchItemOpen,
  WarningAcknowledge,
  WarningAnswer,
} from '@anxin/client';
import { choicesIn, fenOf, named, officersIn } from '../forms/values';
import type { Done, Draft, FormKind, Photo } from '../draft';
import type { Line } from '../line';

/** One request of a draft. Sent again with the same key it is the same request. */
export type Step = {
  readonly key: string;
  /** Answers what later steps need of it. */
  readonly send: (line: Line, done: Done, idempotencyKey: string) => Promise<string>;
};

type InputOf<Variables> = Variables extends { readonly input: infer Input } ? Omit<Input, 'idempotencyKey'> : never;

/** Gives a command; what it is given may be made of what was answered before. */
const give = <Data, Variables extends { readonly input: object }>(
  key: string,
  document: Document<Data, Variables>,
  input: (done: Done) => InputOf<Variables>,
): Step => ({
  key,
  send: async (line, done, idempotencyKey) =>
    JSON.stringify(await line.ask(document, { input: { ...input(done), idempotencyKey } } as unknown as Variables)),
});

const uploads = (photos: readonly Photo[], subjectOf: (done: Done) => string): readonly Step[] =>
  photos.map((photo) => ({
    key: `photo-${photo.id}`,
    send: (line, done, idempotencyKey) => line.upload(subjectOf(done), photo, idempotencyKey),
  }));

/** The evidence that photos have become. */
const evidenceOf = (photos: readonly Photo[], done: Done): string[] =>
  photos.flatMap(({ id }) => done[`photo-${id}`] ?? []);

type Plan = (draft: Draft) => readonly Step[];

/** A command of one clue, case or warning that says nothing more, after its photos. */
const bare =
  (
    subject: string,
    document: Document<unknown, { readonly input: { readonly code: string; readonly idempotencyKey: string } }>,
  ): Plan =>
  ({ about, photos }) => [
    ...uploads(photos, () => `${subject}:${about}`),
    give('command', document, () => ({ code: about })),
  ];

const conclude: Plan = ({ about, photos, values }) => [
  ...uploads(photos, () => `clue:${about}`),
  give('command', GridClueConclude, (done) => ({
    code: about,
    conclusion: values['conclusion'] as never,
    evidence: evidenceOf(photos, done),
    complainantToldOn: values['toldOn'] || null,
  })),
];

const endMediation: Plan = ({ about, photos, values }) => {
  const { outcome, note = '', promisedOn } = values;
  const payments = named(values, 'pay').flatMap(([worker, amount]) => {
    const fen = fenOf(amount);
    return fen === undefined || fen === '0' ? [] : [{ worker, fen }];
  });
  return [
    ...uploads(photos, () => `case:${about}`),
    // What was paid stands first: a mediation that has ended is looked at with it.
    ...payments.map(({ worker, fen }) =>
      give(`pay-${worker}`, GridCaseAttestPayment, (done) => ({
        ...{ code: about, worker, fen },
        what: [note, ...evidenceOf(photos, done)].join(' '),
      })),
    ),
    give('command', GridCaseEndMediation, () => ({
      ...{ code: about, outcome: outcome as never, note },
      promisedOn: promisedOn || null,
    })),
  ];
};

const refer: Plan = ({ about, values }) => [
  give('obstacles', GridCaseTagObstacles, () => ({ code: about, obstacles: choicesIn(values['obstacles']) as never })),
  give('command', GridCaseRefer, () => ({ code: about, to: values['to'] as never, reason: values['reason'] ?? '' })),
];

const visit: Plan = ({ about, photos, values }) => [
  ...uploads(photos, () => `case:${about}`),
  give('command', GridCaseRecordVisit, (done) => ({
    ...{ code: about, visitedOn: values['visitedOn'] ?? '', kind: values['kind'] as never },
    ...{ officers: officersIn(values), place: values['place'] ?? '', findings: values['findings'] ?? '' },
    latitude: values['latitude'] ? Number(values['latitude']) : null,
    longitude: values['longitude'] ? Number(values['longitude']) : null,
    evidence: evidenceOf(photos, done),
  })),
];

const finish: Plan = ({ about, photos, values }) => [
  ...uploads(photos, () => `case:${about}`),
  give('command', CaseFinishTask, (done) => ({
    ...{ code: about, result: values['result'] ?? '', evidence: evidenceOf(photos, done) },
  })),
];

const answer: Plan = ({ about, photos, values }) => [
  ...uploads(photos, () => `warning:${about}`),
  give('command', WarningAnswer, (done) => ({
    ...{ id: about, answer: values['answer'] ?? '', evidence: evidenceOf(photos, done) },
  })),
];

/** What the API made of a check that was planned: its code, and the rule of each item. */
type Planned = {
  readonly inspectionPlan: {
    readonly code: string;
    readonly items: readonly { readonly item: string; readonly rule: { readonly id: string } }[];
  };
};
const plannedIn = (done: Done): Planned['inspectionPlan'] =>
  (JSON.parse(done['plan'] ?? '{}') as Partial<Planned>).inspectionPlan ?? { code: '', items: [] };

const inspect: Plan = ({ about, photos, values }) => {
  const officers = officersIn(values);
  const [areaCode = '', sector] = [values['areaCode'], values['sector']];
  return [
    ...uploads(photos, () => `project:${about}`),
    give('plan', GridInspectionPlan, () => ({
      ...{
        kind: 'DAILY' as const,
        checklist: 'FIVE_SYSTEMS' as const,
        projectCode: about,
        areaCode,
        sector: sector as never,
      },
      ...{ plannedOn: values['visitedOn'] ?? '', officers, lead: officers[0]?.id ?? '' },
    })),
    give('command', GridInspectionCarryOut, (done) => {
      const { code, items } = plannedIn(done);
      const ruleOf = (item: string): string => items.find((one) => one.item === item)?.rule.id ?? '';
      const answers = named(values, 'answer');
      return {
        ...{ code, visitedOn: values['visitedOn'] ?? '', present: officers.map(({ id }) => id) },
        record: values['record'] ?? '',
        answers: answers.map(([item, given]) => ({
          ...{ item: item as never, answer: given as never, evidence: evidenceOf(photos, done) },
        })),
        findings: answers.flatMap(([item, given]) =>
          given === 'NOT_MET'
            ? [
                {
                  ...{ item: item as never, fact: values[`fact.${item}`] ?? '', rule: ruleOf(item) },
                  term: { length: Number(values['days']), unit: 'CD' as const },
                },
              ]
            : [],
        ),
      };
    }),
  ];
};

/** The code that a site got when it was put on record. */
const siteIn = (done: Done): string =>
  (JSON.parse(done['open'] ?? '{}') as { watchItemOpen?: { code: string } }).watchItemOpen?.code ?? '';

const smallSite: Plan = ({ account, photos, values }) => {
  const facts = [values['place'], values['facts'], values['people'] && `${values['people']} 人`, values['coordinates']];
  return [
    give('open', GridWatchItemOpen, () => ({
      ...{ kind: 'SMALL_SITE' as const, areaCode: values['areaCode'] ?? '', tags: ['CONSTRUCTION' as const] },
      ...{ grade: values['grade'] as never, facts: facts.filter(Boolean).join('；') },
      ...{ owner: account, dueOn: values['dueOn'] ?? '' },
    })),
    ...uploads(photos, (done) => `watch-item:${siteIn(done)}`),
  ];
};

const PLANS: Readonly<Record<FormKind, Plan>> = {
  clueSign: bare('clue', ClueSign),
  clueSendBack: ({ about, values }) => [
    give('command', GridClueSendBack, () => ({ code: about, reason: values['reason'] ?? '' })),
  ],
  clueCheck: bare('clue', GridClueCheck),
  clueMediate: bare('clue', GridClueMediate),
  clueHandOver: ({ about, values }) => [
    give('command', GridClueHandOver, () => ({
      ...{ code: about, to: values['to'] as never, filingNo: values['filingNo'] ?? '' },
    })),
  ],
  clueConclude: conclude,
  caseSignTask: bare('case', CaseSignTask),
  caseMediate: bare('case', GridCaseMediate),
  caseEndMediation: endMediation,
  caseRefer: refer,
  caseRecordVisit: visit,
  caseFinishTask: finish,
  warningAcknowledge: ({ about }) => [give('command', WarningAcknowledge, () => ({ id: about }))],
  warningAnswer: answer,
  inspection: inspect,
  smallSite,
};

/** What is sent for a draft, in order: photos before what names them. The same draft comes to the same steps. */
export const planOf = (draft: Draft): readonly Step[] => PLANS[draft.kind](draft);
