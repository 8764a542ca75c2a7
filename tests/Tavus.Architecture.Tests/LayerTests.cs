namespace Tavus.Architecture.Tests;

/// <summary>Folders depend on each other in one direction only, so that each folder can be read without the later ones.</summary>
public class LayerTests
{
    public static TheoryData<string> Projects => [.. FolderLayers.All.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_source_folder_of_a_project_is_assigned_to_a_layer(string path) =>
        Assert.Equal(FolderLayers.All[path].SelectMany(static layer => layer).Order(), new Project(path).Files.Select(static file => file.Folder).Distinct().Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_uses_only_its_own_types_and_those_of_earlier_layers(string path)
    {
        var files = new Project(path).Files;
        var level = FolderLayers.All[path].SelectMany(static (folders, index) => folders.Select(folder => (folder, index))).ToDictionary();
        // If several folders declare a type of the same name, a use of the name is ambiguous, so the name is left out.
        var owners = files.SelectMany(static file => file.Declared.Select(name => (name, file.Folder))).Distinct()
            .GroupBy(static type => type.name).Where(static types => types.Count() == 1).ToDictionary(static types => types.Key, static types => types.Single().Folder);

        var wrong =
            from file in files
            from name in file.Used
            where owners.TryGetValue(name, out var owner) && owner != file.Folder && level[owner] >= level[file.Folder]
            select $"{file.Path} uses {name} of {owners[name]}/";

        Assert.Empty(wrong);
    }
}
