import type { Step } from './job.js';

const STEP_WORDS: Record<Step, string> = {
  loading: 'Starting',
  reading: 'Reading the texts',
  comparing: 'Comparing',
  writing: 'Writing the report',
};

/** What the page says beside what stands in index.html; the report has the words of the library. */
export const WORDS = {
  step: (step: Step) => `${STEP_WORDS[step]} …`,
  text: (number: number) => `Text ${number}`,
  added: (number: number) => `Text ${number} added.`,
  removed: (number: number) => `Text ${number} removed.`,
  filled: 'Example filled in.',
  cancelled: 'Cancelled.',
  done: (sources: readonly string[], findings: number) =>
    `Done: ${findings} ${findings === 1 ? 'finding' : 'findings'} between ${sources.join(', ')}. The report is below.`,
  saved: (name: string) => `Saved as ${name}.`,
  emptyText: 'This text is empty.',
  emptyName: 'Name the source of this text.',
  emptyArticle: 'The article is empty.',
  oneSide: (name: string | undefined) =>
    name === undefined
      ? 'No side was found in the article.'
      : `Only one side was found in the article: ${name}. A comparison needs two.`,
  stopped: (why: string) => `The comparison stopped: ${why}`,
  tooLong: (name: string, megabytes: number) => `${name} is longer than ${megabytes} MB.`,
  noText: (name: string) => `${name} is no plain text in UTF-8.`,
  dropped: (names: readonly string[]) => `Read ${names.join(', ')}.`,
};
