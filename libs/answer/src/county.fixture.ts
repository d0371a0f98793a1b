/** The small county of the specs, for specs of whoever reads files. */
export { BRIDGE, CONTRACTOR, GARDEN, LI, tiny, ZHANG } from './county/county.fixture';
export { inFolder, namesOf } from './county/tell.fixture';
