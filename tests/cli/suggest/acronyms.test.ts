/** Which acronyms a text explains, and what it says that they stand for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainedAcronyms } from '../../../src/cli/suggest/acronyms.js';
import { blocksOf } from './helpers.js';

const found = (html: string, lang = 'en') =>
  blocksOf(html).flatMap((block) =>
    explainedAcronyms(block, lang).map(({ acronym, expansion }) => `${acronym} = ${expansion}`),
  );

describe('an acronym is found with its expansion', () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ['An Application Programming Interface (API) is here.', 'API = Application Programming Interface'],
    ['The API (Application Programming Interface) is here.', 'API = Application Programming Interface'],
    ['Ask the API (short for application programming interface).', 'API = application programming interface'],
    ['We use role-based access control (RBAC).', 'RBAC = role-based access control'],
    ['Infrastructure as a Service (IaaS) is rented.', 'IaaS = Infrastructure as a Service'],
    ['The return on investment (ROI) fell.', 'ROI = return on investment'],
    ['Two Virtual Machines (VMs) ran.', 'VM = Virtual Machine'],
    ['Our Privacy Policies (PPs) changed.', 'PP = Privacy Policy'],
    ['Extensible Markup Language (XML) is old.', 'XML = Extensible Markup Language'],
    ['It stops cross-site scripting (XSS).', 'XSS = cross-site scripting'],
    ['The World Wide Web Consortium (W3C) met.', 'W3C = World Wide Web Consortium'],
    ['It is business-to-business (B2B) only.', 'B2B = business-to-business'],
    ['They run Kubernetes (K8s) there.', 'K8s = Kubernetes'],
    ['Think of internationalization (i18n) first.', 'i18n = internationalization'],
    ['Ask your database administrator (DBA).', 'DBA = database administrator'],
    ['The Federal Election Commission (“FEC”) said so.', 'FEC = Federal Election Commission'],
    ['Customer Relationship Management, or CRM, is dull.', 'CRM = Customer Relationship Management'],
    ['SLA stands for service level agreement in a contract.', 'SLA = service level agreement'],
    ['SLA: Service Level Agreement', 'SLA = Service Level Agreement'],
    ['SLA – Service Level Agreement', 'SLA = Service Level Agreement'],
    ['A service level agreement (SLA; see below) binds.', 'SLA = service level agreement'],
    ['<abbr title="Search Engine Optimization">SEO</abbr> helps.', 'SEO = Search Engine Optimization'],
    ['The <b>Service Level</b> Agreement (<em>SLA</em>) binds.', 'SLA = Service Level Agreement'],
    ['Die Datenschutz-Grundverordnung (DSGVO) gilt.', 'DSGVO = Datenschutz-Grundverordnung'],
    ['Das Bundesministerium der Finanzen (BMF) zahlt.', 'BMF = Bundesministerium der Finanzen'],
    ['Der öffentliche Personennahverkehr (ÖPNV) fährt.', 'ÖPNV = öffentliche Personennahverkehr'],
    ['L’Organisation des Nations unies (ONU) vote.', 'ONU = Organisation des Nations unies'],
    ['El Impuesto sobre el Valor Añadido (IVA) sube.', 'IVA = Impuesto sobre el Valor Añadido'],
    ['Налог на добавленную стоимость (НДС) растёт.', 'НДС = Налог на добавленную стоимость'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(found(`<p>${text}</p>`), [expected]));
});

describe('what is no explanation of an acronym is left alone', () => {
  const cases: readonly string[] = [
    'As shown in the table (IT), it is so.',
    'The old system that we had before (SLA) was slow.',
    'We visited Paris (FRANCE) in May.',
    'It uses compute resources (CPU).',
    'An access-control policy (ACL) is used.',
    'King Louis (XIV) was there.',
    'See the figure (A) and the table (12).',
    'Write to us (please).',
    'He bought it (in 2019).',
    '<abbr title="2024-05-01">Mon</abbr> is late.',
    '<abbr title="Read more about it here. It is long.">SLA</abbr>',
    'in the case (IC) of rain',
    'It moves 0xFF (0xff,%al) there.',
  ];
  for (const text of cases) it(text, () => assert.deepEqual(found(`<p>${text}</p>`), []));
});

describe('the place of an acronym', () => {
  it('is where it stands, behind other markup and references', () => {
    const [block] = blocksOf('<p>Caf&eacute;,\n<b>Service</b> Level\n  Agreement (SLA) binds.</p>');
    const [acronym] = explainedAcronyms(block!, 'en');
    assert.equal(block!.text.slice(acronym!.at), 'SLA) binds.');
    assert.deepEqual(block!.locate(acronym!.at), { file: 'a.html', line: 3, column: 14 });
  });
});
