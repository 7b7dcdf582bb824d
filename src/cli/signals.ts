/** Aborted by the first Ctrl-C or SIGTERM; a second one ends the process at once, as `off` does with the watch. */
export function untilSignal(): { readonly signal: AbortSignal; off(): void } {
  const stop = new AbortController();
  const off = () => {
    for (const name of SIGNALS) process.off(name, interrupt);
  };
  const interrupt = () => {
    off();
    stop.abort();
  };
  for (const name of SIGNALS) process.on(name, interrupt);
  return { signal: stop.signal, off };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
