/**
 * The runs of `length` letters of a text with a blank at each end, each coded as a number, sorted. Two runs may share a code:
 * rare enough among the few hundred runs of a sentence.
 */
export function letterRuns(text: string, length: number): Uint32Array {
  const padded = ` ${text} `;
  const count = Math.max(0, padded.length - length + 1);
  const codes = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    let code = 0;
    for (let k = 0; k < length; k += 1) code = (Math.imul(code, 1031) + padded.charCodeAt(i + k)) >>> 0;
    codes[i] = code;
  }
  return codes.sort();
}

/** Share of the runs of both texts that they have in common (Dice), 0..1; 0 for two empty texts. */
export function sharedRuns(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
