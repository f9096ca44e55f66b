/** The words of the interface in Portuguese; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Fechar',
  back: 'Voltar',
  loading: 'A carregar…',
  loadFailed: 'Não foi possível carregar a definição.',
  readMore: 'Ler mais',
  seeAlso: 'Ver também',
  faqs: 'Perguntas frequentes',
  related: 'Leitura adicional',
  expandAll: 'Expandir tudo',
  collapseAll: 'Recolher tudo',
  copied: 'Link copiado',
  search: 'Pesquisar termos',
  tags: 'Etiquetas',
  found: { one: '{n} termo', many: '{n} termos', other: '{n} termos' },
  nothingFound: 'Nada encontrado para “{query}”',
  similar: { one: '{n} termo semelhante', many: '{n} termos semelhantes', other: '{n} termos semelhantes' },
  showAll: 'Mostrar todos os termos',
  more: 'Mostrar mais',
  listen: 'Ouvir',
  listenTo: 'Ouvir {term}',
  soundFailed: 'Não foi possível reproduzir o áudio.',
  terms: 'Termos neste texto',
  options: 'Opções',
  knowTerm: 'Conheço este termo',
  cardsOnAsk: 'Mostrar os cartões só quando eu pedir',
  cardsAsk: 'Os cartões só abrem ao pressionar um termo.',
  cardsHover: 'Os cartões abrem ao apontar para um termo.',
  termKnown: '“{term}” está marcado como conhecido.',
  termUnknown: '“{term}” já não está marcado como conhecido.',
};

export default strings;
