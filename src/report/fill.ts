/** A phrase with each `{name}` replaced by its value; names without a value stay. */
export function fill(phrase: string, values: { readonly [name: string]: string | number }): string {
  return phrase.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** A number with at most two decimals, the same on every machine. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
