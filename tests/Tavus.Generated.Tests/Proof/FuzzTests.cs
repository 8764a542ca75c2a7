using Tavus.Json;
using Xunit.Abstractions;

namespace Tavus.Tests.Proof;

/// <summary>Whatever bytes are read, the result is a persona or a <see cref="TavusContractException"/> with a position. Reading never needs much memory.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Mutations = 20_000;

    [Fact]
    public void A_response_cut_at_any_byte_throws_TavusContractException()
    {
        for (var length = 0; length < Fixtures.DocumentedResponse.Length - 1; length++)
        {
            var cut = Fixtures.DocumentedResponse[..length];
            if (!Survives(cut))
            {
                continue;
            }

            Assert.True(string.IsNullOrWhiteSpace(System.Text.Encoding.UTF8.GetString(Fixtures.DocumentedResponse[length..])), $"A response cut at {length} was read as a whole one.");
        }
    }

    [Fact]
    public void A_randomly_mutated_response_is_parsed_or_throws_TavusContractException()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"{Mutations} mutations, seed {seed}");
        var random = new Random(seed);
        var survived = 0;
        for (var i = 0; i < Mutations; i++)
        {
            survived += Survives(Mutate(random)) ? 1 : 0;
        }

        output.WriteLine($"{survived} were read as a persona, {Mutations - survived} were refused.");
        Assert.InRange(survived, 1, Mutations - 1);
    }

    private static bool Survives(byte[] json)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Persona.ReadResponse(json, new DriftLog()).ToJson();
            return true;
        }
        catch (TavusContractException exception)
        {
            Assert.InRange(exception.Offset, 0, json.Length);
            Assert.True(exception.Path.Length == 0 || exception.Path[0] == '/', exception.Path);
            return false;
        }
        finally
        {
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024 + (64 * json.Length));
        }
    }

    private static byte[] Mutate(Random random)
    {
        var json = new List<byte>(Fixtures.DocumentedResponse);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(json.Count);
            switch (random.Next(5))
            {
                case 0:
                    json[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    json.Insert(at, (byte)random.Next(256));
                    break;
                case 2:
                    json.RemoveAt(at);
                    break;
                case 3:
                    json[at] = "{}[]\",:\\0tfn-"u8[random.Next(13)];
                    break;
                default:
                    json.InsertRange(at, json.GetRange(random.Next(json.Count / 2), random.Next(json.Count / 2)));
                    break;
            }
        }

        return [.. json];
    }
}
