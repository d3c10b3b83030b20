// The two functions of a browser that the JSONata library expects from its host.
globalThis.window = globalThis;

globalThis.btoa = function (text) {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    let encoded = '';
    for (let at = 0; at < text.length; at += 3) {
        const left = Math.min(3, text.length - at);
        let bits = 0;
        for (let i = 0; i < 3; ++i) {
            const code = i < left ? text.charCodeAt(at + i) : 0;
            if (code > 255) {
                throw new Error('The string to be encoded contains characters outside of the Latin1 range.');
            }
            bits = (bits << 8) | code;
        }
        for (let i = 0; i < 4; ++i) {
            encoded += i <= left ? letters[(bits >> (18 - 6 * i)) & 63] : '=';
        }
    }
    return encoded;
};

globalThis.atob = function (encoded) {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    let text = '';
    let bits = 0;
    let count = 0;
    for (const letter of encoded.replace(/[\s=]/g, '')) {
        const value = letters.indexOf(letter);
        if (value < 0) {
            throw new Error('The string to be decoded is not correctly encoded.');
        }
        bits = ((bits << 6) | value) & 0xffffff;
        count += 6;
        if (count >= 8) {
            count -= 8;
            text += String.fromCharCode((bits >> count) & 255);
        }
    }
    return text;
};
