// Generated from schema.graphql and mappers.json by `npm run schema`; not edited by hand.
import type { Connection, Edge, ResolversOf } from '@anxin/service-kit';
import type { Fen } from '@anxin/domain-kit';
import type { PlainDate } from '@anxin/domain-kit';
import type { PlainMonth } from '@anxin/domain-kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Text as Sentence, RuleApplied as AppliedRule, ParameterUse } from '@anxin/law';
import type { ExplainedIndicator, WhyRow, FactRow, StoredImport } from '@anxin/service-kit';
import type { Fault as RowFault } from '@anxin/intake';
import type { ClueEntity } from '../store/clue-entity';
import type { Likeness, StoredDeadline } from '../store/read-clues';
import type { DocumentEntity } from '../store/document-entity';
import type { StoredVersion } from '../store/document-store';
import type { EvidenceEntity } from '../store/evidence-entity';
import type { ProjectRow } from './rows';
import type { Context } from './context';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Fen: { input: Fen; output: Fen; }
  Day: { input: PlainDate; output: PlainDate; }
  Month: { input: PlainMonth; output: PlainMonth; }
  Moment: { input: string; output: string; }
};

export type Query = {
  readonly clue: Maybe<Clue>;
  readonly clues: Maybe<ClueConnection>;
  readonly mustDo: Maybe<DeadlineConnection>;
  readonly casesImport: Maybe<Import>;
  readonly casesImports: Maybe<ImportConnection>;
  readonly evidence: Maybe<Evidence>;
  readonly document: Maybe<Document>;
};


export type QueryClueArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCluesArgs = {
  filter?: InputMaybe<ClueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMustDoArgs = {
  through?: InputMaybe<Scalars['Day']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCasesImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCasesImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly clueRegister: Clue;
  readonly clueComplete: Clue;
  readonly clueScreen: Clue;
  readonly clueTransfer: Clue;
  readonly clueReturn: Clue;
  readonly clueAssign: Clue;
  readonly clueSign: Clue;
  readonly clueSendBack: Clue;
  readonly clueCheck: Clue;
  readonly clueMediate: Clue;
  readonly clueHandOver: Clue;
  readonly clueConclude: Clue;
  readonly clueCallBack: Clue;
  readonly clueArchive: Clue;
  readonly clueExtend: Clue;
  readonly clueEscalate: Clue;
  readonly clueSuspend: Clue;
  readonly clueResume: Clue;
  readonly clueJoin: Clue;
  readonly clueSplit: Clue;
  readonly documentIssue: Document;
  readonly documentReissue: Document;
  readonly documentWithdraw: Document;
};


export type MutationClueRegisterArgs = {
  input: ClueRegisterInput;
};


export type MutationClueCompleteArgs = {
  input: ClueCompleteInput;
};


export type MutationClueScreenArgs = {
  input: ClueInput;
};


export type MutationClueTransferArgs = {
  input: ClueTransferInput;
};


export type MutationClueReturnArgs = {
  input: ClueReturnInput;
};


export type MutationClueAssignArgs = {
  input: ClueAssignInput;
};


export type MutationClueSignArgs = {
  input: ClueInput;
};


export type MutationClueSendBackArgs = {
  input: ClueReasonInput;
};


export type MutationClueCheckArgs = {
  input: ClueInput;
};


export type MutationClueMediateArgs = {
  input: ClueInput;
};


export type MutationClueHandOverArgs = {
  input: ClueHandOverInput;
};


export type MutationClueConcludeArgs = {
  input: ClueConcludeInput;
};


export type MutationClueCallBackArgs = {
  input: ClueCallBackInput;
};


export type MutationClueArchiveArgs = {
  input: ClueInput;
};


export type MutationClueExtendArgs = {
  input: ClueReasonInput;
};


export type MutationClueEscalateArgs = {
  input: ClueReasonInput;
};


export type MutationClueSuspendArgs = {
  input: ClueReasonInput;
};


export type MutationClueResumeArgs = {
  input: ClueInput;
};


export type MutationClueJoinArgs = {
  input: ClueJoinInput;
};


export type MutationClueSplitArgs = {
  input: ClueReasonInput;
};


export type MutationDocumentIssueArgs = {
  input: DocumentIssueInput;
};


export type MutationDocumentReissueArgs = {
  input: DocumentReissueInput;
};


export type MutationDocumentWithdrawArgs = {
  input: DocumentWithdrawInput;
};

export type ClueChannel =
  | 'HOTLINE_12345'
  | 'NATIONAL_PLATFORM'
  | 'PROVINCE_PLATFORM'
  | 'PETITION'
  | 'HOTLINE'
  | 'VISIT'
  | 'OPINION'
  | 'TRANSFER';

export type ClueStage =
  | 'RECEIVED'
  | 'SCREENED'
  | 'ASSIGNED'
  | 'SIGNED'
  | 'CHECKING'
  | 'MEDIATING'
  | 'CONCLUDED'
  | 'CALLED_BACK'
  | 'ARCHIVED'
  | 'RETURNED'
  | 'TRANSFERRED'
  | 'ESCALATED'
  | 'HANDED_OVER'
  | 'SUSPENDED';

export type ClueConclusion =
  | 'PAID'
  | 'NO_ARREARS'
  | 'ANOTHER_PROCEDURE'
  | 'WITHDRAWN'
  | 'NOBODY_REACHED';

export type ClueProcedure =
  | 'CASE'
  | 'ARBITRATION'
  | 'POLICE';

export type ClueUnitKind =
  | 'OFFICE'
  | 'TOWN'
  | 'DEPARTMENT';

export type ClueCallBackOutcome =
  | 'SATISFIED'
  | 'NOT_SATISFIED'
  | 'NOT_REACHED';

export type DeadlineStatus =
  | 'RUNNING'
  | 'PAUSED'
  | 'MET'
  | 'MISSED'
  | 'VOID';

export type Clue = {
  readonly code: Scalars['ID']['output'];
  readonly channel: ClueChannel;
  readonly externalNo: Scalars['String']['output'];
  readonly receivedOn: Scalars['Day']['output'];
  readonly stage: ClueStage;
  readonly next: ReadonlyArray<Scalars['String']['output']>;
  readonly project: Maybe<Project>;
  readonly area: Maybe<Area>;
  readonly employerName: Maybe<Scalars['String']['output']>;
  readonly employerCreditCode: Maybe<Scalars['String']['output']>;
  readonly people: Maybe<Scalars['Int']['output']>;
  readonly amountFen: Maybe<Scalars['Fen']['output']>;
  readonly periodFrom: Maybe<Scalars['Month']['output']>;
  readonly periodTo: Maybe<Scalars['Month']['output']>;
  readonly reporterNameMasked: Maybe<Scalars['String']['output']>;
  readonly reporterPhoneMasked: Maybe<Scalars['String']['output']>;
  readonly words: Maybe<Scalars['String']['output']>;
  readonly unit: Maybe<ClueUnit>;
  readonly conclusion: Maybe<ClueConclusion>;
  readonly procedure: Maybe<ClueProcedure>;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly joined: ReadonlyArray<Clue>;
  readonly maybeSame: Maybe<ReadonlyArray<ClueLikeness>>;
  readonly evidence: Maybe<EvidenceConnection>;
  readonly documents: Maybe<DocumentConnection>;
};


export type ClueEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ClueDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ClueUnit = {
  readonly kind: ClueUnitKind;
  readonly area: Maybe<Area>;
  readonly sector: Maybe<Sector>;
};

export type ClueLikeness = {
  readonly clue: Clue;
  readonly because: ReadonlyArray<Text>;
};

export type Deadline = {
  readonly clue: Clue;
  readonly duty: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
  readonly startedOn: Scalars['Day']['output'];
  readonly dueOn: Maybe<Scalars['Day']['output']>;
  readonly endedOn: Maybe<Scalars['Day']['output']>;
  readonly status: DeadlineStatus;
  readonly extension: Scalars['Int']['output'];
  readonly paused: Scalars['Int']['output'];
};

export type ClueFilter = {
  readonly stages?: InputMaybe<ReadonlyArray<ClueStage>>;
  readonly channel?: InputMaybe<ClueChannel>;
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Project = {
  readonly code: Scalars['ID']['output'];
  readonly clues: Maybe<ClueConnection>;
  readonly clueIndicators: Maybe<ReadonlyArray<Indicator>>;
};


export type ProjectCluesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectClueIndicatorsArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

export type Area = {
  readonly code: Scalars['ID']['output'];
};

export type ClueRegisterInput = {
  readonly channel: ClueChannel;
  readonly externalNo: Scalars['String']['input'];
  readonly receivedAt: Scalars['String']['input'];
  readonly reporterName?: InputMaybe<Scalars['String']['input']>;
  readonly reporterIdCard?: InputMaybe<Scalars['String']['input']>;
  readonly reporterPhone?: InputMaybe<Scalars['String']['input']>;
  readonly employerName?: InputMaybe<Scalars['String']['input']>;
  readonly employerCreditCode?: InputMaybe<Scalars['String']['input']>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly peopleCount?: InputMaybe<Scalars['Int']['input']>;
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly periodFrom?: InputMaybe<Scalars['Month']['input']>;
  readonly periodTo?: InputMaybe<Scalars['Month']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueCompleteInput = {
  readonly code: Scalars['ID']['input'];
  readonly employerName?: InputMaybe<Scalars['String']['input']>;
  readonly employerCreditCode?: InputMaybe<Scalars['String']['input']>;
  readonly projectCode?: InputMaybe<Scalars['ID']['input']>;
  readonly areaCode?: InputMaybe<Scalars['ID']['input']>;
  readonly peopleCount?: InputMaybe<Scalars['Int']['input']>;
  readonly amountFen?: InputMaybe<Scalars['Fen']['input']>;
  readonly periodFrom?: InputMaybe<Scalars['Month']['input']>;
  readonly periodTo?: InputMaybe<Scalars['Month']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueInput = {
  readonly code: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueReasonInput = {
  readonly code: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueTransferInput = {
  readonly code: Scalars['ID']['input'];
  readonly to: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueReturnInput = {
  readonly code: Scalars['ID']['input'];
  readonly missing: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueAssignInput = {
  readonly code: Scalars['ID']['input'];
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
  readonly sector?: InputMaybe<Sector>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueHandOverInput = {
  readonly code: Scalars['ID']['input'];
  readonly to: ClueProcedure;
  readonly filingNo: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueConcludeInput = {
  readonly code: Scalars['ID']['input'];
  readonly conclusion: ClueConclusion;
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  readonly complainantToldOn?: InputMaybe<Scalars['Day']['input']>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueCallBackInput = {
  readonly code: Scalars['ID']['input'];
  readonly outcome: ClueCallBackOutcome;
  readonly note: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type ClueJoinInput = {
  readonly code: Scalars['ID']['input'];
  readonly matter: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Evidence = {
  readonly id: Scalars['ID']['output'];
  readonly subject: Scalars['ID']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly bytes: Scalars['Int']['output'];
  readonly digest: Scalars['String']['output'];
  readonly keptBy: Scalars['String']['output'];
  readonly keptOn: Scalars['Day']['output'];
  readonly keptAt: Scalars['Moment']['output'];
  readonly download: Scalars['String']['output'];
};

export type DocumentKind =
  | 'ACCEPTANCE'
  | 'REFUSAL'
  | 'HAND_OVER'
  | 'REMINDER'
  | 'SUPERVISION'
  | 'INTERVIEW'
  | 'CALL_BACK'
  | 'REPORT';

export type Document = {
  readonly id: Scalars['ID']['output'];
  readonly subject: Scalars['ID']['output'];
  readonly kind: DocumentKind;
  readonly number: Scalars['String']['output'];
  readonly basis: Scalars['String']['output'];
  readonly issuedOn: Scalars['Day']['output'];
  readonly version: Scalars['Int']['output'];
  readonly isWithdrawn: Scalars['Boolean']['output'];
  readonly withdrawnBecause: Maybe<Scalars['String']['output']>;
  readonly versions: ReadonlyArray<DocumentVersion>;
};

export type DocumentVersion = {
  readonly version: Scalars['Int']['output'];
  readonly issuedBy: Scalars['String']['output'];
  readonly issuedOn: Scalars['Day']['output'];
  readonly bytes: Scalars['Int']['output'];
  readonly digest: Scalars['String']['output'];
  readonly checkCode: Scalars['String']['output'];
  readonly check: Scalars['String']['output'];
  readonly download: Scalars['String']['output'];
};

export type DocumentIssueInput = {
  readonly subject: Scalars['ID']['input'];
  readonly kind: DocumentKind;
  readonly addressee?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly dueOn?: InputMaybe<Scalars['Day']['input']>;
  readonly meetingAt?: InputMaybe<Scalars['String']['input']>;
  readonly meetingPlace?: InputMaybe<Scalars['String']['input']>;
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DocumentReissueInput = {
  readonly id: Scalars['ID']['input'];
  readonly addressee?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly dueOn?: InputMaybe<Scalars['Day']['input']>;
  readonly meetingAt?: InputMaybe<Scalars['String']['input']>;
  readonly meetingPlace?: InputMaybe<Scalars['String']['input']>;
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  readonly attachments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type DocumentWithdrawInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Sector =
  | 'HOUSING'
  | 'WATER'
  | 'TRANSPORT';

export type Level =
  | 'BLUE'
  | 'YELLOW'
  | 'ORANGE'
  | 'RED';

export type Text = {
  readonly text: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Indicator = {
  readonly code: Scalars['ID']['output'];
  readonly title: Text;
  readonly level: Maybe<Level>;
  readonly raisedLevel: Maybe<Level>;
  readonly missing: Maybe<Scalars['String']['output']>;
  readonly figures: ReadonlyArray<Text>;
  readonly why: Why;
};

export type Reader =
  | 'WORKER'
  | 'CONTRACTOR'
  | 'INSPECTOR';

export type Why = {
  readonly rules: ReadonlyArray<RuleApplied>;
  readonly parameters: ReadonlyArray<ParameterApplied>;
  readonly figures: ReadonlyArray<Text>;
  readonly says: Text;
  readonly facts: Maybe<FactSeenConnection>;
};


export type WhySaysArgs = {
  to?: InputMaybe<Reader>;
};


export type WhyFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type RuleApplied = {
  readonly id: Scalars['ID']['output'];
  readonly title: Text;
  readonly instrument: Text;
  readonly article: Text;
  readonly inForceFrom: Scalars['Day']['output'];
  readonly says: Text;
  readonly marks: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Text>;
};

export type ParameterApplied = {
  readonly name: Scalars['String']['output'];
  readonly title: Text;
  readonly says: Text;
  readonly areaCode: Scalars['String']['output'];
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
  readonly from: Scalars['Day']['output'];
};

export type FactKind =
  | 'PROJECT'
  | 'PAY_TERMS'
  | 'STAY'
  | 'SHEET_LINE'
  | 'BANK_LINE'
  | 'WORKER_DAY'
  | 'MOVEMENT'
  | 'CLUE';

export type FactSeen = {
  readonly kind: FactKind;
  readonly day: Maybe<Scalars['Day']['output']>;
  readonly says: Text;
  readonly heldAgainst: Maybe<Text>;
  readonly who: Maybe<Scalars['String']['output']>;
  readonly workerId: Maybe<Scalars['ID']['output']>;
  readonly origin: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Maybe<Scalars['Moment']['output']>;
};

export type ImportStatus =
  | 'RUNNING'
  | 'INTERRUPTED'
  | 'FINISHED'
  | 'REFUSED';

export type Import = {
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly fileName: Scalars['String']['output'];
  readonly fileDigest: Scalars['String']['output'];
  readonly fileBytes: Scalars['Float']['output'];
  readonly actor: Scalars['String']['output'];
  readonly startedAt: Scalars['Moment']['output'];
  readonly finishedAt: Maybe<Scalars['Moment']['output']>;
  readonly status: ImportStatus;
  readonly rows: Scalars['Int']['output'];
  readonly recorded: Scalars['Int']['output'];
  readonly same: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
  readonly unknownColumns: ReadonlyArray<Scalars['String']['output']>;
  readonly refusals: RefusalConnection;
};


export type ImportRefusalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Refusal = {
  readonly line: Scalars['Int']['output'];
  readonly faults: ReadonlyArray<Fault>;
};

export type Fault = {
  readonly code: Scalars['String']['output'];
  readonly column: Scalars['String']['output'];
  readonly shown: Scalars['String']['output'];
  readonly says: Text;
};

export type ClueConnection = {
  readonly nodes: ReadonlyArray<Clue>;
  readonly edges: ReadonlyArray<ClueEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClueEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Clue;
};

export type DeadlineConnection = {
  readonly nodes: ReadonlyArray<Deadline>;
  readonly edges: ReadonlyArray<DeadlineEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DeadlineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Deadline;
};

export type ImportConnection = {
  readonly nodes: ReadonlyArray<Import>;
  readonly edges: ReadonlyArray<ImportEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Import;
};

export type EvidenceConnection = {
  readonly nodes: ReadonlyArray<Evidence>;
  readonly edges: ReadonlyArray<EvidenceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EvidenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Evidence;
};

export type DocumentConnection = {
  readonly nodes: ReadonlyArray<Document>;
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type FactSeenConnection = {
  readonly nodes: ReadonlyArray<FactSeen>;
  readonly edges: ReadonlyArray<FactSeenEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FactSeenEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: FactSeen;
};

export type RefusalConnection = {
  readonly nodes: ReadonlyArray<Refusal>;
  readonly edges: ReadonlyArray<RefusalEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RefusalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Refusal;
};

export type Role =
  | 'OFFICE'
  | 'DEPARTMENT'
  | 'TOWN'
  | 'CONTRACTOR'
  | 'WORKER'
  | 'PUBLIC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Clue: Clue;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Clue:
    ( { __typename: 'Clue' }
    & GraphQLRecursivePick<FederationTypes['Clue'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<unknown>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<unknown>;
  ClueChannel: ClueChannel;
  ClueStage: ClueStage;
  ClueConclusion: ClueConclusion;
  ClueProcedure: ClueProcedure;
  ClueUnitKind: ClueUnitKind;
  ClueCallBackOutcome: ClueCallBackOutcome;
  DeadlineStatus: DeadlineStatus;
  Clue: ResolverTypeWrapper<ClueEntity>;
  ClueUnit: ResolverTypeWrapper<ClueEntity>;
  ClueLikeness: ResolverTypeWrapper<Likeness>;
  Deadline: ResolverTypeWrapper<StoredDeadline>;
  ClueFilter: ClueFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Area: ResolverTypeWrapper<Area>;
  ClueRegisterInput: ClueRegisterInput;
  ClueCompleteInput: ClueCompleteInput;
  ClueInput: ClueInput;
  ClueReasonInput: ClueReasonInput;
  ClueTransferInput: ClueTransferInput;
  ClueReturnInput: ClueReturnInput;
  ClueAssignInput: ClueAssignInput;
  ClueHandOverInput: ClueHandOverInput;
  ClueConcludeInput: ClueConcludeInput;
  ClueCallBackInput: ClueCallBackInput;
  ClueJoinInput: ClueJoinInput;
  Evidence: ResolverTypeWrapper<EvidenceEntity>;
  DocumentKind: DocumentKind;
  Document: ResolverTypeWrapper<DocumentEntity>;
  DocumentVersion: ResolverTypeWrapper<StoredVersion>;
  DocumentIssueInput: DocumentIssueInput;
  DocumentReissueInput: DocumentReissueInput;
  DocumentWithdrawInput: DocumentWithdrawInput;
  Sector: Sector;
  Level: Level;
  Text: ResolverTypeWrapper<Sentence>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Indicator: ResolverTypeWrapper<ExplainedIndicator>;
  Reader: Reader;
  Why: ResolverTypeWrapper<WhyRow>;
  RuleApplied: ResolverTypeWrapper<AppliedRule>;
  ParameterApplied: ResolverTypeWrapper<ParameterUse>;
  FactKind: FactKind;
  FactSeen: ResolverTypeWrapper<FactRow>;
  ImportStatus: ImportStatus;
  Import: ResolverTypeWrapper<StoredImport>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Refusal: ResolverTypeWrapper<Omit<Refusal, 'faults'> & { faults: ReadonlyArray<ResolversTypes['Fault']> }>;
  Fault: ResolverTypeWrapper<RowFault>;
  ClueConnection: ResolverTypeWrapper<Connection<ResolversTypes['Clue']>>;
  ClueEdge: ResolverTypeWrapper<Edge<ResolversTypes['Clue']>>;
  DeadlineConnection: ResolverTypeWrapper<Connection<ResolversTypes['Deadline']>>;
  DeadlineEdge: ResolverTypeWrapper<Edge<ResolversTypes['Deadline']>>;
  ImportConnection: ResolverTypeWrapper<Connection<ResolversTypes['Import']>>;
  ImportEdge: ResolverTypeWrapper<Edge<ResolversTypes['Import']>>;
  EvidenceConnection: ResolverTypeWrapper<Connection<ResolversTypes['Evidence']>>;
  EvidenceEdge: ResolverTypeWrapper<Edge<ResolversTypes['Evidence']>>;
  DocumentConnection: ResolverTypeWrapper<Connection<ResolversTypes['Document']>>;
  DocumentEdge: ResolverTypeWrapper<Edge<ResolversTypes['Document']>>;
  FactSeenConnection: ResolverTypeWrapper<Connection<ResolversTypes['FactSeen']>>;
  FactSeenEdge: ResolverTypeWrapper<Edge<ResolversTypes['FactSeen']>>;
  RefusalConnection: ResolverTypeWrapper<Connection<ResolversTypes['Refusal']>>;
  RefusalEdge: ResolverTypeWrapper<Edge<ResolversTypes['Refusal']>>;
  Role: Role;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: unknown;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: unknown;
  Clue: ClueEntity;
  ClueUnit: ClueEntity;
  ClueLikeness: Likeness;
  Deadline: StoredDeadline;
  ClueFilter: ClueFilter;
  Boolean: Scalars['Boolean']['output'];
  Project: ProjectRow;
  Area: Area;
  ClueRegisterInput: ClueRegisterInput;
  ClueCompleteInput: ClueCompleteInput;
  ClueInput: ClueInput;
  ClueReasonInput: ClueReasonInput;
  ClueTransferInput: ClueTransferInput;
  ClueReturnInput: ClueReturnInput;
  ClueAssignInput: ClueAssignInput;
  ClueHandOverInput: ClueHandOverInput;
  ClueConcludeInput: ClueConcludeInput;
  ClueCallBackInput: ClueCallBackInput;
  ClueJoinInput: ClueJoinInput;
  Evidence: EvidenceEntity;
  Document: DocumentEntity;
  DocumentVersion: StoredVersion;
  DocumentIssueInput: DocumentIssueInput;
  DocumentReissueInput: DocumentReissueInput;
  DocumentWithdrawInput: DocumentWithdrawInput;
  Text: Sentence;
  PageInfo: PageInfo;
  Indicator: ExplainedIndicator;
  Why: WhyRow;
  RuleApplied: AppliedRule;
  ParameterApplied: ParameterUse;
  FactSeen: FactRow;
  Import: StoredImport;
  Float: Scalars['Float']['output'];
  Refusal: Omit<Refusal, 'faults'> & { faults: ReadonlyArray<ResolversParentTypes['Fault']> };
  Fault: RowFault;
  ClueConnection: Connection<ResolversTypes['Clue']>;
  ClueEdge: Edge<ResolversTypes['Clue']>;
  DeadlineConnection: Connection<ResolversTypes['Deadline']>;
  DeadlineEdge: Edge<ResolversTypes['Deadline']>;
  ImportConnection: Connection<ResolversTypes['Import']>;
  ImportEdge: Edge<ResolversTypes['Import']>;
  EvidenceConnection: Connection<ResolversTypes['Evidence']>;
  EvidenceEdge: Edge<ResolversTypes['Evidence']>;
  DocumentConnection: Connection<ResolversTypes['Document']>;
  DocumentEdge: Edge<ResolversTypes['Document']>;
  FactSeenConnection: Connection<ResolversTypes['FactSeen']>;
  FactSeenEdge: Edge<ResolversTypes['FactSeen']>;
  RefusalConnection: Connection<ResolversTypes['Refusal']>;
  RefusalEdge: Edge<ResolversTypes['Refusal']>;
  Fen: Scalars['Fen']['output'];
  Day: Scalars['Day']['output'];
  Month: Scalars['Month']['output'];
  Moment: Scalars['Moment']['output'];
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clue: Resolver<Maybe<ResolversTypes['Clue']>, ParentType, ContextType, RequireFields<QueryClueArgs, 'code'>>;
  clues: Resolver<Maybe<ResolversTypes['ClueConnection']>, ParentType, ContextType, Partial<QueryCluesArgs>>;
  mustDo: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, Partial<QueryMustDoArgs>>;
  casesImport: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryCasesImportArgs, 'id'>>;
  casesImports: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, Partial<QueryCasesImportsArgs>>;
  evidence: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  document: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  clueRegister: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueRegisterArgs, 'input'>>;
  clueComplete: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueCompleteArgs, 'input'>>;
  clueScreen: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueScreenArgs, 'input'>>;
  clueTransfer: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueTransferArgs, 'input'>>;
  clueReturn: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueReturnArgs, 'input'>>;
  clueAssign: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueAssignArgs, 'input'>>;
  clueSign: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueSignArgs, 'input'>>;
  clueSendBack: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueSendBackArgs, 'input'>>;
  clueCheck: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueCheckArgs, 'input'>>;
  clueMediate: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueMediateArgs, 'input'>>;
  clueHandOver: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueHandOverArgs, 'input'>>;
  clueConclude: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueConcludeArgs, 'input'>>;
  clueCallBack: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueCallBackArgs, 'input'>>;
  clueArchive: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueArchiveArgs, 'input'>>;
  clueExtend: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueExtendArgs, 'input'>>;
  clueEscalate: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueEscalateArgs, 'input'>>;
  clueSuspend: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueSuspendArgs, 'input'>>;
  clueResume: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueResumeArgs, 'input'>>;
  clueJoin: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueJoinArgs, 'input'>>;
  clueSplit: Resolver<ResolversTypes['Clue'], ParentType, ContextType, RequireFields<MutationClueSplitArgs, 'input'>>;
  documentIssue: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationDocumentIssueArgs, 'input'>>;
  documentReissue: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationDocumentReissueArgs, 'input'>>;
  documentWithdraw: Resolver<ResolversTypes['Document'], ParentType, ContextType, RequireFields<MutationDocumentWithdrawArgs, 'input'>>;
};

export type ClueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clue'] = ResolversParentTypes['Clue'], FederationReferenceType extends FederationReferenceTypes['Clue'] = FederationReferenceTypes['Clue']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Clue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel: Resolver<ResolversTypes['ClueChannel'], ParentType, ContextType>;
  externalNo: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  stage: Resolver<ResolversTypes['ClueStage'], ParentType, ContextType>;
  next: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  project: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  employerName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerCreditCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountFen: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  periodFrom: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  periodTo: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  reporterNameMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporterPhoneMasked: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['ClueUnit']>, ParentType, ContextType>;
  conclusion: Resolver<Maybe<ResolversTypes['ClueConclusion']>, ParentType, ContextType>;
  procedure: Resolver<Maybe<ResolversTypes['ClueProcedure']>, ParentType, ContextType>;
  deadlines: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  joined: Resolver<ReadonlyArray<ResolversTypes['Clue']>, ParentType, ContextType>;
  maybeSame: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClueLikeness']>>, ParentType, ContextType>;
  evidence: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<ClueEvidenceArgs>>;
  documents: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<ClueDocumentsArgs>>;
};

export type ClueUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueUnit'] = ResolversParentTypes['ClueUnit']> = {
  kind: Resolver<ResolversTypes['ClueUnitKind'], ParentType, ContextType>;
  area: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  sector: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type ClueLikenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueLikeness'] = ResolversParentTypes['ClueLikeness']> = {
  clue: Resolver<ResolversTypes['Clue'], ParentType, ContextType>;
  because: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  clue: Resolver<ResolversTypes['Clue'], ParentType, ContextType>;
  duty: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  dueOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['DeadlineStatus'], ParentType, ContextType>;
  extension: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clues: Resolver<Maybe<ResolversTypes['ClueConnection']>, ParentType, ContextType, Partial<ProjectCluesArgs>>;
  clueIndicators: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, Partial<ProjectClueIndicatorsArgs>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  keptAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  download: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWithdrawn: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
};

export type DocumentVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  check: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  download: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  code: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  level: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  raisedLevel: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  missing: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  why: Resolver<ResolversTypes['Why'], ParentType, ContextType>;
};

export type WhyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  rules: Resolver<ReadonlyArray<ResolversTypes['RuleApplied']>, ParentType, ContextType>;
  parameters: Resolver<ReadonlyArray<ResolversTypes['ParameterApplied']>, ParentType, ContextType>;
  figures: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType, RequireFields<WhySaysArgs, 'to'>>;
  facts: Resolver<Maybe<ResolversTypes['FactSeenConnection']>, ParentType, ContextType, Partial<WhyFactsArgs>>;
};

export type RuleAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleApplied'] = ResolversParentTypes['RuleApplied']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  instrument: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  article: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  inForceFrom: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  marks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources: Resolver<ReadonlyArray<ResolversTypes['Text']>, ParentType, ContextType>;
};

export type ParameterAppliedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterApplied'] = ResolversParentTypes['ParameterApplied']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  areaCode: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type FactSeenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactSeen'] = ResolversParentTypes['FactSeen']> = {
  kind: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  day: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  heldAgainst: Resolver<Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  who: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workerId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  origin: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileDigest: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileBytes: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  finishedAt: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownColumns: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refusals: Resolver<ResolversTypes['RefusalConnection'], ParentType, ContextType, Partial<ImportRefusalsArgs>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  line: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults: Resolver<ReadonlyArray<ResolversTypes['Fault']>, ParentType, ContextType>;
};

export type FaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fault'] = ResolversParentTypes['Fault']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type ClueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueConnection'] = ResolversParentTypes['ClueConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Clue']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ClueEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClueEdge'] = ResolversParentTypes['ClueEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Clue'], ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Import']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type FactSeenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactSeenConnection'] = ResolversParentTypes['FactSeenConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['FactSeen']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['FactSeenEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactSeenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactSeenEdge'] = ResolversParentTypes['FactSeenEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['FactSeen'], ParentType, ContextType>;
};

export type RefusalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalConnection'] = ResolversParentTypes['RefusalConnection']> = {
  nodes: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  edges: Resolver<ReadonlyArray<ResolversTypes['RefusalEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalEdge'] = ResolversParentTypes['RefusalEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Refusal'], ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type AllResolvers<ContextType = Context> = {
  Query: QueryResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Clue: ClueResolvers<ContextType>;
  ClueUnit: ClueUnitResolvers<ContextType>;
  ClueLikeness: ClueLikenessResolvers<ContextType>;
  Deadline: DeadlineResolvers<ContextType>;
  Project: ProjectResolvers<ContextType>;
  Area: AreaResolvers<ContextType>;
  Evidence: EvidenceResolvers<ContextType>;
  Document: DocumentResolvers<ContextType>;
  DocumentVersion: DocumentVersionResolvers<ContextType>;
  Text: TextResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Indicator: IndicatorResolvers<ContextType>;
  Why: WhyResolvers<ContextType>;
  RuleApplied: RuleAppliedResolvers<ContextType>;
  ParameterApplied: ParameterAppliedResolvers<ContextType>;
  FactSeen: FactSeenResolvers<ContextType>;
  Import: ImportResolvers<ContextType>;
  Refusal: RefusalResolvers<ContextType>;
  Fault: FaultResolvers<ContextType>;
  ClueConnection: ClueConnectionResolvers<ContextType>;
  ClueEdge: ClueEdgeResolvers<ContextType>;
  DeadlineConnection: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge: DeadlineEdgeResolvers<ContextType>;
  ImportConnection: ImportConnectionResolvers<ContextType>;
  ImportEdge: ImportEdgeResolvers<ContextType>;
  EvidenceConnection: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge: EvidenceEdgeResolvers<ContextType>;
  DocumentConnection: DocumentConnectionResolvers<ContextType>;
  DocumentEdge: DocumentEdgeResolvers<ContextType>;
  FactSeenConnection: FactSeenConnectionResolvers<ContextType>;
  FactSeenEdge: FactSeenEdgeResolvers<ContextType>;
  RefusalConnection: RefusalConnectionResolvers<ContextType>;
  RefusalEdge: RefusalEdgeResolvers<ContextType>;
  Fen: GraphQLScalarType;
  Day: GraphQLScalarType;
  Month: GraphQLScalarType;
  Moment: GraphQLScalarType;
};



/** The resolvers that the service writes: those of every field that a row does not answer by itself. */
export type Resolvers = ResolversOf<AllResolvers, ResolversParentTypes>;
