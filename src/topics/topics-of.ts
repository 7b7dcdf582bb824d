import type { Alignment } from '../alignment/align.js';
import type { EventRecord } from '../event/event.js';
import { generic } from '../languages/generic.js';
import type { Language } from '../languages/language.js';
import { discoverTopics } from './discover.js';
import { type TopicTerms, topicTerms } from './topic-terms.js';

/** The topics that the event asks for; where it asks for none, those that are found. */
export function topicsOf({ topics = [] }: EventRecord, alignment: Alignment, languages: readonly Language[]): TopicTerms[] {
  if (topics.length === 0) return discoverTopics(alignment);
  return topics.map((topic) => topicTerms(typeof topic === 'string' ? { label: topic } : topic, languages[0] ?? generic, true));
}
