import { expect, test } from 'vitest';
import { isOwnVoice } from '../../src/claims/own-voice.js';

test.each([
  ['the Kremlin', 'Kremlin'],
  ['Chinese state media', 'Chinese state media'],
  ['the ministry', 'Ministry of Foreign Affairs'],
])('%j is the voice of %j', (speaker, source) => {
  expect(isOwnVoice(speaker, source)).toBe(true);
});

test.each([
  ['Xi Jinping', 'Chinese state media'],
  ['the Kremlin spokesman', 'Kremlin'],
  ['he', 'Kremlin'],
  ['', 'Kremlin'],
])('%j is not the voice of %j', (speaker, source) => {
  expect(isOwnVoice(speaker, source)).toBe(false);
});
