import { describe, expect, it } from 'vitest';
import { faultOf, idOf } from '../../src/batch/fault.js';
import { InputError } from '../../src/errors.js';

describe('faultOf', () => {
  it('names the field of bad input, where there is one', () => {
    const error = new InputError('wrong-type', 'title', 'a string', 'nothing');
    expect(faultOf(error)).toEqual({ code: 'wrong-type', message: error.message, path: 'title' });
    expect(faultOf(new InputError('wrong-type', '', 'an object', 'nothing'))).not.toHaveProperty('path');
    expect(faultOf(new TypeError('no such thing'))).toEqual({ code: 'failed', message: 'no such thing' });
  });

  it('keeps what was thrown even where it is no error', () => {
    expect(faultOf('out of paper')).toEqual({ code: 'failed', message: 'out of paper' });
  });
});

describe('idOf', () => {
  it('takes a string and nothing else', () => {
    expect(idOf({ id: 'call' })).toBe('call');
    for (const record of [{ id: 7 }, {}, null, undefined, 'call']) expect(idOf(record)).toBeUndefined();
  });
});
