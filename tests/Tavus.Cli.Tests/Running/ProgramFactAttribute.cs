using Tavus.Commands;

namespace Tavus.Cli.Tests.Running;

/// <summary>A fact that needs an installed program. The fact is skipped if the program is not on the PATH.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program)
    {
        Program = program;
        Skip = SearchPath.Holds(program) ? null : $"'{program}' is not on the PATH.";
    }

    public string Program { get; }
}
