/** How sentences of the Slavic languages define a term. patterns.ts says what the fields are. */
import type { DefinitionPatterns } from './patterns.js';

export const slavic: Readonly<Record<string, DefinitionPatterns>> = {
  pl: {
    articles: '',
    frames: [
      'TERM,? (?:jest to|są to|oznacza|oznaczają|określa się|nazywa się|nazywamy) ',
      '(?:przez|pod pojęciem|termin|pojęcie) TERM (?:rozumie się|rozumiemy|oznacza|określa) ',
    ],
    copulas: ['TERM,? (?:[-–—] )?to '],
    standsFor: 'to skrót od|oznacza',
    notFirst:
      'to|ten|ta|te|ci|on|ona|ono|oni|one|my|wy|ja|ty|co|kto|kiedy|gdzie|gdy|jeśli|jeżeli|jak|jest|są|czy|że|mój|nasz|wasz|jego|jej|ich|swój|każdy|każda|wszystko|wszyscy|niektóre|wiele|inny|inna|inne|i|lub|ale|a|w|na|do|z|ze|od|po|przed|dla|bez|nie|nic|coś|tu|tutaj|tam|teraz|dziś|ważne|oto|kolejny|kolejna|jeden|pierwszy|był|była|było',
    notTerms:
      'cel|celem|pomysł|powód|wynik|problem|pytanie|odpowiedź|przykład|różnica|zaleta|wada|sposób|rzecz|część|krok|reszta|przypadek|rozwiązanie|podstawa|podstawą|efekt|wszystko|całość',
    judging:
      'dobry|dobra|dobre|świetny|świetna|świetne|najlepszy|najlepsza|najlepsze|ważny|ważna|ważne|problem|błąd|pytanie|przykład|część|pierwszy|pierwsza|ostatni|jedyny|jedyna|nie|tylko|już|właśnie|samo|bardzo|także|również',
  },
  cs: {
    articles: '',
    frames: [
      'TERM (?:označuje|označují|znamená|znamenají) ',
      '(?:pod pojmem|pojmem|termínem) TERM (?:se )?(?:rozumí|rozumíme|označujeme|označuje|myslí) ',
    ],
    copulas: ['TERM (?:je|jsou) (?=[^.]{3,70}, (?:kter|jehož|jenž|jež|kde))'],
    standsFor: 'je zkratka (?:pro|z)|znamená',
    notFirst:
      'to|ten|ta|tento|tato|toto|tyto|on|ona|ono|oni|my|vy|já|ty|co|kdo|kdy|kde|když|pokud|jak|jaký|můj|náš|váš|jeho|její|jejich|svůj|každý|každá|všechno|všichni|některé|mnoho|jiný|jiná|a|nebo|ale|v|ve|na|do|z|ze|od|po|před|pro|bez|není|nic|něco|zde|tady|tam|nyní|dnes|důležité|další|jeden|první|jedná|byl|byla',
    notTerms:
      'cíl|cílem|nápad|důvod|důvodem|výsledek|problém|otázka|odpověď|příklad|příkladem|rozdíl|výhoda|nevýhoda|způsob|věc|část|krok|zbytek|řešení|základem',
    judging:
      'dobrý|dobrá|dobré|skvělý|nejlepší|důležitý|důležité|problém|chyba|otázka|příklad|část|první|poslední|jediný',
  },
  ru: {
    articles: '',
    frames: [
      'TERM,? (?:означает|обозначает|называется|представляет собой|представляют собой) ',
      'под (?:термином |понятием )?TERM (?:понимают|понимается|понимаются|понимаем|подразумевается|подразумевают) ',
      '(?:термин|слово|понятие) TERM (?:означает|обозначает|относится|используется) ',
    ],
    copulas: ['TERM,? [-–—] это '],
    standsFor: 'расшифровывается как|означает',
    notFirst:
      'это|этот|эта|эти|то|тот|та|те|он|она|оно|они|мы|вы|я|ты|что|кто|когда|где|если|как|какой|мой|наш|ваш|его|её|их|свой|каждый|каждая|всё|все|некоторые|многие|другой|другая|и|или|но|а|в|во|на|до|из|с|от|по|перед|для|без|не|нет|ничего|здесь|тут|там|сейчас|сегодня|ещё|один|первый|был|была|было|главное|самое',
    notTerms:
      'цель|идея|причина|результат|проблема|вопрос|ответ|пример|разница|преимущество|недостаток|способ|вещь|часть|шаг|остальное|решение|задача|суть|смысл|главное',
    judging:
      'хороший|хорошая|хорошо|отличный|отличная|лучший|лучшая|важно|важный|проблема|ошибка|вопрос|пример|часть|первый|первая|последний|единственный|не|только|уже|просто|очень|самый|самая|самое',
  },
  uk: {
    articles: '',
    frames: [
      'TERM,? (?:означає|позначає|називається|є собою|являє собою) ',
      'під (?:терміном |поняттям )?TERM (?:розуміють|розуміється|мається) ',
    ],
    copulas: ['TERM,? [-–—] (?:це|то) '],
    standsFor: 'розшифровується як|означає',
    notFirst:
      'це|цей|ця|ці|те|той|та|ті|він|вона|воно|вони|ми|ви|я|ти|що|хто|коли|де|якщо|як|який|мій|наш|ваш|його|її|їх|свій|кожен|кожна|все|всі|деякі|багато|інший|інша|і|й|або|але|а|в|у|на|до|з|із|від|по|перед|для|без|не|ні|нічого|тут|там|зараз|сьогодні|ще|один|перший|був|була|було|головне',
    notTerms:
      'мета|ідея|причина|результат|проблема|питання|відповідь|приклад|різниця|перевага|недолік|спосіб|річ|частина|крок|решта|рішення|завдання|суть|сенс',
    judging:
      'хороший|хороша|добре|чудовий|найкращий|найкраща|важливо|важливий|проблема|помилка|питання|приклад|частина|перший|перша|останній|єдиний|не|лише|вже|просто|дуже|саме',
  },
};
