import {
  InspectionHistory,
  InspectionList,
  InspectionPage,
  RiskNoticeHistory,
  RiskNoticeList,
  RiskNoticePage,
  WatchItemHistory,
  WatchItemList,
  WatchItemPage,
} from '@anxin/client';
import { parsedOf } from '../../api';
import type { Kind } from './kind';

/** Checks, those of grid officers too: what was answered on the spot, and what is put right since. */
export const INSPECTION: Kind = {
  path: 'inspections',
  ofUnits: true,
  many: 'inspections',
  one: 'inspection',
  subject: 'inspection',
  filters: ['area', 'enterprise'],
  begins: { act: 'inspectionPlan', by: ['OFFICE', 'DEPARTMENT', 'TOWN'] },
  stages: 'InspectionStage',
  list: parsedOf(InspectionList),
  page: parsedOf(InspectionPage),
  history: InspectionHistory,
  columns: [
    ['kind', { enum: 'InspectionKind' }],
    ['project', 'text'],
    ['area', 'text'],
    ['plannedOn', 'text'],
    ['visitedOn', 'text'],
  ],
  facts: [
    ['kind', { enum: 'InspectionKind' }],
    ['checklist', { enum: 'Checklist' }],
    ['area', 'text'],
    ['sector', { enum: 'Sector' }],
    ['officers', 'text'],
    ['jointDepartments', 'text'],
    ['plannedOn', 'text'],
    ['visitedOn', 'text'],
    ['present', 'text'],
    ['closedOn', 'text'],
    ['cancelledBecause', 'text'],
  ],
};

/** S0-19: a project is told of its risk, and shows what it put right. */
export const RISK_NOTICE: Kind = {
  path: 'risk-notices',
  ofUnits: true,
  many: 'riskNotices',
  one: 'riskNotice',
  subject: 'risk-notice',
  filters: ['area'],
  begins: { act: 'riskNoticeIssue', by: ['OFFICE', 'DEPARTMENT'] },
  stages: 'RiskNoticeStage',
  list: parsedOf(RiskNoticeList),
  page: parsedOf(RiskNoticePage),
  history: RiskNoticeHistory,
  columns: [
    ['risks', { enum: 'NoticeRisk' }],
    ['project', 'text'],
    ['area', 'text'],
    ['issuedOn', 'text'],
  ],
  facts: [
    ['risks', { enum: 'NoticeRisk' }],
    ['term', 'term'],
    ['area', 'text'],
    ['sector', { enum: 'Sector' }],
    ['issuedOn', 'text'],
    ['receiptNo', 'text'],
    ['confirmedOn', 'text'],
    ['closedOn', 'text'],
    ['withdrawnBecause', 'text'],
  ],
};

/** What is watched until it is resolved, among it the sites that nobody knew (S0-27). */
export const WATCH_ITEM: Kind = {
  path: 'watch-items',
  many: 'watchItems',
  one: 'watchItem',
  subject: 'watch-item',
  filters: ['kinds', 'area'],
  begins: { act: 'watchItemOpen', by: ['OFFICE', 'DEPARTMENT', 'TOWN'] },
  stages: 'WatchStage',
  list: parsedOf(WatchItemList),
  page: parsedOf(WatchItemPage),
  history: WatchItemHistory,
  columns: [
    ['kind', { enum: 'WatchKind' }],
    ['grade', { enum: 'RiskGrade' }],
    ['area', 'text'],
    ['facts', 'words'],
    ['openedOn', 'text'],
  ],
  facts: [
    ['kind', { enum: 'WatchKind' }],
    ['grade', { enum: 'RiskGrade' }],
    ['tags', { enum: 'WatchTag' }],
    ['area', 'text'],
    ['sector', { enum: 'Sector' }],
    ['owner', 'text'],
    ['openedOn', 'text'],
    ['dueOn', 'text'],
    ['confirmedOn', 'text'],
  ],
};
