// How each tool reads what was written for it: every function answers the state machine that AWS would be given.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const yaml = require('js-yaml');

const here = __dirname;

// What went in, as data: in JSON, its places filled in as text.
function expected(batuta, file, values, work) {
  fs.mkdirSync(work, { recursive: true });
  const json = path.join(work, 'expected.json');
  execFileSync(batuta, ['convert', file, '-o', json], { stdio: ['ignore', 'inherit', 'pipe'] });
  return JSON.parse(filledIn(fs.readFileSync(json, 'utf8'), values));
}

// As AWS's handler has it: https://github.com/aws-cloudformation/aws-cloudformation-resource-providers-stepfunctions
function filledIn(text, values) {
  for (const [name, value] of Object.entries(values))
    text = text.split('${' + name + '}').join(value);
  return text;
}

const tags = ['Ref', 'GetAtt', 'Sub'].map((name) => new yaml.Type('!' + name, {
  kind: 'scalar',
  construct: (text) => name === 'Ref' ? { Ref: text } : { ['Fn::' + name]: name === 'GetAtt' ? text.split('.') : text },
}));
const schema = yaml.DEFAULT_SCHEMA.extend(tags);

// A template's value with its functions carried out.
function resolved(value, parameters) {
  if (Array.isArray(value))
    return value.map((each) => resolved(each, parameters));
  if (value === null || typeof value !== 'object')
    return value;
  if ('Ref' in value)
    return parameters[value.Ref] ?? `<${value.Ref}>`;
  if ('Fn::GetAtt' in value)
    return `<${value['Fn::GetAtt'].join('.')}>`;
  if ('Fn::Join' in value)
    return resolved(value['Fn::Join'][1], parameters).join(value['Fn::Join'][0]);
  if ('Fn::Sub' in value) {
    const text = value['Fn::Sub'];
    assert.strictEqual(typeof text, 'string');
    return text.replace(/\$\{(!?)([^}]*)\}/g, (whole, literal, name) => {
      if (literal)
        return '${' + name + '}';
      assert.ok(name in parameters, `Fn::Sub names ${name}`);
      return parameters[name];
    });
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolved(each, parameters)]));
}

function parametersOf(template, { values, pseudo }) {
  const known = { ...pseudo };
  for (const [name, parameter] of Object.entries(template.Parameters ?? {})) {
    if ('Default' in parameter)
      known[name] = String(parameter.Default);
    assert.ok(['String', 'Number', 'AWS::SSM::Parameter::Value<String>'].includes(parameter.Type));
  }
  return known;
}

function machineIn(template, kind) {
  const machines = Object.values(template.Resources).filter((each) => each.Type === kind);
  assert.strictEqual(machines.length, 1);
  return machines[0].Properties;
}

// What a reference names has to be there.
function checkReferences(template) {
  const known = new Set([...Object.keys(template.Resources), ...Object.keys(template.Parameters ?? {})]);
  const check = (value) => {
    if (value === null || typeof value !== 'object')
      return;
    if ('Ref' in value && !value.Ref.startsWith('AWS::'))
      assert.ok(known.has(value.Ref), `Ref ${value.Ref}`);
    if ('Fn::GetAtt' in value)
      assert.ok(known.has(value['Fn::GetAtt'][0]), `GetAtt ${value['Fn::GetAtt']}`);
    Object.values(value).forEach(check);
  };
  check(template.Resources);
}

function readTemplate(folder, given, kind) {
  const template = yaml.load(fs.readFileSync(path.join(folder, 'template.yaml'), 'utf8'), { schema });
  checkReferences(template);
  return { template, machine: machineIn(template, kind), parameters: parametersOf(template, given) };
}

function sam(folder, given) {
  const { machine, parameters } = readTemplate(folder, given, 'AWS::Serverless::StateMachine');
  const text = fs.readFileSync(path.join(folder, machine.DefinitionUri), 'utf8');
  return JSON.parse(filledIn(text, resolved(machine.DefinitionSubstitutions ?? {}, parameters)));
}

function cloudFormation(folder, given) {
  const { machine, parameters } = readTemplate(folder, given, 'AWS::StepFunctions::StateMachine');
  return JSON.parse(filledIn(machine.DefinitionString, resolved(machine.DefinitionSubstitutions ?? {}, parameters)));
}

// The CDK knows the type of every property of every resource, and refuses those that are none.
function cloudFormationByCdk(folder, given) {
  const { App, Stack } = require('aws-cdk-lib');
  const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
  const app = new App({ outdir: path.join(folder, 'cdk.out') });
  const stack = new Stack(app, 'included');
  new CfnInclude(stack, 'template', { templateFile: path.join(folder, 'template.yaml') });
  const template = app.synth().getStackByName('included').template;
  const isSam = Object.values(template.Resources).some((each) => each.Type === 'AWS::Serverless::StateMachine');
  const machine = machineIn(template, isSam ? 'AWS::Serverless::StateMachine' : 'AWS::StepFunctions::StateMachine');
  const text = isSam ? fs.readFileSync(path.join(folder, machine.DefinitionUri), 'utf8') : machine.DefinitionString;
  return JSON.parse(
    filledIn(text, resolved(machine.DefinitionSubstitutions ?? {}, parametersOf(template, given))));
}

function serverless(folder, { pseudo }) {
  const modules = path.join(folder, 'node_modules');
  if (!fs.existsSync(modules))
    fs.symlinkSync(path.join(here, 'node_modules'), modules);
  execFileSync('node', [path.join(modules, 'serverless/bin/serverless.js'), 'package',
                        '--param', 'RoleArn=arn:aws:iam::123456789012:role/given'],
               { cwd: folder, stdio: 'pipe', env: { ...process.env, SLS_TELEMETRY_DISABLED: '1', AWS_ACCESS_KEY_ID: 'x',
                                                    AWS_SECRET_ACCESS_KEY: 'x' } });
  const template = JSON.parse(fs.readFileSync(path.join(folder, '.serverless/cloudformation-template-update-stack.json')));
  checkReferences(template);
  const text = machineIn(template, 'AWS::StepFunctions::StateMachine').DefinitionString;
  return JSON.parse(typeof text === 'string' ? text : resolved(text, pseudo));
}

async function terraformDefinition(folder) {
  const { parse } = require('@cdktf/hcl2json');
  const main = await parse('main.tf', fs.readFileSync(path.join(folder, 'main.tf'), 'utf8'));
  const [machine] = Object.values(main.resource.aws_sfn_state_machine);
  return { main, call: machine[0].definition.replace(/^\$\{|\}$/g, '') };
}

// Only what stands for something is put into words of its own; the rest is Terraform's.
async function terraform(folder, { values, pseudo }) {
  const { main, call } = await terraformDefinition(folder);
  try {
    execFileSync('terraform', ['version'], { stdio: 'pipe', env: { ...process.env, CHECKPOINT_DISABLE: '1' } });
  } catch {
    return undefined;
  }
  const apart = path.join(folder, 'apart');
  fs.mkdirSync(apart);
  fs.cpSync(path.join(folder, 'statemachine'), path.join(apart, 'statemachine'), { recursive: true });
  const variables = Object.entries(main.variable ?? {}).map(([name, [each]]) =>
    `variable "${name}" {\n  type = ${each.type.replace(/^\$\{|\}$/g, '')}\n  default = ${
      JSON.stringify(each.default ?? 'none')}\n}\n`);
  const known = { 'data.aws_region.current.id': pseudo['AWS::Region'],
                  'data.aws_caller_identity.current.account_id': pseudo['AWS::AccountId'],
                  'data.aws_partition.current.partition': pseudo['AWS::Partition'] };
  const alone = Object.entries(known).reduce((text, [from, to]) => text.split(from).join(`"${to}"`), call);
  fs.writeFileSync(path.join(apart, 'main.tf'), `${variables.join('')}output "machine" {\n  value = ${alone}\n}\n`);
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: '/dev/null' };
  execFileSync('terraform', ['init', '-backend=false'], { cwd: apart, stdio: 'pipe', env });
  execFileSync('terraform', ['apply', '-auto-approve'], { cwd: apart, stdio: 'pipe', env });
  const output = JSON.parse(execFileSync('terraform', ['output', '-json'], { cwd: apart, env }));
  return JSON.parse(output.machine.value);
}

// TypeScript's own checker reads it before it is run.
function cdk(folder, given) {
  const ts = require('typescript');
  const modules = path.join(folder, 'node_modules');
  if (!fs.existsSync(modules))
    fs.symlinkSync(path.join(here, 'node_modules'), modules);
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, strict: true, skipLibCheck: true,
                    noUnusedLocals: true, outDir: path.join(folder, 'js'), types: ['node'],
                    typeRoots: [path.join(here, 'node_modules/@types')] };
  const program = ts.createProgram([path.join(folder, 'bin/app.ts')], options);
  const said = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics]
    .map((each) => ts.flattenDiagnosticMessageText(each.messageText, ' '));
  assert.deepStrictEqual(said, []);
  const out = path.join(folder, 'cdk.out');
  // What is read beside the code lies beside it there, too.
  fs.cpSync(path.join(folder, 'statemachine'), path.join(folder, 'js/statemachine'), { recursive: true });
  execFileSync('node', [path.join(folder, 'js/bin/app.js')], { stdio: 'pipe', env: { ...process.env, CDK_OUTDIR: out } });
  const file = fs.readdirSync(out).find((each) => each.endsWith('.template.json'));
  const template = JSON.parse(fs.readFileSync(path.join(out, file)));
  checkReferences(template);
  const machine = machineIn(template, 'AWS::StepFunctions::StateMachine');
  const key = machine.DefinitionS3Location.Key;
  const text = fs.readFileSync(path.join(out, 'asset.' + key), 'utf8');
  return JSON.parse(
    filledIn(text, resolved(machine.DefinitionSubstitutions ?? {}, parametersOf(template, given))));
}

const Tools = {
  sam: { 'the template, as YAML': sam, 'the template, by the CDK': cloudFormationByCdk },
  cloudformation: { 'the template, as YAML': cloudFormation, 'the template, by the CDK': cloudFormationByCdk },
  serverless: { 'serverless package': serverless },
  terraform: { terraform },
  cdk: { 'tsc and synth': cdk },
};

module.exports = { Tools, expected };
