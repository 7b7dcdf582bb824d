import { describe, expect, it } from 'vitest';
import { redisAddress } from '../../../src/node/cluster/redis-address.js';

describe('an address of Redis', () => {
  it.each([
    ['redis://queue.example', 'queue.example:6379'],
    ['redis://queue.example:7000/2', 'queue.example:7000'],
    ['rediss://me:secret@queue.example:6380', 'queue.example:6380'],
    ['redis://[::1]:7000', '[::1]:7000'],
  ])('%s is shown as %s and passed on as it is', (url, place) => {
    expect(redisAddress(url)).toMatchObject({ url, place });
  });

  it.each([
    '',
    'queue.example:6379',
    'http://queue.example',
    'redis://',
    'redis:///1',
    'redis://h/name',
    'redis://h:x',
  ])('%j is none', (text) => {
    expect(redisAddress(text)).toBeUndefined();
  });

  it('hides the password as it stands in the address and as it is meant', () => {
    const { hide } = redisAddress('redis://me:se%2Fcret@queue.example')!;
    expect(hide('AUTH me se/cret, from redis://me:se%2Fcret@queue.example')).toBe(
      'AUTH me ***, from redis://me:***@queue.example',
    );
  });

  it('has no secret where none is given, and keeps a message on one line', () => {
    expect(redisAddress('redis://queue.example')!.hide('it\nis down')).toBe('it is down');
  });

  it('takes a broken escape for what it is', () => {
    expect(redisAddress('redis://me:50%@queue.example')!.hide('50%')).toBe('***');
  });
});
