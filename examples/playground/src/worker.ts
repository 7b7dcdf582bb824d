import { compare, type EventRecord, InputError, readoutsFromArticle, toHtml } from 'readout-diff';
import type { Answer, Job } from './job.js';
import { WORDS } from './words.js';

const answer = (message: Answer) => postMessage(message);

/** Does one job. Nothing is kept: the page starts a worker for each, so that ending it is all that cancelling takes. */
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  try {
    answer({ step: 'reading' });
    const event = eventOf(data);
    const sources = event.readouts.map(({ source }) => source.name);
    if (sources.length < 2) return answer({ fault: WORDS.oneSide(sources[0]) });
    answer({ step: 'comparing' });
    const comparison = compare(event);
    answer({ step: 'writing' });
    answer({ report: toHtml(comparison), sources, findings: comparison.discrepancies.length });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    answer({ fault: error.message, path: error.path });
  }
});

function eventOf(job: Job): EventRecord {
  if (job.kind === 'texts') return job.event;
  const { topics, ...about } = job.about;
  return { ...readoutsFromArticle(job.text, about), ...(topics && { topics }) };
}
