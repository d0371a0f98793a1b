export { type Answer, ANSWERED_CODES, type AnswerLine, answerOn, type Missing, type Warning } from './answer/answer';
export { answerAsJson, type AnswerJson, asJsonText, jsonNumber } from './answer/as-json';
export { compareAnswer, type Difference, type Expected, expectedOn, loadExpected } from './answer/compare';
export { type County, type MovementFact, type Project } from './county/facts';
export { type CountyRead, readCounty } from './county/read-county';
export { type Place, placeName } from './files/place';
export { destinationsIn } from './county/destinations';
export {
  filesAt,
  filesOf,
  findParameters,
  readJson,
  readParameters,
  type TableFile,
  watched,
  writeText,
} from './files/folder';
export { mappingAt, mappingsIn } from './files/mappings';
export { type Noted, type Refusal, type RefusalListener, Refusals } from './files/refusals';
export type { Evidence } from './why/evidence';
export { type Because, because } from './why/explain';
export { type Question, questionOf, watchedBy } from './why/question';
