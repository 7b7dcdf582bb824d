import { describe, expect, it } from 'vitest';
import { opposeCauses } from '../../../src/alignment/opposition/causes.js';
import { reasons } from './viewed.js';

const found = (a: string, b: string) => reasons(opposeCauses, a, b);
const differ = (left: string, right: string) => [{ code: 'cause-differs', left, right }];

describe('two causes of one thing', () => {
  it.each([
    ['The ferry was late because of fog.', 'The ferry was late due to a strike.', 'fog', 'a strike'],
    [
      'The fire was caused by a cigarette.',
      'The fire resulted from a short circuit.',
      'a cigarette',
      'a short circuit',
    ],
    [
      'The bus stopped owing to engine failure.',
      'The bus stopped because of pilot error.',
      'engine failure',
      'pilot error',
    ],
    ['The flight was late because of fog.', 'The flight was late because it had no crew.', 'fog', 'had no crew'],
    ['The delay, caused by ice, was long.', 'The delay was due to the guards who slept.', 'ice', 'the guards'],
    ['It sank as a result of a heavy load.', 'Because of the ice it met, it sank.', 'a heavy load', 'the ice'],
  ])('%s | %s', (a, b, left, right) => {
    expect(found(a, b)).toEqual(differ(left, right));
    expect(found(b, a)).toEqual(differ(right, left));
  });
});

describe('no two causes', () => {
  it.each([
    ['one gives none', 'The ferry was late because of fog.', 'The ferry was late.'],
    ['the same', 'The ferry was late because of fog.', 'The ferry was late due to the fog.'],
    ['one is more', 'The ferry was late because of fog.', 'The ferry was late due to fog and a strike.'],
    ['one is a kind of the other', 'The ferry was late because of fog.', 'The ferry was late due to bad weather.'],
    ['the other has it at another place', 'It sank because of ice.', 'The ice was thick, and it sank due to a leak.'],
    ['one is denied', 'The ferry was late, but not because of fog.', 'The ferry was late due to a strike.'],
    ['one gives two', 'It sank because of ice and because of a leak.', 'It sank due to a fire.'],
    ['a pronoun', 'It sank because of this.', 'It sank due to a fire.'],
    ['a pronoun before more', 'It sank because of him, they said.', 'It sank due to a fire.'],
    ['nothing behind', 'It sank, and he said what because of.', 'It sank due to a fire.'],
    ['one country by two words', 'It failed because of Ghana.', 'It failed due to the Ghanaian side.'],
  ])('%s: %s | %s', (_, a, b) => {
    expect(found(a, b)).toEqual([]);
    expect(found(b, a)).toEqual([]);
  });
});
