import type { Quantity } from '../../claims/claim.js';
import type { Token } from '../../languages/language.js';
import { PERIODS } from '../../lexicon/grammar.js';
import { BELONGS_BY } from '../../lexicon/vague.js';
import { meet } from './party.js';
import { type ClaimView, tokenAt } from './view.js';

/** Numbers that differ by more than this factor measure different things: durations (a call, a term of office), and the rest. */
const SAME_SCALE = { duration: 20, other: 1000 };
/** How many words on either side of a number say what it is about. */
const WINDOW = 6;

/** Whether what stands around two like quantities shows that they are about the same thing. */
export function isAboutSame(a: ClaimView, b: ClaimView, left: Quantity, right: Quantity): boolean {
  const single = onlyOne(a, left) && onlyOne(b, right);
  const ratio = Math.max(left.value, right.value) / Math.min(left.value, right.value);
  if (ratio > (left.dimension === 'duration' ? SAME_SCALE.duration : SAME_SCALE.other)) return false;
  if (left.dimension === 'duration' && isDistance(a, left) !== isDistance(b, right)) return false;
  if (isChange(a, left) !== isChange(b, right) || ofWhole(a) !== ofWhole(b)) return false;
  if (isPart(a, left) !== isPart(b, right)) return false;
  if (left.dimension === 'count' && (areOfOthers(a, left, b, right) || isJoined(a, left) !== isJoined(b, right)))
    return false;
  if ((isLevel(a, left) && isShare(b, right)) || (isShare(a, left) && isLevel(b, right))) return false;
  if (single && (left.dimension === 'duration' || left.dimension === 'length' || left.dimension === 'count'))
    return true;
  const around = context(a, left);
  return context(b, right).some((key) => around.includes(key));
}

function onlyOne({ quantities }: ClaimView, quantity: Quantity): boolean {
  return quantities.every(
    (other) => other === quantity || other.dimension !== quantity.dimension || other.unit !== quantity.unit,
  );
}

/** "two days ago", "an hour later": how far from now, not how long. */
function isDistance({ tokens }: ClaimView, quantity: Quantity): boolean {
  const after = tokens[tokenAt(tokens, quantity.end)]?.lower ?? '';
  return after === 'ago' || after === 'later' || after === 'earlier';
}

/** "fell by 30 percent": a change, not a level. */
function isChange({ tokens }: ClaimView, quantity: Quantity): boolean {
  for (let at = tokenAt(tokens, quantity.start) - 1, least = at - 2; at >= Math.max(0, least); at--) {
    if (tokens[at]!.lower === 'by') return true;
    if (tokens[at]!.pos !== 'adverb' && tokens[at]!.pos !== 'preposition') return false;
  }
  return false;
}

/** "nine of ten counts": a part of a whole that is counted too, beside which a number of its own may be the other part. */
function isPart({ tokens }: ClaimView, quantity: Quantity): boolean {
  for (let at = tokenAt(tokens, quantity.start) + 1; tokens[at] && tokens[at]!.end < quantity.end; at++) {
    if (tokens[at]!.lower === 'of')
      return tokens[tokens[at + 1]?.pos === 'determiner' ? at + 2 : at + 1]?.pos === 'number';
  }
  return false;
}

/** "49 Armenian soldiers", "50 soldiers of Azerbaijan": each side counts its own. */
function areOfOthers(a: ClaimView, left: Quantity, b: ClaimView, right: Quantity): boolean {
  const whose = countriesCounted(a, left);
  if (whose.length === 0) return false;
  const theirs = countriesCounted(b, right);
  return theirs.length > 0 && !meet(whose, theirs);
}

/** Countries whose people or things a number counts: among its own words, or behind "of" or "from" right after them. */
function countriesCounted({ tokens, keys }: ClaimView, quantity: Quantity): string[] {
  const first = tokenAt(tokens, quantity.start);
  const after = tokenAt(tokens, quantity.end - 1) + 1;
  const behind = BELONGS_BY.has(tokens[after]?.lower ?? '') ? after + (isArticle(tokens[after + 1]) ? 3 : 2) : after;
  return keys.slice(first, behind).filter((key) => key.startsWith('@'));
}

function isArticle(token: Token | undefined): boolean {
  return token?.pos === 'determiner';
}

/** "176 passengers and crew": the number counts more than what stands beside it. */
function isJoined({ tokens }: ClaimView, quantity: Quantity): boolean {
  const after = tokenAt(tokens, quantity.end - 1) + 1;
  const [next, beyond] = [tokens[after + 1]?.pos, tokens[after + 2]?.pos];
  return tokens[after]?.lower === 'and' && next === 'noun' && beyond !== 'verb' && beyond !== 'noun';
}

/** "from 125 percent to 10": what a rate was or is. */
function isLevel({ tokens }: ClaimView, quantity: Quantity): boolean {
  const before = tokens[tokenAt(tokens, quantity.start) - 1]?.lower;
  return quantity.dimension === 'percent' && (before === 'from' || before === 'to');
}

/** "91 percent of the tariffs" */
function isShare({ tokens }: ClaimView, quantity: Quantity): boolean {
  return quantity.dimension === 'percent' && tokens[tokenAt(tokens, quantity.end)]?.lower === 'of';
}

/** Numbers for the whole of something stand beside numbers for a part. */
function ofWhole({ tokens }: ClaimView): boolean {
  return tokens.some(
    ({ lower }) => lower === 'whole' || lower === 'entire' || lower === 'overall' || lower === 'nationwide',
  );
}

/** Keys of the content words near a quantity, its own and times left out: two numbers "for last year" may be of two things. */
function context({ tokens, keys }: ClaimView, quantity: Quantity): string[] {
  const first = tokenAt(tokens, quantity.start);
  const last = tokenAt(tokens, quantity.end - 1);
  const near = [...keys.slice(Math.max(0, first - WINDOW), first), ...keys.slice(last + 1, last + 1 + WINDOW)];
  return near.filter((key) => key !== '' && !PERIODS.has(key));
}
