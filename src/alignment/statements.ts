import type { ReadReadout } from '../claims/read-event.js';
import { Syntax } from '../claims/syntax.js';
import { contains } from '../text/span.js';
import type { Statement } from './statement.js';

/** Gathers the claims of each readout under the sentences they were cut from; sentences without a claim are left out. */
export function statementsOf(readouts: readonly ReadReadout[]): Statement[] {
  return readouts.flatMap(({ party, reading, claims }, readout) => {
    const { sentences, language } = reading;
    let next = 0;
    return sentences.flatMap((sentence, index): Statement[] => {
      const from = next;
      while (next < claims.length && contains(sentence, claims[next]!.claim.span)) next += 1;
      if (from === next) return [];
      const { tokens, names } = sentence;
      const { frames, syntax } = claims[from]!;
      return [
        {
          readout,
          party,
          language,
          span: { start: sentence.start, end: sentence.end },
          index,
          position: sentences.length > 1 ? index / (sentences.length - 1) : 0,
          tokens,
          names,
          syntax: syntax.tokens === tokens ? syntax : new Syntax(tokens),
          frames,
          claims: claims.slice(from, next),
        },
      ];
    });
  });
}
