import { describe, expect, test } from 'vitest';
import { aliasesIn } from '../../src/lexicon/aliases.js';

const aliases = (text: string) =>
  aliasesIn(text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase(), lemma: word.toLowerCase() }))).map(
    ({ canonical }) => canonical,
  );

describe('aliasesIn', () => {
  test.each([
    ['near Second Thomas Shoal', "near Ren'ai Jiao", 'at Ayungin Shoal'],
    ['Senkaku Islands', 'Diaoyu Dao'],
    ['in Kiev', 'in Kyiv'],
    ['President Zelenskyy', 'President Zelensky'],
    ['the International Atomic Energy Agency', 'the IAEA'],
    ['the West Philippine Sea', 'the South China Sea'],
    ['the EEZ', 'the exclusive economic zone'],
    ['World War II', 'the Great Patriotic War'],
    ['the LoC', 'the Line of Control'],
  ])('%s and its other names have one key', (...texts) => {
    const keys = texts.map(aliases);
    expect(keys[0]).toHaveLength(1);
    for (const key of keys) expect(key).toEqual(keys[0]);
  });

  test('two things have two keys', () => {
    expect(aliases('Second Thomas Shoal')).not.toEqual(aliases('Scarborough Shoal'));
    expect(aliases('LAC')).not.toEqual(aliases('LoC'));
  });

  test('an abbreviation counts in capitals only', () => {
    expect(aliases('Who told us of ice ? Us !')).toEqual([]);
    expect(aliases('WHO told the US')).toEqual(['world health organization', 'united states']);
    expect(aliases('two UAVs')).toEqual(aliases('one UAV'));
  });

  test('an abbreviation behind a number is a unit or a part of the day', () => {
    expect(aliases('at 7 PM')).toEqual([]);
    expect(aliases('the PM')).toEqual(['prime minister']);
  });
});
