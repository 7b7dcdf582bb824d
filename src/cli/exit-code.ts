export const DONE = 0;
/** The run failed: a file, a disk, a fault of the program. */
export const FAILED = 1;
/** The input or the command line is wrong. */
export const BAD_CALL = 2;
/** A batch went through, and some of its events failed. */
export const SOME_FAILED = 3;
/** Stopped by Ctrl-C (128 and the number of the signal, as shells count). */
export const INTERRUPTED = 130;
