import { quote } from './describe.js';

export type Path = readonly PropertyKey[];

const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** A path as a reader would write it: `readouts[1].text`. */
export function writePath(path: Path): string {
  let written = '';
  for (const key of path) {
    if (typeof key === 'number') written += `[${key}]`;
    else if (typeof key === 'string' && PLAIN_NAME.test(key)) written += written === '' ? key : `.${key}`;
    else written += `[${quote(String(key))}]`;
  }
  return written;
}

/** The value that stands at a path; `undefined` where the path leaves the value. Only own fields count. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const key of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined;
    here = (here as { [key: PropertyKey]: unknown })[key];
  }
  return here;
}

/** Below 0 where path `a` stands before path `b` in the value as it was written; a field that is missing stands last. */
export function compareInDocument(value: unknown, a: Path, b: Path): number {
  let here = value;
  for (let depth = 0; depth < a.length && depth < b.length; depth++) {
    const left = a[depth]!;
    const right = b[depth]!;
    if (left !== right) return rank(here, left) - rank(here, right);
    here = valueAt(here, [left]);
  }
  return a.length - b.length;
}

function rank(value: unknown, key: PropertyKey): number {
  if (typeof key === 'number') return key;
  const at = value !== null && typeof value === 'object' ? Object.keys(value).indexOf(String(key)) : -1;
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}
