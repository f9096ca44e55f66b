/** How sentences of English define a term. patterns.ts says what the fields are. */
import type { DefinitionPatterns } from './patterns.js';

export const english: Readonly<Record<string, DefinitionPatterns>> = {
  en: {
    articles: 'an?|the',
    frames: [
      '(?:the )?(?:term|word|phrase|acronym|abbreviation) TERM (?:is (?:an?|the|used|short)|means|refers|describes|denotes|stands) ',
      'ART TERM (?:(?:also |often |usually |generally |sometimes |simply )?(?:refers? to|means(?! that| of)|denotes?|signif(?:y|ies)|(?:is|are|can be) (?:defined as|understood (?:as|to be)))) ',
      'by ART TERM,? (?:we|I|one) (?:mean|understand)s? ',
    ],
    copulas: [
      '(?:in (?!short|general|fact|other words|addition|practice|particular|this|that|these|the end|contrast|most|many|some|such)[^,]{3,40}, )?ART TERM (?:is|was) (?:also )?(?:an?|the|any) ',
      '(?:in (?!short|general|fact|other words|addition|practice|particular|this|that|these|the end|contrast|most|many|some|such)[^,]{3,40}, )?ART TERM are (?:a|any) ',
      'ART TERM (?:is|are) (?![\\p{L}-]+(?:ed|ly) )(?=(?:[\\p{L}-]+ ){1,2}(?:that|which|who|whose) )',
    ],
    beforeVerb: 'to|can|cannot|will|must|should|may|might|could|would|not|you|we|they|i|it|who|which|t|ll',
    afterVerb: 'the|an?|this|these|your|its|their|our|my|it|them|you|us|whether|if|when',
    weakArticle: 'the',
    notInside: '(?<! as) (?:an?|the) | (?:can|will|must|should|may|might|could|would)(?: |$)',
    standsFor: 'stands for|is short for|is an (?:acronym|abbreviation|initialism) (?:for|of)',
    notFirst:
      'towards?|upon|via|per|among|amongst|within|throughout|versus|itself|once|whenever|whether|included|main|again|please|see|note|this|that|these|those|it|its|he|she|we|you|they|there|here|i|what|which|who|whose|when|where|why|how|if|as|because|while|although|my|our|your|their|his|her|each|every|some|any|all|both|most|many|much|few|several|another|other|others|such|one|two|three|first|second|third|next|last|final|only|not|no|nor|neither|either|nothing|everything|something|someone|everyone|and|or|but|so|yet|also|then|thus|now|today|in|on|at|for|to|from|with|without|by|of|about|after|before|between|under|over|since|until|unlike|like|more|less|same|whether|both|instead|however|therefore|finally|perhaps|maybe|being|having|using|above|below|following',
    notTerms:
      'lines?|goals?|aims?|ideas?|points?|reasons?|results?|problems?|issues?|answers?|questions?|examples?|differences?|advantages?|disadvantages?|benefits?|drawbacks?|downsides?|ways?|things?|parts?|steps?|rest|keys?|cases?|types?|kinds?|sorts?|numbers?|names?|titles?|sections?|chapters?|pages?|tables?|figures?|purposes?|authors?|trick|catch|exceptions?|alternatives?|options?|choices?|solutions?|approach|focus|role|value|values|output|input|default|people|everybody|others|best practices?|good news|bad news|bottom line|fact|truth|secret|documents?|articles?|posts?|guides?|tutorials?|code|list|lists|use|need|change|changes|main|challenge|challenges|time|today|return value|argument|arguments|parameter|parameters|nothing|concern|effect|outcome|impact|link|links|note|above|below|majority|lack|beauty|power|set|sum|order|topic|topics|company|team|book|site|website|project|program|plan|work|version|release|difficulty|trouble|hope|text|word|term|definition|meaning',
    judging:
      'no-op|compatible|identical|equivalent|equal|common task|distinct|convention|similar|different|responsible|available|able|possible|author|founder|creator|maintainer|owner|winner|president|director|professor|teacher|ceo|prerequisite|requirement|response|excellent|appropriate|suitable|necessary|fairly|metaphor|word|term|widely|very|really|quite|rather|also|good|great|bad|better|best|worse|worst|perfect|nice|huge|big|must|bit|lot|few|mistake|problem|challenge|shame|pity|joke|no-brainer|matter|question|question|priority|success|failure|start|result|reason|example|member|part|same|only|first|second|third|last|latest|next|most|more|least|right|wrong|real|main|key|case|sign|step|win|pain|plus|given|little|long|short|number|point|big|strong|important|essential|crucial|critical|vital|useful|valuable|interesting|easy|simple way|good way|popular choice|former|latter|other|one you|thing|things|topic|focus|ones?|responsibility|norm|exception|answer|solution to|default',
  },
};
