/** The words of the interface in Spanish; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Cerrar',
  back: 'Atrás',
  loading: 'Cargando…',
  loadFailed: 'No se ha podido cargar la definición.',
  readMore: 'Leer más',
  seeAlso: 'Véase también',
  faqs: 'Preguntas frecuentes',
  related: 'Más información',
  expandAll: 'Desplegar todo',
  collapseAll: 'Contraer todo',
  copied: 'Enlace copiado',
  search: 'Buscar términos',
  tags: 'Etiquetas',
  found: { one: '{n} término', many: '{n} términos', other: '{n} términos' },
  nothingFound: 'Sin resultados para «{query}»',
  similar: { one: '{n} término parecido', many: '{n} términos parecidos', other: '{n} términos parecidos' },
  showAll: 'Mostrar todos los términos',
  more: 'Mostrar más',
  listen: 'Escuchar',
  listenTo: 'Escuchar {term}',
  soundFailed: 'No se pudo reproducir el audio.',
  terms: 'Términos en este texto',
  options: 'Opciones',
  knowTerm: 'Ya conozco este término',
  cardsOnAsk: 'Mostrar las fichas solo si las pido',
  cardsAsk: 'Las fichas solo se abren al pulsar un término.',
  cardsHover: 'Las fichas se abren al señalar un término.',
  termKnown: '«{term}» está marcado como conocido.',
  termUnknown: '«{term}» ya no está marcado como conocido.',
};

export default strings;
