/** How sentences of further languages with Greek or Latin letters define a term. patterns.ts says what the fields are. */
import type { DefinitionPatterns } from './patterns.js';

export const further: Readonly<Record<string, DefinitionPatterns>> = {
  el: {
    articles: 'ένας|ένα|μία|μια|ο|η|το|οι|τα',
    frames: [
      'ART TERM (?:αναφέρεται σε|αναφέρεται στ\\S+|σημαίνει|ορίζεται ως|ονομάζεται) ',
      'με τον όρο TERM (?:εννοούμε|αναφερόμαστε) ',
    ],
    copulas: ['ART TERM (?:είναι|αποτελεί) (?:ένας|ένα|μία|μια|ο|η|το|κάθε) '],
    notFirst:
      'αυτό|αυτή|αυτός|αυτά|αυτοί|εκείνο|εμείς|εσείς|εγώ|εσύ|τι|ποιος|όταν|πού|που|αν|πώς|κάθε|όλα|όλοι|πολλά|άλλο|και|ή|αλλά|σε|στο|στη|για|με|χωρίς|από|του|της|δεν|τίποτα|εδώ|τώρα|σήμερα',
    notTerms:
      'στόχος|ιδέα|λόγος|αποτέλεσμα|πρόβλημα|ερώτηση|απάντηση|παράδειγμα|διαφορά|πλεονέκτημα|τρόπος|μέρος|λύση|σκοπός',
    judging:
      'καλό|καλή|μεγάλο|μεγάλη|καλύτερο|καλύτερη|σημαντικό|πρόβλημα|παράδειγμα|μέρος|πρώτο|πρώτη|μόνο|ίδιο|πιο',
  },
  fi: {
    articles: '',
    frames: ['TERM (?:tarkoittaa|tarkoittavat|viittaa|merkitsee) '],
    copulas: ['TERM (?:on|ovat) (?=[^.]{3,80}, (?:joka|jossa|jonka|jota|johon|jolla|jotka|joiden))'],
    standsFor: 'on lyhenne sanoista|tarkoittaa',
    notFirst:
      'se|tämä|nämä|ne|hän|he|me|te|minä|sinä|mikä|mitä|kuka|kun|missä|jos|miten|kuten|jokainen|kaikki|jotkut|monet|moni|toinen|ja|tai|mutta|myös|nyt|tänään|ei|täällä|siellä|yksi|ensimmäinen|tärkeää|siis|usein',
    notTerms:
      'tavoite|ajatus|syy|tulos|ongelma|kysymys|vastaus|esimerkki|ero|etu|haitta|tapa|asia|osa|vaihe|loput|ratkaisu|tarkoitus',
    judging:
      'hyvä|suuri|tärkeä|paras|parempi|huono|ongelma|virhe|kysymys|esimerkki|osa|ensimmäinen|viimeinen|ainoa|sama',
  },
  hu: {
    articles: 'az?|egy',
    frames: ['ART TERM (?:azt jelenti|jelentése|alatt azt|alatt olyan) '],
    copulas: ['ART TERM (?:egy olyan|olyan|egyfajta|egy) (?=[^.]{10,})'],
    notFirst:
      'ez|az|ezek|azok|ő|ők|mi|ti|én|te|mit|ki|mikor|hol|ha|hogyan|mint|minden|néhány|sok|más|másik|és|vagy|de|is|most|ma|nem|itt|ott|egyik|első|van|volt|csak|még|már|így',
    notTerms:
      'cél|ötlet|ok|eredmény|probléma|kérdés|válasz|példa|különbség|előny|hátrány|mód|dolog|rész|lépés|megoldás',
    judging:
      'jó|nagy|fontos|legjobb|jobb|rossz|probléma|hiba|kérdés|példa|rész|első|utolsó|egyetlen|ugyanaz|kis|kicsi',
  },
  tr: {
    articles: 'bir',
    frames: ['TERM,? [^.]{10,}(?:anlamına gelir|denir|denmektedir|ifade eder|adı verilir)[.]?$'],
    copulas: ['TERM, [^.]{15,}(?:[dt][ıiuü]r)[.]?$'],
    notFirst:
      'bu|şu|o|bunlar|şunlar|onlar|biz|siz|ben|sen|ne|kim|ne zaman|nerede|eğer|nasıl|her|bazı|birçok|çok|diğer|başka|ve|veya|ama|ancak|de|da|şimdi|bugün|hayır|burada|orada|tek|ilk|önemli|ayrıca|böylece|yani|örneğin',
    notTerms: 'amaç|fikir|neden|sonuç|sorun|soru|cevap|örnek|fark|avantaj|yol|şey|parça|adım|çözüm',
    judging: 'iyi|büyük|önemli|sorun|soru|örnek',
  },
  id: {
    articles: '',
    frames: [
      'TERM (?:mengacu pada|merujuk pada|merujuk kepada|berarti|didefinisikan sebagai|diartikan sebagai) ',
    ],
    copulas: ['TERM (?:adalah|merupakan|ialah) '],
    standsFor: 'adalah singkatan dari|singkatan dari',
    notFirst:
      'ini|itu|hal|dia|mereka|kami|kita|saya|aku|anda|kamu|apa|siapa|kapan|di|jika|bagaimana|seperti|setiap|semua|beberapa|banyak|lain|dan|atau|tetapi|juga|sekarang|tidak|bukan|sini|satu|pertama|yang|salah|berikut|untuk|dengan|dari|pada|dalam',
    notTerms:
      'tujuan|ide|alasan|hasil|masalah|pertanyaan|jawaban|contoh|perbedaan|keuntungan|kelebihan|kekurangan|cara|bagian|langkah|sisanya|solusi|tujuannya|contohnya|hasilnya',
    judging: 'baik|besar|penting|terbaik|masalah|contoh|bagian|satu-satunya|sama|hal|yang|salah|untuk',
  },
  vi: {
    articles: '',
    frames: ['TERM (?:đề cập đến|có nghĩa là|được định nghĩa là|được hiểu là) '],
    copulas: ['TERM là (?:một|các|những|quá trình|việc|phương pháp|tập hợp|loại|hệ thống) '],
    standsFor: 'là viết tắt của|viết tắt của',
    notFirst:
      'đây|đó|này|kia|nó|họ|chúng|tôi|bạn|anh|chị|gì|ai|khi|ở|nếu|như|thế|mỗi|mọi|tất|một|nhiều|khác|và|hoặc|nhưng|cũng|bây|không|trong|với|cho|từ|điều|việc',
    notTerms:
      'mục đích|mục tiêu|ý tưởng|lý do|kết quả|vấn đề|câu hỏi|câu trả lời|ví dụ|sự khác biệt|lợi ích|cách|phần|bước|giải pháp',
    judging: 'tốt|lớn|quan trọng|vấn đề|ví dụ|phần',
  },
};
