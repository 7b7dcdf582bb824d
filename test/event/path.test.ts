import { describe, expect, it } from 'vitest';
import { compareInDocument, valueAt, writePath } from '../../src/event/path.js';

describe('writePath', () => {
  it.each([
    [[], ''],
    [['readouts', 1, 'text'], 'readouts[1].text'],
    [['coverage', 'north east'], 'coverage["north east"]'],
    [['1st'], '["1st"]'],
    [[0, 'id'], '[0].id'],
  ])('%j as %s', (path, written) => {
    expect(writePath(path)).toBe(written);
  });
});

describe('valueAt', () => {
  const value = { list: [{ id: 'a' }] };

  it('follows the path', () => {
    expect(valueAt(value, ['list', 0, 'id'])).toBe('a');
    expect(valueAt(value, [])).toBe(value);
  });

  it('gives nothing where the path leaves the value, or names what it only inherits', () => {
    expect(valueAt(value, ['list', 1, 'id'])).toBeUndefined();
    expect(valueAt(null, ['id'])).toBeUndefined();
    expect(valueAt(value, ['toString'])).toBeUndefined();
  });
});

describe('compareInDocument', () => {
  const value = { title: 'x', readouts: [{ text: 1, id: 2 }] };
  const order = (a: readonly PropertyKey[], b: readonly PropertyKey[]) => Math.sign(compareInDocument(value, a, b));

  it('goes by the order in which fields were written', () => {
    expect(order(['title'], ['readouts'])).toBe(-1);
    expect(order(['readouts', 0, 'id'], ['readouts', 0, 'text'])).toBe(1);
    expect(order(['readouts', 0], ['readouts', 1])).toBe(-1);
  });

  it('has what holds a field before the field, and a missing field last', () => {
    expect(order(['readouts'], ['readouts', 0])).toBe(-1);
    expect(order(['id'], ['readouts'])).toBe(1);
    expect(order(['title', 'a'], ['title', 0])).toBe(1);
  });
});
