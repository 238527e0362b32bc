namespace Montrose.Web.Tests.Infrastructure;

/// <summary>The checkout that these tests were built from.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Montrose.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Montrose.slnx is in no folder above the tests.");
    }
}
