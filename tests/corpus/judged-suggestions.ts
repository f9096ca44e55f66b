/**
 * What `glossary suggest` proposed from public glossaries, judged by hand: right is what an editor would keep for a glossary of this
 * site, with a definition that says what it is and an expansion that is the right one. The rules were made with these sites in view;
 * the bench says how many candidates nobody has judged.
 */
export interface JudgedSuggestions {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

type Kind = 'definition' | 'acronym' | 'term';

const list = (text: string) => (text === '' ? [] : text.split(/\s*\|\s*/));

/** By the name of the site. */
export const judgedSuggestions: Readonly<Record<string, Readonly<Record<Kind, JudgedSuggestions>>>> = {
  'cncf en': {
    definition: {
      right: list(`container | VM | distributed system | node | Kubernetes | cluster | scalability | event | API | DevOps|
observability | abstraction | horizontal scaling | vertical scaling | load balancer | bug|
virtualization | CD | CI | datacenter | container image | IaaS | distributed application | PaaS | host|
autoscaling | bare metal | DevSecOps | Infrastructure as Code | FaaS | TLS | eBPF | Chaos Engineering|
DBaaS | debugging | firewall | hypervisor | immutable infrastructure | Sidecar Container|
container orchestration | microservices architecture | service discovery | Kubernetes Operator|
containerization | tightly coupled architecture | Loosely coupled architecture | public clouds|
source control | tenant | RBAC | CaaS | API gateway | platform engineering | cloud native security|
GitOps | Ingress controller | Shift Left | WebAssembly | blue-green deployment | event streaming | gRPC|
multitenancy | Policy as Code | cloud native storage | edge computing | Event-driven architecture|
Ingress | managed service | Canary deployments | Mutual TLS | Autoscaling out | Service discovery engines`),
      wrong: list(`software development | Glossary | serverless | canary | Left in Shift Left`),
    },
    acronym: {
      right: list(`OS | SaaS | SRE | OCI | CRM | IoT | mTLS | BVS | CAPEX | CRD | CRI | DBA | LAMP`),
      wrong: list(''),
    },
    term: {
      right: list(`cloud native | cloud computing | CPU | IT | cloud native applications | containerized applications|
cloud provider | monolithic application | cloud native apps | RAM | configuration drift|
continuous deployment | bare metal machine | cloud native technologies | container orchestrator | CI/CD|
cloud native environments | resource utilization | CNCF | client-server architecture | manifest files|
container runtime | ingress resource | URL | cyber resiliency | SCE | cloud native stack | stateful apps`),
      wrong: list(`operational overhead | automated processes | near real-time | Cloud Native Glossary | Netflix | Gmail|
GitHub`),
    },
  },
  'fec en': {
    definition: {
      right: list(`cooperative | agent | solicitation | generic campaign activity | collecting agent|
Administrative termination | U.S. National | PASO | local party organization | municipal fund`),
      wrong: list(`individual lawfully admitted for permanent residence`),
    },
    acronym: {
      right: list(`SSF | PAC | FEA | U.S.C. | AO | LLC | GOTV | AOR | MUR | NOCO`),
      wrong: list(''),
    },
    term: {
      right: list(`CFR | FEC | Independent expenditure | presidential election | Federal Election Campaign Act|
electioneering communication | Joint fundraising | treasury funds | Voter identification|
in-kind contribution | voter registration | MMS | SMS | Voter registration activity | express advocacy|
lobbyist/registrant PAC | terminating committee | voter drive`),
      wrong: list(`U.S | Federal Election | presidential candidate | potential voters | Vice President | day-to-day operation|
makes expenditures | urging potential voters | urging potential | Lobbying Disclosure`),
    },
  },
  'glosario en': {
    definition: {
      right: list(`algorithm | bug | training data | test data | Java | correlation coefficient | GNU | DF | fine-tuning|
UNIX | transfer learning | Anaconda | minimum spanning tree | Class imbalance | Electronic mail|
ROC curve | icon | Decorators | POP3 | Project Jupyter | constant in programming`),
      wrong: list(`data science | scope | absolute path | relative path | lift of 1 | constructors`),
    },
    acronym: {
      right: list(`REPL | TN | TP | DOM | FN | FP | AI`),
      wrong: list(''),
    },
    term: {
      right: list(`HTML | object-oriented programming | Boolean | HTTP | remote repository | Git repository | NA|
markup language | XML | standard deviation | probability distribution | arithmetic mean | shader stage|
CPU | Jupyter Notebook | URL | rendering pipeline | hash function | Makefile | n-th root|
upstream repository | CC-0 | UTF-8 | command-line argument | command-line interface|
computational linguistics | exploratory programming | logging framework | relational database|
genomic sequence | SSH | central tendancy | geometric mean | hash tables | in-place operator | YAML`),
      wrong: list(`Theorem | rendering pipeline designated towards | unexpected event | Transfer Protocol | World-Wide|
artificial neural | predefined communication channel | square brackets`),
    },
  },
};
