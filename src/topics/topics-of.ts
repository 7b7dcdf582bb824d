import type { Alignment } from '../alignment/align.js';
import type { EventRecord } from '../event/event.js';
import { generic } from '../languages/generic.js';
import type { Language } from '../languages/language.js';
import { discoverTopics } from './discover.js';
import { type TopicTerms, topicTerms } from './topic-terms.js';

/** The topics that the event asks for, in its order. */
export function askedTopics({ topics = [] }: EventRecord, languages: readonly Language[]): TopicTerms[] {
  return topics.map((topic) =>
    topicTerms(typeof topic === 'string' ? { label: topic } : topic, languages[0] ?? generic, true),
  );
}

/** The topics asked for; where none are, those that are found. */
export function topicsOf(asked: readonly TopicTerms[], alignment: Alignment): readonly TopicTerms[] {
  return asked.length > 0 ? asked : discoverTopics(alignment);
}

/** The words of all wordings of topics. */
export function wordsOfTopics(topics: readonly TopicTerms[]): string[] {
  return topics.flatMap(({ wordings }) => wordings.flatMap((concepts) => concepts.map(({ key }) => key)));
}
