namespace Tavus.Build.Tests;

[Collection(nameof(SharedClone))]
public sealed class OncePerBuildTests(SharedClone shared)
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void A_clean_clone_builds_for_every_target_framework_without_a_manual_step(string framework) =>
        Assert.True(File.Exists(shared.Clone[$"src/Tavus.Generated/bin/Debug/{framework}/Tavus.Generated.dll"]));

    [Fact]
    public void NSwag_is_run_once_for_all_target_frameworks() => Assert.Equal(1, shared.FirstBuild.NSwagRuns);

    [Fact]
    public void A_second_build_without_changes_runs_neither_NSwag_nor_the_compiler()
    {
        Assert.Equal(0, shared.SecondBuild.NSwagRuns);
        Assert.Equal(shared.FirstCompiled, shared.SecondCompiled);
    }
}
