/** Glossaries to start with, one a format. Each has what its format is good at; the first has everything that can be shown. */

export interface Example {
  readonly label: string;
  readonly name: string;
  readonly text: string;
}

const MARKETING = `# One entry after the other. Change anything and look to the right.
- term: Newsletter
  definition: A letter that goes to everybody who asked for it, as a rule by email.
  aliases: [mailing]
  tags: [email]
  faqs:
    - question: How often should a newsletter come?
      answer: As often as you have something to say. Once a month is a good start.

- term: Double opt-in
  definition: A sign-up that counts only after a click in a first email.
  body: >
    The click proves that the address belongs to the person who typed it. Keep the date of it: it is your
    proof of **consent**.
  tags: [email, privacy]
  seeAlso: [consent]

- term: Consent
  definition: An agreement, freely given, to the use of your data for one stated purpose.
  tags: [privacy]
  faqs:
    - question: Can consent be withdrawn?
      answer: At any time, and as easily as it was given.
    - question: Does a ticked box count?
      answer: Only if the user has ticked it.
    - question: How long do you keep it?
      answer: As long as you use the data, with the date and the words that were agreed to.

- term: CTR
  expansion: click-through rate
  definition: Of all who saw a link, the share that clicked it.
  tags: [numbers]
  faqs:
    - question: What is a good CTR?
      answer: Yours, a little better than last month.

- term: Landing page
  definition: The page on which a visitor arrives from an ad or a letter, made for one purpose.
  tags: [web]
`;

const FINANCE = `term,definition,aliases,tags
Invoice,"A list of what was delivered, with the amount to pay.",bill,documents
Credit note,"A document that takes back an invoice, or a part of it.",credit memo,documents
VAT,"A tax on what is sold, which the seller collects for the state.",value-added tax,taxes
Due date,"The day until which an invoice has to be paid.",payment date,terms
Dunning,"Asking, in steps, for money that is overdue.",payment reminder,terms
`;

const SOFTWARE = `# Glossary

## API
A way for two programs to talk to each other, with fixed questions and answers.

## Webhook
A message that one system sends to another by itself, when something has happened.

Unlike an *API* that you have to ask, a webhook tells you.

## Rate limit
The most requests that a service answers in a given time.

## Sandbox
A copy of a system in which nothing that you do is real.
`;

export const examples: readonly Example[] = [
  { label: 'Marketing, with questions (YAML)', name: 'marketing.yaml', text: MARKETING },
  { label: 'Finance, a table (CSV)', name: 'finance.csv', text: FINANCE },
  { label: 'Software, a page of headings (Markdown)', name: 'software.md', text: SOFTWARE },
];
