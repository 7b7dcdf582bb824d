import { lazyIndex, type Row } from './phrase.js';

/**
 * How words at the beginning of a line show that it belongs to the publication and not to the account in it. `line`: they are
 * all of it; `label`: a colon follows, or nothing; `opener`: whatever follows; `credit`: no verb follows; `boilerplate`: a name
 * and a colon or nothing follow, and a paragraph on the publisher begins. `sentence`: they are all of a sentence.
 */
export type FurnitureKind = 'line' | 'label' | 'opener' | 'credit' | 'boilerplate' | 'sentence';

/** By hand, after the usual parts of press releases, agency copy, web pages and interviews. Words as they stand, in no other form. */
export const FURNITURE: readonly Row<{ readonly kind: FurnitureKind }>[] = [
  {
    kind: 'line',
    reason: 'what the text is and when it may be told',
    phrases:
      'for immediate release, for release, press release, news release, media release, press statement, media statement, media advisory, press advisory, embargoed, not for publication, check against delivery, as delivered, as prepared for delivery, unofficial translation, exclusive, breaking, breaking news, developing story, update, more to follow, this story is developing',
  },
  {
    kind: 'line',
    reason: 'where a release ends and what stands behind it',
    phrases: "ends, end, notes to editors, note to editors, notes for editors, editor's note, background notes",
  },
  {
    kind: 'label',
    reason: 'whom to ask',
    phrases:
      'contact, contacts, media contact, media contacts, press contact, press contacts, press office, media inquiries, media enquiries, for media inquiries, for media enquiries, for more information, for further information, for inquiries, for enquiries, tel, tel., phone, telephone, email, e-mail, fax, mobile, website, web, twitter',
  },
  {
    kind: 'label',
    reason: 'on a picture or a file',
    phrases:
      'photo, photos, photo credit, photograph, file photo, image, images, picture, video, watch, listen, caption, download',
  },
  {
    kind: 'label',
    reason: 'to other pages',
    phrases:
      'also read, read also, see also, more on this, related, related stories, tags, topics, filed under, published, updated, posted',
  },
  {
    kind: 'label',
    reason: 'asks, and so is not of the side that answers',
    phrases: 'q, question, reporter, journalist, interviewer, moderator, correspondent, press',
  },
  {
    kind: 'opener',
    reason: 'to other pages, or whose this one is',
    phrases:
      'read more, read the full statement, read the full text, click here, click to, follow us on, subscribe to, sign up for, sign up to, share this, all rights reserved, copyright ©, ©, last updated, last modified',
  },
  {
    kind: 'credit',
    reason: 'who made it',
    phrases:
      'reporting by, additional reporting by, writing by, editing by, edited by, written by, compiled by, translated by, photo by, photos by',
  },
  {
    kind: 'sentence',
    reason: 'greets, thanks or answers, and says nothing that can be compared',
    phrases:
      'yes, no, okay, ok, thank you, thank you very much, thank you all, thank you for your question, many thanks, thanks, good morning, good afternoon, good evening, good morning everyone, good afternoon everyone, hello, hello everyone, hi, hi everyone, welcome, dear colleagues, ladies and gentlemen',
  },
  { kind: 'boilerplate', reason: 'on the publisher', phrases: 'about' },
];

/** The phrases of FURNITURE, for `phraseAt`. */
export const furnitureIndex = lazyIndex(FURNITURE);
