// Glossaries that people wrote: the project's own, and those in ../shared/data beside the repository. The latter are only
// read, never copied, so a checkout without that folder has none of them; the tests that need them are skipped then.
import { parse } from 'yaml';
import type { Entry } from '../../../src/core/schema.js';
import { createGlossary, type Glossary } from '../../../src/core/glossary.js';
import { plainText } from '../../../src/core/rich-text.js';

export interface RealGlossary {
  readonly glossary: Glossary;
  /** The definitions of its entries: text in which their terms occur. */
  readonly texts: readonly string[];
}

/** The files of the CNCF glossary that are read; each has one term. */
export const cncfSlugs = {
  en:
    'abstraction agile-software-development api-gateway application-programming-interface auto-scaling ' +
    'bare-metal-machine blue-green-deployment canary-deployment chaos-engineering ' +
    'client-server-architecture cloud-computing cloud-native-apps cloud-native-security ' +
    'cloud-native-storage cloud-native-tech cluster container container-image container-orchestration ' +
    'containerization containers-as-a-service continuous-delivery continuous-deployment ' +
    'continuous-integration data-center database-as-a-service debugging devops devsecops ' +
    'digital-certificate distributed-apps distributed-systems ebpf edge-computing ' +
    'event-driven-architecture event-streaming firewall function-as-a-service gitops grpc ' +
    'horizontal-scaling host hypervisor idempotence immutable-infrastructure infrastructure-as-a-service ' +
    'infrastructure-as-code ingress kubernetes load-balancer loosely-coupled-architecture ' +
    'managed-services microservices-architecture monolithic-apps multitenancy ' +
    'mutual-transport-layer-security nodes observability operator platform-as-a-service ' +
    'platform-engineering pod policy-as-code portability reliability role-based-access-control runtime ' +
    'scalability security-chaos-engineering self-healing serverless service service-discovery ' +
    'service-mesh service-proxy shift-left sidecar-container site-reliability-engineering ' +
    'software-as-a-service stateful-apps stateless-apps tightly-coupled-architecture ' +
    'transport-layer-security version-control vertical-scaling virtual-machine virtualization webassembly ' +
    'zero-trust-architecture',
  ja:
    'abstraction agile-software-development api-gateway application-programming-interface auto-scaling ' +
    'bare-metal-machine blue-green-deployment canary-deployment chaos-engineering ' +
    'client-server-architecture cloud-computing cloud-native-apps cloud-native-security cloud-native-tech ' +
    'cluster container container-orchestration containerization continuous-delivery continuous-deployment ' +
    'continuous-integration data-center devops devsecops digital-certificate distributed-apps ' +
    'distributed-systems ebpf edge-computing event-driven-architecture event-streaming ' +
    'function-as-a-service horizontal-scaling idempotence immutable-infrastructure ' +
    'infrastructure-as-a-service infrastructure-as-code ingress kubernetes loosely-coupled-architecture ' +
    'microservices-architecture monolithic-apps multitenancy mutual-transport-layer-security nodes ' +
    'observability platform-engineering pod policy-as-code portability reliability ' +
    'role-based-access-control runtime scalability security-chaos-engineering self-healing serverless ' +
    'service service-discovery service-mesh service-proxy shift-left sidecar-container ' +
    'site-reliability-engineering stateful-apps stateless-apps tightly-coupled-architecture ' +
    'transport-layer-security vertical-scaling virtual-machine virtualization webassembly ' +
    'zero-trust-architecture',
  ko:
    'abstraction auto-scaling cloud-computing cloud-native-apps cloud-native-tech cluster container ' +
    'containerization debugging devops distributed-apps idempotence infrastructure-as-code microservices ' +
    'monolithic-apps scalability service service-discovery service-mesh virtual-machine',
  ur:
    'abstraction application-programming-interface auto-scaling cloud-computing container ' +
    'containerization devops distributed-systems virtual-machine virtualization',
};

/** The path at which the test server serves the folder that contains the repository. */
const BESIDE = '/__wds-outside-root__/1/shared/data';

/** Whether the folder exists: the test server prints a complaint for each missing file, and there are hundreds. */
let isThere: Promise<boolean> | undefined;

async function read(path: string): Promise<string | undefined> {
  isThere ??= fetch(`${BESIDE}/README.md`).then(({ ok }) => ok);
  if (path.startsWith(BESIDE) && !(await isThere)) return undefined;
  const response = await fetch(path);
  return response.ok ? response.text() : undefined;
}

function realGlossary(entries: readonly Pick<Entry, 'id' | 'term' | 'aliases' | 'match'>[], texts: string[]) {
  const glossary = createGlossary({ entries: entries.map((entry) => ({ ...entry, definition: 'x' })) });
  return { glossary, texts };
}

/** The glossary of this project. */
export async function ownGlossary(): Promise<RealGlossary> {
  const glossary = createGlossary(JSON.parse((await read('/data/glossary.json'))!));
  const texts = glossary.entries.flatMap(({ definition, body, faqs = [] }) =>
    [definition, body ?? '', ...faqs.map(({ answer }) => answer)].map(plainText),
  );
  return { glossary, texts };
}

/** `컨테이너 (Containers)` has two names. */
function namesOf(title: string): { term: string; aliases: string[] } {
  const [term = '', ...others] = title.split(/[()（）]/).map((name) => name.trim());
  return { term, aliases: others.filter((name) => name !== '') };
}

/** The text that a reader of the Markdown would see, near enough: links and emphasis without their marks. */
function textOf(markdown: string): string {
  return markdown.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[*_]{2,}|^#+ |<[^>]+>/gm, '');
}

/** The glossary of the Cloud Native Computing Foundation: a Markdown file a term. */
export async function cncf(language: keyof typeof cncfSlugs): Promise<RealGlossary | undefined> {
  const slugs = cncfSlugs[language].split(' ');
  const files = await Promise.all(slugs.map((slug) => read(`${BESIDE}/cncf/${language}/${slug}.md`)));
  const pages = files.map((file) => /^---\r?\n(.*?)\n---\r?\n(.*)$/s.exec(file ?? ''));
  if (pages.every((page) => page === null)) return undefined;
  const entries = pages.flatMap((page, index) => {
    const title = /^title: *["']?(.*?)["']?\s*$/m.exec(page?.[1] ?? '')?.[1];
    return title === undefined ? [] : [{ id: slugs[index]!, ...namesOf(title) }];
  });
  return realGlossary(
    entries,
    pages.map((page) => textOf(page?.[2] ?? '')),
  );
}

/** The Glosario of The Carpentries: one YAML file, with the languages side by side; `languages` finds what it holds. */
export async function glosario(): Promise<ReadonlyMap<string, RealGlossary> | undefined> {
  const file = await read(`${BESIDE}/glosario.yml`);
  if (file === undefined) return undefined;
  type Names = Readonly<Record<string, { term?: string; acronym?: string; def?: string }>>;
  const items = parse(file, { schema: 'failsafe', uniqueKeys: false }) as readonly ({
    slug: string;
  } & Names)[];
  const languages = new Set(items.flatMap((item) => Object.keys(item)));
  for (const key of ['slug', 'ref', 'def']) languages.delete(key);
  return new Map(
    [...languages].map((language) => {
      const known = items.filter((item) => (item as Names)[language]?.term);
      const said = known.map((item) => (item as Names)[language]!);
      return [
        language,
        realGlossary(
          known.map(({ slug }, index) => {
            const { term = '', acronym } = said[index]!;
            return { id: slug, term, ...(acronym && { aliases: [acronym] }) };
          }),
          said.map(({ def = '' }) => textOf(def)),
        ),
      ];
    }),
  );
}

/** The glossary of the Federal Election Commission: JSON, with HTML in its definitions. */
export async function fec(): Promise<RealGlossary | undefined> {
  const file = await read(`${BESIDE}/fec-terms.json`);
  if (file === undefined) return undefined;
  const items = JSON.parse(file) as readonly { term: string; definition: string }[];
  return realGlossary(
    items.map(({ term }, index) => ({ id: `${index}`, ...namesOf(term) })),
    items.map(({ definition }) => textOf(definition)),
  );
}
