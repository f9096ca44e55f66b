// Angular renders an article that the auto-linker links: the page always shows what Angular renders.
import { mountAngular } from './helpers/angular.js';
import { testOwner } from './helpers/owner-tests.js';

testOwner('Angular', mountAngular);
