const { ROOM, EVERY = '1' } = process.env;

/** The rooms of `src` whose code is changed, and whose tests are to notice. */
export const rooms = ROOM === undefined ? ['claims', 'alignment', 'topics', 'discrepancies', 'report'] : [ROOM];

/** Of so many mutants one is tried, for a room so large that all take an hour; the report counts the others as errors. */
export const every = Number(EVERY);
