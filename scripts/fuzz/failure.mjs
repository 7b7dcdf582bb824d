/** Where a target fails on a row, so that each fault is told once; undefined where all is well. */
export async function failureOf(target, row) {
  try {
    await target(row);
    return undefined;
  } catch (error) {
    const place = /\n\s+at .*/u.exec(error.stack ?? '')?.[0].replace(/\(.*?([\w.-]+:\d+:\d+)\)/u, '($1)') ?? '';
    return `${error.message.replace(/\(.*/su, '')}${place}`;
  }
}
