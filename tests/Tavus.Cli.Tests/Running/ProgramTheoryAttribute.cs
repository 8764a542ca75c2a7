using Tavus.Commands;

namespace Tavus.Cli.Tests.Running;

/// <summary>A theory that needs an installed program. The theory is skipped if the program is not on the PATH.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramTheoryAttribute : TheoryAttribute
{
    public ProgramTheoryAttribute(string program)
    {
        Program = program;
        Skip = SearchPath.Holds(program) ? null : $"'{program}' is not on the PATH.";
    }

    public string Program { get; }
}
