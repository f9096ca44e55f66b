import { readdirSync, readFileSync } from 'node:fs';
import { readSource } from './src/cli/sources/read-source.js';
for (const lang of ['en','ja','ko','ur']) for (const f of readdirSync('/work/shared/data/cncf/'+lang)) { const s=readSource(f, readFileSync('/work/shared/data/cncf/'+lang+'/'+f,'utf8'),{map:{},lang:undefined}); if(s.entries.length!==1||s.isLeftOut) console.log(lang,f,s.entries.length,s.isLeftOut) }
const s=readSource('a.md','---\nterm: A\n---\n\nSee [*B*](https://b.example).',{map:{},lang:undefined}); console.log(JSON.stringify(s.entries[0].value));
