/** Where two JSON values first differ, with both sides: `claims[3].quote: "a" / "b"`. Undefined where they are the same. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | undefined {
  if (isObject(a) && isObject(b) && Array.isArray(a) === Array.isArray(b)) {
    const keys = [Object.keys(a), Object.keys(b)] as const;
    for (const key of keys[0].filter((name) => Object.hasOwn(b, name))) {
      const found = firstDifference(a[key], b[key], Array.isArray(a) ? `${path}[${key}]` : `${path}.${key}`);
      if (found !== undefined) return found;
    }
    // The same values: the fields differ, or their order.
    return keys[0].join() === keys[1].join() ? undefined : `${path}: fields ${keys[0].join()} / ${keys[1].join()}`;
  }
  return Object.is(a, b) ? undefined : `${path.replace(/^\./u, '')}: ${JSON.stringify(a)} / ${JSON.stringify(b)}`;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
