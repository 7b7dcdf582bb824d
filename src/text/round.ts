/** A number with three decimals: enough to read, and the same text on every platform. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
