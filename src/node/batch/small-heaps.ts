import { setFlagsFromString } from 'node:v8';

/**
 * Lets no heap of this process grow to more than half as much again as what it holds. V8 waits by itself for four times as much,
 * so that a batch would still be growing after fifty thousand events. Heaps that are there obey at their next full collection.
 */
export function smallHeaps(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
