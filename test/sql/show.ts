import { draw } from './draw.js';
const d = draw(Number(process.argv[2]), 40);
console.log(JSON.stringify({...d.framework, groups: undefined}));
for (const g of d.framework.groups) { console.log(JSON.stringify({...g, indicators: undefined})); for (const i of g.indicators ?? []) console.log('   ', JSON.stringify(i)); }
const i = d.columns.ids.indexOf(process.argv[3]!); console.log(d.columns.types?.[i], Object.entries(d.columns.columns).map(([k,v])=>k+'='+JSON.stringify(v[i])).join(' '));
