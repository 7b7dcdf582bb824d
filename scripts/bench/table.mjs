/** A part of the benchmark as lines of text. */
export function table({ title, rows }) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, value, unit, note = '' }) =>
    `  ${what.padEnd(width)} ${shown(value).padStart(10)} ${unit.padEnd(9)} ${note}`.trimEnd(),
  );
  return [title, ...lines].join('\n');
}

function shown(value) {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
