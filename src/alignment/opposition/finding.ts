import type { Reason } from '../alignment.js';

/** One thing that a comparison of slots found: something that cannot both hold, or why a difference is none. */
export type Finding = { readonly against: Reason } | { readonly excuse: Reason };
