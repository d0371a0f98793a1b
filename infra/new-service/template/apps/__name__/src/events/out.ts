import { __entity__Opened } from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { __Entity__Event } from '../domain/__kebab__';
import { __entity__Stream, placeOf } from '../store/__kebab__-store';

/** What the journal keeps of an event and what becomes public: all of it. */
export const tell__Entity__ = ({ type, __variable__ }: __Entity__Event): JournalEntry => {
  const { code, areaCode, openedOn } = __variable__;
  const [stream, place] = [__entity__Stream(code), placeOf(__variable__)];
  switch (type) {
    case '__Entity__Opened':
      return published(stream, place, __entity__Opened, { __entity__Code: code, areaCode, openedOn });
  }
};
