import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';

describe('detectLanguage', () => {
  test.each([
    ['en', 'The two presidents spoke by phone and agreed to meet again before the end of the year.'],
    ['en', 'Leaders talk trade'],
    ['en', ''],
    ['en', '12 + 7 = 19 !!'],
    ['und', 'Les deux présidents ont parlé au téléphone et sont convenus de se revoir avant la fin de cette année.'],
    ['und', 'Die beiden Präsidenten haben am Montag telefoniert und wollen sich noch in diesem Jahr wieder treffen.'],
    ['und', 'Los dos presidentes hablaron por teléfono y acordaron volver a reunirse antes de que termine el año.'],
    ['und', 'Kedua presiden berbicara melalui telepon dan sepakat untuk bertemu lagi sebelum akhir tahun ini.'],
    ['und-Cyrl', 'Президенты поговорили по телефону и договорились о встрече.'],
    ['und-Hani', '两国元首通电话并同意年内再次会晤。'],
    ['und-Arab', 'تحدث الرئيسان هاتفيا واتفقا على اللقاء مجددا.'],
  ])('%s: %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  test.each([
    'A U.S. Air Force jet was intercepted by a J-11 fighter.',
    'Officials from 14 countries on Monday announced new sanctions targeting oil exports.',
    'Presidents spoke Monday; aides described talks as productive, promising further contacts.',
  ])('terse English with few function words: %s', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  test.each(['Mr. Chairman. Mr. President. Mrs. Secretary. Messrs. Okafor and Lindqvist.', 'Mr. '.repeat(50)])(
    'titles that only English has: %s',
    (text) => {
      expect(detectLanguage(text)).toBe('en');
    },
  );

  test.each([
    'Le ministre a convoqué une réunion internationale sur la situation humanitaire et la coopération régionale.',
    'El presidente visitó la capital federal y anunció sanciones regionales, una decisión sin precedente.',
    'De minister sprak gisteren met president Lund over nieuwe sancties tegen banken en havens.',
  ])('words in common do not make a text English: %s', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  test('a few foreign words do not make an English text foreign, nor the other way round', () => {
    const english = 'The ministry said that it had been told of the plan. ';
    const russian = 'Министерство сообщило, что план известен. ';
    expect(detectLanguage(english.repeat(3) + russian)).toBe('en');
    expect(detectLanguage(russian.repeat(3) + english)).toBe('und-Cyrl');
  });

  test('only the start is looked at', () => {
    const start = 'The two sides said that they would meet. '.repeat(200);
    expect(detectLanguage(start + 'план '.repeat(100_000))).toBe('en');
  });
});
