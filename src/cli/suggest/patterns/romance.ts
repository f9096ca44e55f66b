/** How sentences of the Romance languages define a term. patterns.ts says what the fields are. */
import type { DefinitionPatterns } from './patterns.js';

export const romance: Readonly<Record<string, DefinitionPatterns>> = {
  fr: {
    articles: "une?|le|la|les|l['’]",
    frames: [
      '(?:le terme|le mot|l.expression|le sigle) (?:de )?TERM (?:désigne|signifie|renvoie) ',
      'ART TERM (?:désigne(?:nt)?|signifie(?:nt)?|se définit comme|se définissent comme|se réfère à|fait référence à|est défini(?:e|s|es)? comme|correspond(?:ent)? à) ',
      '(?:on appelle|on nomme) ART TERM,? (?:une?|le|la|les|l.|tout|toute|ce|des) ',
      'par ART TERM,? (?:on|nous) (?:entend|entendons|désigne) ',
    ],
    copulas: ["ART TERM (?:est|sont) (?:une?|le|la|les|l['’]|des|tout|toute) ?"],
    standsFor: 'signifie|est l.(?:acronyme|abréviation) de|est le sigle de',
    notInside: ' (?:sont|est|une?) ',
    notFirst:
      "ce|cet|cette|ces|c['’]|cela|ceci|il|elle|ils|elles|on|nous|vous|je|tu|qui|que|quoi|quand|où|si|comme|mon|ma|mes|notre|nos|votre|vos|leur|leurs|son|sa|ses|chaque|tout|toute|tous|toutes|plusieurs|certains|certaines|autre|autres|un autre|une autre|et|ou|mais|donc|aussi|dans|en|sur|sous|pour|par|avec|sans|de|du|des|à|au|aux|après|avant|entre|depuis|rien|quelque|même|plus|moins|ne|y",
    notTerms:
      'but|objectif|idée|raison|résultat|problème|question|réponse|exemple|différence|avantage|inconvénient|façon|manière|chose|partie|étape|reste|cas|type|nombre|nom|titre|section|chapitre|page|tableau|figure|auteur|exception|solution|approche|rôle|valeur|gens|principe|enjeu|défi|temps|texte|article|entreprise|liste|terme|définition|première|premier|dernier',
    judging:
      'bon|bonne|bons|bonnes|grand|grande|excellent|excellente|meilleur|meilleure|mauvais|mauvaise|important|importante|essentiel|essentielle|parfait|parfaite|idéal|idéale|problème|erreur|question|but|raison|exemple|partie|premier|première|deuxième|second|seconde|dernier|dernière|prochain|prochaine|seul|seule|plus|moins|même|mêmes|clé|défi|enjeu|résultat|réalité|fait|cas|vrai|véritable|atout',
  },
  es: {
    articles: 'una?|el|la|los|las',
    frames: [
      '(?:el término|la palabra|la expresión) TERM (?:se refiere|significa|designa|describe) ',
      'ART TERM (?:se refieren? a|significan?|se definen? como|designan?|denotan?|hacen? referencia a|consisten? en) ',
      'se (?:entiende por|conoce como|denomina|llama) ART TERM,? (?:a |al |una? |el |la |los |las |aquel|todo|toda)',
      '(?:por|con) ART TERM,? se (?:entiende|conoce) ',
    ],
    copulas: ['ART TERM (?:es|son|fue) (?:una?|el|la|los|las|unos|unas|aquel|aquella|todo|toda) '],
    standsFor: 'significa|es el acrónimo de|es la abreviatura de|son las siglas de',
    notInside: ' (?:y|o) (?:el|la|los|las|una?) | (?:son|es|una?) ',
    notFirst:
      'este|esta|estos|estas|esto|ese|esa|eso|aquel|aquello|él|ella|ellos|ellas|yo|nosotros|usted|ustedes|lo|que|qué|quien|cuando|donde|si|como|cómo|mi|nuestro|nuestra|su|sus|cada|todo|toda|todos|todas|varios|varias|algunos|algunas|otro|otra|otros|otras|y|o|pero|también|en|por|para|con|sin|de|del|a|al|después|antes|entre|desde|hasta|nada|algo|más|menos|no|uno|dos|tres|según|aquí|ahora|hoy',
    notTerms:
      'objetivo|idea|razón|resultado|problema|pregunta|respuesta|ejemplo|diferencia|ventaja|desventaja|forma|manera|cosa|parte|paso|resto|caso|tipo|número|nombre|título|sección|capítulo|página|tabla|figura|autor|excepción|solución|enfoque|papel|valor|gente|propósito|clave|reto|tiempo|texto|artículo|empresa|lista|término|definición|primer|primera|último|última|fin|finalidad|meta',
    judging:
      'buen|buena|bueno|buenos|buenas|gran|grande|excelente|mejor|mejores|peor|mal|mala|importante|esencial|perfecto|perfecta|ideal|problema|error|pregunta|razón|ejemplo|parte|primer|primera|primero|segundo|segunda|último|última|próximo|próxima|único|única|más|menos|mismo|misma|clave|reto|resultado|caso|que|verdadero|verdadera',
  },
  it: {
    articles: "un[ao]?|il|lo|la|i|gli|le|l['’]|un['’]",
    frames: [
      '(?:il termine|la parola|l.espressione|con il termine) TERM,? (?:indica|significa|si riferisce|si intende|si indica|designa) ',
      'ART TERM (?:si riferisc(?:e|ono) a|significa|indica|indicano|si definisc(?:e|ono) come|designa|consiste in|è definit[oa] come) ',
      '(?:per|con) ART TERM,? (?:si intend(?:e|ono)|s.intend(?:e|ono)|si indica|intendiamo) ',
      'si (?:chiama|definisce|dice) TERM,? (?:un|una|uno|il|la|lo|l.) ?',
    ],
    copulas: ["ART TERM (?:è|sono) (?:un['’]|un[ao]?|il|lo|la|i|gli|le|l['’]) ?"],
    standsFor: 'sta per|significa|è l.acronimo di|è la sigla di',
    notInside: ' (?:sono|è|un[ao]?) ',
    notFirst:
      'questo|questa|questi|queste|quello|quella|ciò|esso|essa|lui|lei|noi|voi|loro|io|che|chi|cosa|quando|dove|se|come|mio|nostro|nostra|suo|sua|ogni|tutto|tutti|tutte|molti|molte|alcuni|alcune|altro|altra|altri|altre|e|o|ma|anche|in|nel|nella|per|con|senza|di|del|della|a|al|alla|da|dal|dopo|prima|tra|fra|niente|più|meno|non|uno|due|tre|qui|ora|oggi|secondo',
    notTerms:
      'obiettivo|idea|ragione|motivo|risultato|problema|domanda|risposta|esempio|differenza|vantaggio|svantaggio|modo|cosa|parte|passo|resto|caso|tipo|numero|nome|titolo|sezione|capitolo|pagina|tabella|figura|autore|eccezione|soluzione|approccio|ruolo|valore|gente|scopo|chiave|sfida|tempo|testo|articolo|azienda|lista|termine|definizione|primo|prima|ultimo|ultima|fine',
    judging:
      'buon|buono|buona|grande|ottimo|ottima|migliore|migliori|peggiore|importante|essenziale|perfetto|perfetta|ideale|problema|errore|domanda|motivo|esempio|parte|primo|prima|secondo|seconda|ultimo|ultima|prossimo|unico|unica|più|meno|stesso|stessa|chiave|sfida|risultato|caso|vero|vera',
  },
  pt: {
    articles: 'uma?|os?|as?',
    frames: [
      '(?:o termo|a palavra|a expressão) TERM (?:refere|se refere|significa|designa|descreve) ?',
      'ART TERM (?:refere-se a|referem-se a|se refere a|significa|designa|denota|define-se como|é definid[oa] como|consiste em) ',
      '(?:entende-se por|chama-se|denomina-se|dá-se o nome de) ART TERM,? ',
      'por ART TERM,? (?:entende-se|se entende) ',
    ],
    copulas: ['ART TERM (?:é|são|foi) (?:uma?|os?|as?|uns|umas|todo|toda|aquele|aquela) '],
    standsFor: 'significa|é a sigla (?:de|para)|é o acrônimo de|é a abreviatura de',
    notInside: ' (?:são|é|uma?) ',
    notFirst:
      'este|esta|estes|estas|isto|esse|essa|isso|aquele|aquilo|ele|ela|eles|elas|eu|nós|você|vocês|que|quem|quando|onde|se|como|meu|nosso|nossa|seu|sua|cada|todo|toda|todos|todas|vários|alguns|algumas|outro|outra|outros|outras|e|ou|mas|também|em|no|na|por|para|com|sem|de|do|da|ao|à|depois|antes|entre|desde|até|nada|algo|mais|menos|não|um|dois|três|segundo|aqui|agora|hoje',
    notTerms:
      'objetivo|ideia|razão|resultado|problema|pergunta|resposta|exemplo|diferença|vantagem|desvantagem|forma|maneira|coisa|parte|passo|resto|caso|tipo|número|nome|título|seção|secção|capítulo|página|tabela|figura|autor|exceção|solução|abordagem|papel|valor|propósito|chave|desafio|tempo|texto|artigo|empresa|lista|termo|definição|primeiro|primeira|último|última|fim|finalidade',
    judging:
      'bom|boa|bons|boas|grande|ótimo|ótima|excelente|melhor|melhores|pior|mau|má|importante|essencial|perfeito|perfeita|ideal|problema|erro|pergunta|razão|exemplo|parte|primeiro|primeira|segundo|segunda|último|última|próximo|próxima|único|única|mais|menos|mesmo|mesma|chave|desafio|resultado|caso|que|verdadeiro|verdadeira',
  },
  ro: {
    articles: 'un|o',
    frames: [
      'ART TERM (?:se referă la|înseamnă|desemnează|este definit ca|este definită ca) ',
      'prin TERM (?:se înțelege|înțelegem) ',
    ],
    copulas: ['ART TERM (?:este|sunt|reprezintă) (?:un|o|cel|cea|procesul|totalitatea) '],
    standsFor: 'înseamnă|este acronimul (?:de la|pentru)|vine de la',
    notFirst:
      'acest|această|acesta|aceasta|acestea|acești|el|ea|ei|ele|noi|voi|eu|tu|ce|cine|când|unde|dacă|cum|fiecare|toți|toate|mulți|multe|unii|unele|alt|altă|și|sau|dar|în|pe|la|pentru|cu|fără|de|din|după|înainte|nu|nimic|ceva|aici|acum|astăzi',
    notTerms:
      'scopul|ideea|motivul|rezultatul|problema|întrebarea|răspunsul|exemplu|diferența|avantajul|soluția|rolul',
    judging:
      'bun|bună|mare|cel mai|cea mai|important|importantă|problemă|exemplu|parte|prim|prima|primul|singurul|singura|același',
  },
};
