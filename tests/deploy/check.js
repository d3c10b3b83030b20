// See tests/deploy/tools.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const { Tools, expected } = require('./read.js');

const [batuta, data, work] = process.argv.slice(2);
const values = JSON.parse(fs.readFileSync(path.join(data, 'values.json')));
const pseudo = { 'AWS::Region': 'sa-east-1', 'AWS::AccountId': '123456789012', 'AWS::Partition': 'aws' };

const settings = {
  plain: [],
  full: ['--type', 'standard', '--log', 'all', '--execution-data', '--tracing', '--tag', 'team=ops & co', '--tag', 'a:b=${x}'],
  bare: ['--no-role', '--type', 'express', '--name', 'other-name_1'],
};

function exported(file, tool, setting) {
  const folder = path.join(work, `${path.basename(file).split('.')[0]}-${tool}-${setting}`);
  fs.rmSync(folder, { recursive: true, force: true });
  const given = Object.entries(values).flatMap(([name, value]) => ['--substitute', `${name}=${value}`]);
  execFileSync(batuta, ['export', file, '--as', tool, '-o', folder, ...settings[setting], ...given],
               { stdio: ['ignore', 'inherit', 'pipe'] });
  return folder;
}

async function main() {
  let good = 0, bad = 0;
  const skipped = new Set();
  for (const name of fs.readdirSync(data).filter((each) => each.includes('.asl.'))) {
    const file = path.join(data, name);
    const wanted = expected(batuta, file, { ...values, ...pseudo }, work);
    for (const [tool, readings] of Object.entries(Tools)) {
      for (const setting of Object.keys(settings)) {
        const folder = exported(file, tool, setting);
        for (const [reader, read] of Object.entries(readings)) {
          try {
            const machine = await read(folder, { values, pseudo });
            if (machine === undefined) {
              skipped.add(reader);
              continue;
            }
            assert.deepStrictEqual(machine, wanted);
            ++good;
          } catch (fault) {
            ++bad;
            console.log(`FAILED: ${name}, ${tool} ${setting}, ${reader}: ${fault.message}`);
          }
        }
      }
    }
  }
  for (const reader of skipped)
    console.log(`skipped: ${reader}`);
  console.log(`${good} passed, ${bad} failed`);
  process.exitCode = bad === 0 ? 0 : 1;
}

main();
