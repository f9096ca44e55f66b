// Judged links: five pages for the FEC glossary, marked as judged-links.ts says.
import type { JudgedPage } from './judged-links.js';

export const fec: readonly JudgedPage[] = [
  {
    title: "A senator's war chest",
    kind: 'news article',
    marked: `
# Senator enters the summer with eleven million dollars

COLUMBUS. Senator Ruth Hallam raised 3.2 million dollars in the second quarter, more than any other ⟪member¦member⟫
of the Senate who stands for ⟦election¦election⟧ this autumn. Her report, which was filed on Tuesday with the
Federal ⟪Election¦election⟫ Commission, shows 11.4 million in ⟦cash on hand¦cash-on-hand⟧ and no ⟦debts¦debt⟧. Her
challenger, Representative Paul Dietz, raised 1.9 million and spent most of it.

Two thirds of the senator's ⟦contributions¦contribution⟧ came from people who gave less than 200 dollars. "A teacher
who gives ten dollars is worth more to me than a ⟦corporation¦corporation⟧," Ms Hallam told a crowd in a school gym.
The crowd, mostly ⟦members¦member⟧ of the steelworkers' union, cheered. Mr Dietz calls that a fairy tale. He pointed
to a ⟦joint fundraising committee¦joint-fundraising-committee⟧ that the senator shares with the state party, and to
a dinner in New York for which each ⟪person¦person⟫ at the table paid 5,800 dollars, the maximum for a primary and a
general ⟦election¦election⟧ taken together.

# The groups around the candidates

The real money is elsewhere. Two ⟦super PACs¦super-pac⟧ have announced ⟦independent
expenditures¦independent-expenditure⟧ of 40 million in the state. One of them, Ohio Forward, received half of its
funds from three ⟦persons¦person⟧; the other was founded by a ⟦trade association¦trade-association⟧ of builders. By
law they may not coordinate with the ⟦candidates¦candidate⟧. A ⟦coordinated communication¦coordinated-communication⟧
would count as an ⟦in-kind contribution¦in-kind-contribution⟧, and that would be far above the limit. "Everyone
knows where the line is, and everyone walks on it," says Helen Brandt, a professor of law who has advised both
parties.

A ⟦leadership PAC¦leadership-pac⟧ of the senator paid for flights and hotels, as an audit by this newspaper found.
That is legal. A spokesman said that the expenses had been in the ⟦ordinary course of
business¦ordinary-course-of-business⟧. Her ⟦family¦family⟧ does not receive any ⟪compensation¦compensation⟫ from the
campaign, he added; her ⟦spouse¦spouse⟧ left his post as ⟦treasurer¦treasurer⟧ in 2019. Mr Dietz, in contrast, pays
his brother for ⟦direct mail¦direct-mail⟧.

# What comes next

Both ⟦candidates¦candidate⟧ will meet on television in September. The debate is hosted by the league of women voters
in the ⟦district¦district⟧ that has decided the last three ⟦elections¦election⟧. The ⟪status¦status⟫ of a third
⟦candidate¦candidate⟧, Amir Nasser of the Greens, is open: he needs 5,000 signatures and had identified himself as
an independent until May. A ⟦minor party¦minor-party⟧ ⟦candidate¦candidate⟧ rarely wins here, but he can cost one of
the others the seat.

Pollsters see a close race. The best ⟪indicator¦indicator⟫, they say, is the price of gas. In ⟪advance¦advance⟫ of
the first debate the campaigns have bought television time for a record sum; broadcasters must give
⟦candidates¦candidate⟧ the lowest rate. Viewers can look forward to some 900 advertisements a day, each with the
⟨disclaimer¦disclaimer-notice⟩ that they know by heart: "I approved this message." ⟪None¦none⟫ of them will mention
the price of the message itself.

Corrections: in a previous version of this article the sum that the ⟦party committee¦party-committee⟧ gave was
wrong. It was 49,600 dollars. ⟦Donations¦donation⟧ to the food bank, mentioned last week, were made by Ms Hallam as
a private ⟪person¦person⟫ and not by her campaign.
`,
  },
  {
    title: 'Your first quarterly report',
    kind: 'how-to',
    marked: `
# How to file your first quarterly report

Congratulations: you have agreed to be the ⟦treasurer¦treasurer⟧ of a campaign. You may be a neighbour, a cousin or
an accountant. The law does not care; it says that a committee without a ⟦treasurer¦treasurer⟧ may neither receive a
⟦contribution¦contribution⟧ nor make an ⟦expenditure¦expenditure⟧. So the first thing to do is to name an assistant
⟦treasurer¦treasurer⟧ in the event that you fall ill.

# Before you begin

Put these on your desk: the bank statements of the quarter, the list of ⟦receipts¦receipt⟧, a copy of your statement
of organization, and your committee's ⟪identification¦identification⟫ number. Check the calendar. A report is on
time if it is filed by midnight on the due date, or if it is ⟦postmarked¦postmarked⟧ by that day and sent by
registered mail. An ⟦overnight delivery service¦overnight-delivery-service⟧ is fine as well, if you keep the
⟪receipt¦receipt⟫. You cannot file in ⟪advance¦advance⟫ of the end of the quarter.

# Step 1: Enter the receipts

For each ⟦person¦person⟧ who has given more than 200 dollars in the ⟦election cycle¦election-cycle⟧ you need the
name, the address, the ⟦occupation¦occupation⟧ and the name of the ⟦employer¦employer⟧. If the
⟦occupation¦occupation⟧ is missing, write to the donor within 30 days; that one letter is what the regulation calls
best efforts. Enter the date on which you received the money, not the date on the check. A check from a company is a
problem: ⟦corporations¦corporation⟧ must not contribute to ⟦candidates¦candidate⟧. Send it back within ten days.

# Step 2: Enter the spending

Each ⟦disbursement¦disbursement⟧ over 200 dollars has a date, an amount, a payee and a purpose. "Consulting" is not
a purpose, "fundraising consulting" is. Payments to ⟪members¦member⟫ of your ⟦family¦family⟧ deserve a second look,
since they must be paid at the market rate. Credit card bills are reported twice: the payment to the bank, and below
it, as ⟨memo entries¦memo-entry-memo-item⟩, what was bought. Refunds that you made to donors are reported on a
separate line. ⟦In-kind contributions¦in-kind-contribution⟧ appear both as a ⟦receipt¦receipt⟧ and as an
⟦expenditure¦expenditure⟧, so that your ⟦cash on hand¦cash-on-hand⟧ stays right.

# Step 3: Debts and loans

Report a ⟦debt¦debt⟧ if it is more than 500 dollars, or if it is older than 60 days. A loan that the
⟦candidate¦candidate⟧ made from ⟨personal funds¦personal-funds-of-a-candidate⟩ goes to a schedule of its own. So
does a loan from a bank, which wants a copy of the contract. When in doubt, call the commission; its staff are
friendly, and they have heard worse.

# Step 4: Check and send

Compare ⟦total receipts¦total-receipts⟧ and ⟦total disbursements¦total-disbursements⟧ with the bank statement. Your
⟦ending cash on hand¦ending-cash-on-hand⟧ must be the sum that the bank shows, less the checks that nobody has
cashed. If it is not, look for an item that you entered twice. Then sign and send. The ⟦filing¦filing⟧ appears on
the website within minutes, and journalists read it within the hour.

Errors are not the end of the world. You can amend a report at any time. A committee that wants to close its books
needs to file a termination report and have no ⟦debts¦debt⟧ left. Keep your records for three years, and direct all
questions from the press to the ⟦candidate's¦candidate⟧ office, where they belong. ⟪Person¦person⟫ to
⟪person¦person⟫: breathe.
`,
  },
  {
    title: 'Minutes of the county committee',
    kind: 'minutes',
    marked: `
# Carver County party committee: minutes, 9 June

Present: 14 of 19 ⟪members¦member⟫, and the chair of the youth organization as a guest. Chair: Lucille Benson. The
meeting was called to order at 7:04 p.m. in the fire station, since the library was closed. The agenda was adopted,
with one change: the report of the ⟦treasurer¦treasurer⟧ was moved to the front.

# 1. Report of the treasurer

Mr Okafor reported ⟦receipts¦receipt⟧ of 6,212 dollars in May, of which 4,000 were from the spring dinner.
⟦Disbursements¦disbursement⟧ were 3,870 dollars, nearly half for postage. ⟦Cash on hand¦cash-on-hand⟧: 21,455. He
reminded the ⟪members¦member⟫ that federal and ⟦nonfederal funds¦nonfederal-funds⟧ must be kept in two accounts and
that anything that mentions a federal ⟦candidate¦candidate⟧ is to be paid from the federal one. Mrs Lindqvist asked
whether we are a ⟦political committee¦political-committee⟧ in the sense of the law yet. Answer: not until we spend
more than 1,000 dollars on a federal race in a year, or 5,000 on ⟨exempt activities¦exempt-party-activities⟩. The
report was accepted without dissent.

# 2. Delegates for the state convention

Eleven people want to be ⟦delegates¦delegate⟧; we have seven seats. Mr Abara proposed to ⟪delegate¦delegate⟫ the
decision to a group of three. This was rejected, 9 to 5. The ⟪members¦member⟫ then voted in ⟪person¦person⟫, by
secret ballot. Elected: Abara, Benson, Cho, Fielding, Lindqvist, Okafor, Ruiz. Alternates: Dunn and Weiss. Ms Dunn
noted that a ⟦delegate¦delegate⟧ pays the hotel out of her own pocket, and asked for support. It was agreed to give
100 dollars to each ⟦delegate¦delegate⟧ who asks for it.

# 3. Voter registration

The voter registration drive at the high school brought in 212 new voters, ⟪none¦none⟫ of whom had to wait more than
five minutes. Thanks to the seniors who helped. The next one is on 28 June at the food ⟦cooperative¦cooperative⟧.
The school ⟪district¦district⟫ has asked us to be even-handed; we will invite the other party. Cooperation with the
church went well, too. We need two people for the ⟪identification¦identification⟫ of streets that nobody has
visited.

# 4. Get-out-the-vote

Ms Cho presented the plan for the general ⟦election¦election⟧: 4,000 calls, 2,500 doors, one mailing.
⟦GOTV¦get-out-the-vote-gotv⟧ work in the last four months is ⟦Federal Election
Activity¦federal-election-activity-fea⟧, so that the mailing has to be paid with ⟦federal funds¦federal-funds⟧ or
⟦Levin funds¦levin-funds⟧. Mr Fielding thought that nobody outside of this room knew what ⟦Levin funds¦levin-funds⟧
are. Nobody disagreed. The ⟪special election¦special-election⟫ for the city council in August was put off to the
next meeting.

# 5. Complaint

A letter from a lawyer claims that our yard signs lacked the ⟨disclaimer¦disclaimer-notice⟩. They do carry it, at
the bottom, in letters that are small but clearly legible. Mr Okafor will answer. Should it become a ⟦Matter Under
Review¦matter-under-review-mur⟧, the state party will help us. Mrs Benson has taken pictures of a dozen signs.

# 6. Other business

The sound system needs a ⟪receipt¦receipt⟫ from the shop to be repaired under warranty. Mr Ruiz's ⟪family¦family⟫
lends us their tent for the county fair. Ms Weiss has donated a coffee machine, and was thanked with applause. The
chair closed the meeting at 8:51 p.m. The next one is on 14 July, ⟪status¦status⟫ of the library permitting.
`,
  },
  {
    title: 'Giving money: questions of small donors',
    kind: 'FAQ',
    marked: `
# Giving money to a campaign: what you need to know

# How much may I give?

To a ⟦candidate¦candidate⟧, 3,500 dollars for each ⟦election¦election⟧. A primary and a general ⟦election¦election⟧
count as two ⟦elections¦election⟧, and so does a runoff. To a ⟦PAC¦political-action-committee-pac⟧ you may give
5,000 a year, to a ⟦national party committee¦national-party-committee⟧ a good deal more, and to a ⟦super
PAC¦super-pac⟧ as much as you like. The limits for ⟦candidates¦candidate⟧ and parties change every two years; those
for ⟦PACs¦political-action-committee-pac⟧ do not.

# May my company give?

No. ⟦Corporations¦corporation⟧, ⟦labor organizations¦labor-organization⟧ and ⟦national banks¦national-bank⟧ are not
allowed to give to federal ⟦candidates¦candidate⟧. They may set up a ⟦separate segregated
fund¦separate-segregated-fund-ssf⟧, which most people simply call a ⟦PAC¦political-action-committee-pac⟧, and ask a
⟨restricted class¦restricted-class-solicitable-class⟩ of people for ⟪donations¦donation⟫:
⟦stockholders¦stockholder⟧, executives and their ⟦families¦family⟧. If you own a small business that is taxed as a
partnership, it may give, and the sum counts against your own limit. An ⟦LLC¦limited-liability-company-llc⟧ can be
either, so ask your accountant. ⟦Federal government contractors¦federal-government-contractor⟧ may not give at all.

# I have a green card. May I give?

Yes. If you were ⟦lawfully admitted for permanent residence¦lawfully-admitted-for-permanent-residence⟧ and live in
the United States, you are treated like a citizen. Other ⟦foreign nationals¦foreign-national⟧ may not give, and
nobody may take their money knowingly. That is true of every ⟪election¦election⟫, even one for a school board.

# My spouse has no income. May she give?

She may. Each ⟦spouse¦spouse⟧ has a limit of his or her own, even if only one of them earns. If you write a check
from a shared account, both of you have to sign, or else the committee treats it as a gift of the one who signed. It
may ask you to reattribute part of it. Children may give, if it is their own money and their own decision. A gift in
the name of another ⟦person¦person⟧ is a crime.

# What about my time?

Your time is free. A volunteer gives nothing in the sense of the law, as long as no one pays him. You may use your
own home, and spend up to 1,000 dollars per ⟦candidate¦candidate⟧ and ⟦election¦election⟧ on food and drinks for a
party there. If your ⟦employer¦employer⟧ pays you while you volunteer, it becomes a ⟦contribution¦contribution⟧ of
your ⟦employer¦employer⟧. Taking a vacation day is the safe way.

# Why do they ask for my occupation?

Because the law says so. A committee has to ask anyone who gives more than 200 dollars for name, address,
⟦occupation¦occupation⟧ and ⟦employer¦employer⟧. The list is public. Anybody can search it, your mother-in-law
included. It is forbidden to use it to sell things or ⟦to solicit¦to-solicit⟧ ⟦donations¦donation⟧.

# Can I have my money back?

You can ask. A campaign must give back what is above the limit, or ask you to redesignate it for another
⟦election¦election⟧, within 60 days. Anything else is an ⟪act¦act⟫ of kindness. Recurring gifts can be stopped by
you at any time; keep the ⟪receipt¦receipt⟫. If a ⟦candidate¦candidate⟧ drops out, the money for the general
⟦election¦election⟧ has to be returned, but not what was meant for the primary.

# Is a donation tax-deductible?

No, ⟪none¦none⟫ of it. ⟦Donations¦donation⟧ to charities are. Gifts to a presidential ⟦candidate¦candidate⟧ are not,
and neither is the three dollars that you may direct to the ⟦Presidential Election Campaign
Fund¦presidential-election-campaign-fund⟧ on your tax return; that one costs you nothing.
`,
  },
  {
    title: 'Parties and money',
    kind: 'textbook',
    marked: `
# Chapter 9: Parties and money

Money has been a part of American ⟦elections¦election⟧ since George Washington bought punch for the voters of his
⟪district¦district⟫ in 1757. It took another century and a half until Congress tried to limit it. The Tillman
⟪Act¦act⟫ of 1907 forbade ⟦corporations¦corporation⟧ to give to ⟦candidates¦candidate⟧; the Taft-Hartley ⟪Act¦act⟫
of 1947 did the same for unions. Neither ⟪act¦act⟫ was enforced with much energy. A ⟪member¦member⟫ who broke the
rules had to fear a headline, not a fine.

# 9.1 The act of 1971

The Federal ⟪Election¦election⟫ Campaign ⟦Act¦act⟧ changed that. The ⟦Act¦act⟧, as lawyers call it for short, limits
what a ⟦person¦person⟧ may give, requires that each committee names a ⟦treasurer¦treasurer⟧, and opens the books to
everybody. After Watergate, in 1974, Congress created an agency to enforce it. The agency has six ⟪members¦member⟫,
of whom not more than three may belong to the same ⟦political party¦political-party⟧. Critics say that it was
designed to fail; its defenders call it a model of fairness. In any event it needs four votes to ⟪act¦act⟫.

The words of the ⟦Act¦act⟧ are broad. "⟦Contribution¦contribution⟧" means anything of value given to influence a
federal ⟦election¦election⟧, from a check to the use of a barn; "⟦expenditure¦expenditure⟧" means anything of value
spent on it. In Buckley v. Valeo the Supreme Court upheld the limits on ⟦contributions¦contribution⟧ and struck down
those on ⟦expenditures¦expenditure⟧: spending, the judges said, is a form of speech. Communication that expressly
asks for votes is ⟦express advocacy¦express-advocacy⟧; all other communication was, for a long time, free of any
rule.

# 9.2 Soft money and after

In the 1990s the parties found a gap. ⟦Contributions¦contribution⟧ to "party building" were outside of the limits,
and the ⟦national committees¦national-committee⟧ collected hundreds of millions from companies, trade unions and the
wealthy. The ⟪mechanism¦mechanism⟫ was simple. The money went to a state party, which paid for advertisements that
praised a ⟦candidate¦candidate⟧ but never said "vote for". The Bipartisan Campaign Reform ⟪Act¦act⟫ of 2002 closed
the gap, and introduced ⟦electioneering communications¦electioneering-communication⟧: broadcasts that name a
⟦clearly identified candidate¦clearly-identified-candidate⟧ within 60 days of a general ⟦election¦election⟧.

The next gap opened in 2010. Since then, ⟦corporations¦corporation⟧ and unions may spend as much as they like as
long as they do so independently. ⟦Super PACs¦super-pac⟧ are the result. A ⟦hybrid PAC¦hybrid-pac⟧, also called a
Carey committee, has two accounts: one for ⟦contributions¦contribution⟧ to ⟦candidates¦candidate⟧, under the limits,
and a ⟦non-contribution account¦non-contribution-account⟧ for everything else. To students of organizations this is
a familiar picture: water finds its way.

# 9.3 Does money win?

The ⟦candidate¦candidate⟧ who spends more wins about nine times in ten. But money follows likely winners, and
incumbents have advantages that no account shows: staff, mail without postage, a name. In close races the second
million does less than the first. A study of 1,200 House ⟦elections¦election⟧ found that a doubling of spending
moved the result by two points. Others find ⟪none¦none⟫ at all. What is certain is that ⟦candidates¦candidate⟧ spend
a good part of each day on the telephone, and that a ⟦district¦district⟧ with ten thousand donors hears from them
more often than one with ten.

Public funding of presidential ⟦elections¦election⟧ was meant to end this. A ⟦candidate¦candidate⟧ who accepts it
gets a grant and, during the primaries, ⟦matching funds¦matching-funds⟧, and must live within a limit. No ⟦major
party¦major-party⟧ nominee has accepted ⟨public funds¦presidential-public-funds⟩ since 2008. One reason is
arithmetic: the limit is lower than what the other side can raise in a month. Its ⟪status¦status⟫ today is that of a
museum piece, kept up by a box on the tax form.

# Questions for discussion

Is spending a form of speech? Should a ⟦corporation¦corporation⟧ be treated as a ⟦person¦person⟧? Compare the rules
of your own state with the federal ones, and say which of them would catch the barn.
`,
  },
];
