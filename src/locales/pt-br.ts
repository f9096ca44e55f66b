/** The words of the interface in Portuguese of Brazil; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Fechar',
  back: 'Voltar',
  loading: 'Carregando…',
  loadFailed: 'Não foi possível carregar a definição.',
  readMore: 'Leia mais',
  seeAlso: 'Veja também',
  faqs: 'Perguntas frequentes',
  related: 'Leitura complementar',
  expandAll: 'Expandir tudo',
  collapseAll: 'Recolher tudo',
  copied: 'Link copiado',
  search: 'Buscar termos',
  tags: 'Tags',
  found: { one: '{n} termo', many: '{n} termos', other: '{n} termos' },
  nothingFound: 'Nenhum resultado para “{query}”',
  similar: {
    one: '{n} termo semelhante',
    many: '{n} termos semelhantes',
    other: '{n} termos semelhantes',
  },
  showAll: 'Mostrar todos os termos',
  more: 'Mostrar mais',
  listen: 'Ouvir',
  listenTo: 'Ouvir {term}',
  soundFailed: 'Não foi possível reproduzir o áudio.',
  terms: 'Termos neste texto',
  options: 'Opções',
  knowTerm: 'Conheço este termo',
  cardsOnAsk: 'Mostrar cartões só quando eu pedir',
  cardsAsk: 'Os cartões abrem só quando você pressiona um termo.',
  cardsHover: 'Os cartões abrem quando você aponta para um termo.',
  termKnown: '“{term}” está marcado como conhecido.',
  termUnknown: '“{term}” não está mais marcado como conhecido.',
};

export default strings;
