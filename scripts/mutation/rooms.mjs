const { ROOM } = process.env;

/** The rooms of `src` whose code is changed, and whose tests are to notice. */
export const rooms = ROOM === undefined ? ['claims', 'alignment', 'topics', 'discrepancies', 'report'] : [ROOM];
