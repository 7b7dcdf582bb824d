import { describe, expect, it } from 'vitest';
import { opposeContraries } from '../../../src/alignment/opposition/contraries.js';
import { CONTRARIES } from '../../../src/lexicon/contraries.js';
import { reasons } from './viewed.js';

describe('contrary accounts of one fact', () => {
  it.each([
    ['The minister resigned.', 'The minister was dismissed.', 'resign', 'dismiss', 'minister'],
    ['The court found the company guilty.', 'The court cleared the company.', 'guilty', 'clear', 'company'],
    ['The army withdrew from the town.', 'The army still holds the town.', 'withdraw from', 'still hold', 'town'],
    ['The union accepted the offer.', 'The union turned down the offer.', 'accept', 'turn down', 'offer'],
    ['Both sides observed the truce.', 'Both sides violated the truce.', 'observe', 'violate', 'truce'],
    ['The plane was shot down by mistake.', 'The plane was shot down on purpose.', 'by mistake', 'on purpose', 'plane'],
    ['The killing was an accident.', 'The killing was deliberate.', 'accident', 'deliberate', 'killing'],
    ['The factory will stay open.', 'The factory will be shut down.', 'stay open', 'shut down', 'factory'],
    ['The ferry arrived on time.', 'The ferry arrived late.', 'on time', 'late', 'ferry'],
    ['The law lowers costs for small firms.', 'The law raises costs for small firms.', 'lower', 'raise', 'cost'],
    ['The dam has cut the flow.', 'The dam does not affect the flow.', 'cut', 'not affect', 'flow'],
    ['The tax reduced trade.', 'The tax had no effect on trade.', 'reduce', 'have no effect on', 'trade'],
    ['The police acted lawfully.', 'The police broke the law.', 'lawfully', 'break the law', 'police'],
    ['The gunman acted alone.', 'The gunman had an accomplice.', 'act alone', 'accomplice', 'gunman'],
    ['The test was successful.', 'The test failed.', 'successful', 'fail', 'test'],
    ['The bridge was destroyed.', 'The bridge was slightly damaged.', 'destroy', 'slightly damage', 'bridge'],
    ['The deal is binding.', 'The deal is voluntary.', 'binding', 'voluntary', 'deal'],
  ])('%s | %s', (a, b, left, right, to) => {
    expect(reasons(opposeContraries, a, b)).toEqual([{ code: 'antonym', left, right, to }]);
    expect(reasons(opposeContraries, b, a)).toEqual([{ code: 'antonym', left: right, right: left, to }]);
  });

  it.each([
    ['of another one', 'The minister resigned.', 'The bishop was dismissed.'],
    ['where one denies it', 'The minister resigned.', 'The minister was not dismissed.'],
    ['where one tells both', 'The council approved the plan.', 'The council rejected the plan, and later approved it.'],
    ['in a side clause', 'The minister resigned when his deputy was dismissed.', 'The minister stepped down.'],
    ['of another year', 'Wages rose in 2023.', 'Wages fell in 2024.'],
    ['of one pole', 'The minister resigned.', 'The minister stepped down.'],
    ['of two contrasts', 'The minister resigned.', 'The minister turned down the offer.'],
  ])('nothing %s', (_, a, b) => {
    expect(reasons(opposeContraries, a, b)).toEqual([]);
    expect(reasons(opposeContraries, b, a)).toEqual([]);
  });
});

it('each contrast has two poles at least, and no phrase stands at both', () => {
  for (const contrast of new Set(CONTRARIES.map((row) => row.contrast))) {
    const poles = [0, 1].map((pole) =>
      CONTRARIES.filter((row) => row.contrast === contrast && row.pole === pole).flatMap(({ phrases }) =>
        phrases.split(', '),
      ),
    );
    expect(poles.map(({ length }) => length > 0)).toEqual([true, true]);
    expect(poles[0]!.filter((phrase) => poles[1]!.includes(phrase))).toEqual([]);
  }
});
