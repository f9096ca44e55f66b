// What an editor writes who follows the advice of `glossary check`: `match` of each entry with a name that it reports, by the id
// of the entry. `{}`: the editor read the advice, and left the entry as it is, because its name is hardly ever something else.
// Chosen by what the entries say, before the pages of judged-links.ts were linked with them.
import type { Entry } from '../../src/core/schema.js';
import type { JudgedGlossary } from './judged-links.js';

export type MatchSettings = Readonly<Record<string, NonNullable<Entry['match']>>>;

const words = (text: string): { near: string[] } => ({ near: text.split(' ') });

const exceptions = words('exception exceptions error try');
const nodes = words('parent child root node nodes tree');
const tests = words('test tests expected assertion');

export const matchSettings: Readonly<Record<JudgedGlossary, MatchSettings>> = {
  cncf: {
    service: words('microservice microservices endpoint endpoints API APIs'),
  },

  fec: {
    act: { caseSensitive: true, near: ['Federal Election Campaign', 'FECA', 'FEC', 'Commission'] },
    'agent-of-a-candidate': words('candidate candidates'),
    'agent-of-a-party': words('party parties'),
    district: words('congressional House representative representatives seat'),
    family: words('candidate candidates treasurer SSF stockholder stockholders PAC immediate'),
    member: words('union labor cooperative membership stockholders'),
    none: { auto: false },
    person: {
      near: ['contribution', 'contributions', 'contribute', 'expenditure', 'expenditures', 'individual', 'corporation'],
      exclude: ['in person', 'person to person', 'private person'],
    },
    'solicitation-ssf': {},
    status: words('incumbent challenger unopposed'),
  },

  glosario: {
    bit: words('byte bytes binary digit digits integer memory'),
    build_stale: words('build target dependency Make prerequisite'),
    catch_exception: exceptions,
    child_tree: nodes,
    class: words('object objects method methods constructor instance instances inherits object-oriented subclass'),
    collection: words('list set array items loop'),
    comment: words('code script line lines source docstring'),
    directory: words('file files folder path shell cd root'),
    email: {},
    environment: words('variable variables R Python notebook notebooks package packages virtual global'),
    epoch_dl: words('training network batch'),
    error_test: { near: ['unit test', 'unit tests', 'assertion', 'test runner'] },
    fail_test: tests,
    feature_data: words('data dataset model measured variable column'),
    feature_software: words('bug software user users release request'),
    field: words('record records table database column'),
    function: words('code argument arguments parameter parameters returns call calls called test loop loops program'),
    group: words('data rows table summarize column dataset clustering classification'),
    handle_condition: words('condition exception exceptions error'),
    hardware: words('software computer computers CPU GPU server servers device'),
    index: words('array list vector element elements zero'),
    issue: words('GitHub bug repository milestone ticket label tracker'),
    issue_label: words('issue issues bug milestone GitHub'),
    join: words('table tables rows key database SQL left inner'),
    key: words('table database dictionary value values join record rows'),
    library: words('code import load package packages function functions install'),
    license: words('software code open source data MIT GPL'),
    list: words('vector array tuple Python elements loop loops append index'),
    log: words('message messages program error errors server debug logging'),
    make: { caseSensitive: true, near: ['Makefile', 'build', 'target', 'targets', 'rule', 'compile'] },
    merge_git: words('Git branch branches conflict repository commit'),
    method: words('class object objects call calls object-oriented instance'),
    model: words('data variable variables predict predicts prediction training train regression fit'),
    nano_editor: words('editor file terminal shell'),
    nonparametric_statistics: {},
    parametric_statistics: {},
    parent_tree: nodes,
    pass_test: tests,
    path: words('file files directory filesystem folder'),
    pipe_shell: words('shell command commands output Unix'),
    process: { near: ['operating system', 'memory', 'program', 'running', 'CPU', 'thread', 'kill', 'shell'] },
    r_language: {},
    raise_exception: exceptions,
    record: words('database table field fields row rows dataset'),
    root_tree: nodes,
    select: words('column columns row rows SQL table query'),
    server: words('client web database request HTTP browser computer software repository'),
    signal: words('condition exception error handler'),
    table: words('data row rows column columns database SQL CSV'),
    tag: words('commit version release Git repository'),
    throw_exception: exceptions,
    true: words('false Boolean logical'),
    variable_data: words('data dataset survey population observation column'),
    variable_program: words('value assign function program code loop'),
    walk_tree: words('tree node nodes'),
    // Names of several words, or of one thing only:
    actual_result: {},
    cnn: {},
    code_coverage: {},
    emacs: {},
    expected_result: {},
    fine_tuning: {},
    full_identifier_git: {},
    hidden_layer: {},
    learning_rate: {},
    long_identifier_git: {},
    short_identifier_git: {},
    transfer_learning: {},
    vim: {},
  },
};
