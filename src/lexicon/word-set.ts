/** The words of a list that blanks part. Bundlers may leave out a list that nobody reads. @__NO_SIDE_EFFECTS__ */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
