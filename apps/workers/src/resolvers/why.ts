import { explainWageLine, lineSeen } from '@anxin/law';
import { FACTS_PAGE_MAX, pageOf, type WhyRow } from '@anxin/service-kit';
import { wageFactsOf } from '../store/line-facts';
import type { Context } from './context';
import { monthRecords, termsRecord } from './records';
import type { AskedLine } from './rows';

/** Why a line is what it is: rules, parameters, arithmetic, and every version of the facts with where it came from. */
export const whyOf = async (
  { projectCode, personId, payMonth, asked }: AskedLine,
  { app, loaders }: Context,
): Promise<WhyRow | null> => {
  const project = await loaders.project.load(projectCode);
  if (!project) return null;
  const facts = await loaders.facts.load({ projectId: project.id, personId, payMonth, ...asked });
  const explained = explainWageLine(wageFactsOf(facts, payMonth, project.terms), asked.on, app.law, app.contact);
  const seen = lineSeen(termsRecord(project), monthRecords(facts, payMonth, app.vault));
  return { ...explained, facts: (args) => pageOf(args, seen, FACTS_PAGE_MAX) };
};
