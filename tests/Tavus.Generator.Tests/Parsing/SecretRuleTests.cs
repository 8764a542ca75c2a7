using System.Reflection;
using Tavus.Generator.Parsing;

namespace Tavus.Generator.Tests.Parsing;

public sealed class SecretRuleTests
{
    [Fact]
    public void The_library_masks_by_the_same_words() => Assert.Equal(Words(typeof(SecretRule)), Words(typeof(TavusClient).Assembly.GetType("Tavus.Json.SecretNames")!));

    private static string[] Words(Type type) => (string[])type.GetField("Words", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
}
