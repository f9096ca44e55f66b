/** The words of the interface in French; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Fermer',
  back: 'Retour',
  loading: 'Chargement…',
  loadFailed: 'La définition n’a pas pu être chargée.',
  readMore: 'En savoir plus',
  seeAlso: 'Voir aussi',
  faqs: 'Questions fréquentes',
  related: 'Pour aller plus loin',
  expandAll: 'Tout déplier',
  collapseAll: 'Tout replier',
  copied: 'Lien copié',
  search: 'Rechercher un terme',
  tags: 'Étiquettes',
  found: { one: '{n} terme', many: '{n} termes', other: '{n} termes' },
  nothingFound: 'Aucun résultat pour « {query} »',
  similar: { one: '{n} terme proche', many: '{n} termes proches', other: '{n} termes proches' },
  showAll: 'Afficher tous les termes',
  more: 'Afficher plus',
  listen: 'Écouter',
  listenTo: 'Écouter {term}',
  soundFailed: 'Impossible de lire le son.',
  terms: 'Termes de ce texte',
  options: 'Options',
  knowTerm: 'Je connais ce terme',
  cardsOnAsk: 'N’afficher les fiches qu’à ma demande',
  cardsAsk: 'Les fiches s’ouvrent seulement quand vous cliquez sur un terme.',
  cardsHover: 'Les fiches s’ouvrent quand vous pointez un terme.',
  termKnown: '« {term} » est marqué comme connu.',
  termUnknown: '« {term} » n’est plus marqué comme connu.',
};

export default strings;
