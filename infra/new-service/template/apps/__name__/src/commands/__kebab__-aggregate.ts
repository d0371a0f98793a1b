import { aggregateOf, isInScope, lockStreams, rowsIn } from '@anxin/service-kit';
import { __variable__, __entity__Errors } from '../domain/__kebab__';
import { tell__Entity__ } from '../events/out';
import { __entity__Store, __entity__Stream, placeOf } from '../store/__kebab__-store';

/** How it is decided, who may command it, how it is kept and told: the one way its commands go. */
export const __entity__Aggregate = aggregateOf(__variable__, {
  name: '__words__',
  givenBy: { Open__Entity__: ['OFFICE', 'DEPARTMENT', 'TOWN'] },
  // What is to be opened has no row yet: its place must be in the caller's scope.
  isVisible: (rows, _code, command) => isInScope(rows, placeOf(command.__variable__)),
  unknown: (code) => __entity__Errors.UNKNOWN({ code }),
  load: async (tx, codes) => {
    await lockStreams(tx, codes.map(__entity__Stream));
    const known = await __entity__Store.byKey(rowsIn(tx), codes);
    return new Map([...known].map(([code, row]) => [code, { status: 'OPEN', __variable__: row }]));
  },
  save: (tx, changes) => {
    const rows = changes.flatMap(({ after }) => (after.status === 'OPEN' ? [after.__variable__] : []));
    return __entity__Store.save(tx, rows);
  },
  tell: (_code, _after, event) => [tell__Entity__(event)],
});
