/** Two tellings of one call in languages that are read by rules of writing alone. The words are ours. */
export const LANGUAGES: readonly (readonly [language: string, left: string, right: string])[] = [
  [
    'scripts-with-spaces',
    'Президенты говорили 2,5 часа. «Мы договорились», — сказал он; т. е. о встрече 3 мая... Потом — ушли! تحدث الرئيسان يوم الاثنين. هل اتفقا؟ נשיאים דיברו ב-3.5. दोनों नेताओं ने बात की। वे सहमत हुए॥',
    'Разговор длился 2,5 часа? Η συνομιλία ήταν σύντομη; Ναι. ሁለቱ መሪዎች ተነጋገሩ። ተስማሙ፧ Երկու նախագահները խոսեցին։ 두 대통령이 통화했다. 회담은 3월 1일이다!',
  ],
  [
    'scripts-without-spaces',
    '两国元首通了电话。双方同意在五月举行会晤，并讨论了乌克兰局势！会谈持续了2.5小时。大統領は電話で会談した。両首脳はウクライナ情勢についてコンピューターで話し合いました。',
    'ประธานาธิบดีทั้งสองพูดคุยกันทางโทรศัพท์เมื่อวันจันทร์ และตกลงที่จะพบกันในเดือนพฤษภาคม ប្រធានាធិបតីទាំងពីរបាននិយាយគ្នាតាមទូរស័ព្ទ ປະທານາທິບໍດີທັງສອງໄດ້ໂອ້ລົມກັນ သမ္မတနှစ်ဦး ဖုန်းဖြင့် ပြောကြားခဲ့သည်။',
  ],
];

/** Young characters: of Unicode 15, 15.1 and 16, which the oldest of the runtimes knows. */
export const NEW_CHARACTERS =
  '\u{11f02}\u{11f05} \u{1e4d0}\u{1e4d1} \u{2ebf0}\u{2ebf1} \u{2ffc} \u{105c0}\u{105c9} \u{10d40}\u{10d50}\u{10d70} \u{1c89}\u{1c8a} \u{a7cb}\u{a7cd} \u{1fadc} \u{1cc00}.';
