// Checks that need to know what a node of the document *is* (a schema, a property, a parameter ...), which a JSONPath
// can't tell: the examples hold JSON Schemas of their own, and a property may be called "default".

const places = {
  'x-aliases': ['property'],
  'x-csharp': ['operation', 'component'],
  'x-envelope': ['media type'],
  'x-name': ['request body'],
  'x-open-enum': ['component'],
  'x-originalName': ['parameter'],
  'x-patchable': ['component'],
  'x-required-unless': ['property'],
  'x-since': ['property'],
  'x-until': ['property'],
};

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSchema = kind => kind === 'component' || kind === 'property' || kind === 'schema';

// Maps whose keys are names, with the kind of their values.
const maps = {
  schemas: 'component',
  properties: 'property',
  parameters: 'parameter',
  content: 'media type',
  headers: 'header',
};

// Members that hold one node each, with its kind.
const members = {
  schema: 'schema',
  requestBody: 'request body',
  get: 'operation',
  post: 'operation',
  patch: 'operation',
  delete: 'operation',
};

// Yields [node, kind, path] for each object of the document, except what lies within examples and extensions.
function* walk(node, kind, path) {
  yield [node, kind, path];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'example' || key === 'examples' || key.startsWith('x-')) continue;
    const at = [...path, key];
    if (isSchema(kind) && key !== 'properties') {
      yield* walkAll(value, 'schema', at);
    } else if (isObject(value) && Object.hasOwn(maps, key)) {
      for (const [name, child] of Object.entries(value)) yield* walkAll(child, maps[key], [...at, name]);
    } else {
      yield* walkAll(value, maps[key] ?? members[key] ?? 'other', at);
    }
  }
}

function* walkAll(value, kind, path) {
  if (isObject(value)) yield* walk(value, kind, path);
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* walkAll(item, kind, [...path, i]);
}

const checks = {
  *noDefault(node, kind, path) {
    if (isSchema(kind) && 'default' in node) yield ['A schema has a default', [...path, 'default']];
  },

  *noInlineObject(node, kind, path) {
    if (isSchema(kind) && kind !== 'component' && 'properties' in node) {
      yield ['An inline schema has properties', [...path, 'properties']];
    }
  },

  *openEnum(node, kind, path) {
    if (!isSchema(kind) || !('enum' in node || 'x-open-enum' in node)) return;
    if (kind !== 'component') yield ['An enum stands outside components/schemas', path];
    else if (node['x-open-enum'] !== true) yield ['An enum is not marked as open', path];
    else if (node.type !== 'string' || !Array.isArray(node.enum)) yield ['An open enum lacks its type or values', path];
    for (const [i, value] of Object.entries(node.enum ?? [])) {
      if (typeof value !== 'string') yield [`The value ${value} is no string`, [...path, 'enum', i]];
      else if (!`\n${node.description}`.includes(`\n- \`${value}\`: `)) {
        yield [`The value ${value} is not described`, [...path, 'enum', i]];
      }
    }
  },

  *extension(node, kind, path) {
    for (const key of Object.keys(node).filter(key => key.startsWith('x-'))) {
      if (!Object.hasOwn(places, key)) yield [`${key} is unknown`, [...path, key]];
      else if (!places[key].includes(kind)) yield [`${key} stands outside a ${places[key].join(' or ')}`, [...path, key]];
    }
  },

  *dates(node, kind, path) {
    if (kind !== 'property') return;
    const { 'x-since': since, 'x-until': until } = node;
    if (since === undefined && until === undefined) yield ['The property has no date', path];
    for (const key of ['x-since', 'x-until']) {
      if (key in node && !/^20\d\d-(0[1-9]|1[0-2])$/.test(node[key])) yield [`${key} is no month`, [...path, key]];
    }
    if (since !== undefined && until !== undefined && since >= until) {
      yield ['x-until is no later than x-since', [...path, 'x-until']];
    }
  },
};

export default function conventions(document, { check }) {
  const results = [];
  for (const [node, kind, path] of walk(document, 'other', [])) {
    for (const [message, at] of checks[check](node, kind, path)) results.push({ message, path: at });
  }
  return results;
}
