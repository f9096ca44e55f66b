// Judged links: five pages for the Glosario, marked as judged-links.ts says.
import type { JudgedPage } from './judged-links.js';

export const glosario: readonly JudgedPage[] = [
  {
    title: 'Clean a survey in an afternoon',
    kind: 'how-to',
    marked: `
# Clean a survey in an afternoon with R

A colleague sends you a survey as a ⟦CSV¦csv⟧ file: 4,200 rows, 31 columns, and a note that says "should be fine."
It is never fine. This lesson shows how to get from such a file to a tidy ⟦table¦table⟧. You need ⟦R¦r_language⟧,
the ⟦tidyverse¦tidyverse⟧ and a cup of tea.

# Read the file

Start a new ⟦script¦script⟧ and put the file into a ⟦folder¦folder⟧ called data. Use a ⟦relative
path¦relative_path⟧, so that the ⟦script¦script⟧ also runs on your colleague's machine. Load the ⟦library¦library⟧
and read the file into a ⟦data frame¦data_frame⟧. ⟦R¦r_language⟧ prints a message that tells which type it has
guessed for each column. Read it. In our case the postcode was read as a number, so that 01234 became 1234. Set the
type by hand: it is a ⟦string¦string⟧, not a number. Dates deserve the same care, since the order of day and month
is different in every country.

# Look before you touch

⟪Make¦make⟫ a ⟦histogram¦histogram⟧ of the age of the people. If you see a person of 999 years, you have found how
the survey marks a ⟦missing value¦missing_value⟧. Replace it by ⟦NA¦na⟧. Then count the answers per ⟦group¦group⟧.
Two of our ⟦groups¦group⟧ had the same name but for a blank at the end; ⟦whitespace¦whitespace⟧ is hard to see on a
screen. A ⟦regular expression¦regular_expression⟧ removes it. Keep a ⟪log¦log⟫ of what you change, as a
⟦comment¦comment⟧ in the ⟦script¦script⟧, for the day on which somebody asks. Somebody always asks.

# Join the second file

The regions are in a second file, with a ⟦key¦key⟧ for each. A ⟦left join¦left_join⟧ keeps all people, also those
whose region is unknown; an ⟦inner join¦inner_join⟧ would drop them in silence. After the ⟦join¦join⟧, check that
the number of rows is what it was. If there are more, a ⟦key¦key⟧ occurs twice in the ⟪list¦list⟫ of regions.

# Compute something

Now the ⟦mean¦mean⟧ and the ⟦median¦median⟧ of the income per region take one line each. They are far apart in three
regions. That is a sign of an ⟦outlier¦outlier⟧, or of rich people, and in one case it was a decimal point in the
wrong place. Do not remove an ⟦observation¦observation⟧ just because it is strange. The ⟦standard
deviation¦standard_deviation⟧ tells how wide the values are spread, and a look at the ten largest ones tells why.

Beware of ⟦functions¦function⟧ that ignore ⟦missing values¦missing_value⟧ without telling. By default, ⟦mean¦mean⟧()
returns ⟦NA¦na⟧ if a single value is missing, and that is a ⟦feature¦feature_software⟧, not a ⟦bug¦bug⟧. You can
⟪pass¦pass_test⟫ an ⟦argument¦argument⟧ to leave them out. Do it on purpose, and write down how many were left out.

# Save and share

Write the result to a new file and leave the original alone. Put ⟦script¦script⟧ and data into a
⟦repository¦repository⟧, with a ⟦README¦readme⟧ that says where the survey comes from, and ⟦commit¦commit⟧. In a
month you will have forgotten what the ⟦variable¦variable_data⟧ q17b meant; add a ⟪dictionary¦dictionary⟫ of the
⟦variables¦variable_data⟧. If you want to share the data, think about a ⟦license¦license⟧ first, and about the
people in it, too. A ⟪class¦class⟫ of twelve pupils in a small town is quickly recognized, even without names.
`,
  },
  {
    title: 'Our tests were slow, so nobody ran them',
    kind: 'company blog',
    marked: `
# Our tests were slow, so nobody ran them

I joined the company in spring, and on my second day I broke production. It was a small change, two lines. I had run
the ⟦unit tests¦unit_test⟧, I had opened a ⟦pull request¦pull_request⟧, and Jonas had looked at it over lunch. What
I had not run was the ⟦integration tests¦integration_test⟧, because they took fifty minutes and, as I had been told,
"mostly ⟦fail¦fail_test⟧ anyway."

To be clear, it was a lovely place to work. It is a fruit wholesaler: the software plans which lorry brings which
apples to which shop. There is a ⟪tree¦tree⟫ on the logo and a bowl of pears in the kitchen. But the code had grown
for ten years, and each of its owners had left something behind: a ⟦Makefile¦makefile⟧ here, a ⟦shell
script¦shell_script⟧ there, and in the ⟦root directory¦root_directory⟧ a file named final_final.py.

# The first branch

We began with measuring. I made a ⟦branch¦branch⟧, added ⟦timestamps¦timestamp⟧ to the ⟦test runner¦test_runner⟧,
and let it run overnight. The result surprised all of us. Nine out of ten minutes were spent in one ⟦module¦module⟧,
which started a database for every test, filled it with ⟪seed¦seed⟫ data, and threw it away. A ⟦fixture¦fixture⟧ for
the whole run brought us from fifty minutes to eleven. Jonas found a ⟦loop¦loop⟧ in which the ⟦cache¦cache⟧ was
emptied on each step, a classic ⟦off-by-one error¦off_by_one_error⟧. Seven minutes. Then we hit a wall.

# The wall

The wall was the ⟦model¦model⟧ that predicts how many apples a shop will sell. It is a ⟨random
forest¦random_forests⟩ of some age, and training it took four minutes even with a handful of ⟪test data¦test_data⟫.
Nobody wanted to touch it. The ⟦data scientist¦data_scientist⟧ who had written it was now with an insurance company
in Zurich. So we did what one does: we wrote to her. She answered within the hour. "You don't test the ⟦model¦model⟧
in there," she wrote. "You test that the ⟦function¦function⟧ gets what it needs. Use a ⟦mock object¦mock_object⟧."
She was right, of course. Two minutes.

# What we have learned

First, a slow test is a ⟦bug¦bug⟧ like any other: file an ⟦issue¦issue⟧, give it an owner, and set a
⟦milestone¦milestone⟧. Second, a flaky test is worse than none. We put the flaky ones into a ⟪list¦list⟫ and fixed
one a day, over coffee. Three of them pointed to real ⟪errors¦error_test⟫, one of these in the code that prints the
bills. Third, ⟨coverage¦code_coverage⟩ is a bad target. Ours is 71 percent; the ⟪branch¦branch⟫ that loses money is
covered, and that is what counts.

⟦Refactoring¦refactoring⟧ came later, and by then it was almost pleasant. We split the largest ⟦class¦class⟧, gave
names to the ⟦magic numbers¦magic_number⟧, and threw out a ⟦library¦library⟧ for date arithmetic that no one had
used since 2017. Our ⟦continuous integration¦continuous_integration⟧ now answers while you are still thinking about
the ⟦commit message¦commit_message⟧.

I also keep a note at my desk. It says: "If it hurts, do it more often." It is from a friend in a climbing club who
was talking about stretching. As a rule for tests it is hard to beat. Next month a new colleague starts, and on her
second day she can break something. It will take two minutes until we know.
`,
  },
  {
    title: 'Questions of beginners',
    kind: 'FAQ',
    marked: `
# Questions that beginners ask us

# Which language should I learn first?

It matters less than you think. ⟦Python¦python⟧ is a good choice if you want to do a ⟪bit¦bit⟫ of everything,
⟦R¦r_language⟧ if you mostly work with statistics, and ⟦Java¦java⟧ if your school insists. All of them have
⟦functions¦function⟧, ⟦loops¦loop⟧ and ⟦lists¦list⟧, and what you learn in one you can use in the next. Do not let
anybody tell you that your choice is wrong.

# Do I need to be good at math?

For most programming, no. You need patience and the habit of reading ⟪error¦error_test⟫ messages to the end. For
⟦machine learning¦machine_learning⟧ you will meet ⟦vectors¦vector⟧, a little calculus, and the ⟦mean¦mean⟧ of many
things. Nobody was born with it. ⟦Bayes' theorem¦bayes_theorem⟧ can be explained with coins and a glass of wine, and
our teachers have done so.

# What is Git, and why does everybody talk about it?

⟦Git¦git⟧ is a ⟦version control system¦version_control_system⟧: it ⟪records¦record⟫ who changed what and when. You
can go back to an earlier version, or work on a ⟦branch¦branch⟧ of your own without disturbing the others.
⟦GitHub¦github⟧ is a website where people keep their ⟦Git¦git⟧ ⟦repositories¦repository⟧ and discuss them. You can
use one without the other. When two people change the same line, you get a conflict, and it sounds worse than it is.
A ⟦merge¦merge_git⟧ is mostly a matter of reading.

# I get an error. What now?

Read it twice. Copy the last line into a search engine, without the names of your own files. If that does not help,
⟪make¦make⟫ a small example that shows the problem, and ask. A good question has three parts: what you did, what you
expected, and what happened. In the ⟪process¦process⟫ of writing it down, half of us find the answer. ⟦Stack
Overflow¦stack_overflow⟧ has a bad name among beginners, but its archive is a treasure. Our own forum has a
⟪tag¦tag⟫ for each language, and friendly people behind each ⟪tag¦tag⟫.

# Should I use an IDE or an editor?

Whatever lets you start. An ⟦IDE¦ide⟧ has a debugger, ⟦auto-completion¦auto_completion⟧ and a thousand buttons; a
plain editor has fewer. Some of our teachers swear by ⟦Emacs¦emacs⟧, some by ⟦vim¦vim⟧, and there has been peace
since 2015. You will want to learn a few ⟦commands¦command⟧ for the ⟦shell¦shell⟧ in any case: how to ⟪list¦list⟫ a
⟦directory¦directory⟧, how to ⟪make¦make⟫ a ⟦folder¦folder⟧, how to stop a program that is caught in an ⟦infinite
loop¦infinite_loop⟧.

# What is an API?

It is the agreement by which programs talk to each other. A weather service, for ⟪instance¦instance⟫, has a
⟦URL¦url⟧; you send an ⟦HTTP request¦http_request⟧ to it and get an answer in ⟦JSON¦json⟧. Some ⟦APIs¦api⟧ want a
⟪key¦key⟫, so that they know who asks. Treat it like the ⟪key¦key⟫ to your flat. Do not ⟦commit¦commit⟧ it to a
public ⟦repository¦repository⟧; there are people who do nothing but look for them.

# How long does it take?

A ⟪class¦class⟫ of ours runs for ten evenings, and after it people can write a ⟦script¦script⟧ that saves them time
at work. After a year they know where to look things up. After ten, they still look them up. Our ⟪library¦library⟫
has a shelf of good books in the hall, next to the coat racks, and you may take one home for a month; there is a
⟪list¦list⟫ where you sign. The ⟪true¦true⟫ beginners are the ones who do not dare to ask.
`,
  },
  {
    title: 'How a computer learns to tell cats from dogs',
    kind: 'textbook',
    marked: `
# How a computer learns to tell cats from dogs

⟦Classification¦classification⟧ is the task of putting things into ⟦groups¦group⟧ that are known beforehand: mail
into spam and not spam, pictures into cats and dogs. It differs from ⟦clustering¦clustering⟧, where the
⟦groups¦group⟧ themselves have to be found. In both, each thing is described by ⟦features¦feature, feature_data⟧. For a picture
these may be the values of its pixels; for a mail, how often each word occurs in it. A ⟦feature¦feature, feature_data⟧ must
be something that can be measured; "looks friendly" is none, though a ⟪child¦child_tree⟫ would name it first.

# Training and testing

The usual ⟪method¦method⟫ is ⟦supervised learning¦supervised_learning⟧. A set of examples is given, and for each of
them a ⟪label¦issue_label⟫, the ⟪true¦true⟫ ⟪class¦class⟫. The set is split. With the ⟦training data¦training_data⟧,
the ⟪parameters¦parameter⟫ of a ⟦model¦model⟧ are chosen such that it ⟪makes¦make⟫ few mistakes. With the ⟦test
data¦test_data⟧, which the ⟦model¦model⟧ has never seen, one finds out how well it does on new cases. A
⟦model¦model⟧ that does well on the former and badly on the latter suffers from ⟦overfitting¦overfitting⟧: it has
learned the examples by heart, like a pupil who knows the answers but not the questions.

How few is few? ⟦Accuracy¦accuracy⟧, the share of correct answers, is the obvious measure. It can mislead. If one
mail in a hundred is spam, then a ⟪filter¦filter⟫ that calls nothing spam is right in 99 cases of a hundred, and
useless. One therefore counts the four cases of the ⟦confusion matrix¦confusion_matrix⟧: ⟦true
positives¦true_positive⟧, ⟦false positives¦false_positive⟧, ⟦true negatives¦true_negative⟧ and ⟦false
negatives¦false_negative⟧. ⟦Sensitivity¦sensitivity⟧ is the share of the spam that is found;
⟦specificity¦specificity⟧ is the share of the other mail that is left alone. A test for a disease is judged in the
same way, and the choice between the two is not a matter of mathematics alone. To miss a disease and to frighten a
healthy person are not ⟪errors¦error_test⟫ of equal weight.

# Trees and forests

A ⟦decision tree¦decision_tree⟧ asks one question after another: does the animal have round pupils? Does its tail
curl? Each answer leads to a ⟪branch¦branch⟫, and each ⟪branch¦branch⟫ to another question or, at the end, to a
⟪class¦class⟫. ⟦Trees¦tree⟧ are easy to read and easy to fool. A ⟨random forest¦random_forests⟩ asks many
⟦trees¦tree⟧ and lets them vote. It is harder to read, but it hardly ever does worse. In ⟦gradient
boosting¦gradient_boosting⟧, each new ⟦tree¦tree⟧ is made to correct the ⟪errors¦error_test⟫ of those before it.

# Networks

A ⟦neural network¦neural_network⟧ is made of layers of simple units. Each unit adds up what it receives, with
weights, and ⟪passes¦pass_test⟫ on the sum if it is large enough. The weights are found by ⟦gradient
descent¦gradient_descent⟧: the ⟪error¦error_test⟫ is computed, then each weight is moved a little into the direction
in which the ⟪error¦error_test⟫ falls. How far is set by the ⟦learning rate¦learning_rate⟧. If it is too high, the
⟪process¦process⟫ jumps around; if it is too low, one waits for a long time. ⟦Backpropagation¦backpropagation⟧ is
the ⟦algorithm¦algorithm⟧ that ⟪makes¦make⟫ the computation fast. It is, in the end, the chain rule, which pupils
learn at the age of seventeen.

# A word of caution

A ⟦model¦model⟧ is as good as its data. If all dogs in the ⟦training data¦training_data⟧ were photographed on grass,
the network may have learned to tell grass from carpets. This kind of ⟦bias¦bias⟧ is hard to see from the outside.
It is more than a curiosity where people are judged, in lending or in courts: there an ⟦algorithmic
bias¦algorithmic_bias⟧ hurts those who were hurt before. ⟦Correlation¦correlation⟧ is not ⟦causation¦causation⟧, and
the fact that a ⟦model¦model⟧ works is no proof that it has understood anything. Exercise 4 asks you to fool one
with a picture of a cat on a lawn. By the way, the ⟪record¦record⟫ in our course stands at six minutes.
`,
  },
  {
    title: 'Guidelines for research software',
    kind: 'policy text',
    marked: `
# Guidelines for research software at the university

# Section 1: Purpose and scope

(1) These guidelines apply to software that members of the university write in the course of their research. They do
not apply to the administration, nor to commercial software under contract. (2) Software within the ⟪scope¦scope⟫ of
these guidelines is a result of research in its own right and shall be cited like a paper. (3) In this text,
"project" ⟪means¦mean⟫ any piece of work in which more than one person writes code, or which lasts longer than six
months.

# Section 2: Source code

(1) ⟦Source code¦source_code⟧ shall be kept in a ⟦version control system¦version_control_system⟧ from the first day.
The university offers a ⟦server¦server⟧ for this purpose; other ⟦servers¦server⟧ may be used with the consent of the
⟪group¦group⟫ leader. (2) A change to the main ⟦branch¦branch⟧ shall be read by a second person. ⟪Groups¦group⟫ of
one may ask the office for ⟦research software engineering¦rseng⟧ to arrange a ⟦code review¦code_review⟧. (3)
Passwords, access ⟪keys¦key⟫ and personal data shall not be committed under any ⟪condition¦condition⟫. If it
happens, the computing centre shall be told on the same day. (4) Projects shall have a ⟦README¦readme⟧ that says
what the software does, who is responsible, and on which software it depends. Each ⟦dependency¦dependency⟧ shall be
named with its version.

# Section 3: Reproducible research

(1) A publication shall state which version of the software was used, and with which ⟦parameters¦parameter⟧. Where
chance plays a part, the ⟦seed¦seed⟧ shall be given. (2) Data and software shall be deposited together in an archive
that gives a ⟦DOI¦doi⟧ to each of them. (3) ⟦Computational notebooks¦computational_notebook⟧ are welcome, if they
run from the first cell to the last in a clean ⟦environment¦environment⟧. (4) If results cannot be reproduced, the
authors shall say so. An honest mistake is no misconduct; hiding one is.

# Section 4: Licenses

(1) Research software shall be published under an ⟦open license¦open_license⟧, as a rule the ⟦MIT
License¦mit_license⟧. (2) ⟪Exceptions¦exception⟫ need a reason: a contract with a partner, a patent, or the
protection of the ⟪environment¦environment⟫, of persons or of public safety. (3) Whoever uses code of others shall
respect its ⟦license¦license⟧. Copying from a forum is copying. (4) Trade marks of the university are not part of
the ⟦license¦license⟧, and its seal is not an ⟦icon¦icon⟧ for software.

# Section 5: Support

(1) The computing centre offers courses in ⟦Python¦python⟧, in ⟦R¦r_language⟧ and in the basics of ⟨high-performance
computing¦high_performance_computing⟩, as well as an office hour for questions. Members of staff may attend during
working hours. (2) The ⟪library¦library⟫ advises on data management, metadata and ⟦ORCID¦orcid⟧. (3) The workshop
for electronics lends ⟦hardware¦hardware⟧ to projects; a ⟪list¦list⟫ is on its door. (4) The university supports the
careers of ⟦research software engineers¦rse⟧. A committee on which each faculty has one vote shall report every two
years on their ⟪conditions¦condition⟫ of work, on pay and on open positions.

# Section 6: Final provisions

(1) These guidelines come into force on 1 January. They replace the notice of 12 May 2014. (2) They shall be
reviewed after three years, in an open ⟪process¦process⟫ in which all ⟪groups¦group⟫ can take part. (3) The
prorector for research may grant ⟪exceptions¦exception⟫ in single cases. (4) In the event of a dispute the
ombudsperson shall be heard. The German text is the binding one; this translation is for information only, and for
those who keep the bees.
`,
  },
];
