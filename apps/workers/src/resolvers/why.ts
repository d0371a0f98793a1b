import { explainWageLine, lineSeen } from '@anxin/law';
import { FACTS_PAGE_MAX, pageOf, type WhyRow } from '@anxin/service-kit';
import { payTermsOf } from '../domain/pay-terms';
import { wageFactsOf } from '../store/wages/line-facts';
import type { Context } from './context';
import { monthRecords, termsRecord } from './corrections/records';
import type { AskedLine } from './rows';

/** A line explained from its facts; null where its project is not seen. */
export const explainedLine = async (
  { projectCode, personId, payMonth, asked }: AskedLine,
  { app, loaders }: Context,
) => {
  const project = await loaders.project.load(projectCode);
  if (!project) return null;
  const facts = await loaders.facts.load({ projectId: project.id, personId, payMonth, ...asked });
  const terms = payTermsOf(project, payMonth, asked);
  const explained = explainWageLine(wageFactsOf(facts, payMonth, terms), asked.on, app.law, app.contact);
  return { project, facts, explained };
};

/** Why a line is what it is: rules, parameters, arithmetic, and every version of the facts with where it came from. */
export const whyOf = async (line: AskedLine, context: Context): Promise<WhyRow | null> => {
  const found = await explainedLine(line, context);
  if (!found) return null;
  const { project, facts, explained } = found;
  const { payMonth } = line;
  const { app } = context;
  const seen = lineSeen(termsRecord(project, payMonth, line.asked), monthRecords(facts, payMonth, app.vault));
  return { ...explained, facts: (args) => pageOf(args, seen, FACTS_PAGE_MAX) };
};
