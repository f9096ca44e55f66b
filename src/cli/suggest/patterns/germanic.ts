/** How sentences of German, Dutch and the Scandinavian languages define a term. patterns.ts says what the fields are. */
import type { DefinitionPatterns } from './patterns.js';

export const germanic: Readonly<Record<string, DefinitionPatterns>> = {
  de: {
    articles: 'ein(?:e[rmn]?)?|der|die|das|den|dem',
    frames: [
      '(?:der begriff|das wort|der ausdruck|die abkürzung) TERM (?:bezeichnet|bedeutet|beschreibt|steht|meint|stammt) ',
      '(?:unter|mit) ART TERM (?:versteht|verstehen|bezeichnet|bezeichnen|meint|meinen|wird|werden|ist|sind) (?:man|wir|sich|hier|in der Regel|im Allgemeinen|allgemein|üblicherweise|meist|ein|eine|der|die|das|.{3,60}? (?:verstanden|bezeichnet|gemeint))',
      'als ART TERM (?:bezeichnet|bezeichnen|versteht|gilt|gelten|wird|werden) (?:man|wir|im|in|ein|eine|einen|jede|jeder|jedes|alle|die|der|das) ',
      'ART TERM (?:bezeichnet|bezeichnen|bedeutet|meint|steht für|stehen für|beschreibt|wird definiert als|ist definiert als) ',
    ],
    copulas: ['ART TERM (?:ist|sind|war) (?:eine?|der|die|das|jede[rs]?|eine [Aa]rt|ein [Tt]yp) '],
    standsFor: 'steht für|ist die Abkürzung (?:für|von)|ist kurz für',
    notFirst:
      'beispielsweise|insbesondere|grundsätzlich|meist|meistens|oft|häufig|natürlich|eigentlich|allerdings|hingegen|dagegen|dies|diese|dieser|dieses|das|es|er|sie|wir|ihr|man|ich|hier|dort|da|was|wer|wie|wo|wenn|weil|ob|obwohl|mein|meine|unser|unsere|unseres|ihre|sein|seine|jede|jeder|jedes|alle|einige|manche|viele|beide|mehrere|andere|nichts|etwas|alles|und|oder|aber|auch|dann|nun|heute|im|in|am|an|auf|für|mit|ohne|bei|von|vom|zu|zum|zur|nach|vor|über|unter|als|seit|bis|durch|um|wichtig|dabei|damit|daher|deshalb|zudem|außerdem|solche|solch|nur|nicht|kein|keine|so|ein weiterer|eine weitere|weiter|zwei|drei|erste|zweite|dessen|deren|darüber|ebenso',
    notTerms:
      'ziel|idee|grund|gründe|ergebnis|problem|frage|antwort|beispiel|unterschied|vorteil|nachteil|weg|sache|teil|schritt|rest|fall|art|zahl|anzahl|name|titel|abschnitt|kapitel|seite|tabelle|abbildung|zweck|autor|haken|ausnahme|alternative|lösung|ansatz|fokus|rolle|wert|menschen|leute|folge|voraussetzung|aufgabe|thema|nutzen|inhalt|hintergrund|zeit|text|artikel|beitrag|unternehmen|liste|begriff|definition|bedeutung',
    judging:
      'gut|gute[rsnm]?|große[rsnm]?|wichtige[rsnm]?|beste[rsnm]?|bessere[rsnm]?|schlechte[rsnm]?|tolle[rsnm]?|perfekte[rsnm]?|ideale[rsnm]?|problem|fehler|frage|ziel|grund|beispiel|teil|muss|erste[rsnm]?|zweite[rsnm]?|letzte[rsnm]?|nächste[rsnm]?|einzige[rsnm]?|meisten|gleiche[rsnm]?|zentrale[rsnm]?|häufigste[rsnm]?|entscheidende[rsnm]?|schlüssel|herausforderung|voraussetzung|wenig|bisschen|weitere[rsnm]?|grundlage|regel|ergebnis',
  },
  nl: {
    articles: 'een|de|het',
    frames: [
      '(?:de term|het woord|het begrip|de afkorting) TERM (?:verwijst|betekent|staat|duidt) ',
      'ART TERM (?:verwijst naar|verwijzen naar|betekent|betekenen|duidt op|omschrijft|wordt gedefinieerd als) ',
      '(?:onder|met) ART TERM (?:verstaat|verstaan|wordt|worden|bedoelt|bedoelen) (?:men|we|wij|.{3,60}? (?:verstaan|bedoeld)) ?',
    ],
    copulas: ['ART TERM (?:is|zijn|was) (?:een|de|het|elk|elke|iedere) '],
    standsFor: 'staat voor|is de afkorting van|is een afkorting van|is kort voor',
    notFirst:
      'dit|dat|deze|die|het|hij|zij|ze|wij|we|jij|je|u|ik|men|hier|daar|er|wat|wie|waar|wanneer|als|omdat|hoe|mijn|ons|onze|uw|hun|zijn|haar|elk|elke|alle|sommige|veel|vele|beide|andere|niets|iets|alles|en|of|maar|ook|dan|nu|vandaag|in|op|aan|voor|met|zonder|bij|van|naar|na|over|onder|door|om|niet|geen|een andere|twee|drie|eerste|tweede|zo|zulke',
    notTerms:
      'doel|idee|reden|resultaat|probleem|vraag|antwoord|voorbeeld|verschil|voordeel|nadeel|manier|ding|deel|stap|rest|geval|soort|aantal|naam|titel|sectie|hoofdstuk|pagina|tabel|figuur|auteur|uitzondering|oplossing|aanpak|rol|waarde|mensen|gevolg|taak|tijd|tekst|artikel|bedrijf|lijst|term|begrip|definitie|bedoeling',
    judging:
      'goed|goede|groot|grote|belangrijk|belangrijke|beste|betere|slecht|slechte|perfect|perfecte|ideaal|ideale|probleem|fout|vraag|doel|reden|voorbeeld|deel|must|eerste|tweede|laatste|volgende|enige|meeste|zelfde|sleutel|uitdaging|resultaat|geval|stuk|beetje|paar',
  },
  sv: {
    articles: 'en|ett',
    frames: [
      'ART TERM (?:betyder|innebär|syftar på|avser|betecknar|definieras som|är när) ',
      'med ART TERM (?:menas|avses|menar man|avser man|förstås) ',
    ],
    copulas: ['ART TERM (?:är|var) (?:en|ett|den|det|de) '],
    standsFor: 'står för|är en förkortning (?:för|av)',
    notFirst:
      'det|detta|den|denna|dessa|de|han|hon|vi|ni|du|jag|man|här|där|vad|vem|när|om|hur|som|min|vår|vårt|våra|er|sin|varje|alla|några|många|båda|andra|inget|något|allt|och|eller|men|också|då|nu|idag|i|på|för|med|utan|vid|av|till|efter|före|under|över|inte|ingen|två|tre|en annan',
    notTerms:
      'målet|mål|idén|anledningen|resultatet|problemet|problem|frågan|svaret|exempel|skillnaden|fördelen|nackdelen|sättet|delen|steget|resten|syftet|tanken|poängen|lösningen',
    judging:
      'bra|stor|stort|viktig|viktigt|bästa|bättre|dålig|dåligt|perfekt|problem|fråga|mål|anledning|exempel|del|första|andra|sista|nästa|enda|mest|samma|nyckel|utmaning|fel|fall',
  },
  da: {
    articles: 'en|et',
    frames: [
      'ART TERM (?:betyder|henviser til|refererer til|betegner|defineres som|dækker over) ',
      '(?:ved|med) ART TERM (?:forstås|menes|forstår man|mener man) ',
    ],
    copulas: ['ART TERM (?:er|var) (?:en|et|den|det|de) '],
    standsFor: 'står for|er en forkortelse (?:for|af)',
    notFirst:
      'det|dette|den|denne|disse|de|han|hun|vi|i|du|jeg|man|her|der|hvad|hvem|når|hvis|hvordan|som|min|vores|jeres|sin|hver|alle|nogle|mange|begge|andre|intet|noget|alt|og|eller|men|også|da|nu|i dag|på|for|med|uden|ved|af|til|efter|før|under|over|ikke|ingen|to|tre|en anden',
    notTerms:
      'målet|mål|ideen|årsagen|resultatet|problemet|spørgsmålet|svaret|eksempel|forskellen|fordelen|ulempen|måden|delen|trinnet|resten|formålet|tanken|pointen|løsningen',
    judging:
      'god|godt|stor|stort|vigtig|vigtigt|bedste|bedre|dårlig|dårligt|perfekt|problem|spørgsmål|mål|årsag|eksempel|del|første|anden|sidste|næste|eneste|mest|samme|nøgle|udfordring|fejl',
  },
  nb: {
    articles: 'en|et|ei',
    frames: [
      'ART TERM (?:betyr|henviser til|viser til|refererer til|betegner|defineres som|innebærer) ',
      '(?:ved|med) ART TERM (?:forstås|menes|forstår man|mener man) ',
    ],
    copulas: ['ART TERM (?:er|var) (?:en|et|ei|den|det|de) '],
    standsFor: 'står for|er en forkortelse (?:for|av)',
    notFirst:
      'det|dette|den|denne|disse|de|han|hun|vi|i|du|jeg|man|her|der|hva|hvem|når|hvis|hvordan|som|min|vores|jeres|sin|hver|alle|noen|mange|begge|andre|ingenting|noe|alt|og|eller|men|også|da|nu|i dag|på|for|med|uten|ved|av|til|etter|før|under|over|ikke|ingen|to|tre|en annen',
    notTerms:
      'målet|mål|ideen|årsaken|resultatet|problemet|spørsmålet|svaret|eksempel|forskjellen|fordelen|ulempen|måten|delen|trinnet|resten|formålet|tanken|poenget|løsningen',
    judging:
      'god|godt|stor|stort|viktig|beste|bedre|dårlig|dårligt|perfekt|problem|spørsmål|mål|årsag|eksempel|del|første|andre|siste|neste|eneste|mest|samme|nøkkel|utfordring|feil',
  },
};
