import { describe, expect, it } from 'vitest';
import { opposeBlame } from '../../../src/alignment/opposition/blame.js';
import { reasons } from './viewed.js';

const KENYA_DID = 'Kenya attacked the port.';

/** The countries that a claim says did wrong, as laid against a claim that blames Kenya. */
function blamed(text: string): string | undefined {
  const read = (found: object[]) => (found as Record<'code' | 'left' | 'right', string>[])[0];
  const there = read(reasons(opposeBlame, text, KENYA_DID));
  const back = read(reasons(opposeBlame, KENYA_DID, text));
  expect(back).toEqual(there && { code: 'blame-differs', left: 'KE', right: there.left });
  return there?.left;
}

type Row = readonly [text: string, countries: string];

describe('a wrong is laid at the door of', () => {
  it.each<Row>([
    ['Ghana attacked the port.', 'GH'],
    ['Ghana shelled the port.', 'GH'],
    ['The port was attacked by Ghana.', 'GH'],
    ['Ghana and Togo attacked the port.', 'GH TG'],
    ['Ghana illegally crossed the border.', 'GH'],
    ['Ghana acted recklessly near the port.', 'GH'],
  ])('who does it: %s', (text, countries) => {
    expect(blamed(text)).toBe(countries);
  });

  it.each<Row>([
    ['The Ghanaian attack shook the port.', 'GH'],
    ['The attack on Togo by Ghana shook the port.', 'GH'],
    ['The illegal attack on the port by Ghana ended.', 'GH'],
    ['The illegal Ghanaian attack shook the port.', 'GH'],
    ['The aggression of Ghana shook the port.', 'GH'],
    ['Ghana made an illegal entry into the bay.', 'GH'],
    ['Ghana launched aggression in the bay.', 'GH'],
  ])('whose deed it is called: %s', (text, countries) => {
    expect(blamed(text)).toBe(countries);
  });

  it.each<Row>([
    ['The approach of the Ghanaian ship was unsafe.', 'GH'],
    ['The approach of the Ghanaian ship was again and again unsafe.', 'GH'],
    ['The turn of the Ghanaian ship was brazen.', 'GH'],
  ])('who is described so: %s', (text, countries) => {
    expect(blamed(text)).toBe(countries);
  });

  it.each<Row>([
    ['Responsibility lies with Ghana.', 'GH'],
    ['Responsibility lies with Ghana and not with Togo.', 'GH'],
    ['Togo says that responsibility lies with Ghana.', 'GH'],
    ['The delay was the fault of Ghana.', 'GH'],
  ])('who is called responsible: %s', (text, countries) => {
    expect(blamed(text)).toBe(countries);
  });
});

describe('a wrong told on the side is laid at the door of', () => {
  it.each<Row>([
    ['Togo recalled the fact that Ghana repeatedly violated the truce.', 'GH'],
    ['The minister said that Ghana, which attacked the port, must pay.', 'GH'],
    ['The port in Togo that Ghana attacked was closed.', 'GH'],
    ['The minister recalled the ships seized by Ghana.', 'GH'],
    ['The ship met a jet of Ghana, whose pilot performed a dangerous turn.', 'GH'],
    ['The ship met a jet of Ghana, whose pilot made a turn that was unsafe.', 'GH'],
  ])('%s', (text, countries) => {
    expect(blamed(text)).toBe(countries);
  });
});

describe('a charge is laid at the door of', () => {
  it.each<Row>([
    ['whom it names: Togo accused Ghana of violating the truce.', 'GH'],
    ['whom it names: Togo blamed Ghana for the crash.', 'GH'],
    ['whom it names: Ghana was blamed for the crash.', 'GH'],
    ['who is at fault: Ghana is responsible for the attack on Togo.', 'GH'],
    ['who is at fault: Ghana is to blame for the crash.', 'GH'],
    ['who is held at fault: Togo held Ghana responsible for the crash.', 'GH'],
    ['who bears it: Ghana bears full responsibility for the crash.', 'GH'],
  ])('%s', (text, countries) => {
    expect(blamed(text.replace(/^.*: /u, ''))).toBe(countries);
  });

  it.each([
    'Ghana is a responsible country.',
    'Ghana condemned the attack.',
    'The storm is responsible for the crash.',
    'Togo responded to an attack that was illegal.',
    'Soldiers passed the town near Ghana that fell to attacks.',
  ])('nobody: %s', (text) => {
    expect(blamed(text)).toBeUndefined();
  });
});

describe('nobody else is blamed', () => {
  it.each([
    'Kenya attacked the port.',
    'The port burnt.',
    'Ghana condemned the attack.',
    'Ghana did not attack the port.',
    'Soldiers attacked Ghana.',
    'Ghana suffered an illegal attack.',
    'Ghana found a shell on the beach.',
    'Ghana did not act recklessly.',
    'Ghana attacked neither the port nor the ships.',
    'Ghana violated no agreement.',
    'The reckless storm hit the port.',
    'The attack on Ghana shook the port.',
    'Responsibility lies with the weather.',
    'Responsibility lies with nobody in the long chain of officers, clerks, guards and pilots, said Ghana.',
    'They were unsafe.',
    'Kenya and Ghana attacked the port.',
  ])('%s', (text) => {
    expect(blamed(text)).toBeUndefined();
  });
});
