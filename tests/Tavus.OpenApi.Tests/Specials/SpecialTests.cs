using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Specials;

/// <summary>Compares the marks of the OpenAPI documents with the known specials. The generator follows the marks, so no other test notices a missing one.</summary>
public class SpecialTests
{
    public static TheoryData<string> Kinds => [.. KnownSpecials.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_OpenAPI_documents_mark_exactly_the_known_specials(string kind) => Assert.Empty(Differences(DocumentSet.Repository, kind));

    [Theory]
    [InlineData("conversations.yaml", "secret", "Conversation.conversation_url", "        conversation_url:\n          type: string\n          format: password\n", "        conversation_url:\n          type: string\n")]
    [InlineData("documents.yaml", "final rate limit", "Documents_Create", "      x-rate-limit-final: true\n", "")]
    [InlineData("voices.yaml", "alias", "Voice.replica_id face_id", "          x-aliases: [face_id]\n", "")]
    [InlineData("conversations.yaml", "idempotent", "Conversations_End", "      x-idempotent: true\n", "")]
    [InlineData("videos.yaml", "first page 0", "Videos_List", "parameters/PageFromZero'", "parameters/Page'")]
    public void A_missing_mark_is_reported(string document, string kind, string special, string text, string replacement) =>
        Assert.Contains($"lacks {special}", Differences(DocumentSet.Repository.With(document, new Edit(text, replacement).Apply), kind));

    [Fact]
    public void A_mark_that_is_not_known_is_reported()
    {
        var marked = DocumentSet.Repository.With("videos.yaml", new Edit("      operationId: Videos_Create\n", "      operationId: Videos_Create\n      x-idempotent: true\n").Apply);

        Assert.Equal(["has Videos_Create"], Differences(marked, "idempotent"));
    }

    private static IEnumerable<string> Differences(DocumentSet documents, string kind)
    {
        var (known, marked) = (KnownSpecials.All[kind], SpecialNodes.In(documents)[kind].ToArray());
        return [.. known.Except(marked).Select(static special => $"lacks {special}"), .. marked.Except(known).Select(static special => $"has {special}")];
    }
}
