import { expect, it } from 'vitest';
import { toJson } from '../../src/report/json.js';
import { comparison } from './fixture.js';

it('is the comparison, indented by two blanks, with a line end', () => {
  const text = toJson(comparison);
  expect(JSON.parse(text)).toEqual(comparison);
  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/u);
});
