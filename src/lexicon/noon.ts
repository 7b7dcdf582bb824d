/** Words that are a time of day, as minutes after midnight. */
export const NOON: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);
