using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests;

/// <summary>Two small OpenAPI documents: one has an operation, the other has the components to which the operation refers.</summary>
internal static class SharedDocuments
{
    public const string Api = "api.yaml";
    public const string Common = "common.yaml";

    private const string ApiText = """
        openapi: 3.0.3
        info:
          title: Voices
          version: 0.1.0
          description: An API with one operation.
          license: { name: MIT, url: https://opensource.org/license/mit }
        servers:
          - url: https://api.invalid
        tags:
          - name: Voices
            description: A voice.
        paths:
          /voices/{id}:
            get:
              operationId: Voices_Get
              tags: [Voices]
              description: Gets a voice.
              parameters:
                - $ref: 'common.yaml#/components/parameters/Id'
              responses:
                '200':
                  description: The voice.
                  content:
                    application/json:
                      schema:
                        $ref: 'common.yaml#/components/schemas/Voice'
                      examples:
                        voice:
                          value:
                            name: Anna
        """;

    private const string CommonText = """
        openapi: 3.0.3
        info:
          title: Shared components
          version: 0.1.0
          description: Components of several documents.
          license: { name: MIT, url: https://opensource.org/license/mit }
        paths: {}
        components:
          parameters:
            Id:
              name: id
              in: path
              required: true
              description: The id.
              schema:
                type: string
          schemas:
            Voice:
              type: object
              description: A voice.
              properties:
                name:
                  allOf:
                    - $ref: '#/components/schemas/Name'
                  description: The name of the voice.
                  example: Anna
                  x-since: '2026-05'
            Name:
              type: string
              description: A name.
        """;

    public static DocumentSet Set { get; } = new(new YamlFile(Api, ApiText), new YamlFile(Common, CommonText));
}
