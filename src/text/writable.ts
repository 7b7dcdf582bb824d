/** A value while it is built by who made it. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
