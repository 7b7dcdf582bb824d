import { element } from './element.js';
import type { Answer, Job } from './job.js';

let address: Promise<string> | undefined;

/** The worker's program stands packed in the page, so that the page is one file and asks for no other. */
async function program(): Promise<string> {
  const packed = Uint8Array.from(atob(element('#worker').textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const code = await new Response(stream).arrayBuffer();
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}

/** Gives a job to a worker of its own. @returns What ends it at once. */
export function run(job: Job, told: (answer: Answer) => void): () => void {
  let worker: Worker | undefined;
  let over = false;
  const end = () => {
    over = true;
    worker?.terminate();
  };
  const tell = (answer: Answer) => {
    if (over) return;
    if (!('step' in answer)) end();
    told(answer);
  };
  tell({ step: 'loading' });
  address ??= program();
  address.then(
    (url) => {
      if (over) return;
      worker = new Worker(url);
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => tell(data));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        tell({ fault: event.message });
      });
      worker.postMessage(job);
    },
    (error) => tell({ fault: String(error) }),
  );
  return end;
}
