// Judged links: five pages for the CNCF glossary, marked as judged-links.ts says.
import type { JudgedPage } from './judged-links.js';

export const cncf: readonly JudgedPage[] = [
  {
    title: 'Hospitals move their booking desk',
    kind: 'news article',
    marked: `
# Hospital group leaves its old booking desk behind

By the end of the month, patients of eleven hospitals in the state of New York will book their visits through a new
system. The old one, a ⟨monolithic app¦monolithic-apps⟩ from 2004, ran on two servers in a basement in Albany and
went down four times last year. "In the event of a failure we went back to paper," says Maria Ortega, who runs the
nursing ⟪service¦service⟫ at the largest of the hospitals. "Nobody wants to see that again."

The replacement was built by a team of nine on ⟦Kubernetes¦kubernetes⟧. It is a set of some forty
⟨microservices¦microservices-architecture⟩, each in a ⟨container¦container⟩ of its own, and the
⟦containers¦container⟧ run in two ⟨data centers¦data-center⟩, one in Albany and one in New Jersey. If a ⟨node¦nodes⟩
fails, its ⟦pods¦pod⟧ start on another ⟨node¦nodes⟩ within seconds. A ⟦load balancer¦load-balancer⟧ decides which
⟨data center¦data-center⟩ answers a patient. According to the group, the cost of hosting is about the same as
before.

Not everybody is happy. The union of the clerks says that its members were told about the change by e-mail, and that
their training was a matter of two hours. Customer ⟪service¦service⟫ has had to take on extra people. A spokesman
for the group pointed out that the ⟪service¦service⟫ was free for patients and that operators at the telephone desk
would stay. "Our telephone operators are the first voice that people hear, and that will not change," he said.

# A question of trust

Security was a theme of the public hearing in March. The system uses mutual
⟪TLS¦transport-layer-security≠mutual-transport-layer-security⟫ between its parts, and staff can see a record only if
their role allows it; experts speak of ⟦role-based access control¦role-based-access-control⟧. Still, one member of
the board asked who would ⟪host¦host⟫ the backups and who held the keys. The answer, a managed
⟪service¦service≠managed-services⟫ in Virginia, did not please everyone. "We put a ⟦firewall¦firewall⟧ around our
own house and then leave the spare key with a neighbour," said Dr Samuel Adeyemi, who has served on the board since
2011.

⟦Reliability¦reliability⟧ is the argument that convinced the rest. In the trial, which ran from January to April,
the new system was available for 99.95 percent of the time. Site
⟪reliability¦reliability≠site-reliability-engineering⟫ engineers of the supplier watched it around the clock. The
contract calls for penalties if the figure falls below 99.9 percent. ⟦Portability¦portability⟧ mattered too: the
group wanted to be able to leave the supplier without writing the software again, and insisted on open standards.

The town of Hudson will be the ⟪host¦host⟫ of the opening ceremony on 30 April. Visitors can park on the north side;
a shuttle ⟪service¦service⟫ runs every ten minutes. The group has promised coffee, short speeches and, for children,
a look into a container of another kind: a mobile blood bank built into a shipping container. Its
⟪portability¦portability⟫ made it popular in the mountains, where the next clinic is an hour away.
`,
  },
  {
    title: 'Moving a shop to Kubernetes',
    kind: 'how-to',
    marked: `
# How to move a web shop to Kubernetes in six steps

This guide is for people who have one application on one machine and want to get it into a ⟦cluster¦cluster⟧. You
need an afternoon, a test machine, and a basic knowledge of the command line. You do not need to know what a
⟦sidecar container¦sidecar-container⟧ or a ⟦service mesh¦service-mesh⟧ is. You will, but not today.

# 1. Put the application into an image

Write down everything that the application needs at ⟦runtime¦runtime⟧: the language, its libraries, the fonts for
the invoices. Then build a ⟦container image¦container-image⟧ from it. Keep the image small; a light image starts
faster. Do not put passwords into it. If the application writes to its own disk, note where, because a ⟦pod¦pod⟧
forgets everything when it is removed. ⟨Stateless applications¦stateless-apps⟩ are easy, stateful ones need a
volume. An application's state should live in the database.

# 2. Run it on your own machine

Start the ⟨container¦container⟩ and look at it in the browser. At this stage ⟦debugging¦debugging⟧ is cheap. Try to
break it: stop the database, fill the disk, pull the plug. Read the logs afterwards. If you are lucky, the
application comes back up by itself; this is a mild form of ⟦chaos engineering¦chaos-engineering⟧.

# 3. Create the cluster

For a first test, three ⟦nodes¦nodes⟧ are enough. Every big cloud provider sells ⟦Kubernetes¦kubernetes⟧ as a
managed ⟪service¦service≠managed-services⟫, and for most shops this is the right choice, since somebody else then
looks after the ⟦hosts¦host⟧. If you prefer ⟨bare metal¦bare-metal-machine⟩, plan for a week, not for an afternoon.
Write the ⟦cluster¦cluster⟧ down as code: ⟦infrastructure as code¦infrastructure-as-code⟧ can be reviewed, repeated
and rolled back, while a wizard with forty clicks cannot.

# 4. Describe what should run

Three short files describe the shop: a deployment, which says how many ⟦pods¦pod⟧ you want; a ⟪Service¦service⟫,
which gives them one name; and an ⟦Ingress¦ingress⟧, which lets visitors in. ⟦Service discovery¦service-discovery⟧
is built in: the shop finds its database by the name of the ⟪Service¦service⟫. Do not use IP addresses. Turn on
⟦TLS¦transport-layer-security⟧ in the ⟦ingress¦ingress⟧; the ⟦digital certificate¦digital-certificate⟧ is free and
renews itself.

# 5. Let the pipeline do it

Connect the ⟦cluster¦cluster⟧ with your ⟦version control¦version-control⟧. With
⟦CI¦continuous-integration⟧/⟦CD¦continuous-deployment⟧ each change is tested and then rolled out. Some teams go on
to ⟦GitOps¦gitops⟧, where the repository is the only way to change the ⟦cluster¦cluster⟧. A ⟦canary
deployment¦canary-deployment⟧ sends five percent of the visitors to the new version first; with ⟨blue-green
deployments¦blue-green-deployment⟩ you keep the old version running until you are sure. Both need
⟦autoscaling¦auto-scaling⟧ to be set up with care: twice the versions means twice the load.

# 6. Watch it

⟦Observability¦observability⟧ is more than a dashboard. Collect logs, metrics and traces from the first day, and set
an alert for the one number that pays your rent, such as orders an hour. When an alert wakes you, write down what
you did. ⟨Self-healing¦self-healing⟩ takes care of most crashes, and ⟦horizontal scaling¦horizontal-scaling⟧ of most
peaks, but neither helps against a bug in your own code. If you sell at the weekend, agree on who is on
⟪service¦service⟫. And keep the old server for a month: nothing is as reliable as the machine that you know.
`,
  },
  {
    title: 'The Friday our cluster ran out of memory',
    kind: 'company blog',
    marked: `
# The Friday our cluster ran out of memory

We sell tickets: for theatres, for museums, for the odd ⟪cluster¦cluster⟫ of food stalls at a village fair. On most
days our load is light. On Friday at ten o'clock, when the tickets for the winter tour went on sale, it was not.
This post tells what happened, what we changed, and why we now hold a different opinion about
⟦serverless¦serverless⟧.

At 10:02 the ⟦API gateway¦api-gateway⟧ began to answer with errors. At 10:04 our on-call engineer, Priya, saw that
two of twelve ⟦nodes¦nodes⟧ had no memory left, and that ⟦Kubernetes¦kubernetes⟧ had moved their ⟦pods¦pod⟧ to the
others, which then ran out of memory, too. It was a textbook chain reaction. She added ⟦nodes¦nodes⟧ by hand.
⟦Vertical scaling¦vertical-scaling⟧ was no option, because our provider's largest machine was already in use. By
10:40 the site was back.

# Why did it happen?

Our architecture is event-driven: the box office ⟦service¦service⟧ writes an event, and others react to it. That is
a ⟦loosely coupled architecture¦loosely-coupled-architecture⟧ on paper. In practice the seat map called the price
⟦service¦service⟧ for each seat, so the two were tightly coupled, and one slow answer blocked a whole hall. We had
also set no limits in the ⟦runtime¦runtime⟧, so that a single ⟨container¦container⟩ could eat the memory of its
⟦host¦host⟧. Some of us had warned about it; to their credit, nobody said "I told you so."

There was a second cause. Our operator for the database (we use a well-known ⟦Kubernetes operator¦operator⟧)
restarted a replica in the middle of the rush, as it had been told to do. ⟦Idempotence¦idempotence⟧ saved us here:
an order that arrived twice was booked once. Whoever wrote that code deserves a cake.

# What we changed

First, limits for every ⟦pod¦pod⟧, and a policy that refuses a deployment without them. ⟦Policy as
code¦policy-as-code⟧ sounded like bureaucracy to us; it took one morning. Second, the seat map asks once for a hall
and not once for a seat. Third, the waiting room is now a function on the platform of our cloud vendor.
⟦FaaS¦function-as-a-service⟧ is not our favourite pattern, but the waiting room is idle for 350 days a year, and we
pay nothing for idle days. ⟦Serverless¦serverless⟧ functions scaled from none to nine hundred in our test, and it
cost less than lunch.

Fourth, we test with real load. Twice a month we switch a ⟨node¦nodes⟩ off during business hours. ⟦Chaos
engineering¦chaos-engineering⟧ is a grand name for it. The ⟦abstraction¦abstraction⟧ that "the ⟦cluster¦cluster⟧" is
one big computer is a fine one until it leaks, and it is better that it leaks on a Tuesday, with everyone at the
desk.

# Thanks

Thanks to the ⟪hosts¦host⟫ of the radio show who stayed calm on air while our page did not load, and to our
customers, whose patience is not a resource that autoscales. If you had trouble with your order, our
⟪service¦service⟫ team answers at any hour. We are also hiring: a ⟨platform engineer¦platform-engineering⟩ and a
site ⟪reliability¦reliability≠site-reliability-engineering⟫ engineer. You would join a ⟪pod¦pod⟫ of five people, as
we call our small teams, and a whale of a codebase.
`,
  },
  {
    title: 'Questions about our hosting',
    kind: 'FAQ',
    marked: `
# Questions and answers about our hosting plans

# Which plan do I need?

If you have a blog or the page of a club, take Small. It is a ⟦virtual machine¦virtual-machine⟧ with one core, at
five euros a month. Shops and agencies take Medium, which is two ⟦virtual machines¦virtual-machine⟧ and a ⟦load
balancer¦load-balancer⟧. Large is for companies that bring their own ⟦containers¦container⟧: we give you a
⟦Kubernetes¦kubernetes⟧ ⟦cluster¦cluster⟧, and you deploy what you like. There are no terms longer than a month.

# Do you offer PaaS?

Yes. With ⟦Platform as a Service¦platform-as-a-service⟧ you push your code, and we build and run it. You need not
think about ⟦hosts¦host⟧, operating systems or certificates. It supports five languages at the moment;
⟦WebAssembly¦webassembly⟧ is planned for the spring. Databases are a ⟪service¦service⟫ of their own:
⟦DBaaS¦database-as-a-service⟧ with daily backups, in two versions of PostgreSQL.

# Is my data safe?

We keep three copies of it in two ⟦datacenters¦data-center⟧, both in Finland. All connections are encrypted by
⟦Transport Layer Security (TLS)¦transport-layer-security⟧. Our staff work on the principle of ⟨zero
trust¦zero-trust-architecture⟩: nobody gets in because he happens to sit in our office. A ⟦firewall¦firewall⟧ is
included in all plans, and you can set its rules yourself. Please note that we cannot read your data, and so cannot
get it back if you lose the key.

# What does multi-tenancy mean for me?

In the Small plan you share a physical machine with others. A ⟦hypervisor¦hypervisor⟧ keeps you apart, so that no
tenant can see what another one does. If you do not want neighbours, ⟨Bare Metal¦bare-metal-machine⟩ gives you a
machine of your own. A ⟦bare metal machine¦bare-metal-machine⟧ takes up to two days to be set up;
⟦virtualization¦virtualization⟧ is what makes the other plans so quick.

# Can you guarantee 100 percent?

No, and nobody can. We promise 99.9 percent. If we miss it, you get a month for nothing. Planned work is announced a
week before, and you find the status of each ⟪service¦service⟫ at any time on our status page. Customers with a
⟪service¦service⟫ contract are called by telephone.

# Does it scale?

On Medium and Large it does. ⟦Autoscaling¦auto-scaling⟧ adds machines when yours are busy and removes them at night,
when traffic is low. It is off by default, since each machine costs money. Applications that keep sessions in memory
do not scale horizontally without changes: ⟦stateless apps¦stateless-apps⟧ do. Our consultants have been of
⟪service¦service⟫ to many customers here; ask for an hour, the first one is on us.

# Where do you host e-mail?

We do not. Sending and receiving mail is a craft of its own, and there are good providers for
⟦SaaS¦software-as-a-service⟧ mail. We are happy to name two. For the same reason we sell no domain names, no website
builders, and no self-service advertising.

# How do I leave?

Download everything with one command; the format is open. ⟦Portability¦portability⟧ is in our interest as well: who
knows that he can leave has no reason to. There is no exit fee. Edge locations and content delivery are billed by
the gigabyte, and so are the last ones to appear on your invoice.
`,
  },
  {
    title: 'Minutes of the platform group',
    kind: 'minutes',
    marked: `
# Platform working group: minutes of 14 October

Present: Anna (chair), Bo, Chidi, Dolores, Emre, two guests from the library. Absent with notice: Farah. The meeting
was held in room 3.12 and began at 14:05. The minutes of September were accepted without changes.

# 1. Containers for the exam server

Bo reported that the exam server has been containerized and passes all tests. He asked for permission to switch on 2
November. Chidi wanted to know what happens in the event that the network of building B fails during an exam. Bo:
the ⟦pods¦pod⟧ run on ⟦nodes¦nodes⟧ in both buildings; a ⟦load balancer¦load-balancer⟧ in front of them notices
within three seconds. Agreed. Emre reminded the group that ⟦containerization¦containerization⟧ does not replace
backups.

# 2. Costs of the cloud

The bill for ⟦cloud computing¦cloud-computing⟧ was 18,400 euros in the third quarter, a third more than planned. Two
causes: a research group let forty ⟦virtual machines¦virtual-machine⟧ run over the summer, and the data science
course used GPU ⟦nodes¦nodes⟧. Dolores suggested limits by policy. Anna said that the university should not turn
into a reseller of ⟦IaaS¦infrastructure-as-a-service⟧. It was decided that each chair gets a monthly report. Nobody
objected to a reminder after 30 days without use.

# 3. DevOps training

Twelve people have signed up for the ⟦DevOps¦devops⟧ course, five of them from the administration. ⟦Continuous
integration¦continuous-integration⟧ will be a topic on day one, ⟦continuous delivery¦continuous-delivery⟧ on day
two, and ⟦infrastructure as code¦infrastructure-as-code⟧ on day three. The guests asked whether librarians could
attend. Yes, as long as there are seats. The course is taught in German with English slides. One of the guests
pointed out that ⟪CI¦continuous-integration⟫ stands for corporate identity in the language of her department, and
that ⟪CD¦continuous-delivery⟫ is still a disc there. There was some laughter.

# 4. Monitoring

Chidi showed the prototype for ⟦observability¦observability⟧. It collects metrics with ⟦eBPF¦ebpf⟧, so that nobody
has to change an application. The group liked it. Questions came up about privacy: does the tool see the content of
messages? Chidi will ask the data protection officer. Anna asked that ⟦host¦host⟧ names be left out of the public
dashboard, since some ⟦hosts¦host⟧ are named after people.

# 5. Shift-left security

Emre presented a proposal to move security tests to an earlier stage: developers would see weak points in the editor
and not a week before the launch. He called it ⟦shift left¦shift-left⟧; Dolores called it common sense.
⟦DevSecOps¦devsecops⟧, he added, is a mindset rather than a product. The group will try it with one project, the new
campus app, whose ⟦API¦application-programming-interface⟧ is used by three faculties. Farah is to be asked to lead
the trial. ⟪Reliability¦reliability⟫ of the tests is the main concern: too many false alarms, and everyone ignores
them.

# 6. Any other business

The ⟪service¦service⟫ lift in building B is out of order until 20 October; please plan transports of hardware
accordingly. The library ⟪hosts¦host⟫ an open evening on 7 November and is looking for volunteers to ⟪host¦host⟫ a
table. The group's ⟪service¦service⟫ account for the mailing list expires at the end of the year. Next meeting: 11
November, 14:00. The meeting was closed at 15:20. Minutes: Chidi.
`,
  },
];
