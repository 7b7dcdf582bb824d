import { lazyIndex, type Row } from './phrase.js';

/** A clock. Offsets are minutes east of UTC. */
export interface Zone {
  /** Absent where the words do not tell the offset ("local time"). */
  readonly offset?: number;
  /** Offset in summer, where the same words are used for both halves of the year; the date decides. */
  readonly summer?: number;
}

/** Names and abbreviations of time zones, and clocks of cities, after the IANA time zone database as of 2025. */
export const ZONES: readonly Row<Zone>[] = [
  {
    offset: 0,
    reason: 'universal time',
    phrases: 'utc, gmt, zulu, zulu time, coordinated universal time, greenwich mean time, universal time',
  },
  { offset: 0, reason: 'military letter for universal time', phrases: 'z' },
  { offset: 60, reason: 'standard time of a zone', phrases: 'cet, wat' },
  { offset: 120, reason: 'standard time of a zone', phrases: 'eet, cat, sast' },
  { offset: 0, reason: 'standard time of a zone', phrases: 'wet' },
  { offset: 180, reason: 'standard time of a zone', phrases: 'msk, moscow standard time, trt, eat' },
  { offset: 240, reason: 'standard time of a zone', phrases: 'gst, gulf standard time' },
  { offset: 300, reason: 'standard time of a zone', phrases: 'pkt, pakistan standard time' },
  { offset: 480, reason: 'standard time of a zone', phrases: 'sgt, hkt, pht, awst' },
  { offset: 540, reason: 'standard time of a zone', phrases: 'jst, kst, japan standard time, korea standard time' },
  { offset: -300, reason: 'standard time of a zone', phrases: 'est, eastern standard time' },
  { offset: -420, reason: 'standard time of a zone', phrases: 'mst, mountain standard time' },
  { offset: -480, reason: 'standard time of a zone', phrases: 'pst, pacific standard time' },
  { offset: -540, reason: 'standard time of a zone', phrases: 'akst' },
  { offset: -600, reason: 'standard time of a zone', phrases: 'hst' },
  { offset: 600, reason: 'standard time of a zone', phrases: 'aest' },
  { offset: 570, reason: 'standard time of a zone', phrases: 'acst' },
  { offset: 720, reason: 'standard time of a zone', phrases: 'nzst' },
  { offset: 420, reason: 'standard time of a zone', phrases: 'wib, ict' },
  { offset: -180, reason: 'standard time of a zone', phrases: 'brt, art' },
  { offset: 120, reason: 'summer time of a zone', phrases: 'cest' },
  { offset: 180, reason: 'summer time of a zone', phrases: 'eest, idt' },
  { offset: 60, reason: 'summer time of a zone', phrases: 'west, bst, british summer time' },
  { offset: -240, reason: 'summer time of a zone', phrases: 'edt, eastern daylight time' },
  { offset: -300, reason: 'summer time of a zone', phrases: 'cdt, central daylight time' },
  { offset: -360, reason: 'summer time of a zone', phrases: 'mdt, mountain daylight time' },
  { offset: -420, reason: 'summer time of a zone', phrases: 'pdt, pacific daylight time' },
  { offset: 660, reason: 'summer time of a zone', phrases: 'aedt' },
  { offset: 780, reason: 'summer time of a zone', phrases: 'nzdt' },
  {
    offset: 330,
    reason: 'India; the same letters also stand for Israel and Ireland',
    phrases: 'ist, indian standard time',
  },
  { reason: 'US Central, or China: the letters do not tell', phrases: 'cst' },
  {
    offset: -300,
    summer: -240,
    reason: 'clock of the place, standard and summer',
    phrases: 'et, eastern time, us eastern time, new york time, washington time',
  },
  { offset: -360, summer: -300, reason: 'clock of the place, standard and summer', phrases: 'ct, central time' },
  { offset: -420, summer: -360, reason: 'clock of the place, standard and summer', phrases: 'mt, mountain time' },
  { offset: -480, summer: -420, reason: 'clock of the place, standard and summer', phrases: 'pt, pacific time' },
  { offset: 0, summer: 60, reason: 'clock of the place, standard and summer', phrases: 'london time, uk time' },
  {
    offset: 60,
    summer: 120,
    reason: 'clock of the place, standard and summer',
    phrases:
      'central european time, paris time, berlin time, brussels time, vienna time, geneva time, rome time, madrid time, warsaw time, stockholm time, oslo time, budapest time, prague time',
  },
  {
    offset: 120,
    summer: 180,
    reason: 'clock of the place, standard and summer',
    phrases:
      'kyiv time, kiev time, athens time, helsinki time, bucharest time, vilnius time, riga time, tallinn time, israel time, jerusalem time, tel aviv time, gaza time, cairo time, beirut time',
  },
  {
    offset: 600,
    summer: 660,
    reason: 'clock of the place, standard and summer',
    phrases: 'sydney time, canberra time, melbourne time',
  },
  { offset: 720, summer: 780, reason: 'clock of the place, standard and summer', phrases: 'wellington time' },
  {
    offset: 180,
    reason: 'clock of a place without summer time',
    phrases:
      'moscow time, minsk time, istanbul time, ankara time, turkish time, riyadh time, baghdad time, doha time, kuwait time, sanaa time, damascus time, amman time, nairobi time, addis ababa time, mogadishu time',
  },
  { offset: 210, reason: 'clock of a place without summer time', phrases: 'tehran time' },
  {
    offset: 240,
    reason: 'clock of a place without summer time',
    phrases: 'dubai time, abu dhabi time, muscat time, gulf time, baku time, tbilisi time, yerevan time',
  },
  { offset: 270, reason: 'clock of a place without summer time', phrases: 'kabul time' },
  {
    offset: 300,
    reason: 'clock of a place without summer time',
    phrases: 'islamabad time, pakistan time, karachi time, tashkent time, astana time, almaty time',
  },
  {
    offset: 330,
    reason: 'clock of a place without summer time',
    phrases: 'new delhi time, delhi time, indian time, india time',
  },
  { offset: 345, reason: 'clock of a place without summer time', phrases: 'kathmandu time' },
  { offset: 360, reason: 'clock of a place without summer time', phrases: 'dhaka time' },
  { offset: 390, reason: 'clock of a place without summer time', phrases: 'yangon time' },
  {
    offset: 420,
    reason: 'clock of a place without summer time',
    phrases: 'bangkok time, hanoi time, jakarta time, phnom penh time',
  },
  {
    offset: 480,
    reason: 'clock of a place without summer time',
    phrases:
      'beijing time, china time, china standard time, shanghai time, taipei time, taiwan time, hong kong time, singapore time, manila time, philippine time, kuala lumpur time',
  },
  {
    offset: 540,
    reason: 'clock of a place without summer time',
    phrases: 'tokyo time, japan time, seoul time, korean time, korea time, pyongyang time',
  },
  { offset: 600, reason: 'clock of a place without summer time', phrases: 'vladivostok time' },
  {
    offset: 120,
    reason: 'clock of a place without summer time',
    phrases: 'pretoria time, johannesburg time, khartoum time, kinshasa time',
  },
  { offset: 60, reason: 'clock of a place without summer time', phrases: 'lagos time, abuja time' },
  { offset: -180, reason: 'clock of a place without summer time', phrases: 'brasilia time, buenos aires time' },
  { offset: -240, reason: 'clock of a place without summer time', phrases: 'caracas time' },
  { offset: -300, reason: 'clock of a place without summer time', phrases: 'bogota time, lima time' },
  { offset: -360, reason: 'clock of a place without summer time', phrases: 'mexico city time' },
  { reason: 'clock of a place that the words do not name', phrases: 'local time, the local time, time local' },
];

/** The phrases of ZONES, for `findPhrases`. */
export const zoneIndex = lazyIndex(ZONES);
