using Tavus.Generator.Model;

namespace Tavus.Generator.Emitting;

/// <summary>Emits the waits of a resource for the command line.</summary>
internal static class CliWaitEmitter
{
    public static string Emit(ResourceModel resource, WaitModel wait, string idName)
    {
        var summary = Words.ToImperative(WaitWords.Summarize(wait, static text => text));
        var type = $"global::Tavus.{wait.ObjectType}";
        return $"new({GeneratedCode.Literal(wait.Name)}, {GeneratedCode.Literal(wait.Verb)}, {GeneratedCode.Literal(summary)}, static async (client, arguments, options, token) => "
            + $"await client.{resource.Name}.Wait{wait.Name}Async(arguments[{GeneratedCode.Literal(idName)}], options.To<{type}>(static item => {WaitEmitter.LastState(wait.State)}), token).ConfigureAwait(false))";
    }
}
