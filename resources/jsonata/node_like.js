// What the JSONata library finds in Node.js, where AWS's answers and the library's own tests come from, and would not
// find here: bytes as Base64, times that V8 reads its own way, and a clock that is the run's. `clock.now` is its time.
(function (clock) {
    'use strict';

    globalThis.window = globalThis;
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

    // As Buffer.from(text, 'binary').toString('base64'): a letter beyond Latin-1 keeps its low byte.
    globalThis.btoa = function (text) {
        let encoded = '';
        for (let at = 0; at < text.length; at += 3) {
            const left = Math.min(3, text.length - at);
            let bits = 0;
            for (let i = 0; i < 3; ++i) {
                bits = (bits << 8) | (i < left ? text.charCodeAt(at + i) & 255 : 0);
            }
            for (let i = 0; i < 4; ++i) {
                encoded += i <= left ? letters[(bits >> (18 - 6 * i)) & 63] : '=';
            }
        }
        return encoded;
    };

    // As Buffer.from(text, 'base64').toString('binary'), which takes both alphabets, blanks and missing padding, and
    // ends at the first =. Letters of no alphabet Node.js skips; AWS has an internal error for them
    // (github.com/floci-io/floci/issues/2736, 30 August 2026).
    globalThis.atob = function (encoded) {
        let text = '';
        let bits = 0;
        let count = 0;
        const known = encoded.replace(/[\t\n\f\r ]/g, '').replace(/-/g, '+').replace(/_/g, '/');
        if (!/^[A-Za-z0-9+/]*=*$/.test(known)) {
            throw new Error('Illegal base64 character');
        }
        for (const letter of known.replace(/=+$/, '')) {
            bits = ((bits << 6) | letters.indexOf(letter)) & 0xffffff;
            count += 6;
            if (count >= 8) {
                count -= 8;
                text += String.fromCharCode((bits >> count) & 255);
            }
        }
        return text;
    };

    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d):(\d\d))?(?:\.(\d+))?(?:([+-])(\d\d):?(\d\d)|Z)?$/;

    // ISO 8601 as V8 reads it where the computer stands in UTC, as AWS's do: 30 February is 2 March, and a time
    // without a zone is UTC. JavaScriptCore refuses the one and takes the desk's zone for the other.
    function parsed(text) {
        const found = parts.exec(text);
        if (!found) {
            return NaN;
        }
        const [, year, month = '01', day = '01', hour, minute = '0', second = '0', fraction, sign, zoneHours = '0',
            zoneMinutes = '0'] = found;
        if (hour === undefined && (fraction !== undefined || sign !== undefined)) {
            return NaN;
        }
        const milliseconds = fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
        const [hours, minutes, seconds] = [hour || '0', minute, second].map(Number);
        const isLastMidnight = hours === 24 && minutes === 0 && seconds === 0 && milliseconds === 0;
        if (month < 1 || month > 12 || day < 1 || day > 31 || (hours > 23 && !isLastMidnight) || zoneHours > 23) {
            return NaN;
        }
        const time = new RealDate(0);
        time.setUTCFullYear(Number(year), month - 1, Number(day));
        time.setUTCHours(hours, minutes, seconds, milliseconds);
        const ahead = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60000;
        return time.getTime() - (sign === '-' ? -ahead : ahead);
    }

    const RealDate = Date;
    globalThis.Date = class Date extends RealDate {
        constructor(...given) {
            if (given.length === 0) {
                super(clock.now);
            } else {
                super(...given);
            }
        }
        static now() {
            return clock.now;
        }
        static parse(text) {
            return parsed(text);
        }
    };
    return RealDate.now;
})
