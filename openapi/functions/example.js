import { schema } from '@stoplight/spectral-functions';

// Validates the example of a property that refers to a component by allOf, which Spectral's own example rules pass over.
export default function example(property, _options, context) {
  const path = [...context.path, 'example'];
  return schema(property.example, { schema: property, allErrors: true }, { ...context, path });
}
