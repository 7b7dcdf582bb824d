import type { Vocabulary } from '../alignment/vocabulary.js';
import type { Entry } from '../lexicon/phrase.js';
import { vagueIndex } from '../lexicon/vague.js';

/** What texts leave general. */
export interface Generalities {
  /** Whether a statement holds vague words. */
  isVague(statement: number): boolean;
  /** Whether a readout says somewhere that more was talked about than it names: "and other subjects besides". */
  leavesOpen(readout: number): boolean;
}

/** Looks each statement through once, when it is first asked for. */
export function generalitiesOf({ statements }: Pick<Vocabulary, 'statements'>): Generalities {
  const known = new Map<number, readonly Entry<{ readonly open?: true }>[]>();
  const phrasesIn = (number: number) => {
    const phrases =
      known.get(number) ?? statements[number]!.statement.syntax.find(vagueIndex()).map(({ entry }) => entry);
    known.set(number, phrases);
    return phrases;
  };
  const open = new Map<number, boolean>();
  return {
    isVague: (statement) => phrasesIn(statement).length > 0,
    leavesOpen(readout) {
      const leaves =
        open.get(readout) ??
        statements.some(({ statement }, n) => statement.readout === readout && phrasesIn(n).some((one) => one.open));
      open.set(readout, leaves);
      return leaves;
    },
  };
}
