namespace Tavus.Tests.Writing;

/// <summary>AdditionalProperties behaves like any other dictionary.</summary>
public class AdditionalPropertiesTests
{
    [Fact]
    public void AdditionalProperties_can_be_copied()
    {
        var members = Persona.Parse("""{"persona_id":"p1","a":1,"b":2}""").AdditionalProperties;
        var array = new KeyValuePair<string, RawJson>[3];

        members.CopyTo(array, 1);

        Assert.Equal([null, "a", "b"], array.Select(static member => member.Key));
        Assert.Equal(["a", "b"], members.ToList().Select(static member => member.Key));
        Assert.Throws<ArgumentException>(() => members.CopyTo(array, 2));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void AdditionalProperties_can_be_removed_while_they_are_enumerated(int count)
    {
        var persona = Persona.Parse($"{{\"persona_id\":\"p1\",{string.Join(",", Enumerable.Range(0, count).Select(static number => $"\"x{number}\":1"))}}}");

        foreach (var member in persona.AdditionalProperties)
        {
            persona.AdditionalProperties.Remove(member.Key);
        }

        Assert.Empty(persona.AdditionalProperties);
        Assert.Equal("{\"persona_id\":\"p1\"}", persona.ToJson());
    }

    [Fact]
    public void AdditionalProperties_keep_their_members_after_removals_and_additions()
    {
        var members = new Persona().AdditionalProperties;
        for (var number = 0; number < 40; number++)
        {
            members[$"x{number}"] = RawJson.Null;
            members.Remove($"x{number - 2}");
        }

        Assert.Equal(["x38", "x39"], members.Keys);
    }
}
