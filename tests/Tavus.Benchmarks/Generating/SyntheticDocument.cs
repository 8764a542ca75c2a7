using System.Globalization;
using System.Text;

namespace Tavus.Benchmarks.Generating;

/// <summary>An OpenAPI document of any size, with a property of each kind in every schema.</summary>
internal static class SyntheticDocument
{
    public static string Of(int schemas, int operations)
    {
        var document = new StringBuilder("openapi: 3.0.3\npaths:\n");
        for (var i = 0; i < operations; i++)
        {
            document.Append(Operation(i));
        }

        document.Append("components:\n  schemas:\n    Level:\n      type: string\n      x-open-enum: true\n      enum: ['low', 'high']\n");
        for (var i = 0; i < schemas; i++)
        {
            document.Append(Schema(i));
        }

        return document.ToString();
    }

    private static string Operation(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
          /v2/things{{number}}/{thing_id}:
            get:
              operationId: Things{{number}}_Get
              parameters:
                - name: thing_id
                  x-originalName: thingId
                  in: path
                  required: true
                  schema: { type: string }
                  example: t1
              responses:
                '200':
                  description: The thing.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Thing{{number}}' }
                      x-envelope: data
                      examples:
                        documented:
                          value: { data: [{ name: 'A thing', flag: true, count: 1, words: ['a', 'b'] }] }

        """);

    private static string Schema(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
            Thing{{number}}:
              description: A thing of many.
              type: object
              required: [name]
              properties:
                name: { type: string, description: What it is called. }
                secret_key: { type: string, format: password, description: A key to keep. }
                flag: { type: boolean, description: Whether it is so. }
                count: { type: integer, description: How many there are. }
                share: { type: number, description: 'A part, from 0 to 1.' }
                created_at: { type: string, format: date-time, description: When it was made. }
                level: { $ref: '#/components/schemas/Level' }
                before: { $ref: '#/components/schemas/Thing{{Math.Max(0, number - 1)}}' }
                anything: { type: object, description: Free-form JSON. }
                headers: { type: object, additionalProperties: { type: string }, description: What goes along. }
                words: { type: array, items: { type: string }, description: Words. }
                others: { type: array, items: { $ref: '#/components/schemas/Thing{{Math.Max(0, number - 1)}}' } }

        """);
}
