import { describe, expect, it } from 'vitest';
import { opposeDenials } from '../../../src/alignment/opposition/denials.js';
import { reasons, viewed } from './viewed.js';

/** What one of two claims denies and the other states: the code and the word; the first claim is to be the one that denies. */
function denied(a: string, b: string): string[] {
  const read = (found: object[]) => found.map((reason) => reason as { code: string; word: string; denies: string });
  const there = read(reasons(opposeDenials, a, b));
  const back = read(reasons(opposeDenials, b, a));
  expect(there.every(({ denies }) => denies === 'left')).toBe(true);
  expect(back).toEqual(there.map((reason) => ({ ...reason, denies: 'right' })));
  return there.map(({ code, word }) => `${code} ${word}`);
}

type Row = readonly [a: string, b: string, ...found: string[]];

describe('a denied act that the other states', () => {
  it.each<Row>([
    ['The agency did not approve the vaccine.', 'The agency approved the vaccine.', 'polarity-differs approve'],
    ['The pilot never landed the glider.', 'The pilot landed the glider at dusk.', 'polarity-differs land'],
    ['Nobody was injured in the tent.', 'Two children were injured in the tent.', 'polarity-differs injure'],
    ['The jet passed without hitting the drone.', 'The jet hit the drone.', 'polarity-differs hit'],
    ['The agency did not approve the vaccine, and no ferry sank.', 'The ferry sank at dusk.', 'polarity-differs sink'],
    ['It is the road that they did not take', 'They took the road.', 'polarity-differs take'],
    ['She denied having sold the boat.', 'She sold the boat.', 'polarity-differs sell'],
    ['The planes hit no hospital.', 'The planes hit a hospital.', 'polarity-differs hit'],
    ['The firm did not purchase the mill.', 'The firm bought the mill.', 'polarity-differs purchase'],
    ['The tenant never violated the lease.', 'The party was a violation of the lease.', 'polarity-differs violate'],
    ['The army did not attack the town.', 'The army launched an attack on the town.', 'polarity-differs attack'],
    ['The glider did not fly low.', 'The glider flew very low.', 'polarity-differs fly'],
    ['We do not recognise the claim that rice was sold.', 'The rice was sold.', 'polarity-differs sell'],
    ['The plug has not been found in the yard.', 'The plug was found in the yard.', 'polarity-differs find'],
  ])('differs in polarity: %s | %s', (a, b, ...found) => {
    expect(denied(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['The agency did not approve the vaccine.', 'The board approved a budget.'],
    ['The planes hit no hospital.', 'No hospital was hit.'],
    ['The envoy signed nothing.', 'The envoy came in order to sign the lease.'],
    ['The agency did not approve the vaccine.', 'The agency did not approve the vaccine at first.'],
    ['The agency did not approve the vaccine but approved the test.', 'The agency approved the vaccine.'],
    ['They closed the gate so that no cattle got out.', 'The cattle got out.'],
    ['The agency did not approve the vaccine.', 'The vaccine was stored.'],
    ['The crew is not here.', 'The crew slept.'],
    ['The tenant never violated the lease.', 'A violation of the lease would be costly.'],
    ['The tenant never violated the lease.', 'The party was no violation of the lease.'],
  ])('is nothing where the two share only the verb, or do not state it: %s | %s', (a, b) => {
    expect(denied(a, b)).toEqual([]);
  });
});

describe('a thing said not to be there, or not to have been raised', () => {
  it.each<Row>([
    ['The talks ended without an agreement.', 'The talks ended with an agreement.', 'existence agreement'],
    ['They made no mention of the strait.', 'The strait was discussed at length.', 'existence strait'],
    ['The prisoners were not mentioned.', 'The envoy raised the fate of the prisoners.', 'existence prisoner'],
    ['They did not discuss the reef.', 'The reef was on the agenda.', 'existence reef'],
    ['There was no request.', 'A request came in May.', 'existence request'],
    ['They made no mention of prisoners.', 'Prisoners were seen.', 'existence prisoner'],
    ['There is no sign at this time of fraud.', 'Fraud was feared.', 'existence fraud'],
    ['They found no evidence of arson.', 'Police spoke of arson.', 'existence arson'],
    ['There was no sign of a second blast.', 'Several explosions were heard.', 'existence blast'],
    ['They reported that there were no casualties.', 'The storm killed two sailors.', 'existence casualty'],
    ['The firm did not carry out any repair.', 'A repair took a week.', 'existence repair'],
    ['They did not find any bomb.', 'A bomb was in the field.', 'existence bomb'],
    ['They left without a vote and did not sign the treaty.', 'They held a vote.', 'existence vote'],
    ['She opened the door and did not discuss the reef.', 'The reef was on the agenda.', 'existence reef'],
    ['Nobody talked about the reef.', 'The reef was on the agenda.', 'existence reef'],
    ['There was no contact between the planes.', 'The jet struck the drone.', 'existence contact'],
    ['No accident happened.', 'An accident closed the road.', 'existence accident'],
    ['The ceremony did not take place.', 'The ceremony drew thousands.', 'existence ceremony'],
    ['The crew had no warning.', 'The crew got a warning.', 'existence warning'],
    ['The report contains no evidence of fraud.', 'The evidence of fraud filled a page.', 'existence fraud'],
  ])('and that the other names: %s | %s', (a, b, ...found) => {
    expect(denied(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['There was no request.', 'There was no request in May.'],
    ['There was no request.', 'No request was received.'],
    ['They did not discuss China.', 'They met in China.'],
    ['They did not discuss it.', 'It rained.'],
    ['The letter was not without an answer.', 'An answer came.'],
    ['They made no mention.', 'The strait was discussed.'],
    ['They made no mention, but saw the strait.', 'The strait was discussed.'],
    ['Prisoners wrote, but no prisoners were mentioned.', 'Prisoners were seen.'],
    ['The ceremony did not take long.', 'The ceremony drew thousands.'],
    ['There was no request, but a request is planned.', 'A request came in May.'],
  ])('is nothing where neither states it, or it stays: %s | %s', (a, b) => {
    expect(denied(a, b)).toEqual([]);
  });
});

describe('verbs and qualities that deny', () => {
  it.each<Row>([
    ['She denied the theft.', 'The theft cost her the job.', 'existence theft'],
    ['The theft is false.', 'The theft cost her the job.', 'existence theft'],
    ['At the mill the theft is false.', 'The theft cost her the job.', 'existence theft'],
    ['At the mill the theft is false.', 'The mill paid her.'],
    ['He refused to sign the treaty.', 'He signed the treaty.', 'polarity-differs sign'],
    ['The parties failed to agree on the route.', 'The parties agreed on the route.', 'polarity-differs agree'],
  ])('%s | %s', (a, b, ...found) => {
    expect(denied(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['She rejected the offer.', 'The offer was generous.'],
    ['She rejected the false claim.', 'The claim was printed.'],
  ])('refusing a thing does not say that it is not there: %s | %s', (a, b) => {
    expect(denied(a, b)).toEqual([]);
  });
});

it('leaves the claims as they were', () => {
  const [a, b] = [viewed('The agency did not approve the vaccine.'), viewed('The agency approved the vaccine.')];
  const before = [...a.denied];
  opposeDenials(a, b);
  expect([...a.denied]).toEqual(before);
});

it('one word is found once', () => {
  expect(denied('They did not mention the reef and did not discuss the reef.', 'The reef was on the agenda.')).toEqual([
    'existence reef',
  ]);
});

describe('an act denied in one verb and told in another', () => {
  it.each([
    ['The army denies that it shelled the hospital.', 'The hospital was bombed by the army.', 'shell', 'hospital'],
    ['No rubber bullets were used.', 'The police fired rubber bullets.', 'use', 'bullet'],
    ['The army never attacked Kenya.', 'The army shelled Kenya at dawn.', 'attack', 'kenya'],
  ])('says to what it was done: %s | %s', (a, b, word, to) => {
    expect(reasons(opposeDenials, a, b)).toEqual([{ code: 'polarity-differs', word, denies: 'left', to }]);
  });

  it.each([
    ['of something else', 'The army never shelled the hospital.', 'The army bombed the bridge.'],
    ['of another act', 'The army denies that it shelled the hospital.', 'The army guarded the hospital.'],
  ])('is nothing where it is told %s', (_, a, b) => {
    expect(reasons(opposeDenials, a, b)).toEqual([]);
  });
});

it.each<Row>([
  ['The North promised not to test rockets.', 'The North offered a halt to tests of rockets.'],
  ['The North promised not to test rockets.', 'It gave a promise of a halt to nuclear and long-range rocket tests.'],
  ['The firm did not carry out the repair.', 'The repair was planned.'],
])('what is brought to an end, or is known, is not stated against a denial: %s | %s', (a, b) => {
  expect(denied(a, b)).toEqual([]);
});
