// Shows a run at a moment, and goes from moment to moment. All texts of the run reach the page as text, never as markup.
(() => {
    'use strict';
    const run = JSON.parse(document.getElementById('run').textContent);
    const { events, states, payloads, scopes, words } = run;
    const byId = id => document.getElementById(id);
    const MARKS = ['', 'running', 'waiting', 'retrying', 'done', 'caught', 'failed', 'aborted'];
    const SIGNS = ['', 'play', 'clock', 'rotate-cw', 'check', 'shield', 'x', 'circle-stop'];
    const BOXES = ['input', 'arguments', 'result', 'output'];
    const BEAT = 900; // ms between events when played at 1×
    const SMALLEST = 0.6; // a picture is not drawn smaller to fit, unless it is to be seen whole
    const LONGEST_COLOURED = 20000; // characters
    const cards = new Map();
    const arrows = new Map();
    const rows = []; // of the list of events
    let position = 0; // how many events are shown
    let picked = -1; // a state picked by hand shows its own data until the run moves on
    let timer = 0;

    const element = (name, text, className) => {
        const made = document.createElement(name);
        if (text !== undefined)
            made.textContent = text;
        if (className)
            made.className = className;
        return made;
    };

    // JSON as it was written: its numbers and the order of its keys stay, which a parser here would not keep.
    const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
    function laidOut(text) {
        const tokens = text.match(TOKEN) || [];
        const parts = [];
        let depth = 0;
        const line = () => '\n' + '  '.repeat(depth);
        tokens.forEach((token, i) => {
            if (token === '{' || token === '[') {
                const isEmpty = tokens[i + 1] === '}' || tokens[i + 1] === ']';
                ++depth;
                parts.push(['', isEmpty ? token : token + line()]);
            } else if (token === '}' || token === ']') {
                --depth;
                const wasEmpty = tokens[i - 1] === '{' || tokens[i - 1] === '[';
                parts.push(['', wasEmpty ? token : line() + token]);
            } else if (token === ',') {
                parts.push(['', token + line()]);
            } else if (token === ':') {
                parts.push(['', ': ']);
            } else {
                parts.push([token[0] !== '"' ? 'l' : tokens[i + 1] === ':' ? 'k' : 's', token]);
            }
        });
        return parts;
    }

    function jsonInto(target, text) {
        const parts = laidOut(text);
        if (text.length > LONGEST_COLOURED)
            target.append(parts.map(part => part[1]).join(''));
        else
            target.append(...parts.map(([kind, part]) => kind ? element('span', part, kind) : part));
    }

    function show(id, fill, className) {
        const pre = byId(id).querySelector('pre');
        pre.className = className || '';
        pre.replaceChildren();
        fill(pre);
    }
    const showJson = (id, payload) => show(id, pre => jsonInto(pre, payloads[payload]));
    const showNothing = (id, why) => show(id, pre => pre.append(why), 'nothing');

    function showResult(event) {
        if (event.e !== undefined) {
            const lines = [event.e];
            if (event.c)
                lines.push(event.c);
            if (event.k)
                lines.push('', words.attempt.replace('%1', event.k));
            show('result', pre => pre.append(lines.join('\n')), 'error');
        } else if (event.r !== undefined) {
            showJson('result', event.r);
        } else {
            showNothing('result', event.x && event.a === undefined ? words.callsNothing : words.notYet);
        }
    }

    function showData(event) {
        byId('whose').textContent = event.s === undefined ? words.execution : states[event.s][0] + (event.p ? ' ' + event.p : '');
        event.i === undefined ? showNothing('input', words.notYet) : showJson('input', event.i);
        if (event.a === undefined)
            showNothing('arguments', event.x ? words.callsNothing : words.notYet);
        else
            showJson('arguments', event.a);
        showResult(event);
        event.o === undefined ? showNothing('output', words.notYet) : showJson('output', event.o);
        byId('arguments').hidden = byId('result').hidden = event.s === undefined && event.e === undefined;
        BOXES.forEach((id, i) => byId(id).classList.toggle('newest', event.h === i));
    }

    function showVariables(event) {
        if (event.v === undefined)
            return showNothing('variables', words.none);
        show('variables', pre => scopes[event.v].forEach(([name, payload], i) => {
            pre.append((i ? '\n' : ''), element('span', '$' + name, 'k'), ' = ');
            jsonInto(pre, payloads[payload]);
        }));
    }

    const sentence = parts => (parts || []).map((part, i) => i % 2 ? element('b', part) : part);

    function mark(state, how, note) {
        const card = cards.get(state);
        if (!card)
            return;
        MARKS.forEach((name, i) => name && card.classList.toggle(name, i === how));
        card.classList.toggle('marked', how > 0);
        card.classList.toggle('noted', Boolean(note));
        card.querySelector('.sign use').setAttribute('href', '#icon-' + SIGNS[how]);
        card.querySelector('.note text').textContent = note;
        card.setAttribute('aria-label', [...states[state], words.marks[how], note].filter(Boolean).join(', '));
        const rect = card.querySelector('.note rect');
        const width = note ? card.querySelector('.note text').getComputedTextLength() + 14 : 0;
        rect.setAttribute('width', width);
        rect.setAttribute('x', 7 - width);
    }

    function take(number, isTaken) {
        (arrows.get(number) || []).forEach(part => part.classList.toggle('taken', isTaken));
    }

    // From where the picture stands to where it is to stand: what lies between, or all from the beginning.
    function movePicture(from, to) {
        const marks = new Map();
        const taken = new Map();
        if (to < from) {
            cards.forEach((card, state) => marks.set(state, [0, '']));
            arrows.forEach((parts, number) => taken.set(number, false));
            from = 0;
        }
        for (const event of events.slice(from, to)) {
            (event.m || []).forEach(([state, how, note]) => marks.set(state, [how, note]));
            (event.g || []).forEach(number => taken.set(number < 0 ? -number - 1 : number, number >= 0));
        }
        marks.forEach(([how, note], state) => mark(state, how, note));
        taken.forEach((isTaken, number) => take(number, isTaken));
        document.querySelectorAll('[data-pill=start]').forEach(pill => pill.classList.add('taken'));
        document.querySelectorAll('[data-pill=end]').forEach(pill =>
            pill.classList.toggle('taken', events[to - 1].end === 'SUCCEEDED'));
        cards.forEach((card, state) => card.classList.toggle('current', state === events[to - 1].s));
    }

    function bringIntoView(box, part) {
        if (!part || !box.clientHeight)
            return;
        const outer = box.getBoundingClientRect();
        const inner = part.getBoundingClientRect();
        const rim = Math.min(60, outer.height / 4);
        if (inner.top < outer.top + rim || inner.bottom > outer.bottom - rim)
            box.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
        if (inner.left < outer.left || inner.right > outer.right)
            box.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    }

    function showStatus(event) {
        const chip = byId('status');
        const status = event.end || words.underway;
        if (chip.textContent !== status)
            chip.textContent = status;
        chip.className = 'badge' + (!event.end ? '' : event.end === 'SUCCEEDED' ? ' good' : ' bad');
    }

    // Between the old moment and the new one rows turn bright or dim.
    function showList(from) {
        for (let i = Math.max(0, Math.min(from, position) - 1); i < Math.max(from, position); ++i) {
            rows[i].classList.toggle('ahead', i >= position);
            rows[i].tabIndex = i === position - 1 ? 0 : -1;
            if (i === position - 1)
                rows[i].setAttribute('aria-current', 'step');
            else
                rows[i].removeAttribute('aria-current');
        }
        bringIntoView(byId('events'), rows[position - 1]);
    }

    function showPicked(state) {
        if (picked >= 0)
            cards.get(picked).classList.remove('picked');
        picked = state;
        if (state >= 0)
            cards.get(state).classList.add('picked');
        const shown = events.slice(0, position);
        const last = state < 0 ? undefined : shown.reverse().find(event => event.s === state);
        showData(last || events[position - 1]);
    }

    function go(to) {
        to = Math.max(1, Math.min(events.length, to));
        if (to === position)
            return;
        const event = events[to - 1];
        const from = position;
        movePicture(from, to);
        position = to;
        showPicked(-1);
        showVariables(event);
        byId('say').replaceChildren(...sentence(event.say || ['', event.w]));
        showStatus(event);
        showList(from);
        bringIntoView(document.querySelector('.paper'), cards.get(event.s));
        const moment = words.moment.replace('%1', event.n).replace('%2', events[events.length - 1].n);
        byId('where').textContent = moment + ' · ' + event.t;
        const slider = byId('position');
        slider.value = to;
        slider.setAttribute('aria-valuetext', moment + ', ' + event.w + ', ' + event.t);
        // Not disabled: the one who pressed it would lose the focus.
        ['to-start', 'back'].forEach(id => byId(id).setAttribute('aria-disabled', to === 1));
        ['to-end', 'forward'].forEach(id => byId(id).setAttribute('aria-disabled', to === events.length));
    }

    function setPlaying(isPlaying) {
        clearInterval(timer);
        timer = isPlaying ? setInterval(beat, BEAT / Number(byId('speed').value)) : 0;
        byId('play').classList.toggle('playing', isPlaying);
        byId('play').querySelector('span').textContent = isPlaying ? words.pause : words.play;
    }
    function beat() {
        go(position + 1);
        if (position === events.length)
            setPlaying(false);
    }
    function playOrPause() {
        if (!timer && position === events.length)
            go(1);
        setPlaying(!timer && events.length > 1);
    }
    const step = to => {
        setPlaying(false);
        go(to);
    };

    function listEvents() {
        byId('events').append(...events.map((event, i) => {
            const row = element('li');
            const button = element('button', undefined, 'ahead');
            button.type = 'button';
            button.tabIndex = -1;
            rows.push(button);
            button.append(element('span', event.n, 'number'), element('span', event.w, 'what'),
                          element('span', event.t, 'time'));
            button.addEventListener('click', () => step(i + 1));
            const say = element('p');
            say.append(...sentence(event.say));
            row.append(button, say);
            return row;
        }));
    }

    function followPicture() {
        document.querySelectorAll('[data-state]').forEach(card => {
            const state = Number(card.dataset.state);
            cards.set(state, card);
            const pick = () => {
                setPlaying(false);
                showPicked(picked === state ? -1 : state);
            };
            card.addEventListener('click', pick);
            card.addEventListener('keydown', event => {
                if (event.key === 'Enter')
                    pick();
            });
        });
        document.querySelectorAll('[data-arrow]').forEach(part => {
            const number = Number(part.dataset.arrow);
            arrows.set(number, [...(arrows.get(number) || []), part]);
        });
        const picture = byId('picture');
        picture.style.minWidth = picture.getAttribute('width') * SMALLEST + 'px';
        byId('fit').addEventListener('click', () => {
            const isWhole = byId('drawing').classList.toggle('whole');
            byId('fit').setAttribute('aria-pressed', isWhole);
        });
    }

    // Keys that the one who has the focus takes are its own.
    function onKey(event) {
        if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest('input, select, pre'))
            return;
        const isButton = event.target.closest('button');
        const deeds = {
            ArrowRight: () => step(position + 1),
            ArrowDown: () => step(position + 1),
            ArrowLeft: () => step(position - 1),
            ArrowUp: () => step(position - 1),
            Home: () => step(1),
            End: () => step(events.length),
            ' ': isButton ? undefined : playOrPause,
        };
        const deed = deeds[event.key];
        if (!deed)
            return;
        event.preventDefault();
        deed();
        if (isButton && isButton.closest('#events'))
            byId('events').querySelector('[aria-current]').focus();
    }

    listEvents();
    followPicture();
    byId('position').max = events.length;
    byId('position').addEventListener('input', event => step(Number(event.target.value)));
    byId('speed').addEventListener('change', () => timer && setPlaying(true));
    byId('to-start').addEventListener('click', () => step(1));
    byId('back').addEventListener('click', () => step(position - 1));
    byId('play').addEventListener('click', playOrPause);
    byId('forward').addEventListener('click', () => step(position + 1));
    byId('to-end').addEventListener('click', () => step(events.length));
    document.addEventListener('keydown', onKey);
    // page.html#12 opens at event 12.
    const goToNamed = () => step(Number(location.hash.slice(1)) || 1);
    window.addEventListener('hashchange', goToNamed);
    goToNamed();
})();
