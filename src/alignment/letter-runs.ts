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
