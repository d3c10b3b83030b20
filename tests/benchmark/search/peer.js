// The same keys searched for with fuse.js over the same list. usage: NODE_PATH=… node peer.js SDK-ACTIONS QUERY…
const fs = require('fs');
const Fuse = require('fuse.js').default ?? require('fuse.js');

const [list, ...queries] = process.argv.slice(2);
const calls = fs.readFileSync(list, 'utf8').split('\n').filter(line => line && !line.startsWith('#')).flatMap(line => {
    const [service, ...actions] = line.split(' ');
    return actions.map(action => ({ service, action }));
});
const milliseconds = work => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
};
let fuse;
const first = milliseconds(() => {
    fuse = new Fuse(calls, { keys: ['service', 'action'] });
    fuse.search('s', { limit: 60 });
});
const keys = queries.flatMap(query => [...query].map((_, at) =>
    milliseconds(() => fuse.search(query.slice(0, at + 1), { limit: 60 })))).sort((a, b) => a - b);
console.log(`first ${first.toFixed(1)} ms, median ${keys[keys.length >> 1].toFixed(1)} ms, slowest ${keys.at(-1).toFixed(1)} ms`);
