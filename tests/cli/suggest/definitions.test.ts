/** Which sentences define a term, in each language that has patterns. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionsIn, listedDefinitions } from '../../../src/cli/suggest/definitions.js';
import { definitionPatterns } from '../../../src/cli/suggest/patterns/index.js';
import { patternsOf } from '../../../src/cli/suggest/compiled-patterns.js';
import { blocksOf } from './helpers.js';

const found = (html: string, lang: string) =>
  blocksOf(html).flatMap((block) => definitionsIn(block, lang).map(({ term }) => term));

/** By language: sentences and the terms that they define. */
const DEFINING: Readonly<Record<string, readonly (readonly [sentence: string, term: string])[]>> = {
  en: [
    ['A webhook is a message that one system sends to another.', 'webhook'],
    ['An API gateway is a tool that aggregates application APIs.', 'API gateway'],
    ['Containerization is the process of packaging an application.', 'Containerization'],
    [
      'Infrastructure as a Service (IaaS) is a model in which hardware is rented.',
      'Infrastructure as a Service',
    ],
    ['Bare metal refers to a physical computer with one operating system.', 'Bare metal'],
    ['The term “canary” means a release to a few users.', 'canary'],
    ['By churn we mean the customers who leave in a year.', 'churn'],
    ['Public clouds are datacenters that rent out capacity.', 'Public clouds'],
    ['In computing, a cache is a store of results that are needed again.', 'cache'],
    ['Kubernetes, often abbreviated as K8s, is an open source orchestrator.', 'Kubernetes'],
    ['Lossless compression is defined as a method that keeps every bit.', 'Lossless compression'],
  ],
  de: [
    ['Ein Webhook ist eine Nachricht, die ein System an ein anderes sendet.', 'Webhook'],
    ['Unter einem Webhook versteht man eine Nachricht zwischen Systemen.', 'Webhook'],
    ['Der Cashflow ist eine Kennzahl, die Zahlungen misst.', 'Cashflow'],
    ['Als Churn bezeichnet man die Abwanderung von Kunden.', 'Churn'],
    ['Der Begriff Latenz bezeichnet die Zeit bis zur Antwort.', 'Latenz'],
  ],
  fr: [
    ['Un webhook est un message qu’un système envoie à un autre.', 'webhook'],
    ['L’écart-type est une mesure de la dispersion.', 'écart-type'],
    ['On appelle webhook un message envoyé par un système.', 'webhook'],
    ['Par latence, on entend le temps avant la réponse.', 'latence'],
    ['Le taux de rebond désigne la part des visites d’une page.', 'taux de rebond'],
  ],
  es: [
    ['Un webhook es un mensaje que un sistema envía a otro.', 'webhook'],
    ['Se entiende por latencia el tiempo hasta la respuesta.', 'latencia'],
    ['La tasa de rebote se refiere a las visitas de una página.', 'tasa de rebote'],
  ],
  it: [
    ['Un webhook è un messaggio che un sistema invia a un altro.', 'webhook'],
    ['Per latenza si intende il tempo fino alla risposta.', 'latenza'],
    ['L’algoritmo è una sequenza finita di istruzioni.', 'algoritmo'],
  ],
  pt: [
    ['Um webhook é uma mensagem que um sistema envia a outro.', 'webhook'],
    ['Por latência entende-se o tempo até a resposta.', 'latência'],
  ],
  ro: [['Un webhook este un mesaj pe care un sistem îl trimite altuia.', 'webhook']],
  nl: [
    ['Een webhook is een bericht dat een systeem naar een ander stuurt.', 'webhook'],
    ['Onder latentie verstaan we de tijd tot het antwoord.', 'latentie'],
  ],
  sv: [
    ['En webhook är ett meddelande som ett system skickar till ett annat.', 'webhook'],
    ['Med latens menas tiden fram till svaret.', 'latens'],
  ],
  da: [
    ['En webhook er en besked, som et system sender til et andet.', 'webhook'],
    ['Ved latens forstås tiden indtil svaret.', 'latens'],
  ],
  nb: [['En webhook er en melding som et system sender til et annet.', 'webhook']],
  pl: [['Webhook to wiadomość, którą jeden system wysyła do drugiego.', 'Webhook']],
  cs: [['Webhook je zpráva, kterou jeden systém posílá druhému.', 'Webhook']],
  ru: [
    ['Вебхук — это сообщение, которое одна система отправляет другой.', 'Вебхук'],
    ['Под задержкой понимают время до ответа.', 'задержкой'],
  ],
  uk: [['Вебхук — це повідомлення, яке одна система надсилає іншій.', 'Вебхук']],
  el: [['Το webhook είναι ένα μήνυμα που στέλνει ένα σύστημα σε άλλο.', 'webhook']],
  fi: [['Webhook on viesti, jonka järjestelmä lähettää toiselle.', 'Webhook']],
  hu: [['A webhook egy olyan üzenet, amelyet egy rendszer küld egy másiknak.', 'webhook']],
  tr: [['Webhook, bir sistemin başka bir sisteme gönderdiği bir mesajdır.', 'Webhook']],
  id: [['Webhook adalah pesan yang dikirim suatu sistem ke sistem lain.', 'Webhook']],
  vi: [['Webhook là một thông điệp mà hệ thống này gửi đến hệ thống khác.', 'Webhook']],
  ja: [
    ['オートスケーリングとは、システムが自動的に拡張する能力です。', 'オートスケーリング'],
    ['コンテナ化は、アプリケーションをコンテナイメージにまとめるプロセスです。', 'コンテナ化'],
  ],
  zh: [
    ['微服务是一种把应用拆分为小服务的架构。', '微服务'],
    ['延迟是指从请求到响应之间的时间。', '延迟'],
  ],
  ko: [['클러스터(cluster)는 공통의 목표를 위해 작동하는 컴퓨터의 그룹이다.', '클러스터']],
  ar: [['الحاوية هي عملية قيد التشغيل لها موارد محدودة.', 'الحاوية']],
  ur: [['کنٹینر سے مراد ایک چلنے والا عمل ہے جو محدود ہے۔', 'کنٹینر']],
  he: [['מטמון הוא מאגר של תוצאות שנדרשות שוב.', 'מטמון']],
  hi: [['कैश का अर्थ है परिणामों का एक भंडार।', 'कैश']],
};

/** By language: sentences that look like definitions, and are none. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'This is a message that one system sends to another.',
    'It is the process of packaging an application.',
    'The goal is a system that runs by itself.',
    'The goal of the team is a system that runs by itself.',
    'A cache is a great way to be faster than others.',
    'Continuous integration is a prerequisite for continuous delivery.',
    'Is a webhook a message that one system sends?',
    'A webhook is one of the following things:',
    'The value returned to the caller is a number that counts.',
    'There are messages that one system sends to another.',
    'Please refer to the definition of nodes.',
    'What makes it fast is a cache that keeps results.',
    'Passing nothing means that the default is used.',
    'A minimum spanning tree may refer to the algorithm or to its result.',
    'Marie Meyer is the author of the book that we read.',
    'A tree is green.',
    'The <code>parse()</code> function is a part that reads the text.',
    'A webhook is a message that',
  ],
  de: [
    'Das ist eine Nachricht, die ein System sendet.',
    'Das Ziel ist eine Lösung, die allen hilft.',
    'Ein Cache ist ein wichtiger Schritt zu mehr Tempo.',
    'Beispielsweise ist eine Funktion abwärtskompatibel.',
  ],
  fr: ['C’est un message qu’un système envoie.', 'Le but est un système qui fonctionne seul.'],
  es: ['Este es un mensaje que un sistema envía.', 'El objetivo es un sistema que funciona solo.'],
  ja: [
    '人間のやり取りとは異なり、制限があります。',
    'これはとても良いツールです。',
    '従来のアプローチとは対照的に、必要です。',
  ],
  ko: ['이것은 매우 중요하고 필요한 것을 의미한다.'],
};

describe('each language', () => {
  it('has an example here', () => {
    assert.deepEqual(Object.keys(DEFINING).sort(), Object.keys(definitionPatterns).sort());
  });

  for (const lang of Object.keys(definitionPatterns))
    it(`has patterns that name a term: ${lang}`, () => {
      const { frames, copulas } = patternsOf(lang)!;
      for (const pattern of [...frames, ...copulas]) assert.match(pattern.source, /\(\?<term>/);
    });
});

describe('a sentence that defines a term is found', () => {
  for (const [lang, sentences] of Object.entries(DEFINING))
    for (const [sentence, term] of sentences)
      it(`${lang}: ${sentence}`, () => {
        const [block] = blocksOf(`<p>${sentence}</p>`);
        const [definition, ...others] = definitionsIn(block!, lang);
        assert.deepEqual(others, []);
        assert.equal(definition?.term, term);
        assert.equal(definition?.definition, sentence);
      });
});

describe('a sentence that defines nothing is left alone', () => {
  for (const [lang, sentences] of Object.entries(OTHERS))
    for (const sentence of sentences)
      it(`${lang}: ${sentence}`, () => assert.deepEqual(found(`<p>${sentence}</p>`, lang), []));
});

describe('a definition', () => {
  it('is one sentence, also with an abbreviation or parentheses in it', () => {
    const [block] = blocksOf(
      '<p>We like it. A cipher is a function, e.g. one by D. Bernstein (see below. Or not.), that hides text. It is old.</p>',
    );
    assert.deepEqual(
      definitionsIn(block!, 'en').map(({ definition }) => definition),
      ['A cipher is a function, e.g. one by D. Bernstein (see below. Or not.), that hides text.'],
    );
  });

  it('is what stands around a <dfn>, however the sentence goes', () => {
    assert.deepEqual(found('<p>Systems send messages, called <dfn>webhooks</dfn>, to others.</p>', 'en'), [
      'webhooks',
    ]);
    assert.deepEqual(found('<p>Ένα <dfn>webhook</dfn> στέλνει μηνύματα σε άλλους.</p>', 'xx'), ['webhook']);
    assert.deepEqual(found('<p><dfn>webhook</dfn></p>', 'en'), []);
  });

  it('with "the" is weak in English only, where a file is also "the file"', () => {
    const origins = (text: string, lang: string) =>
      definitionsIn(blocksOf(`<p>${text}</p>`)[0]!, lang).map(({ origin }) => origin);
    assert.deepEqual(origins('The load average is a measure of the work of a system.', 'en'), ['weak']);
    assert.deepEqual(origins('The Kyoto Protocol is a treaty that limits emissions.', 'en'), ['copula']);
    assert.deepEqual(origins('Die Latenz ist eine Zeit, die vergeht.', 'de'), ['copula']);
  });
});

describe('a definition list', () => {
  const listed = (html: string) =>
    listedDefinitions(blocksOf(`<dl>${html}</dl>`)).map(({ definition: { term, definition } }) => [
      term,
      definition,
    ]);

  it('gives its terms and descriptions', () => {
    assert.deepEqual(
      listed(
        '<dt>Webhook:</dt><dd>A message from one system.</dd><dt>Access list (ACL)</dt><dd><p>A list of who may.</p><p>More.</p></dd>',
      ),
      [
        ['Webhook', 'A message from one system.'],
        ['Access list (ACL)', 'A list of who may.'],
      ],
    );
  });

  const none: readonly (readonly [title: string, html: string])[] = [
    ['data about the page', '<dt>Author</dt><dd>Marie Meyer</dd><dt>Date</dt><dd>1 May 2024</dd>'],
    ['questions', '<dt>What is a webhook?</dt><dd>A message from one system.</dd>'],
    ['options of a program', '<dt>--out=FILE</dt><dd>The name of the file.</dd>'],
    ['code', '<dt><code>parse</code></dt><dd>Reads the text of the file.</dd>'],
  ];
  for (const [title, html] of none)
    it(`is left alone where it has ${title}`, () => assert.deepEqual(listed(html), []));
});
