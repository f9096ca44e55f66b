/** The words of the interface in Greek; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'Κλείσιμο',
  back: 'Πίσω',
  loading: 'Φόρτωση…',
  loadFailed: 'Δεν ήταν δυνατή η φόρτωση του ορισμού.',
  readMore: 'Διαβάστε περισσότερα',
  seeAlso: 'Δείτε επίσης',
  faqs: 'Συχνές ερωτήσεις',
  related: 'Για περαιτέρω ανάγνωση',
  expandAll: 'Ανάπτυξη όλων',
  collapseAll: 'Σύμπτυξη όλων',
  copied: 'Ο σύνδεσμος αντιγράφηκε',
  search: 'Αναζήτηση όρων',
  tags: 'Ετικέτες',
  found: { one: '{n} όρος', other: '{n} όροι' },
  nothingFound: 'Δεν βρέθηκαν αποτελέσματα για «{query}»',
  similar: { one: '{n} παρόμοιος όρος', other: '{n} παρόμοιοι όροι' },
  showAll: 'Εμφάνιση όλων των όρων',
  more: 'Εμφάνιση περισσότερων',
  listen: 'Ακρόαση',
  listenTo: 'Ακρόαση: {term}',
  soundFailed: 'Δεν ήταν δυνατή η αναπαραγωγή του ήχου.',
  terms: 'Όροι σε αυτό το κείμενο',
  options: 'Επιλογές',
  knowTerm: 'Γνωρίζω αυτόν τον όρο',
  cardsOnAsk: 'Εμφάνιση καρτών μόνο όταν το ζητώ',
  cardsAsk: 'Οι κάρτες ανοίγουν μόνο όταν πατάτε έναν όρο.',
  cardsHover: 'Οι κάρτες ανοίγουν όταν δείχνετε έναν όρο.',
  termKnown: 'Ο όρος «{term}» σημειώθηκε ως γνωστός.',
  termUnknown: 'Ο όρος «{term}» δεν είναι πλέον σημειωμένος ως γνωστός.',
};

export default strings;
