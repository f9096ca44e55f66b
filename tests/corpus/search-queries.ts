// What readers of three public glossaries type, and the entries that they mean: `query = id, id`. Any of the ids is right.
// Written from the lists of terms, before any search was tried. The glossaries are read from ../shared/data.

/** A glossary, and the language in which it is read. */
export type SearchedGlossary = 'fec en' | 'glosario en' | 'glosario es' | 'glosario ar' | 'cncf en' | 'cncf ja' | 'cncf ko';

/** Why the query is not simply the name of the entry. */
export type QueryKind =
  | 'name'
  | 'beginning'
  | 'acronym'
  | 'inside of a word'
  | 'typing error'
  | 'words in another order'
  | 'words joined or divided'
  | 'plural'
  | 'words of the definition'
  | 'tag';

export interface SearchQuery {
  readonly glossary: SearchedGlossary;
  readonly kind: QueryKind;
  readonly query: string;
  /** The ids of the entries that the reader means. Any of them is right. */
  readonly wished: readonly string[];
}

const tables: Readonly<Record<SearchedGlossary, Partial<Record<QueryKind, string>>>> = {
  'fec en': {
    name: `
      candidate = candidate
      Contribution = contribution
      super pac = super-pac
      treasurer = treasurer
      election cycle = election-cycle
      act = act
      status = status
      in kind contribution = in-kind-contribution
      reason to believe = reason-to-believe-finding
      foreign national = foreign-national
      election = election
      coordinated = coordinated
      committee type = committee-type`,
    beginning: `
      treas = treasurer, treasury-funds
      disburs = disbursement
      candid = candidate
      contrib = contribution
      expend = expenditure
      lobby = lobbyist-registrant
      dona = donation
      cash = cash-on-hand
      foreign = foreign-national
      connected = connected-organization`,
    acronym: `
      PAC = political-action-committee-pac
      ao = advisory-opinion-ao
      MUR = matter-under-review-mur
      gotv = get-out-the-vote-gotv
      ssf = separate-segregated-fund-ssf
      llc = limited-liability-company-llc
      cfr = cfr
      noco = net-outstanding-campaign-obligations-noco`,
    'inside of a word': `
      mail = direct-mail
      holder = stockholder, federal-officeholder
      raising = joint-fundraising, joint-fundraising-committee
      registrant = lobbyist-registrant
      party committee = party-committee
      identifier = unique-identifier`,
    'typing error': `
      canidate = candidate
      contribtion = contribution
      comittee type = committee-type
      expendature = expenditure
      disbursment = disbursement
      treasuer = treasurer
      lobyist = lobbyist-registrant
      electionering = electioneering-communication
      indepedent expenditure = independent-expenditure
      advisery opinion = advisory-opinion-ao
      spuose = spouse
      date recieved = date-received`,
    'words in another order': `
      expenditure independent = independent-expenditure, independent-expenditure-only-committee
      committee host = host-committee
      pac leadership = leadership-pac
      national us = u-s-national
      approval prior = prior-approval`,
    'words joined or divided': `
      usc = u-s-c
      inkind = in-kind-contribution
      get out the vote = get-out-the-vote-gotv
      one third rule = one-third-rule
      fund raising = joint-fundraising, joint-fundraising-committee
      non federal funds = nonfederal-funds
      multi candidate = multicandidate-committee
      office holder = federal-officeholder`,
    plural: `
      candidates = candidate
      contributions = contribution
      spouses = spouse
      donations = donation
      disbursements = disbursement, total-disbursements
      employers = employer
      lobbyists = lobbyist-registrant`,
    'words of the definition': `
      same-sex couples = spouse
      petty cash = cash-on-hand
      unpaid bills = debt
      chamber of commerce = host-committee
      incumbent = status
      job title = occupation
      postal service = postmarked
      income tax returns = presidential-election-campaign-fund
      code of federal regulations = cfr`,
  },
  'glosario en': {
    name: `
      algorithm = algorithm
      git = git
      R = r_language
      s = s_language
      mean = mean
      mode = mode
      class = class
      path = path
      tag = tag
      variable = variable_data, variable_program
      Bayes' theorem = bayes_theorem
      bayes theorem = bayes_theorem
      student's t-distribution = students_t_distribution
      +1 = plus_one
      68-95-99.7 = 68_95_997_rule
      root = root_math, root_tree, root_directory
      feature = feature
      error = error_test, error_handling
      python = python
      java = java
      notebook = computational_notebook, jupyter_notebook`,
    beginning: `
      algo = algorithm
      regular exp = regular_expression
      ggplot = ggplot2
      data sci = data_science, data_scientist
      hist = histogram
      refac = refactoring
      recur = recursion, rnn
      std = stdin, stdout, stderr
      neur = neural_network
      unsuper = unsupervised_learning`,
    acronym: `
      api = api
      csv = csv
      ide = ide
      tdd = tdd
      UI = user_interface
      AI = artificial_intelligence
      pca = principal_component_analysis
      oop = oop
      gigo = garbage_in_garbage_out
      cli = cli
      rmse = root_mean_squared_error
      email = email
      ast = abstract_syntax_tree`,
    'inside of a word': `
      mail = email
      database = relational_database, nosql_database
      threaded = multi_threaded, single_threaded
      parametric = parametric_statistics
      propagation = backpropagation
      fitting = overfitting
      stamp = timestamp
      structured text = restructured_text
      lab = jupyterlab, issue_label
      deviation = standard_deviation
      bracket = single_square_brackets, double_square_brackets
      script = script`,
    'typing error': `
      algoritm = algorithm
      pyhton = python
      varible = variable_data, variable_program
      recurson = recursion
      enviroment = environment
      deviaton = standard_deviation
      histgram = histogram
      heterogenous = heterogeneous
      singelton = singleton, singleton_pattern
      kebap case = kebab_case
      bayesan network = bayesian_network
      repositry = repository
      gradiant descent = gradient_descent
      dictonary = dictionary
      gti = git
      sqk = sql
      lop = loop
      refactering = refactoring
      regresion = linear_regression, logistic_regression, regression_testing`,
    'words in another order': `
      learning machine = machine_learning
      descent gradient = gradient_descent
      test unit = unit_test
      type mime = mime_type
      join left = left_join
      forest random = random_forests`,
    'words joined or divided': `
      utf8 = utf_8
      cc0 = cc_0
      cc by = cc_by
      ngram = n_gram
      kmeans = k_means_clustering
      file system = filesystem
      white space = whitespace
      sub directory = subdirectory
      backward compatible = backward_compatible
      off by one = off_by_one_error
      machinelearning = machine_learning
      commandline = cli, command_line_argument
      autocompletion = auto_completion`,
    plural: `
      algorithms = algorithm
      classes = class
      dictionaries = dictionary
      licenses = license
      functions = function
      vectors = vector
      neural networks = neural_network
      confidence intervals = confidence_interval
      loops = loop, for_loop, while_loop`,
    'words of the definition': `
      karlton = two_hard_problems
      bell labs = unix, s_language
      tab key = auto_completion, tab_completion
      velocity = three_vs
      western european = ascii
      spam = classification
      question-and-answer = stack_overflow
      regex = regular_expression
      no longer maintained = abandonware`,
  },
  'glosario es': {
    name: `
      algoritmo = algorithm
      desviacion estandar = standard_deviation
      arbol de decisiones = decision_tree
      numero pseudo-aleatorio = pseudo_random_number
      vineta = vignette
      red neuronal = neural_network`,
    beginning: `
      codif = character_encoding
      funcion = aggregation_function, anonymous_function, generic_function
      maquina = virtual_machine`,
    acronym: `
      POO = oop
      pln = nlp`,
    'typing error': `
      repositrio = repository
      diccionaro = dictionary
      aprendisaje profundo = deep_learning`,
    plural: `
      algoritmos = algorithm
      carpetas = folder`,
  },
  'glosario ar': {
    name: `
      خوارزميه = algorithm
      مترجم = compiler
      اسكي = ascii
      ٦٨ = 68_95_997_rule
      68 = 68_95_997_rule`,
    'inside of a word': `
      مطلق = absolute_error, absolute_path, absolute_row_number
      متحيزة = algorithmic_bias`,
    'typing error': `
      خوارزمة = algorithm`,
  },
  'cncf en': {
    name: `
      kubernetes = kubernetes
      pod = pod
      service = service
      cluster = cluster
      container = container
      devops = devops
      service mesh = service-mesh
      runtime = runtime`,
    beginning: `
      kube = kubernetes
      micro = microservices-architecture
      virt = virtual-machine, virtualization
      obs = observability
      idem = idempotence
      orch = container-orchestration
      server = serverless
      zero = zero-trust-architecture`,
    acronym: `
      api = application-programming-interface
      ci = continuous-integration
      cd = continuous-delivery, continuous-deployment
      iac = infrastructure-as-code
      rbac = role-based-access-control
      tls = transport-layer-security
      saas = software-as-a-service
      k8s = kubernetes
      wasm = webassembly`,
    'inside of a word': `
      tenancy = multitenancy
      assembly = webassembly
      scaling = auto-scaling, horizontal-scaling, vertical-scaling
      ops = devops, gitops, devsecops
      visor = hypervisor
      wall = firewall
      services = managed-services, microservices-architecture`,
    'typing error': `
      kuberntes = kubernetes
      contaner = container
      microservises = microservices-architecture
      idempotance = idempotence
      obserability = observability
      orchestraton = container-orchestration
      vritual machine = virtual-machine
      hypervizor = hypervisor
      ebfp = ebpf
      grcp = grpc
      pdo = pod
      scaleability = scalability`,
    'words in another order': `
      mesh service = service-mesh
      deployment canary = canary-deployment
      balancer load = load-balancer
      machine virtual = virtual-machine
      code as policy = policy-as-code`,
    'words joined or divided': `
      data center = data-center
      auto scaling = auto-scaling
      selfhealing = self-healing
      blue-green = blue-green-deployment
      bluegreen = blue-green-deployment
      client server = client-server-architecture
      micro services = microservices-architecture
      dev ops = devops
      zerotrust = zero-trust-architecture
      event driven = event-driven-architecture`,
    plural: `
      pods = pod
      clusters = cluster
      virtual machines = virtual-machine
      apis = application-programming-interface, api-gateway
      firewalls = firewall
      service meshes = service-mesh`,
    'words of the definition': `
      linux kernel = ebpf`,
    tag: `
      security = cloud-native-security, security-chaos-engineering, transport-layer-security
      networking = api-gateway, ebpf, event-streaming, grpc, load-balancer, mutual-transport-layer-security, service-discovery, service-mesh, service-proxy, transport-layer-security
      storage = cloud-native-storage
      methodology = agile-software-development, blue-green-deployment, canary-deployment, chaos-engineering, continuous-delivery, continuous-deployment, continuous-integration, debugging, devops, devsecops, event-streaming, gitops, infrastructure-as-code, policy-as-code, security-chaos-engineering, shift-left, site-reliability-engineering, version-control, virtualization`,
  },
  'cncf ja': {
    name: `
      コンテナ = container
      サービス = service
      信頼性 = reliability
      くらうど = cloud-computing, cloud-native-apps, cloud-native-security, cloud-native-tech
      クラスタ = cluster
      冪等 = idempotence`,
    beginning: `
      仮想 = virtual-machine, virtualization
      ゼロトラスト = zero-trust-architecture`,
    acronym: `
      ＡＰＩ = application-programming-interface, api-gateway
      sre = site-reliability-engineering`,
    'inside of a word': `
      メッシュ = service-mesh
      アーキテクチャ = client-server-architecture, event-driven-architecture, loosely-coupled-architecture, microservices-architecture, tightly-coupled-architecture, zero-trust-architecture`,
    'typing error': `
      コンテナー = container
      アプリケーションプログラミングインターフェース = application-programming-interface`,
  },
  'cncf ko': {
    name: `
      컨테이너 = container
      클러스터 = cluster
      서비스 = service`,
    beginning: `
      클라 = cloud-computing, cloud-native-apps, cloud-native-tech
      멱등 = idempotence`,
    acronym: `
      iac = infrastructure-as-code`,
    'typing error': `
      컨테이나 = container`,
    'words joined or divided': `
      서비스메시 = service-mesh
      가상머신 = virtual-machine`,
  },
};

/** Queries to which these glossaries have no answer: the search says so, and offers nothing. */
export const unanswerable: readonly Pick<SearchQuery, 'glossary' | 'query'>[] = [
  { glossary: 'fec en', query: 'ux' },
  { glossary: 'fec en', query: 'blockchain' },
  { glossary: 'fec en', query: '→' },
  { glossary: 'fec en', query: 'kubernetes' },
  { glossary: 'glosario en', query: 'ux' },
  { glossary: 'glosario en', query: 'pizza' },
  { glossary: 'glosario en', query: 'asdfgh' },
  { glossary: 'cncf en', query: 'ux' },
  { glossary: 'cncf en', query: 'election' },
  { glossary: 'cncf en', query: '§' },
];

export const searchQueries: readonly SearchQuery[] = Object.entries(tables).flatMap(([glossary, kinds]) =>
  Object.entries(kinds).flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [query = '', ids = ''] = line.trim().split(' = ');
        return { glossary: glossary as SearchedGlossary, kind: kind as QueryKind, query, wished: ids.split(', ') };
      }),
  ),
);

/** The share of `queries` whose wished entry is among the first `most` of what was found for them. */
export function success(queries: readonly SearchQuery[], found: readonly (readonly string[])[], most: number): number {
  const right = queries.filter(({ wished }, index) =>
    found[index]?.slice(0, most).some((id) => wished.includes(id)),
  );
  return right.length / queries.length;
}
